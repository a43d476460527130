import Foundation

/// Files beside the tests.
public enum ProjectFiles {
    /// The folder of the package.
    public static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    public static let data = root.appendingPathComponent("data")

    /// Larger material that may lie beside the checkout; tests that use it are extra and say when it is absent.
    public static var shared: URL? {
        let url = root.deletingLastPathComponent().appendingPathComponent("shared")
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }
}
