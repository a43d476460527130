import JiyaoCore
import JiyaoExtraction

/// Finds numbered points: 一是…二是…
struct DirectivesStage: Stage {
    static let name = "directives"
    static let summary = "finds numbered points with owners, deadlines and what they rest on"
    static let requires: Set<Facet> = [.sentences, .words, .discourse, .statements, .meeting]
    static let provides: Set<Facet> = [.directives]

    private let extractor: DirectiveExtractor

    init(settings: inout Settings, resources: Resources) throws {
        extractor = DirectiveExtractor(lexicons: resources.extraction)
    }

    func makeProcessor() throws -> Processor {
        { document in extractor.apply(to: &document) }
    }
}
