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
        let markers = scanner.markers(of: document.paragraphs)
        let speech = PrintedSpeech(document, words: lexicons.speech).turn()
        document.turns = speech.map { [$0] } ?? TurnFinder(document, markers: markers, lexicons: lexicons).turns()
        let lists = EnumerationFinder(document, markers: markers, lexicons: lexicons).enumerations()
        let agenda = Agenda(document.text, words: lexicons.markers, meetings: lexicons.meetingWords)
        document.enumerations = lists.filter { !agenda.announces($0.span.start) }
    }
}
