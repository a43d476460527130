import JiyaoCore
import JiyaoExtraction

/// Tells who takes part from who is only mentioned: 黄永强主持, but not 学习某某同志讲话精神.
struct ParticipantsStage: Stage {
    static let name = "participants"
    static let summary = "tells who takes part from who is only mentioned"
    static let requires: Set<Facet> = [.sentences, .people, .discourse, .statements, .meeting]
    static let provides: Set<Facet> = [.participants]

    private let extractor: ParticipantExtractor

    init(settings: inout Settings, resources: Resources) throws {
        extractor = ParticipantExtractor(lexicons: resources.extraction)
    }

    func makeProcessor() throws -> Processor {
        { document in extractor.apply(to: &document) }
    }
}
