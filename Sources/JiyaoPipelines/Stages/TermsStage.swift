import JiyaoCore
import JiyaoExtraction

/// Counts content words and phrases, and those of the pipeline's own lexicons.
struct TermsStage: Stage {
    static let name = "terms"
    static let summary = "counts content words and phrases"
    static let requires: Set<Facet> = [.sentences, .words]
    static let provides: Set<Facet> = [.terms]

    private let extractor: TermExtractor
    private let user: UserLexicon

    init(settings: inout Settings, resources: Resources) throws {
        extractor = TermExtractor(lexicons: resources.extraction)
        user = resources.user
    }

    func makeProcessor() throws -> Processor {
        { document in
            extractor.apply(to: &document)
            user.apply(to: &document.terms, title: document.title, text: document.text)
        }
    }
}
