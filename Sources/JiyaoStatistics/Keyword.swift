import Foundation

/// A term of a batch, as 防汛, with its weight.
public struct Keyword: Sendable, Hashable {
    /// As it stands in the texts, 防汛.
    public var term: String
    /// How often it stands in the batch.
    public var count: Int
    /// In how many documents it stands.
    public var documents: Int
    /// `tf · ln(N / df)`: count times the inverse document frequency (Spärck Jones 1972; the product by Salton & Yang
    /// 1973), with the count in the whole batch as tf, the batch's documents as N and those that hold the term as df.
    /// 0 for a term that stands in every document.
    public var tfidf: Double

    package init(term: String, count: Int, documents: Int, batch: Int) {
        self.term = term
        self.count = count
        self.documents = documents
        tfidf = documents > 0 && documents < batch ? Double(count) * log(Double(batch) / Double(documents)) : 0
    }
}

extension KeywordCounts {
    /// All terms, the heaviest first; of those that weigh the same, the more frequent first, then in scalar order.
    public var keywords: [Keyword] {
        let batch = documents
        let keywords = totalsByTerm().map {
            Keyword(term: $0.term.string, count: $0.total.count, documents: $0.total.documents, batch: batch)
        }
        let order = keywords.indices.sorted {
            (-keywords[$0].tfidf, -keywords[$0].count, $0) < (-keywords[$1].tfidf, -keywords[$1].count, $1)
        }
        return order.map { keywords[$0] }
    }
}
