import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// The marks: `t` around each title, an empty `x` where the name would begin.
@Suite struct TitleReaderTests {
    private func expect(_ marked: String, limit: Int = 0, at location: SourceLocation = #_sourceLocation) {
        let sample = MarkedText(marked)
        let document = Analysis.segmented(sample.text)
        let reader = TitleReader(document, words: WordMap(document), lexicons: Analysis.lexicons)
        let found = reader.titles(endingAt: sample.spans("x")[0].start, limit: limit)
        #expect(
            found == sample.spans("t"), "found \(sample.marking(found, as: "t"))", sourceLocation: location)
    }

    @Test func titlesEndRightBeforeTheName() {
        expect("⟦t局长⟧⟦x⟧贺明远")
        expect("⟦t局党委书记⟧、⟦t局长⟧⟦x⟧贺明远")
        expect("局长，⟦x⟧贺明远")
        expect("局长的⟦x⟧贺明远")
    }

    @Test func leadingWordsAreNoPart() {
        expect("会议由⟦t局长⟧⟦x⟧贺明远")
        expect("随后⟦t副局长⟧⟦x⟧苏晓岚")
        expect("听取了⟦t副局长⟧⟦x⟧苏晓岚")
    }

    @Test func nothingBeforeTheLimitIsRead() {
        expect("书记、⟦t局长⟧⟦x⟧贺明远", limit: 3)
        expect("局长⟦x⟧贺明远", limit: 2)
    }

    @Test func aTitleIsNoLongerThanFortyUnits() {
        let text = Text(String(repeating: "水", count: 200) + "局长")
        let document = Analysis.segmented(text)
        let reader = TitleReader(document, words: WordMap(document), lexicons: Analysis.lexicons)
        #expect(reader.titles(endingAt: text.count, limit: 0).allSatisfy { $0.count <= 40 && $0.end == text.count })
    }
}
