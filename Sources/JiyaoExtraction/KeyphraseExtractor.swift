import JiyaoCore

/// Finds key phrases.
package struct KeyphraseExtractor: Sendable {
    package init(lexicons: ExtractionLexicons, top: Int = 10) {
    }

    package func apply(to document: inout Document) {
    }
}
