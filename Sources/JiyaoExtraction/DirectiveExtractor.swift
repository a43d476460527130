import JiyaoCore

/// Finds numbered directives.
package struct DirectiveExtractor: Sendable {
    package init(lexicons: ExtractionLexicons) {
    }

    package func apply(to document: inout Document) {
    }
}
