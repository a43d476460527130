import JiyaoCore
import JiyaoSegmentation

/// Cuts each text once, for all stages.
struct SegmentStage: Stage {
    enum Segmenter: String, CaseIterable {
        /// ICU's own word iterator.
        case icu
    }

    static let name = "segment"
    static let summary = "cuts the text into sentences and words"
    static let requires: Set<Facet> = []
    static let provides: Set<Facet> = [.sentences, .words]

    private let segmenter: Segmenter

    init(settings: inout Settings, resources: Resources) throws {
        segmenter = try settings.choice("segmenter", default: .icu)
    }

    func makeProcessor() throws -> Processor {
        let words: any WordSegmenter =
            switch segmenter {
            case .icu: try ICUWordSegmenter()
            }
        let segmenter = try DocumentSegmenter(words: words)
        return { document in try segmenter.apply(to: &document) }
    }
}
