import JiyaoPipelines

/// Writes `records.ndjson`.
package final class RecordsOutput: BatchOutput {
    private let file: AtomicFile

    /// - Throws: `FileError` where it can't be written.
    package init(_ folder: RunFolder) throws {
        file = try AtomicFile(folder.records)
    }

    /// - Throws: `FileError`.
    package func receive(_ outcome: Outcome) throws {
        guard case .done(let result) = outcome else { return }
        try file.write(result.json)
        try file.write(CollectionOfOne(0x0A))
    }

    /// - Throws: `FileError`.
    package func finish() throws {
        try file.finish()
    }
}
