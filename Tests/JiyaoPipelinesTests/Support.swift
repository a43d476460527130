import Foundation
import JiyaoLexicons
import JiyaoTestKit

@testable import JiyaoPipelines

/// What the tests of this target share.
enum Support {
    static let data = DataDirectory(data: ProjectFiles.data)

    /// The resources of the project's own lexicons.
    static func resources() throws -> Resources { try Resources(data: data) }

    /// A pipeline from YAML, its paths relative to `folder`.
    static func pipeline(
        _ yaml: String, folder: URL = ProjectFiles.root, data: DataDirectory = Support.data
    ) throws -> Pipeline {
        try Pipeline(Array(yaml.utf8), file: "x.yaml", folder: folder, data: data)
    }

    /// What is wrong with a pipeline's file, as it is told.
    static func complaint(_ yaml: String, data: DataDirectory = Support.data) -> String {
        do {
            _ = try pipeline(yaml, data: data)
            return "nothing"
        } catch {
            return "\(error)"
        }
    }

    /// A pipeline of one stage, whose files are cut into words and counted.
    static let small = """
        name: small
        version: "1"
        stages: [segment, terms]
        outputs: [records, failures]
        """
}

/// A folder for one test; it is gone when the test is.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("jiyao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file, with the folders above it, and returns its path.
    @discardableResult
    func write(_ name: String, _ content: String) throws -> String {
        try write(name, Array(content.utf8))
    }

    @discardableResult
    func write(_ name: String, _ content: [UInt8]) throws -> String {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(content).write(to: file)
        return file.path
    }
}
