import JiyaoCore

/// Finds statements.
package struct StatementExtractor: Sendable {
    package init(lexicons: ExtractionLexicons) {
    }

    package func apply(to document: inout Document) {
    }
}
