import JiyaoCore
import JiyaoLexicons
import JiyaoSegmentation
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// Runs the stages of this target on a text, in the order of the meeting pipeline.
enum Analysis {
    static let lexicons = try! ExtractionLexicons(data: DataDirectory(data: ProjectFiles.data))
    static let background = try! DocumentFrequencies(data: DataDirectory(data: ProjectFiles.data))

    /// The document with sentences and words, before any extractor.
    static func segmented(_ text: Text, title: String? = nil, published: String? = nil) -> Document {
        var article = Article(source: Source(path: "sample.txt", format: "text"), text: text)
        article.written.title = title
        article.published = published.flatMap { CalendarDate($0) }
        var document = Document(article)
        try! DocumentSegmenter(words: ICUWordSegmenter()).apply(to: &document)
        return document
    }

    static func document(_ text: Text, title: String? = nil, published: String? = nil) -> Document {
        var document = segmented(text, title: title, published: published)
        apply(to: &document)
        return document
    }

    static func apply(to document: inout Document) {
        PeopleExtractor(lexicons: lexicons).apply(to: &document)
        DiscourseExtractor(lexicons: lexicons).apply(to: &document)
        StatementExtractor().apply(to: &document)
        MeetingExtractor(lexicons: lexicons).apply(to: &document)
        ParticipantExtractor(lexicons: lexicons).apply(to: &document)
        DirectiveExtractor(lexicons: lexicons).apply(to: &document)
        TermExtractor(lexicons: lexicons).apply(to: &document)
        KeyphraseExtractor(lexicons: lexicons, background: background).apply(to: &document)
    }
}

/// A text whose marks say what is to be found in it, and what was found.
struct Sample {
    let marked: MarkedText
    let document: Document

    init(_ marked: String, title: String? = nil, published: String? = nil) {
        self.marked = MarkedText(marked)
        document = Analysis.document(self.marked.text, title: title, published: published)
    }

    /// Requires that the spans are exactly those of the marks with one name; shows both texts where they are not.
    func expect(_ found: [TextSpan], _ name: Character, _ location: SourceLocation) {
        let expected = marked.spans(name)
        #expect(
            found == expected,
            "expected \(flat(expected, name))\n   found \(flat(found, name))", sourceLocation: location)
    }

    /// Nested spans do not show in one text: then each stands in a line of its own.
    private func flat(_ spans: [TextSpan], _ name: Character) -> String {
        let sorted = spans.sorted()
        let isFlat = zip(sorted, sorted.dropFirst()).allSatisfy { $0.end <= $1.start } && sorted == spans
        return isFlat ? marked.marking(spans, as: name) : spans.map { document.text[$0] }.joined(separator: " ¦ ")
    }

    func name(_ speaker: Finding.Speaker?) -> String {
        switch speaker {
        case nil: "nobody"
        case .person(let person): document.people[person].name
        case .meeting: "会议"
        case .collective(let span): "集体 " + document.text[span]
        }
    }
}
