import JiyaoCore
import Testing

@testable import JiyaoExtraction

/// Each turn is told as 发言人 动词 内容; the content ends where the next turn's clause begins.
@Suite struct TurnFinderTests {
    private func turns(_ text: String) -> [String] {
        let sample = Sample(text)
        let turns = sample.document.turns
        return turns.enumerated().map { index, turn in
            let next = index + 1 < turns.count ? turns[index + 1].start : sample.document.text.count
            let content = turn.content.map { start in
                sample.document.text.trimmed(TextSpan(start, max(start, turn.contentEnd ?? next)))
            }
            return [
                sample.name(turn.speaker), sample.document.text[turn.verb],
                content.map { sample.document.text[$0] } ?? "-",
            ].joined(separator: " | ")
        }
    }

    private func expect(_ text: String, _ expected: String..., at location: SourceLocation = #_sourceLocation) {
        #expect(turns(text) == expected, "\(text)", sourceLocation: location)
    }

    // MARK: Who takes the floor

    @Test func aPersonTakesTheFloor() {
        expect("贺明远局长指出，要清淤。", "贺明远 | 指出 | 要清淤。")
        expect("局长贺明远强调，要清淤。", "贺明远 | 强调 | 要清淤。")
        expect("会上，局长贺明远要求，要清淤。", "贺明远 | 要求 | 要清淤。")
        expect("局长贺明远表示：要清淤。", "贺明远 | 表示 | 要清淤。")
    }

    @Test func theMeetingTakesTheFloor() {
        expect("会议指出，要清淤。", "会议 | 指出 | 要清淤。")
        expect("会议还强调，要清淤。", "会议 | 强调 | 要清淤。")
        expect("会议最后要求，要清淤。", "会议 | 要求 | 要清淤。")
    }

    @Test func aGroupTakesTheFloor() {
        expect("与会人员一致表示，要清淤。", "集体 与会人员 | 表示 | 要清淤。")
        expect("大家认为，要清淤。", "集体 大家 | 认为 | 要清淤。")
    }

    @Test func aPronounIsWhoSpokeLast() {
        expect("贺明远局长指出，要清淤。他强调，要值守。", "贺明远 | 指出 | 要清淤。", "贺明远 | 强调 | 要值守。")
    }

    @Test func anOfficeIsItsBearer() {
        expect(
            "会议由局长贺明远主持。局长指出，要清淤。", "贺明远 | 主持 | -", "贺明远 | 指出 | 要清淤。")
    }

    @Test func twoSpeakersOfOneSentenceAreTwoTurns() {
        expect(
            "局长贺明远指出，要清淤。副局长苏晓岚要求，要值守。", "贺明远 | 指出 | 要清淤。", "苏晓岚 | 要求 | 要值守。")
        expect("会议指出，要清淤。会议强调，要值守。", "会议 | 指出 | 要清淤。", "会议 | 强调 | 要值守。")
    }

    // MARK: Inside a speech

    @Test(arguments: [
        "要求各科室自查。", "希望大家多想一步。", "各大队指出问题要快。", "他们要求过三次。",
    ])
    func onlyASubjectOfItsOwnTakesTheFloorInsideASpeech(_ sentence: String) {
        let text = "局长贺明远指出，要清淤，" + sentence
        #expect(turns(text) == ["贺明远 | 指出 | 要清淤，" + sentence], "\(text)")
    }

    @Test func aBareVerbGoesOnWithTheSameSpeaker() {
        expect("局长贺明远指出，要清淤。同时强调，要值守。", "贺明远 | 指出 | 要清淤。", "贺明远 | 强调 | 要值守。")
    }

    // MARK: Quotations

    @Test func aQuotationAfterTheVerbEndsWithItsMarks() {
        expect(
            "局长贺明远说：“清淤要快，标线要清。”会场响起掌声。", "贺明远 | 说 | “清淤要快，标线要清。”")
    }

