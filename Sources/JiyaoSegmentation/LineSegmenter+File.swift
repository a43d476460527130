import Foundation

extension LineSegmenter {
    /// Cuts a whole file, or standard input, and hands on what is ready before it waits for more.
    ///
    /// - Parameter path: nil for standard input.
    /// - Throws: `StreamError` with the file's name; what `write` throws.
    package func run(_ path: String?, _ write: ([UInt8]) throws -> Void) throws {
        let name = path ?? "standard input"
        let descriptor = try path.map { path in
            let opened = open(path, O_RDONLY | O_CLOEXEC)
            guard opened >= 0 else { throw StreamError(name, errno) }
            return opened
        }
        defer { if let descriptor { close(descriptor) } }
        var output: [UInt8] = []
        while true {
            var count = 0
            var code: Int32 = 0
            let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
                repeat {
                    count = read(descriptor ?? STDIN_FILENO, buffer.baseAddress, buffer.count)
                    code = errno
                } while count < 0 && code == EINTR
                filled = max(0, count)
            }
            guard count >= 0 else { throw StreamError(name, code) }
            do {
                if piece.isEmpty { try finish(into: &output) } else { try feed(piece, into: &output) }
            } catch let error as LineError {
                try write(output)
                throw StreamError(name: name, reason: "\(error)")
            }
            if !output.isEmpty { try write(output) }
            output.removeAll(keepingCapacity: true)
            if piece.isEmpty { return }
        }
    }
}

/// A file or standard input that can't be read to its end.
package struct StreamError: Error, Sendable, Hashable, CustomStringConvertible {
    package var name: String
    package var reason: String

    package init(name: String, reason: String) {
        self.name = name
        self.reason = reason
    }

    /// - Parameter code: the system's error number.
    init(_ name: String, _ code: Int32) {
        self.init(name: name, reason: "can't be read: " + String(cString: strerror(code)))
    }

    package var description: String { name + ": " + reason }
}
