import JiyaoCore
import JiyaoExtraction

/// Finds people: 局党委书记、局长黄永强.
struct PeopleStage: Stage {
    static let name = "people"
    static let summary = "finds people, their titles and short forms, and groups"
    static let requires: Set<Facet> = [.sentences, .words]
    static let provides: Set<Facet> = [.people]

    private let extractor: PeopleExtractor

    init(settings: inout Settings, resources: Resources) throws {
        extractor = PeopleExtractor(lexicons: resources.extraction)
    }

    func makeProcessor() throws -> Processor {
        { document in extractor.apply(to: &document) }
    }
}