    @Test func aQuotationBeforeItsSpeakerIsATurn() {
        expect("“清淤要快，标线要清。”局长贺明远说。", "贺明远 | 说 | “清淤要快，标线要清。”")
    }

    @Test func aQuotationInTwoHalvesMakesTwoTurns() {
        expect(
            "“清淤要快，标线要清。”局长贺明远说，“值守更要紧，半点不能松。”",
            "贺明远 | 说 | “清淤要快，标线要清。”", "贺明远 | 说 | “值守更要紧，半点不能松。”")
    }

    @Test func aQuotedTermIsNoSpeech() {
        #expect(turns("局长贺明远讲解了“清淤”。").allSatisfy { $0.hasSuffix("-") })
    }

    // MARK: Transcripts

    @Test func aNameWithAColonTakesTheFloor() {
        expect("贺明远局长：可以。\n陆秋白县长：同意。", "贺明远 | ： | 可以。", "陆秋白 | ： | 同意。")
    }

    // MARK: What has no content

    @Test(arguments: [
        "局长贺明远作了部署。", "局长贺明远通报了情况。", "局长贺明远强调了清淤的意义。", "局长贺明远表示感谢。", "局长贺明远提出要求。", "县长程若谷出席会议并讲话。",
        "局长贺明远提出四项要求。",
    ])
    func aVerbWithAnObjectHasNoContent(_ text: String) {
        #expect(Sample(text).document.turns.filter { $0.content != nil } == [], "\(text)")
    }

    @Test(arguments: [
        "按照上级要求，清淤提前。", "根据会议部署，清淤提前。", "提出的要求很实在。", "上述意见已经采纳。", "", "水库位于青禾县北部。",
    ])
    func aNounOfSpeechTakesNoFloor(_ text: String) {
        #expect(Sample(text).document.turns.filter { $0.content != nil } == [], "\(text)")
    }

    // MARK: Lists

    @Test func aListIsContentOfTheVerbThatLeadsUpToIt() {
        expect("局长贺明远提出要求。一是清淤；二是值守。", "贺明远 | 提出 | 一是清淤；二是值守。")
        expect("局长贺明远作了部署：一是清淤；二是值守。", "贺明远 | 部署 | 一是清淤；二是值守。")
        expect("局长贺明远提出两点意见：\n一是清淤。\n二是值守。", "贺明远 | 提出 | 一是清淤。\n二是值守。")
    }

    // MARK: What ends a speech

    @Test func narrationEndsASpeech() {
        expect("局长贺明远指出，要清淤。会议听取了汇报。", "贺明远 | 指出 | 要清淤。", "会议 | 听取了 | -")
        expect("局长贺明远指出，要清淤。各科室负责人参加会议。", "贺明远 | 指出 | 要清淤。", "nobody |  | -")
        expect("局长贺明远指出，要清淤。会后，大家看了大坝。", "贺明远 | 指出 | 要清淤。", "nobody |  | -")
    }

    @Test func aDemandThatEndsInAttendanceIsPartOfTheSpeech() {
        expect("局长贺明远指出，要清淤。各科室都要参加。", "贺明远 | 指出 | 要清淤。各科室都要参加。")
    }

    // MARK: Properties

    @Test(arguments: [
        "局长贺明远指出，要清淤。他强调，要值守。会议听取了汇报。",
        "“清淤要快，标线要清。”局长贺明远说，“值守更要紧，半点不能松。”",
        "会议指出：一是清淤；二是值守。大家表示，要抓好落实。",
    ])
    func turnsAscendAndContentsLieAfterTheirClause(_ text: String) {
        let document = Sample(text).document
        let starts = document.turns.map(\.start)
        #expect(starts == starts.sorted(), "\(text)")
        for turn in document.turns {
            #expect(turn.contentEnd.map { end in turn.content.map { $0 < end } ?? false } ?? true, "\(text)")
            #expect(turn.verb.end <= document.text.count, "\(text)")
        }
    }
}
