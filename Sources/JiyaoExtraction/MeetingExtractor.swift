import JiyaoCore

/// Finds the facts of the meeting.
package struct MeetingExtractor: Sendable {
    package init(lexicons: ExtractionLexicons) {
    }

    package func apply(to document: inout Document) {
    }
}
