import JiyaoCore
import Testing

@testable import JiyaoExtraction

/// The marks: `s` around each statement's content; `c`, where a text has it, around the words that name the speaker.
@Suite struct StatementExtractorTests {
    /// Compares the contents, and 发言人 动词 of each statement, with 引 after it where it is quoted.
    private func expect(_ marked: String, _ described: String..., at location: SourceLocation = #_sourceLocation) {
        let sample = Sample(marked)
        let statements = sample.document.statements
        sample.expect(statements.map(\.content), "s", location)
        if marked.contains("⟦c") { sample.expect(statements.compactMap(\.cue), "c", location) }
        let found = statements.map { statement in
            "\(sample.name(statement.speaker)) \(sample.document.text[statement.verb])"
                + (statement.manner == .quoted ? " 引" : "")
        }
        #expect(found == described, "\(sample.marked.text.string)", sourceLocation: location)
    }

    @Test(arguments: ["局长贺明远说：“", "局长贺明远指出：……", "局长贺明远强调，——。"])
    func marksAloneAreNoStatement(_ text: String) { expect(text) }

    // MARK: Where content begins

    @Test func contentFollowsAComma() {
        expect("⟦c贺明远局长⟧指出，⟦s要抓好落实。⟧", "贺明远 指出")
        expect("会上，⟦c局长贺明远⟧强调,⟦s要守住底线。⟧", "贺明远 强调")
        expect("⟦c副县长陆秋白⟧要求，⟦s各乡镇要在月底前完成清淤。⟧", "陆秋白 要求")
    }

    @Test func contentFollowsAColon() {
        expect("局长贺明远强调：⟦s要守住底线。⟧", "贺明远 强调")
        expect("局长贺明远在讲话中指出：⟦s水利工作事关民生。要抓好落实。⟧", "贺明远 指出")
    }

    @Test func contentNeedsNoMark() {
        expect("局长贺明远强调⟦s要守住安全底线。⟧", "贺明远 强调")
        expect("会议要求⟦s各科室要在月底前完成整改。⟧", "会议 要求")
        expect("校长沈知行希望⟦s全体教师要潜心育人。⟧", "沈知行 希望")
        expect("会议认为⟦s今年的工作有新的进展。⟧", "会议 认为")
    }

    @Test func whatStandsBetweenSpeakerAndVerbIsNoHindrance() {
        expect("局长贺明远在讲话中指出，⟦s要抓好落实。⟧", "贺明远 指出")
        expect("局长贺明远在听取汇报后强调，⟦s资料要齐。⟧", "贺明远 强调")
        expect("局长贺明远就下一步工作要求，⟦s各科室要自查。⟧", "贺明远 要求")
        expect("局长贺明远对此表示，⟦s一定办好。⟧", "贺明远 表示")
    }

    @Test func whatStandsBeforeTheSpeakerIsNoHindrance() {
        expect("9月6日上午，在全县水利工作会议上，县长程若谷强调，⟦s要算好民生账。⟧", "程若谷 强调")
        expect("听取汇报后，县长程若谷指出，⟦s要算好民生账。⟧", "程若谷 指出")
    }

    // MARK: Quotations

    @Test func aQuotationKeepsItsMarks() {
        expect("局长贺明远说：⟦s“我们要把好事办好。”⟧", "贺明远 说 引")
        expect("局长贺明远说，⟦s“我们要把好事办好。”⟧会后大家看了现场。", "贺明远 说 引")
        expect("局长贺明远表示：⟦s「我们要把好事办好。」⟧", "贺明远 表示 引")
    }

    @Test func aQuotationMayStandBeforeItsVerb() {
        expect("⟦s“汛期里安全无小事！”⟧局长贺明远再三叮嘱。", "贺明远 叮嘱 引")
        expect("⟦s“我们要把好事办好，把实事办实。”⟧局长贺明远说。", "贺明远 说 引")
    }

    @Test func aVerbBetweenTwoQuotationsMakesTwoStatements() {
        expect(
            "⟦s“路修好了，心也近了。”⟧村民代表秦川说，⟦s“大家都盼着这一天早点来。”⟧", "秦川 说 引", "秦川 说 引")
    }

    @Test func aQuotedTermIsNoQuotation() {
        expect("局长贺明远指出，⟦s“两手抓”要落到实处。⟧", "贺明远 指出")
    }

    // MARK: Who speaks

