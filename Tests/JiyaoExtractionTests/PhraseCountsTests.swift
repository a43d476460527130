import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

@Suite struct PhraseCountsTests {
    private func phrases(_ text: String) -> (document: Document, phrases: [Finding.Phrase], words: Int) {
        var document = Analysis.segmented(Text(text))
        PeopleExtractor(lexicons: Analysis.lexicons).apply(to: &document)
        var counts = PhraseCounts(document, lexicons: Analysis.lexicons)
        counts.add(document.words)
        return (document, counts.phrases(), counts.contentWords)
    }

    private func phrase(_ string: String, of text: String) -> Finding.Phrase? {
        let (document, phrases, _) = phrases(text)
        return phrases.first { document.text[$0.span] == string }
    }

    // MARK: Candidates

    @Test func aRunHasItsWordsAndSequences() {
        let (document, phrases, words) = phrases("老旧小区安全。")
        #expect(
            phrases.map { document.text[$0.span] } == ["老旧", "老旧小区", "老旧小区安全", "小区", "小区安全", "安全"])
        #expect(phrases.map(\.words) == [1, 2, 3, 1, 2, 1])
        #expect(phrases.allSatisfy { $0.count == 1 })
        #expect(words == 3)
    }

    @Test(arguments: ["老旧，小区", "老旧。小区", "老旧的小区", "老旧 小区", "老旧\n小区", "老旧2022小区", "老旧（小区）", "老旧和小区"])
    func marksStopWordsSpaceAndNumbersCutARun(_ text: String) {
        let (document, phrases, _) = phrases(text)
        #expect(phrases.map { document.text[$0.span] } == ["老旧", "小区"], "\(text)")
    }

    @Test func aFillerIsNothingAloneAndPartOfAPhrase() {
        #expect(phrase("工作", of: "防汛工作。") == nil)
        #expect(phrase("防汛工作", of: "防汛工作。")?.words == 2)
        #expect(phrase("防汛", of: "防汛工作。")?.kind == .word)
    }

    @Test func aRepeatedCandidateIsCountedWhereItFirstStands() {
        let text = "水库清淤。水库安全。查看水库。"
        let found = phrase("水库", of: text)
        #expect(found?.count == 3)
        #expect(found?.span == TextSpan(0, 2))
    }

    @Test func candidatesStandInTheOrderOfTheirFirstOccurrence() {
        let (_, phrases, _) = phrases("老旧小区改造。水库清淤。老旧小区。县水务局检修闸门。")
        let starts = phrases.map(\.span.start)
        #expect(starts == starts.sorted())
    }

    @Test func noCandidateIsASingleCharacterOrLongerThanAClause() {
        let run = (0..<12).map { _ in "老旧小区改造" }.joined()
        let (_, phrases, _) = phrases(run)
        #expect(phrases.allSatisfy { (2...14).contains($0.span.count) })
        #expect(phrases.map(\.words).max() ?? 0 <= 8)
    }

    @Test func theNumberOfCandidatesGrowsNoFasterThanTheText() {
        func size(_ times: Int) -> Int {
            phrases((0..<times).map { "水库\($0)清淤闸门检修标线" }.joined(separator: "。")).phrases.map(\.count).reduce(0, +)
        }
        #expect(size(40) == 10 * size(4))
    }

    // MARK: Names

    @Test func aNameIsOneWordAndCutsARun() {
        let text = "局长贺明远查看水库。贺明远指出，要清淤。"
        let found = phrase("贺明远", of: text)
        #expect(found?.kind == .name)
        #expect(found?.count == 2)
        #expect(found?.words == 1)
        let (document, phrases, _) = phrases(text)
        let holding = phrases.map { document.text[$0.span] }.filter { $0.contains("明远") && $0 != "贺明远" }
        #expect(holding == [])
    }

    @Test func aNameCountsAsOneContentWord() {
        let (_, _, words) = phrases("贺明远指出。")
        let (_, _, more) = phrases("贺明远指出。水库。")
        #expect(more == words + 1)
    }

    // MARK: Marks

    @Test func aTitleIsACandidateAsAWholeWithItsMarks() {
        let found = phrase("《河道管理办法》", of: "学习《河道管理办法》。")
        #expect(found?.kind == .marked)
        #expect(found?.count == 1)
    }

    @Test func aQuotedTermIsACandidateWithoutItsMarks() {
        #expect(phrase("河长吹哨", of: "推行“河长吹哨”。")?.kind == .marked)
        #expect(phrase("清淤", of: "推行“清淤”。清淤要快。")?.count == 3)
    }

    @Test(arguments: ["推行“清淤，标线”。", "推行“清淤要快要净要实要稳要准要好”。", "推行“”。", "推行“清淤。", "推行清淤”。", "学习《》。"])
    func whatIsNoShortTermIsNotMarked(_ text: String) {
        #expect(phrases(text).phrases.filter { $0.kind == .marked } == [], "\(text)")
    }

    @Test func aLongTitleIsNoCandidate() {
        let text = "学习《" + String(repeating: "河道管理", count: 10) + "》。"
        #expect(phrases(text).phrases.filter { $0.kind == .marked } == [])
    }

    // MARK: Holders

    @Test func aCandidateKnowsTheLongerOnesThatHoldIt() {
        let text = "老旧小区。老旧小区。小区。"
        let found = phrase("小区", of: text)
        #expect(found?.count == 3)
        #expect(found?.holders == 1)
        #expect(found?.sumOfHolders == 2)
        #expect(found?.mostOfHolders == 2)
        #expect(phrase("老旧小区", of: text)?.holders == 0)
    }

    @Test func whatIsSaidOnceHoldsNothing() {
        #expect(phrase("小区", of: "老旧小区。小区。")?.holders == 0)
    }

    @Test func severalHoldersAreSummed() {
        let text = "老旧小区。老旧小区。小区改造。小区改造。小区改造。"
        let found = phrase("小区", of: text)
        #expect(found?.count == 5)
        #expect(found?.holders == 2)
        #expect(found?.sumOfHolders == 5)
        #expect(found?.mostOfHolders == 3)
    }

    @Test func aHolderIsNeverMoreFrequentThanWhatItHolds() {
        for seed in UInt64(1)...40 {
            var random = SeededGenerator(seed: seed)
            let words = ["老旧", "小区", "改造", "水库", "清淤", "。", "，", "的", "工作"]
            let text = (0..<60).map { _ in words.randomElement(using: &random)! }.joined()
            for phrase in phrases(text).phrases where phrase.kind != .marked {
                #expect(phrase.mostOfHolders <= phrase.count, "seed \(seed): \(text)")
                #expect(phrase.sumOfHolders <= phrase.holders * phrase.mostOfHolders, "seed \(seed): \(text)")
            }
        }
    }

    // MARK: Parts of a text

    @Test func onlyTheWordsAddedAreCounted() {
        let document = Analysis.segmented(Text("水库安全。闸门检修。"))
        var counts = PhraseCounts(document, lexicons: Analysis.lexicons)
        counts.add(document.words.filter { $0.span.start < 5 })
        #expect(counts.phrases().map { document.text[$0.span] } == ["水库", "水库安全", "安全"])
        counts.add(document.words.filter { $0.span.start >= 5 })
        #expect(counts.phrases().map { document.text[$0.span] }.suffix(3) == ["闸门", "闸门检修", "检修"])
    }

    @Test(arguments: ["", " \n", "。", "的", "123"])
    func aTextWithoutContentHasNone(_ text: String) {
        let (_, phrases, words) = phrases(text)
        #expect(phrases == [] && words == 0, "\(text)")
    }
}
