import Foundation
import JiyaoCore

/// In how many documents of a large batch a term stands: what is said everywhere tells little of one document.
///
/// Read from `data/background/documents.tsv`, which `jiyao background` writes. Immutable, shared by all workers.
package struct DocumentFrequencies: Sendable {
    /// The bytes, for the digest of a pipeline.
    package let file: LexiconFile
    /// How many documents were counted.
    package let documents: Int
    /// By `Text.hash`.
    private let counts: [UInt64: Int32]

    /// - Throws: `LexiconError` where the file can't be read, a number is none, or no row tells all documents.
    package init(data: DataDirectory) throws(LexiconError) {
        try self.init(try data.background("documents"))
    }

    /// - Parameter file: its terms with a number each; the term `*` stands for all documents.
    /// - Throws: as `init(data:)`.
    package init(_ file: LexiconFile) throws(LexiconError) {
        var counts: [UInt64: Int32] = [:]
        counts.reserveCapacity(file.entries.count)
        var documents: Int?
        for entry in file.entries {
            guard let count = entry.columns.first.flatMap({ Int32($0) }), count > 0 else {
                throw LexiconError(
                    path: file.path, line: entry.line, reason: "has no number of documents in its second column")
            }
            if entry.term == "*" {
                documents = Int(count)
            } else {
                let term = Text(entry.term)
                counts[term.hash(of: term.whole)] = count
            }
        }
        guard let documents else {
            throw LexiconError(path: file.path, line: nil, reason: "has no row * with the number of all documents")
        }
        self.file = file
        self.documents = documents
        self.counts = counts
    }

    /// Inverse document frequency (Spärck Jones 1972), ln((N + 1) / (df + 1)) / ln(N + 1): 1 for a term that no document
    /// has, 0 for one that all have.
    ///
    /// - Parameter hash: the term's, by `Text.hash`.
    package func weight(of hash: UInt64) -> Double {
        let all = Double(documents + 1)
        let held = Double(min(documents, Int(counts[hash] ?? 0)) + 1)
        return log(all / held) / log(all)
    }
}
