import JiyaoCore

/// Finds content words and phrases.
package struct TermExtractor: Sendable {
    package init(lexicons: ExtractionLexicons) {
    }

    package func apply(to document: inout Document) {
    }
}
