import JiyaoCore
import Testing

@testable import JiyaoExtraction

/// The mark `s` is around each statement's content; the statements are told as 发言人 动词.
@Suite struct ReportingClauseTests {
    private func expect(_ marked: String, _ described: String..., at location: SourceLocation = #_sourceLocation) {
        let sample = Sample(marked)
        let statements = sample.document.statements
        sample.expect(statements.map(\.content), "s", location)
        let found = statements.map { "\(sample.name($0.speaker)) \(sample.document.text[$0.verb])" }
        #expect(found == described, "\(sample.marked.text.string)", sourceLocation: location)
    }

    // MARK: Adverbials between subject and verb

    @Test(arguments: [
        "就四季度安全工作", "就抓好防汛工作", "对下一步工作", "围绕清淤", "结合当前实际", "针对存在的问题", "在讲话中", "在推进会上", "在听取汇报后", "代表县政府",
        "从三个方面", "最后", "首先", "还", "随后", "在总结时", "对此",
    ])
    func adverbialsAreNoHindrance(_ adverbial: String) {
        expect("会议由局长贺明远主持。贺明远\(adverbial)强调，⟦s要抓好落实。⟧", "贺明远 强调")
        expect("会议由局长贺明远主持。贺明远局长\(adverbial)指出，⟦s水利工作事关民生。⟧", "贺明远 指出")
    }

    @Test func anAdverbialMayHaveCommas() {
        expect("局长贺明远围绕清淤，结合实际，强调⟦s要抓好落实。⟧", "贺明远 强调")
        expect("局长贺明远听取汇报后，对城东大队、城西检查站提出要求：⟦s要抓好落实。⟧", "贺明远 提出")
    }

    @Test func aWordThatEndsLikeALightVerbIsNone() {
        expect("局长贺明远就安全工作指出，⟦s要抓好落实。⟧", "贺明远 指出")
        expect("局长贺明远就清淤工作要求，⟦s各科室要自查。⟧", "贺明远 要求")
    }

    // MARK: Later predicates of a subject

    @Test func aLaterPredicateHasTheSubjectOfItsSentence() {
        expect("局长贺明远传达了会议精神，要求⟦s全局职工认真贯彻落实。⟧", "贺明远 要求")
        expect("局长贺明远介绍了有关情况，提出⟦s要加强巡查。⟧", "贺明远 提出")
        expect("局长贺明远分享了经验，希望⟦s大家少走弯路。⟧", "贺明远 希望")
        expect("局长贺明远通报了情况，要求⟦s各科室高度重视。⟧", "贺明远 要求")
        expect("局长贺明远肯定了成绩，并强调，⟦s要再加一把劲。⟧", "贺明远 强调")
    }

    @Test func whatASentenceTellsEndsTheSpeechBefore() {
        expect(
            "局长贺明远指出，⟦s要抓好落实。⟧副局长苏晓岚通报了情况，要求⟦s各科室高度重视。⟧", "贺明远 指出", "苏晓岚 要求")
        expect(
            "会议由副局长苏晓岚主持。局长贺明远指出，⟦s要抓好落实。⟧苏晓岚介绍了情况，提出⟦s要加强巡查。⟧", "贺明远 指出", "苏晓岚 提出")
    }

    @Test func theNextSentenceMayGoOnWithTheSpeaker() {
        expect("局长贺明远主持会议，对大家表示祝贺。同时也指出，⟦s清淤只是开始。⟧", "贺明远 指出")
        expect("局长贺明远肯定了成绩。同时强调，⟦s清淤只是开始。⟧", "贺明远 强调")
    }

    @Test func aVerbInTheMiddleOfALaterClauseIsNotTheSubjects() {
        expect("局长贺明远部署了清淤，大力开展鼓励市民举报的活动。")
    }

    // MARK: Verbs

    @Test(arguments: ["号召", "期望", "希望", "勉励", "呼吁", "鼓励", "叮嘱", "寄语", "提醒"])
    func aCallNeedsNoMark(_ verb: String) {
        expect("局长贺明远\(verb)⟦s全体职工努力工作。⟧", "贺明远 \(verb)")
    }

    @Test(arguments: ["建议", "承诺", "答复", "通报", "介绍", "汇报", "补充", "透露", "坦言", "解释"])
    func whatIsToldFollowsAComma(_ verb: String) {
        expect("局长贺明远\(verb)，⟦s清淤已经过半。⟧", "贺明远 \(verb)")
        expect("局长贺明远\(verb)：⟦s清淤已经过半。⟧", "贺明远 \(verb)")
    }

    @Test func theFirstVerbAfterTheSubjectHasTheContent() {
        expect("局长贺明远认为⟦s韩述书记提到“快”的概念，同样适用于标线。⟧", "贺明远 认为")
    }

