import Foundation

/// A folder for one test; it goes with the last reference to it.
public final class TemporaryFolder {
    public let url: URL

    public init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("jiyao-test-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    public subscript(name: String) -> URL { url.appendingPathComponent(name) }

    public func write(_ string: String, to name: String) throws {
        try Data(string.utf8).write(to: self[name])
    }

    public func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: self[name])
    }

    public func string(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: self[name]), as: UTF8.self)
    }

    /// The names of all that is in it, hidden files too, sorted.
    public var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
    }
}
