/// Takes bytes one after the other: a file, standard output, a buffer of a test.
package protocol ByteSink: AnyObject {
    func write(_ bytes: some Collection<UInt8>) throws
}

extension ByteSink {
    package func write(_ string: String) throws {
        try write(string.utf8)
    }
}

/// Keeps what is written.
package final class MemorySink: ByteSink {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package func write(_ bytes: some Collection<UInt8>) {
        self.bytes.append(contentsOf: bytes)
    }

    package var string: String { String(decoding: bytes, as: UTF8.self) }
}
