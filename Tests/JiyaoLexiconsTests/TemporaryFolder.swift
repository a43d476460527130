import Foundation

/// A folder that is gone with the test that made it. Its links are resolved, as those of a data folder are.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("jiyao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> URL { url.appendingPathComponent(name) }

    @discardableResult
    func folder(_ name: String) throws -> URL {
        try FileManager.default.createDirectory(at: path(name), withIntermediateDirectories: true)
        return path(name)
    }

    @discardableResult
    func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> URL {
        try FileManager.default.createDirectory(
            at: path(name).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: path(name))
        return path(name)
    }
}
