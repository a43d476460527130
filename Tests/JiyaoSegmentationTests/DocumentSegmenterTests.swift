import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoSegmentation

@Suite struct DocumentSegmenterTests {
    private func document(_ text: String) throws -> Document {
        var document = Document(Article(source: Source(path: "sample.txt", format: "text"), text: Text(text)))
        try DocumentSegmenter(words: ICUWordSegmenter()).apply(to: &document)
        return document
    }

    @Test func sentencesAndWordsAreThoseOfTheirSegmenters() throws {
        let document = try document("县水务局召开推进会。\n贺明远说：“要清淤。要标线。”会议结束。")
        #expect(try document.sentences == SentenceSegmenter().sentences(in: document.text))
        #expect(try document.words == ICUWordSegmenter().words(in: document.text))
    }

    @Test func pairsAreThoseOfTheText() throws {
        let document = try document("《条例》（草案（二））。\n“清淤")
        #expect(document.pairs.map { document.text[$0] } == ["《条例》", "（草案（二））"])
    }

    @Test func theMapKnowsEveryWord() throws {
        let document = try document("县水务局 召开推进会。")
        for word in document.words {
            #expect(document.wordMap.end(ofWordAt: word.span.start) == word.span.end)
            #expect(document.wordMap.isBoundary(word.span.end))
        }
    }

    @Test(arguments: ["", " \n", "“", "》"])
    func littleTextIsCut(text: String) throws {
        let document = try document(text)
        #expect(document.pairs.isEmpty)
        #expect((0...document.text.count).allSatisfy(document.wordMap.isBoundary))
    }
}
