import Foundation

/// Bytes that come piece by piece.
protocol ByteSource: AnyObject {
    /// The next bytes; empty at the end.
    func next() throws(ByteSourceError) -> [UInt8]
}

/// Bytes that can't be had; those before were right.
struct ByteSourceError: Error, Equatable {
    var reason: String

    /// The reading was called off while it waited, which is no failure of what is read.
    static let interrupted = ByteSourceError(reason: "interrupted")
}

/// An open file. It owns its descriptor, except for that of standard input.
final class FileSource: ByteSource {
    static let pieceSize = 1 << 18
    private let descriptor: Int32
    private let isOwned: Bool
    /// Asked while no bytes are there; nil for a file, which never keeps its reader waiting.
    private let isInterrupted: (@Sendable () -> Bool)?

    /// How long a wait may go on before it asks whether it was called off, in milliseconds.
    private static let patience: Int32 = 50

    /// Why a pipe, a device or a socket is not read: it might never end.
    static let notAFile = "a pipe, device or socket and no file"

    /// - Parameter path: the bytes of the path of a regular file, without a NUL.
    init(path: [UInt8]) throws(ByteSourceError) {
        // Without waiting: what was a file when its folder was listed may be a pipe by now.
        descriptor = (path + [0]).withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { name in
                name.baseAddress.map { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) } ?? -1
            }
        }
        isOwned = true
        isInterrupted = nil
        if descriptor < 0 { throw ByteSourceError(reason: "can't be opened: " + Self.errorMessage()) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw ByteSourceError(reason: Self.notAFile)
        }
    }

    /// Standard input.
    ///
    /// - Parameters:
    ///   - isInterrupted: whether to stop waiting for more; `next` then throws `ByteSourceError.interrupted`.
    ///   - descriptor: another one in tests; it stays open.
    init(standardInput isInterrupted: @escaping @Sendable () -> Bool, descriptor: Int32 = STDIN_FILENO) {
        self.descriptor = descriptor
        isOwned = false
        self.isInterrupted = isInterrupted
    }

    deinit { if isOwned { close(descriptor) } }

    func next() throws(ByteSourceError) -> [UInt8] {
        try awaitBytes()
        var result = -1
        let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
            repeat { result = read(descriptor, buffer.baseAddress, buffer.count) } while result < 0 && errno == EINTR
            count = max(0, result)
        }
        if result < 0 { throw ByteSourceError(reason: "can't be read: " + Self.errorMessage()) }
        return piece
    }

    /// Waits for bytes, the end or an error, in short turns: a signal ends no reading that is under way in another thread.
    private func awaitBytes() throws(ByteSourceError) {
        guard let isInterrupted else { return }
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        var answer: Int32 = 0
        repeat {
            if isInterrupted() { throw .interrupted }
            answer = poll(&request, 1, Self.patience)
        } while answer == 0 || answer < 0 && errno == EINTR
    }

    static func errorMessage() -> String { String(cString: strerror(errno)) }
}

/// A source whose first bytes were looked at before.
final class PeekedSource: ByteSource {
    private var first: [UInt8]?
    private let rest: any ByteSource

    init(first: [UInt8], rest: any ByteSource) {
        self.first = first
        self.rest = rest
    }

    func next() throws(ByteSourceError) -> [UInt8] {
        if let piece = first, !piece.isEmpty {
            first = nil
            return piece
        }
        return try rest.next()
    }
}

/// Bytes that are in memory already.
final class MemorySource: ByteSource {
    private var bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func next() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }
}
