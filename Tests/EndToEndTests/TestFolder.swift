import Foundation

/// A folder for one test; it is gone when the test is.
final class TestFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("jiyao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        // A test may have taken the right to write away.
        chmod(url.path, 0o700)
        try? FileManager.default.removeItem(at: url)
    }

    subscript(name: String) -> URL { url.appendingPathComponent(name) }

    @discardableResult
    func write(_ name: String, _ content: String) throws -> URL { try write(name, Array(content.utf8)) }

    @discardableResult
    func write(_ name: String, _ content: [UInt8]) throws -> URL {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(content).write(to: file)
        return file
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
    }

    func lines(_ name: String) throws -> [String] { try read(name).split(separator: "\n").map(String.init) }

    /// The names of what lies in a folder, hidden files too, sorted.
    func names(_ name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url.appendingPathComponent(name).path).sorted()
    }
}
