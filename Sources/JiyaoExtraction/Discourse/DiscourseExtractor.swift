import JiyaoCore

/// Finds who takes the floor where, and the numbered lists: what statements and directives are made of.
package struct DiscourseExtractor: Sendable {
    private let lexicons: ExtractionLexicons

    package init(lexicons: ExtractionLexicons) {
        self.lexicons = lexicons
    }

    /// Adds `turns` and `enumerations`.
    package func apply(to document: inout Document) {
        let scanner = OrdinalMarkerScanner(document.text, words: lexicons.markers)
        let markers = document.paragraphs.flatMap(scanner.markers)
        document.turns = TurnFinder(document, markers: markers, lexicons: lexicons).turns()
        document.enumerations = EnumerationFinder(document, markers: markers, lexicons: lexicons).enumerations()
    }
}