    @Test func aNounBeforeAColonOpensContent() {
        expect("局长贺明远提出清淤工作的三个目标：⟦s河道畅通、堤岸整洁、水质达标。⟧", "贺明远 提出")
        expect("局长贺明远对清淤给予了高度评价：⟦s这支队伍很硬；工作抓得实。⟧", "贺明远 高度评价")
        expect("局长贺明远对清淤提出了明确的要求：⟦s要快，要净。⟧", "贺明远 提出")
    }

    @Test func aPlanMayFollowItsName() {
        expect("局长贺明远提出了清淤试点方案，⟦s通过试点，实现河道畅通。⟧", "贺明远 提出")
    }

    // MARK: Nouns

    @Test(arguments: [
        "局长贺明远传达了上级的工作部署要求，并听取了汇报。", "会议提供了宝贵的指导和建议，为清淤奠定了基础。", "会议对纪律进行了明确，提出了要求。",
        "局长贺明远提出如何加强清淤的好建议和新思路。", "副局长苏晓岚介绍即将举办的清淤现场会和标线观摩会。", "局长贺明远作总结性发言，首先肯定了清淤的成绩。",
        "局长贺明远作重要讲话，首先他肯定了成绩，接着部署了工作。", "会议强调了清淤的重要性。", "局长贺明远强调清淤工作的重要性。",
        "局长贺明远作了工作汇报，坚持以清淤为先。", "各科室努力实现目标要求，进一步清淤。", "局长贺明远对清淤进行了强调。", "会上提出的问题，要高度重视。",
    ])
    func aNounOpensNothing(_ text: String) {
        let sample = Sample(text)
        #expect(sample.document.statements.map { sample.document.text[$0.content] } == [], "\(text)")
    }

    // MARK: Lists

    @Test func aListHasTheSubjectOfItsLead() {
        expect("局长贺明远结合实际，作了进一步的安排部署。⟦s一是清淤。二是标线。⟧", "贺明远 安排部署")
        expect("局长贺明远结合实际，做出了以下几点要求，⟦s第一，清淤；第二，标线。⟧", "贺明远 要求")
        expect("局长贺明远就清淤工作做了强调，⟦s一是要快，二是要净。⟧", "贺明远 强调")
    }

    @Test func aListMayGoOnWithTheSpeakerOfTheOneBefore() {
        expect(
            "局长贺明远提出几点要求：\n⟦s1、清淤要快。\n2、标线要清。⟧\n接着，对汛前工作进行布置：\n⟦s1、值守\n2、巡查⟧",
            "贺明远 提出", "贺明远 布置")
    }

    @Test func whoHasNoNameIsNotTheOneBefore() {
        expect("局长贺明远指出，⟦s要抓好落实。⟧随后驻地办汪组长就清淤提出几点要求：1、要快。2、要净。", "贺明远 指出")
    }

    @Test func aGroupMayPutForwardAList() {
        expect("专家组经过讨论，形成以下意见：\n⟦s一、原则同意。\n二、修改完善。⟧", "集体 专家组 形成")
        expect("会议形成三条决定：⟦s（一）清淤；（二）标线；（三）值守。⟧", "会议 形成")
    }

    // MARK: Documents

    @Test func aDocumentSaysWhatTheOneWhoGivesItSays() {
        expect("副局长苏晓岚作了题为《清淤工作》的报告。报告指出，⟦s今年要清淤。⟧", "苏晓岚 指出")
        expect("会上宣读了方案。\n方案提出，⟦s今年要清淤。⟧", "会议 提出")
    }

    @Test func aDocumentInsideASpeechIsTheSpeakersWords() {
        expect("局长贺明远指出，⟦s报告提出的目标要落实，方案要求的措施要到位。⟧", "贺明远 指出")
    }

    // MARK: Minutes and transcripts

    @Test(arguments: ["现将会议主要事项纪要如下", "会议议定如下", "现将会议确定的事项纪要如下", "与会人员讨论后，会议达成以下共识"])
    func theMinutesAreTheMeetings(_ lead: String) {
        let sample = Sample("\(lead)：\n一、清淤。由水务局办理。\n二、标线。由交通局办理。\n散会。")
        #expect(sample.document.statements.map(\.speaker) == [.meeting], "\(lead)")
        #expect(sample.document.directives.map(\.speaker) == [.meeting], "\(lead)")
        #expect(sample.document.statements.map { sample.document.text[$0.content].hasSuffix("由交通局办理。") } == [true])
    }

    @Test func aLabelWithoutANameEndsWhatWasSaid() {
        expect("局长贺明远：⟦s清淤要快。⟧\n记者：何时完成？\n局长贺明远：⟦s年底前。⟧", "贺明远 ：", "贺明远 ：")
    }

    // MARK: Groups

    @Test func thoseWhoAttendSpeakAsAGroup() {
        expect("参加会议的帮扶单位也纷纷表示，⟦s要抓好落实。⟧", "集体 参加会议的帮扶单位 表示")
        expect("与会专家一致认为，⟦s方案可行。⟧", "集体 与会专家 认为")
    }
}
