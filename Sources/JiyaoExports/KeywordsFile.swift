import JiyaoArchive
import JiyaoCore
import JiyaoStatistics

/// `keywords.csv`: the terms of a batch, `term,count,documents,tfidf`, the heaviest first.
package enum KeywordsFile {
    package static let header = ["term", "count", "documents", "tfidf"]

    /// - Throws: what the sink throws.
    package static func write(_ counts: KeywordCounts, to sink: some ByteSink) throws {
        var csv = try CSVWriter(sink, header: header)
        for keyword in counts.keywords {
            try csv.row([
                keyword.term, String(keyword.count), String(keyword.documents),
                JSONWriter.decimal(keyword.tfidf, digits: 4),
            ])
        }
    }
}
