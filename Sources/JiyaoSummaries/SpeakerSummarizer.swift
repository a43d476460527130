import JiyaoCore
import JiyaoExtraction

/// Gathers what each person said and required.
package struct SpeakerSummarizer: Sendable {
    package init(sentences: Int = 2, keyphrases: Int = 5) {
    }

    package func apply(to document: inout Document) {
    }
}
