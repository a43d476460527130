import JiyaoCore

/// Finds who takes the floor where, and the numbered lists: what statements and directives are made of.
package struct DiscourseExtractor: Sendable {
    private let lexicons: ExtractionLexicons

    package init(lexicons: ExtractionLexicons) {
        self.lexicons = lexicons
    }

    /// Adds `turns` and `enumerations`.
    package func apply(to document: inout Document) {
        document.turns = TurnFinder(document, words: WordMap(document), lexicons: lexicons).turns()
        document.enumerations = EnumerationFinder(document, turns: document.turns, lexicons: lexicons).enumerations()
    }
}
