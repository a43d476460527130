import JiyaoCore
import JiyaoExtraction

/// Finds what a document is about, without the stop words of the pipeline's own lexicons.
struct KeyphrasesStage: Stage {
    static let name = "keyphrases"
    static let summary = "finds the phrases that tell what the text is about"
    static let requires: Set<Facet> = [.words, .terms]
    static let provides: Set<Facet> = [.keyphrases]

    private let extractor: KeyphraseExtractor
    private let user: UserLexicon

    init(settings: inout Settings, resources: Resources) throws {
        extractor = KeyphraseExtractor(
            lexicons: resources.extraction, background: resources.background,
            top: try settings.int("top", in: 1...100, default: 10))
        user = resources.user
    }

    func makeProcessor() throws -> Processor {
        { document in
            extractor.apply(to: &document)
            document.keyphrases.removeAll { user.isStop($0.text) }
        }
    }
}
