import Foundation

/// Reads a file line by line; holds no more of it than one line and a buffer.
package final class LineReader {
    package let path: String
    /// The number of the line that was read last, from 1.
    package private(set) var line = 0
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    /// Where the next line starts in the buffer.
    private var start = 0
    private var isAtEnd = false

    /// What one read gets.
    private var chunk = [UInt8](repeating: 0, count: 1 << 18)

    /// - Throws: `FileError` where the file can't be opened.
    package init(_ url: URL) throws {
        path = url.path
        descriptor = open(url.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path: url.path, doing: "read") }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// The next line without its line break; nil at the end. A last line needs no line break.
    ///
    /// - Throws: `FileError`.
    package func next() throws -> ArraySlice<UInt8>? {
        var searched = start
        while true {
            if let end = lineBreak(from: searched) {
                defer { start = end + 1 }
                line += 1
                return buffer[start..<end]
            }
            searched = buffer.count
            if isAtEnd {
                guard start < buffer.count else { return nil }
                defer { start = buffer.count }
                line += 1
                return buffer[start...]
            }
            searched -= start
            try fill()
        }
    }

    private func lineBreak(from position: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard position < bytes.count, let base = bytes.baseAddress,
                let place = memchr(base + position, 0x0A, bytes.count - position)
            else { return nil }
            return UnsafeRawPointer(place) - base
        }
    }

    /// Drops the lines that were read and reads on.
    private func fill() throws {
        buffer.removeFirst(start)
        start = 0
        var got = -1
        repeat {
            got = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        } while got < 0 && errno == EINTR
        guard got >= 0 else { throw FileError(path: path, doing: "read") }
        buffer.append(contentsOf: chunk[..<got])
        isAtEnd = got == 0
    }
}
