import JiyaoArchive
import JiyaoStatistics

/// How many documents of a batch hold a term, which tells what is special about another document: the form of
/// `data/background`, `term` and `documents` separated by a tab, the most frequent first.
package enum BackgroundFile {
    /// - Parameters:
    ///   - least: terms of fewer documents are left out.
    ///   - sink: gets the file, UTF-8.
    /// - Throws: what the sink throws.
    package static func write(_ counts: KeywordCounts, least: Int, to sink: some ByteSink) throws {
        try sink.write(
            """
            # Document frequencies: in how many documents of a batch a term stands.
            # Columns: term, documents; the row * tells how many documents there were.
            # Source: jiyao background, terms of \(least) documents and more.
            *\t\(counts.documents)

            """)
        let terms = counts.totalsByTerm().filter { $0.total.documents >= least && isPlain($0.term.string) }
        // Of terms that stand in as many documents, in scalar order, as they come.
        let order = terms.indices.sorted { (-terms[$0].total.documents, $0) < (-terms[$1].total.documents, $1) }
        for index in order {
            try sink.write(terms[index].term.string + "\t\(terms[index].total.documents)\n")
        }
    }

    /// Whether a term can stand in the first column: a mark that opens a comment, a tab or a line break can't.
    private static func isPlain(_ term: String) -> Bool {
        term != "*" && !term.hasPrefix("#") && !term.contains { $0.isNewline || $0 == "\t" }
    }
}
