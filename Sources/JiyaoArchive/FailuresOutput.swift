import JiyaoCore
import JiyaoPipelines

/// Writes `failures.ndjson`; it is empty where all went well.
package final class FailuresOutput: BatchOutput {
    private let file: AtomicFile
    private var writer = JSONWriter()

    /// - Throws: `FileError` where it can't be written.
    package init(_ folder: RunFolder) throws {
        file = try AtomicFile(folder.failures)
    }

    /// - Throws: `FileError`.
    package func receive(_ outcome: Outcome) throws {
        guard case .failed(let failure) = outcome else { return }
        writer.removeAll()
        failure.write(to: &writer)
        writer.endLine()
        try file.write(writer.bytes)
    }

    /// - Throws: `FileError`.
    package func finish() throws {
        try file.finish()
    }
}