    @Test func eachReportingClauseOpensAStatement() {
        expect("贺明远局长指出，⟦s水利工作事关民生。⟧贺明远强调，⟦s要抓好落实。⟧", "贺明远 指出", "贺明远 强调")
        expect("贺明远局长指出，⟦s水利工作事关民生。⟧苏晓岚副局长要求，⟦s各科室要自查。⟧", "贺明远 指出", "苏晓岚 要求")
    }

    @Test func aPronounIsWhoSpokeLast() {
        expect("局长贺明远主持会议。⟦c他⟧指出，⟦s要抓好落实。⟧", "贺明远 指出")
        expect("副局长苏晓岚作了总结。她强调，⟦s资料要齐。⟧", "苏晓岚 强调")
        expect("贺明远局长指出，⟦s水利工作事关民生。⟧他强调，⟦s要抓好落实。⟧", "贺明远 指出", "贺明远 强调")
    }

    @Test func aShortFormIsThePerson() {
        expect("会议由局长贺明远主持。⟦c贺局长⟧指出，⟦s要抓好落实。⟧", "贺明远 指出")
        expect("会议由局长贺明远主持。⟦c明远局长⟧指出，⟦s要抓好落实。⟧", "贺明远 指出")
    }

    @Test func anOfficeAloneIsItsOnlyBearer() {
        expect("会议由镇长周砚主持。⟦c镇长⟧指出，⟦s要抓好落实。⟧", "周砚 指出")
    }

    @Test func aLaterClauseMayLeaveItsSubjectOut() {
        expect("局长贺明远充分肯定了前期工作，并强调，⟦s要抓好落实。⟧", "贺明远 强调")
        expect("局长贺明远出席会议并指出，⟦s要抓好落实。⟧", "贺明远 指出")
        expect("贺明远局长指出，⟦s水利工作事关民生。⟧同时强调，⟦s要抓好落实。⟧", "贺明远 指出", "贺明远 强调")
    }

    @Test func theMeetingSpeaks() {
        expect("⟦c会议⟧指出，⟦s水利工作事关民生。⟧⟦c会议⟧强调，⟦s要抓好落实。⟧", "会议 指出", "会议 强调")
        expect("大会要求，⟦s全体党员要带头。⟧", "会议 要求")
        expect("会议还要求，⟦s各科室要自查。⟧", "会议 要求")
        expect("会议一致认为，⟦s今年的工作有新的进展。⟧", "会议 认为")
    }

    @Test func aGroupSpeaks() {
        expect("⟦c与会人员⟧一致表示，⟦s要抓好落实。⟧", "集体 与会人员 表示")
        expect("⟦c各乡镇负责人⟧纷纷表示，⟦s要抓好落实。⟧", "集体 各乡镇负责人 表示")
        expect("大家表示，⟦s要把学习成果用到工作中。⟧", "集体 大家 表示")
        expect("与会代表认为，⟦s报告是实事求是的。⟧", "集体 与会代表 认为")
    }

    @Test func whoIsSpokenOfIsNoSpeaker() {
        expect("会议对贺明远同志表示感谢，并要求，⟦s各科室要自查。⟧", "会议 要求")
        expect("副局长苏晓岚向局长贺明远汇报时表示，⟦s资料已经备齐。⟧", "苏晓岚 表示")
    }

    // MARK: What is no statement

    @Test(arguments: [
        "会议对下一步工作作了部署。",
        "会上通报了有关情况。",
        "局长贺明远对大家表示感谢。",
        "局长贺明远对大家的到来表示热烈欢迎。",
        "局长贺明远提出要求。",
        "局长贺明远提出了具体要求。",
        "局长贺明远作了重要讲话。",
        "副局长苏晓岚强调了安全生产的重要意义。",
        "副局长苏晓岚介绍了项目进展情况。",
        "副局长苏晓岚就下一步工作作了安排。",
        "会议听取了总工程师方既白的汇报。",
        "局长贺明远宣布开会。",
        "会议学习了《关于要求做好清淤工作的通知》。",
        "会议审议通过了实施方案。",
        "会议传达了县委书记韩述的讲话精神。",
    ])
    func aVerbWithoutContentMakesNoStatement(_ text: String) {
        let sample = Sample(text)
        #expect(sample.document.statements.map { sample.document.text[$0.content] } == [], "\(text)")
    }

