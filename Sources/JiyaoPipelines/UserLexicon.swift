import JiyaoCore
import JiyaoLexicons

/// The words that a pipeline's own lexicons add and take away, each with its kind in the second column:
/// `term` is counted wherever it stands, whatever the words are cut to be; `stop` is never a term nor a key phrase.
package struct UserLexicon: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case term, stop
    }

    package let files: [LexiconFile]
    private let terms: [String]
    private let matcher: TermMatcher
    private let stops: Set<String>

    package init() {
        files = []
        terms = []
        matcher = TermMatcher([])
        stops = []
    }

    /// - Parameter files: with their paths, for messages. Of a word that is given twice, the last kind counts.
    /// - Throws: `PipelineError` where a kind is none.
    package init(_ files: [(path: String, file: LexiconFile)]) throws(PipelineError) {
        var kinds: [String: Kind] = [:]
        for (path, file) in files {
            for entry in file.entries {
                let name = entry.columns.first ?? ""
                guard let kind = Kind(rawValue: name) else {
                    let column = entry.term.unicodeScalars.count + 2
                    throw Place(file: path, line: entry.line, column: column)
                        .unknown("kind of word", name, known: Kind.allCases.map(\.rawValue))
                }
                kinds[entry.term] = kind
            }
        }
        self.files = files.map(\.file)
        terms = kinds.filter { $0.value == .term }.keys.sorted()
        matcher = TermMatcher(terms.enumerated().map { ($0.element, $0.offset) })
        stops = Set(kinds.filter { $0.value == .stop }.keys)
    }

    /// Counts the terms in title and text, the longest first where several begin at one place, and removes the stop
    /// words.
    func apply(to counts: inout TermCounts, title: String?, text: Text) {
        for stop in stops { counts.counts[stop] = nil }
        guard !terms.isEmpty else { return }
        var found = [Int](repeating: 0, count: terms.count)
        for units in [title.map { Array($0.utf16) } ?? [], text.units] {
            var position = 0
            while position < units.count {
                if let match = matcher.longest(at: position, in: units, limit: units.count) {
                    found[match.value] += 1
                    position += match.length
                } else {
                    position += 1
                }
            }
        }
        for (term, count) in zip(terms, found) { counts.counts[term] = count > 0 ? count : nil }
    }

    func isStop(_ phrase: String) -> Bool { stops.contains(phrase) }
}
