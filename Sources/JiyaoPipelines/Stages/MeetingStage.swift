import JiyaoCore
import JiyaoExtraction

/// Finds the facts of the meeting: 9月6日，…在…召开推进会.
struct MeetingStage: Stage {
    static let name = "meeting"
    static let summary = "finds name, date, place, convener and hosts of the meeting"
    static let requires: Set<Facet> = [.sentences, .words, .people, .discourse, .statements]
    static let provides: Set<Facet> = [.meeting]

    private let extractor: MeetingExtractor

    init(settings: inout Settings, resources: Resources) throws {
        extractor = MeetingExtractor(lexicons: resources.extraction)
    }

    func makeProcessor() throws -> Processor {
        { document in extractor.apply(to: &document) }
    }
}
