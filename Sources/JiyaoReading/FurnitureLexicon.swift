import JiyaoCore
import JiyaoLexicons

/// The words by which page furniture is told from an article: `data/lexicons/furniture.tsv`. Immutable, shared by
/// all workers.
package struct FurnitureLexicon: Sendable {
    package let files: [LexiconFile]

    /// What a word of the lexicon tells; the file's header says more.
    enum Class: String, CaseIterable {
        case published, updated, date, publisher, issuer, person, detail, minutes, summary
        case byline, phrase, tail, footer, contact, notice, breadcrumb, caption, scene, document, aside, nobody, media,
            speech,
            body, credit, place

        /// Stands before a colon.
        var isLabel: Bool {
            switch self {
            case .published, .updated, .date, .publisher, .issuer, .person, .detail, .minutes, .summary: true
            default: false
            }
        }

        /// Is matched at the end of a line.
        var isEnding: Bool {
            switch self {
            case .scene, .document, .media, .speech, .body, .credit, .place: true
            default: false
            }
        }
    }

    private let labels: TermMatcher
    private let terms: [Class: TermMatcher]

    /// - Throws: `LexiconError` where the file can't be read or names an unknown class.
    package init(data: DataDirectory) throws(LexiconError) {
        let file = try data.lexicon("furniture")
        files = [file]
        var byClass: [Class: [(term: String, value: Int)]] = [:]
        var labels: [(term: String, value: Int)] = []
        for entry in file.entries {
            guard let name = entry.columns.first, let kind = Class(rawValue: name) else {
                throw LexiconError(
                    path: "furniture.tsv", line: entry.line,
                    reason: "unknown class \"\(entry.columns.first ?? "")\" of \(entry.term)")
            }
            byClass[kind, default: []].append((entry.term, 0))
            if kind.isLabel, let index = Class.allCases.firstIndex(of: kind) { labels.append((entry.term, index)) }
        }
        self.labels = TermMatcher(labels)
        var terms: [Class: TermMatcher] = [:]
        for (kind, list) in byClass { terms[kind] = TermMatcher(list, reversed: kind.isEnding) }
        self.terms = terms
    }

    /// The longest label that begins at a position.
    func label(at position: Int, in units: [UInt16]) -> (kind: Class, length: Int)? {
        labels.longest(at: position, in: units, limit: units.count).map { (Class.allCases[$0.value], $0.length) }
    }

    /// The length of the longest term that begins at a position.
    func length(of kind: Class, at position: Int, in units: [UInt16]) -> Int? {
        terms[kind]?.longest(at: position, in: units, limit: units.count)?.length
    }

    /// The length of the longest term of a class of endings that ends a string.
    func length(of kind: Class, ending units: some Collection<UInt16>) -> Int? {
        let units = Array(units)
        return terms[kind]?.longest(at: units.count, in: units, limit: 0)?.length
    }

    /// Whether a string ends with a term of a class of endings.
    func ends(_ units: [UInt16], with kind: Class) -> Bool {
        terms[kind]?.longest(at: units.count, in: units, limit: 0) != nil
    }

    /// Whether a string is a term.
    func isTerm(_ units: [UInt16], of kind: Class) -> Bool {
        terms[kind]?.value(of: TextSpan(0, units.count), in: units) != nil
    }

    /// Whether a term stands anywhere in a string.
    func contains(_ kind: Class, in units: [UInt16]) -> Bool {
        units.indices.contains { length(of: kind, at: $0, in: units) != nil }
    }
}
