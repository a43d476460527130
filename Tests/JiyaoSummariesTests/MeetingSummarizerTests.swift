import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoSummaries

@Suite struct MeetingSummarizerTests {
    private func summarized(_ text: String, sentences: Int) -> Document {
        var document = Sample.document(text)
        MeetingSummarizer(sentences: sentences).apply(to: &document)
        return document
    }

    @Test(arguments: 1...12)
    func aSummaryIsWholeSentencesInOrder(_ sentences: Int) {
        let document = summarized(Sample.report, sentences: sentences)
        #expect(document.summary.count == min(sentences, document.sentences.count))
        #expect(document.summary.allSatisfy(document.sentences.contains))
        #expect(document.summary == document.summary.sorted())
        #expect(Set(document.summary).count == document.summary.count)
    }

    @Test func theOpeningComesFirst() {
        let document = summarized(Sample.report, sentences: 1)
        #expect(document.summary.map { document.text[$0] } == ["9月6日，青禾县水务局召开水库除险推进会。"])
    }

    @Test func moreSentencesKeepThoseOfFewer() {
        for sentences in 1...5 {
            let fewer = Set(summarized(Sample.report, sentences: sentences).summary)
            let more = Set(summarized(Sample.report, sentences: sentences + 1).summary)
            #expect(fewer.isSubset(of: more), "\(sentences)")
        }
    }

    @Test func whatHoldsKeyphrasesIsChosenBeforeWhatHoldsNone() {
        let text = """
            青禾县水务局召开水库除险推进会。对于这个和那个，我们就是这样的。水库巡查每天两次，水库巡查要留记录，防汛物资要备足。
            """
        let document = summarized(text, sentences: 2)
        let found = document.summary.map { document.text[$0] }
        #expect(found.last?.contains("水库巡查") == true, "\(found) \(document.keyphrases)")
    }

    @Test func theSameTextGivesTheSameSummary() {
        let first = summarized(Sample.report, sentences: 3).summary
        for _ in 0..<5 { #expect(summarized(Sample.report, sentences: 3).summary == first) }
    }

    @Test func aShortTextIsItsOwnSummary() {
        let document = summarized("好。", sentences: 3)
        #expect(document.summary.map { document.text[$0] } == ["好。"])
    }

    @Test(arguments: ["", "\n　\n"])
    func anEmptyTextHasNoSummary(_ text: String) {
        #expect(summarized(text, sentences: 3).summary.isEmpty)
    }

    @Test func aLongTextIsSummarizedInTime() {
        let text = String(repeating: Sample.report + "\n", count: 100)
        var document = Sample.document(text)
        let time = ProcessorTime.measure(runs: 1) { MeetingSummarizer(sentences: 3).apply(to: &document) }
        #expect(document.summary.count == 3)
        #expect(time < .seconds(20), "\(time)")
    }
}
