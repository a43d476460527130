import JiyaoCore
import JiyaoSummaries

/// Chooses the sentences that tell a meeting best.
struct SummaryStage: Stage {
    static let name = "summary"
    static let summary = "chooses the sentences that tell the meeting best"
    static let requires: Set<Facet> = [.sentences, .keyphrases]
    static let provides: Set<Facet> = [.summary]

    private let summarizer: MeetingSummarizer

    init(settings: inout Settings, resources: Resources) throws {
        summarizer = MeetingSummarizer(sentences: try settings.int("sentences", in: 1...50, default: 3))
    }

    func makeProcessor() throws -> Processor {
        { document in summarizer.apply(to: &document) }
    }
}
