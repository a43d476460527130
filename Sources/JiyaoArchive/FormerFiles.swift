import Foundation
import JiyaoPipelines

/// Removes what a former run left in the folder and this one does not write, so that no command reads of two runs.
/// It is the last of a run's outputs: a run that is not finished leaves the former one whole.
package final class FormerFiles: BatchOutput {
    private let files: [URL]

    /// - Parameter written: the files of the folder that the run writes.
    package init(_ folder: RunFolder, except written: [URL]) {
        files = folder.files.filter { !written.contains($0) }
    }

    package func receive(_ outcome: Outcome) {}

    /// - Throws: `FileError` where a file can't be removed.
    package func finish() throws {
        for file in files {
            var status = stat()
            // A folder of such a name is none of a run's.
            guard lstat(file.path, &status) == 0, [S_IFREG, S_IFLNK].contains(status.st_mode & S_IFMT) else { continue }
            if unlink(file.path) != 0, errno != ENOENT {
                throw FileError(path: file.path, doing: "remove what a former run wrote")
            }
        }
    }
}
