import JiyaoCore
import JiyaoExtraction

/// Finds who takes the floor where, and the numbered lists: 黄永强指出，…一是…二是…
struct DiscourseStage: Stage {
    static let name = "discourse"
    static let summary = "finds who takes the floor where, and the numbered lists"
    static let requires: Set<Facet> = [.sentences, .words, .people]
    static let provides: Set<Facet> = [.discourse]

    private let extractor: DiscourseExtractor

    init(settings: inout Settings, resources: Resources) throws {
        extractor = DiscourseExtractor(lexicons: resources.extraction)
    }

    func makeProcessor() throws -> Processor {
        { document in extractor.apply(to: &document) }
    }
}
