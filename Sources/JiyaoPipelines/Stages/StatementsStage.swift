import JiyaoCore
import JiyaoExtraction

/// Finds speech: 黄永强指出，…
struct StatementsStage: Stage {
    static let name = "statements"
    static let summary = "finds reported and quoted speech and whose it is"
    static let requires: Set<Facet> = [.people, .discourse]
    static let provides: Set<Facet> = [.statements]

    private let extractor: StatementExtractor

    init(settings: inout Settings, resources: Resources) throws {
        extractor = StatementExtractor()
    }

    func makeProcessor() throws -> Processor {
        { document in extractor.apply(to: &document) }
    }
}
