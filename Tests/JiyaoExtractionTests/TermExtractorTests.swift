import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

@Suite struct TermExtractorTests {
    private func terms(_ text: String, title: String? = nil) -> TermCounts {
        Sample(text, title: title).document.terms
    }

    @Test func contentWordsAreCounted() {
        let terms = terms("清淤要快，清淤要净。水库安全，水库行洪。")
        #expect(terms.counts["清淤"] == 2)
        #expect(terms.counts["水库"] == 2)
        #expect(terms.counts["行洪"] ?? 0 <= 1)
    }

    @Test func aPhraseIsATermWhereTheTextUsesItTwice() {
        let once = terms("查看防汛物资。")
        let twice = terms("查看防汛物资。备足防汛物资。")
        #expect(once.counts["防汛物资"] == nil)
        #expect(twice.counts["防汛物资"] == 2)
        #expect(once.counts["物资"] == 1 && twice.counts["物资"] == 2)
        #expect(terms("推进老旧小区改造。加快老旧小区改造。").counts["老旧小区改造"] == 2)
    }

    @Test func theTitleIsNotCounted() {
        #expect(terms("防汛物资备足。", title: "防汛值班会召开").counts["值班"] == nil)
    }

    @Test(arguments: ["的", "和", "我们", "进行", "，", "。", "2022", "要"])
    func stopWordsMarksAndNumbersAreNoTerms(_ word: String) {
        let terms = terms("我们要进行清淤和标线，2022年的清淤和标线。我们要进行，要的。")
        #expect(terms.counts[word] == nil)
        #expect(terms.counts["清淤"] == 2)
    }

    @Test func aPhraseDoesNotRunOverAMark() {
        let terms = terms("老旧，小区。老旧，小区。")
        #expect(terms.counts["老旧小区"] == nil && terms.counts["老旧，小区"] == nil)
        #expect(terms.counts["小区"] == 2)
    }

    @Test func noTermIsASingleCharacter() {
        let terms = terms("水、电、路、气、水、电、路、气")
        #expect(terms.counts.keys.filter { $0.utf16.count < 2 } == [])
    }

    @Test func countsDoNotDependOnOtherDocuments() {
        let extractor = TermExtractor(lexicons: Analysis.lexicons)
        let texts = ["推进老旧小区改造。加快老旧小区改造。", "水库清淤。清淤要净。", "老旧小区改造完成。"]
        func counts(_ text: String) -> TermCounts {
            var document = Analysis.segmented(Text(text))
            extractor.apply(to: &document)
            return document.terms
        }
        let alone = texts.map(counts)
        #expect(texts.reversed().map(counts) == alone.reversed())
    }

    @Test func wordsAreCountedWithRepeats() {
        #expect(terms("水库清淤。").words * 3 == terms("水库清淤。水库清淤。水库清淤。").words)
        #expect(terms("水库清淤。").words > 0)
    }

    @Test(arguments: ["", " \n　\n", "。，！", "的", "123"])
    func aTextWithoutContentHasNoTerms(_ text: String) {
        #expect(terms(text) == TermCounts())
    }
}
