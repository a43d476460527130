import JiyaoCore
import JiyaoSummaries

/// Gathers what each person said and required.
struct SpeakersStage: Stage {
    static let name = "speakers"
    static let summary = "gathers what each person said and required"
    static let requires: Set<Facet> = [.sentences, .words, .people, .statements, .directives, .terms]
    static let provides: Set<Facet> = [.speakers]

    private let summarizer: SpeakerSummarizer

    init(settings: inout Settings, resources: Resources) throws {
        summarizer = SpeakerSummarizer(
            lexicons: resources.extraction, background: resources.background,
            sentences: try settings.int("sentences", in: 1...20, default: 2),
            keyphrases: try settings.int("keyphrases", in: 1...50, default: 5))
    }

    func makeProcessor() throws -> Processor {
        { document in summarizer.apply(to: &document) }
    }
}
