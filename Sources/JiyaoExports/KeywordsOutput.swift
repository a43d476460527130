import JiyaoArchive
import JiyaoPipelines
import JiyaoStatistics

/// Counts the terms of a batch while it runs, and writes `keywords.csv` and `terms.csv` at its end.
package final class KeywordsOutput: BatchOutput {
    private let folder: RunFolder
    private var counts = KeywordCounts()

    package init(_ folder: RunFolder) {
        self.folder = folder
    }

    package func receive(_ outcome: Outcome) throws {
        guard case .done(let result) = outcome else { return }
        counts.add(result.terms, on: result.record.day)
    }

    /// - Throws: `FileError`.
    package func finish() throws {
        let keywords = try AtomicFile(folder.keywords)
        let terms = try AtomicFile(folder.terms)
        try KeywordsFile.write(counts, to: keywords)
        try TermsFile.write(counts, to: terms)
        try keywords.finish()
        try terms.finish()
    }
}
