import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

@Suite struct KeyphraseExtractorTests {
    private static let report = """
        9月6日，青禾县水务局召开水库除险推进会。局长贺明远指出，水库除险加固事关下游群众安全，各乡镇要把水库除险加固放在首位。
        会议要求，老旧小区改造与雨污分流同步实施，雨污分流管网今年全部贯通，老旧小区改造不留死角。
        会议强调，防汛物资要备足，防汛值班要到位，防汛物资由县仓库统一调配。水库巡查每天两次，水库巡查要留记录。
        """

    private func keyphrases(_ text: String, title: String? = nil, top: Int = 10) -> [MeetingRecord.Keyphrase] {
        var document = Analysis.document(Text(text), title: title)
        KeyphraseExtractor(lexicons: Analysis.lexicons, background: Analysis.background, top: top).apply(to: &document)
        return document.keyphrases
    }

    @Test func whatATextRepeatsIsWhatItIsAbout() {
        let found = keyphrases(Self.report).map(\.text)
        #expect(found.contains("雨污分流") && found.contains("防汛物资"), "\(found)")
        #expect(found.contains { $0.contains("水库除险加固") }, "\(found)")
        #expect(found.contains { $0.contains("老旧小区改造") }, "\(found)")
    }

    @Test func aLongerPhraseStandsForItsParts() {
        let found = keyphrases(Self.report).map(\.text)
        for (index, one) in found.enumerated() {
            for other in found[(index + 1)...] {
                #expect(!one.contains(other) && !other.contains(one), "\(one), \(other)")
            }
        }
    }

    @Test func scoresAreSharesOfTheBest() {
        let scores = keyphrases(Self.report).map(\.score)
        #expect(scores.first == 1)
        #expect(scores.count > 3)
        #expect(scores.allSatisfy { $0 > 0 && $0 <= 1 }, "\(scores)")
        #expect(scores == scores.sorted(by: >), "\(scores)")
    }

    @Test func eachIsCountedAsOftenAsItStandsThere() {
        for phrase in keyphrases(Self.report) {
            let text = Text(Self.report)
            let places = (0..<text.count).filter { text.matches(phrase.text.units, at: $0) }
            #expect(phrase.count >= 1 && phrase.count <= places.count, "\(phrase.text) \(phrase.count) \(places.count)")
        }
    }

    @Test func theSameTextGivesTheSamePhrases() {
        let first = keyphrases(Self.report)
        for _ in 0..<5 { #expect(keyphrases(Self.report) == first) }
    }

    @Test func fewerAreTheFirstOfMore() {
        let all = keyphrases(Self.report, top: 10)
        for top in 1...10 { #expect(keyphrases(Self.report, top: top) == Array(all.prefix(top))) }
    }

    @Test func equalPhrasesStandInTheOrderOfTheText() {
        // No other document has these.
        let found = keyphrases("《水》报。《土》报。《木》报。《火》报。").map(\.text)
        #expect(found == ["《水》", "《土》", "《木》", "《火》"])
    }

    @Test func whatFewOtherDocumentsHaveCountsMore() {
        #expect(Analysis.background.documents > 0)
        #expect(keyphrases("中国。堤防。").map(\.text) == ["堤防", "中国"])
    }

    @Test func theTitleCountsMore() {
        let text = "水库。堤防。河道。闸门。"
        #expect(keyphrases(text, title: "全县闸门工作会议召开").first?.text == "闸门")
    }

    @Test func thePhrasesOfSpansAreOfTheirWordsAlone() {
        let sample = MarkedText("水库清淤，水库清淤。⟦s堤防加固，堤防加固。⟧泵站改造，泵站改造。")
        var document = Analysis.segmented(sample.text)
        TermExtractor(lexicons: Analysis.lexicons).apply(to: &document)
        let found = KeyphraseExtractor(lexicons: Analysis.lexicons, background: Analysis.background)
            .keyphrases(inEach: [sample.spans("s"), []], of: document, top: 5).map { $0.map(\.text) }
        #expect(!found[0].isEmpty && found[0].allSatisfy { "堤防加固，堤防加固。".contains($0) }, "\(found)")
        #expect(found[1].isEmpty)
    }

    @Test(arguments: ["", "\n", "。。。", "的和了", "12 34"])
    func aTextWithoutContentHasNoKeyphrases(_ text: String) {
        #expect(keyphrases(text).isEmpty)
    }
}
