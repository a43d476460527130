import JiyaoArchive

/// Keeps what is written.
final class MemorySink: ByteSink {
    private(set) var bytes: [UInt8] = []

    init() {}

    func write(_ bytes: some Collection<UInt8>) {
        self.bytes.append(contentsOf: bytes)
    }

    var string: String { String(decoding: bytes, as: UTF8.self) }
}
