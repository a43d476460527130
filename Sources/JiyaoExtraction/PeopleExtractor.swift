import JiyaoCore

/// Finds people and mentions.
package struct PeopleExtractor: Sendable {
    package init(lexicons: ExtractionLexicons) {
    }

    package func apply(to document: inout Document) {
    }
}
