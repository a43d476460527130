import JiyaoCore
import JiyaoLexicons

/// Words that do the same in the grammar of reports: 要, 应当, 必须 before what is required.
final class WordClass: Sendable {
    private let beginning: TermMatcher
    private let ending: TermMatcher

    init(_ terms: [String]) {
        let terms = terms.map { (term: $0, value: 1) }
        beginning = TermMatcher(terms)
        ending = TermMatcher(terms, reversed: true)
    }

    /// The length of the longest word that begins at a position, in UTF-16 units.
    func length(beginningAt position: Int, in text: Text) -> Int? {
        guard position >= 0 else { return nil }
        return beginning.longest(at: position, in: text.units, limit: text.count)?.length
    }

    /// The length of the longest word that ends at a position, in UTF-16 units.
    func length(endingAt position: Int, in text: Text) -> Int? {
        guard position <= text.count else { return nil }
        return ending.longest(at: position, in: text.units, limit: 0)?.length
    }

    /// Whether the whole of a span is one of the words.
    func contains(_ span: TextSpan, of text: Text) -> Bool { beginning.value(of: span, in: text.units) != nil }
}

extension Text {
    /// The length of the longest word of a class that begins at a position, in UTF-16 units.
    func prefix(of words: WordClass, at position: Int) -> Int? { words.length(beginningAt: position, in: self) }

    /// The length of the longest word of a class that ends at a position, in UTF-16 units.
    func suffix(of words: WordClass, at position: Int) -> Int? { words.length(endingAt: position, in: self) }
}
