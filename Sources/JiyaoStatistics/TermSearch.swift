import JiyaoCore

/// How often terms that a user names, as 营商环境, stand in the texts of a batch, by day.
public struct TermSearch: Sendable {
    /// As they were named, repeats left out.
    public let terms: [String]
    package private(set) var counts = KeywordCounts()
    private let occurrences: [Occurrences]

    /// Empty strings are left out.
    public init(terms: [String]) {
        var seen: Set<Term> = []
        occurrences = terms.filter { seen.insert(Term($0)).inserted }.compactMap { Occurrences(of: $0) }
        self.terms = occurrences.map(\.term)
    }

    /// Searches one document: each that the `KeywordCounts` beside it count, and once.
    public mutating func add(text: String, on date: CalendarDate?) {
        counts.addTotal(KeywordCounts.Count(count: 0, documents: 1), on: date)
        for each in occurrences {
            let count = each.count(in: text)
            if count > 0 { counts.add(.init(count: count, documents: 1), of: Term(each.term), on: date) }
        }
    }
}
