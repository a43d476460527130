import Foundation

/// The folder that a run writes and that all later commands read.
package struct RunFolder: Sendable, Hashable {
    package let url: URL

    /// A record a line, in the order of the input.
    package var records: URL { url.appendingPathComponent("records.ndjson") }
    /// A failed document a line.
    package var failures: URL { url.appendingPathComponent("failures.ndjson") }
    /// The terms of the batch with their weights.
    package var keywords: URL { url.appendingPathComponent("keywords.csv") }
    /// The terms of the batch by day, from which trends are reckoned.
    package var terms: URL { url.appendingPathComponent("terms.csv") }

    /// All that a run may write.
    var files: [URL] { [records, failures, keywords, terms] }

    private init(_ url: URL) {
        self.url = url
    }

    /// The folder of a new run; it is made where it is not there.
    ///
    /// - Throws: `FileError` where it can't be made or written.
    package static func create(at path: String) throws -> RunFolder {
        try refuseEmpty(path)
        let folder = RunFolder(URL(fileURLWithPath: path, isDirectory: true))
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else {
                throw FileError(path: path, reason: "cannot hold a run: not a folder")
            }
        } else {
            try make(folder.url.path)
        }
        guard access(path, W_OK | X_OK) == 0 else { throw FileError(path: path, doing: "write in the folder") }
        return folder
    }

    /// The folder of a run that was made before.
    ///
    /// - Throws: `FileError` where it is not there.
    package static func existing(at path: String) throws -> RunFolder {
        try refuseEmpty(path)
        let folder = RunFolder(URL(fileURLWithPath: path, isDirectory: true))
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw FileError(path: path, reason: "no such folder; jiyao run makes one")
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw FileError(path: path, reason: "not a folder") }
        return folder
    }

    /// One of the run's files, for a command that reads it.
    ///
    /// - Parameter output: of a pipeline, which writes the file.
    /// - Throws: `FileError` where the run has no such file.
    package func existing(_ file: KeyPath<RunFolder, URL>, of output: String) throws -> URL {
        let file = self[keyPath: file]
        if access(file.path, F_OK) == 0 { return file }
        throw FileError(
            path: url.relativePath,
            reason: "no \(file.lastPathComponent) in it; "
                + "jiyao run writes it where the pipeline's outputs name \(output)")
    }

    /// Removes what this process has begun to write and not finished, for a program that ends at once.
    package func removeUnfinished() {
        for file in files { AtomicFile.removeUnfinished(file) }
    }

    /// Foundation takes an empty path for the working folder; a script whose variable is unset does not mean that.
    private static func refuseEmpty(_ path: String) throws {
        if path.isEmpty { throw FileError(path: "''", reason: "the folder's name is empty") }
    }

    /// Makes a folder and those above it. By the system's own call: Foundation hides the reason of a failure.
    private static func make(_ path: String) throws {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        var code = errno
        let parent = (path as NSString).deletingLastPathComponent
        if code == ENOENT, !parent.isEmpty, parent != path {
            try make(parent)
            if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
            code = errno
        }
        throw FileError(path: path, doing: "make the folder", code: code)
    }
}
