import JiyaoCore
import JiyaoExtraction

/// Chooses the sentences that tell a meeting best.
package struct MeetingSummarizer: Sendable {
    package init(sentences: Int = 3) {
    }

    package func apply(to document: inout Document) {
    }
}