    @Test(arguments: [
        "按照上级要求，各科室认真开展了自查。",
        "根据县政府的部署，各乡镇开展了清淤。",
        "县长提出的要求，已经全部落实。",
        "围绕会议要求，局里列出了清单。",
        "为落实会议的要求，各科室制定了计划。",
        "新的要求，新的气象。",
    ])
    func nounsOfSpeechOpenNothing(_ text: String) {
        let sample = Sample(text)
        #expect(sample.document.statements.map { sample.document.text[$0.content] } == [], "\(text)")
    }

    // MARK: Where content ends

    @Test func contentRunsOverSeveralSentences() {
        expect("贺明远局长指出，⟦s水利工作事关民生。要抓好落实。不能等靠。⟧", "贺明远 指出")
    }

    @Test func narrationTakesOver() {
        expect("贺明远局长指出，⟦s要抓好落实。⟧会议还听取了总工程师方既白的汇报。", "贺明远 指出")
        expect("贺明远局长指出，⟦s要抓好落实。⟧副局长苏晓岚参加会议。", "贺明远 指出")
        expect("会议强调，⟦s要抓好落实。⟧会议还审议了其他事项。", "会议 强调")
        expect("贺明远局长指出，⟦s要抓好落实。⟧会前，与会人员参观了水库大坝。", "贺明远 指出")
        expect("贺明远局长指出，⟦s要抓好落实。⟧县水务局、财政局主要负责人参加会议。", "贺明远 指出")
    }

    @Test func contentEndsWithItsParagraph() {
        expect("贺明远局长指出，⟦s要抓好落实。⟧\n水库位于青禾县北部，建于上世纪。", "贺明远 指出")
    }

    @Test func aListOverParagraphsBelongsToTheStatement() {
        expect(
            "局长贺明远提出三点要求：\n⟦s一是认清形势。\n二是摸清底数。\n三是分清责任。⟧\n会议还研究了其他事项。", "贺明远 提出")
        expect("贺明远局长强调，⟦s要抓好三件事：\n一、清淤。\n二、标线。\n三、值守。⟧\n会后，大家看了现场。", "贺明远 强调")
    }

    @Test func theVerbOfALeadIsTheVerbAlone() {
        let verbs = ["提出三点要求", "提出了三个方面的要求", "提出几点要求", "提出工作要求"].map { lead in
            let document = Sample("局长贺明远\(lead)：一是认清形势；二是摸清底数；三是分清责任。").document
            return document.statements.map { document.text[$0.verb] }
        }
        #expect(verbs == Array(repeating: ["提出"], count: 4))
    }

    @Test func aLeadWithoutContentStartsAtTheFirstMarker() {
        expect("局长贺明远提出三点要求。⟦s一是认清形势。二是摸清底数。三是分清责任。⟧", "贺明远 提出")
        expect("局长贺明远提出三点要求：⟦s一要认清形势；二要摸清底数；三要分清责任。⟧", "贺明远 提出")
        expect("副局长苏晓岚作了部署，⟦s一是清淤，二是标线。⟧", "苏晓岚 部署")
    }

    // MARK: Running speech

    @Test func aDemandInsideASpeechOpensNothing() {
        expect("贺明远局长指出，⟦s成绩来之不易。希望各单位再接再厉。要抓好落实。⟧", "贺明远 指出")
        expect("贺明远局长指出，⟦s各科室要对照要求，认真自查，群众说好才是真的好。⟧", "贺明远 指出")
        expect("会议强调，⟦s要严格按照上级部署，要求各科室主动作为。⟧", "会议 强调")
    }

    @Test func aDemandWithASubjectOpensAStatement() {
        expect("贺明远局长指出，⟦s成绩来之不易。⟧他希望，⟦s各单位要再接再厉。⟧", "贺明远 指出", "贺明远 希望")
        expect("贺明远局长指出，⟦s成绩来之不易。⟧会议要求，⟦s各单位要再接再厉。⟧", "贺明远 指出", "会议 要求")
    }

    // MARK: Other forms

    @Test func aTranscriptHasAColonForTheVerb() {
        expect("⟦c书记贺明远⟧：⟦s可以。⟧\n⟦c局长陆秋白⟧：⟦s同意，抓紧办。⟧", "贺明远 ：", "陆秋白 ：")
    }

    @Test func aWrittenInstructionIsItsSignersWords() {
        expect("市长陆秋白作出批示：⟦s“要一查到底，举一反三，给群众一个交代。”⟧", "陆秋白 批示 引")
    }

    @Test func anEmptyTextSaysNothing() {
        expect("")
        expect("\n\n")
    }
}
