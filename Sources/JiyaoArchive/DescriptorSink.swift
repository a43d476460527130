import Foundation

/// Writes to an open file descriptor through a buffer.
package final class DescriptorSink: ByteSink {
    private let descriptor: Int32
    /// For messages.
    private let path: String
    private var buffer: [UInt8] = []

    private static let capacity = 1 << 16

    /// - Parameters:
    ///   - descriptor: stays open; who opened it closes it.
    ///   - path: how messages name it.
    package init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
        buffer.reserveCapacity(Self.capacity)
    }

    /// Standard output.
    package static func standardOutput() -> DescriptorSink {
        DescriptorSink(descriptor: STDOUT_FILENO, path: "standard output")
    }

    /// - Throws: `FileError`.
    package func write(_ bytes: some Collection<UInt8>) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.capacity { try flush() }
    }

    /// Hands what is buffered to the system.
    ///
    /// - Throws: `FileError`, with the code `EPIPE` where the reader of a pipe has gone.
    package func flush() throws {
        defer { buffer.removeAll(keepingCapacity: true) }
        try Self.write(buffer, to: descriptor, path: path)
    }

    /// Writes at once, without a buffer.
    ///
    /// - Throws: `FileError`, as `flush` does.
    package static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws {
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes { bytes in
                let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
                return Foundation.write(descriptor, rest.baseAddress, rest.count)
            }
            if written > 0 {
                done += written
            } else if written < 0, errno != EINTR {
                throw FileError(path: path, doing: "write")
            }
        }
    }
}
