import JiyaoCore
import Testing

@testable import JiyaoExtraction

/// Where a speech ends, and where it goes on: the mark `s` is around each statement's content.
@Suite struct NarrationTests {
    private func expect(_ marked: String, at location: SourceLocation = #_sourceLocation) {
        let sample = Sample(marked)
        sample.expect(sample.document.statements.map(\.content), "s", location)
    }

    private func speakers(_ text: String) -> [String] {
        let sample = Sample(text)
        return sample.document.statements.map { sample.name($0.speaker) }
    }

    // MARK: The report tells on

    @Test(arguments: [
        "会议同意《清淤方案》。", "会议原则通过了方案。", "会议审议了方案。", "会议在热烈的气氛中结束。", "他们结合实际，提供了许多建议。", "会后，大家看了现场。",
        "此次会议进一步统一了思想。", "县水务局将以此次会议为契机，全力做好清淤工作。", "通过此次会议，大家统一了思想。", "与会同志围绕主题进行了交流发言。", "全体参会人员集体观看了警示教育片。",
        "会上，还通报了有关情况。", "副政委翦定国进行了解读。", "水务局雷组长介绍了进度。",
    ])
    func aSentenceOfTheReportEndsTheSpeech(_ sentence: String) {
        expect("局长贺明远指出，⟦s要抓好落实。⟧\(sentence)")
    }

    @Test func whatTheSpeakerDidEndsHisSpeech() {
        expect("局长贺明远指出，⟦s要抓好落实。⟧接着，他从三个方面总结了工作。")
        expect("局长贺明远指出，⟦s要抓好落实。⟧贺明远对大家充满感激。")
    }

    @Test func whatAnotherDidEndsTheSpeech() {
        expect("会议由副局长苏晓岚主持。局长贺明远指出，⟦s要抓好落实。⟧听罢，苏晓岚询问了工期。")
        expect("会议由副局长苏晓岚主持。局长贺明远指出，⟦s要抓好落实。⟧苏晓岚就值守提出具体要求。")
    }

    @Test func anotherOfficeAfterASemicolonTakesOver() {
        expect("局长贺明远要求⟦s各队抓好落实；⟧副局长苏晓岚进行了解读。")
        expect("局长贺明远要求⟦s各队抓好落实；⟧副局长苏晓岚希望⟦s大家再接再厉。⟧")
    }

    @Test func theLastPointEndsWithTheSpeech() {
        let tails = ["他期望大家共同努力。", "局长贺明远号召大家努力。", "号召全体职工努力。", "会议同意方案。", "他们提出了许多建议。"]
        for tail in tails {
            let sample = Sample("局长贺明远要求：一是清淤；二是⟦p标线。⟧\(tail)")
            sample.expect(sample.document.directives.compactMap(\.items.last?.content), "p", #_sourceLocation)
        }
    }

    // MARK: The speech goes on

    @Test(arguments: [
        "要抓好值守。", "我们将以此次会议为契机，全力做好清淤工作。", "要以此次会议为契机，做好清淤。", "通过此次会议，各单位要统一思想。", "希望各单位再接再厉。", "各科室要自查。",
        "他们是学习的榜样，要关心他们。", "他的经验值得学习。", "安全工作要求高。", "第一书记要带头。",
        "习近平总书记作出了重要指示，为清淤指明了方向。", "习近平总书记指出，要保护江河。", "与会同志回去以后要抓紧办。", "党的二十大报告指出，要保护江河。",
    ])
    func aSentenceOfTheSpeechDoesNot(_ sentence: String) {
        expect("局长贺明远指出，⟦s要抓好落实。\(sentence)⟧")
    }

    @Test func whoIsPraisedIsNoNewSubject() {
        expect("会议由副局长苏晓岚主持。局长贺明远指出，⟦s成绩来之不易，苏晓岚同志作出了贡献。要向苏晓岚同志学习。⟧")
    }

    @Test func aPersonInAPointIsNoNewSubject() {
        expect("会议由副局长苏晓岚主持。局长贺明远说，⟦s有三点变化。第一，苏晓岚出席了论坛，说明重视；第二，来的人多。⟧")
        expect("局长贺明远要求，⟦s一要学好讲话；二要践行副局长苏晓岚提出的办法；三要值守。⟧")
    }

    @Test func whatIsRequiredGoesOnOverParagraphs() {
        expect("局长贺明远强调，⟦s今年雨水偏多。\n全局上下要认清形势。\n要强化值守。⟧\n水库位于县城北部。")
        expect("局长贺明远强调，⟦s要清淤。⟧\n3月9日，各科室要闻不断。")
    }

    // MARK: Pronouns

    @Test func sheIsNobodyWhoWasCalledHe() {
        #expect(speakers("局长贺明远主持会议。他指出，要清淤。她强调，要值守。") == ["贺明远", "nobody"])
        #expect(speakers("局长苏晓岚主持会议。她指出，要清淤。她强调，要值守。") == ["苏晓岚", "苏晓岚"])
    }

    @Test func aPronounIsTheNearestPersonNamedOrNot() {
        #expect(speakers("局长贺明远主持会议。一名女生问道，何时清淤？她认为，越快越好。") == ["nobody", "nobody"])
        #expect(speakers("局长贺明远指出，要清淤。\n最后张书记作了讲话。他说，要值守。").last == "nobody")
    }

    @Test func aPronounIsNobodyAfterSomebodyWithoutAName() {
        #expect(speakers("局长贺明远主持会议。人文学院的一名女生走上台，拿起话筒。她认为，要清淤。") == ["nobody"])
        #expect(speakers("局长贺明远主持会议。一位村民拉住了他的手。村支书周砚说，要清淤。他表示，要值守。") == ["周砚", "周砚"])
    }

    @Test func whereItWasSaidIsNotWho() {
        #expect(speakers("会上，德育干事对全体班主任提出要求，强调，要上好课。") != ["会议"])
        #expect(speakers("会上强调，要上好课。") == ["会议"])
    }

    @Test func anOfficeIsNoDeputysOffice() {
        #expect(speakers("总经理贺明远、副总经理苏晓岚到会。总经理说，要清淤。") == ["贺明远"])
    }

    // MARK: Paragraphs

    @Test func aListOfSequenceWordsGoesOnOverParagraphs() {
        expect("会长贺明远谈了几点想法。\n⟦s首先，要快。\n其次，要净。\n最后，要省。材料正在采购，方案提交下次会议讨论。⟧")
    }

    @Test func lastAloneBeginsAnew() {
        let text = "副局长苏晓岚要求各科室自查。\n最后，贺明远局长结合实际，做出了以下要求，第一，清淤；第二，标线。"
        let sample = Sample(text)
        #expect(sample.document.directives.map { sample.name($0.speaker) } == ["贺明远"])
    }

    // MARK: How the meeting went on

    @Test(arguments: [
        "接下来，会议进入讨论环节。", "会议圆满结束。", "随后，大会进入表决环节。", "并对各科室进行了培训。", "还组织了观摩。",
    ])
    func whatTheMeetingDidNextEndsTheSpeech(_ sentence: String) {
        expect("局长贺明远指出，⟦s要抓好落实。⟧\(sentence)")
    }

    @Test(arguments: ["并要抓好值守。", "会议精神要传达到位。"])
    func whatIsRequiredNextDoesNot(_ sentence: String) {
        expect("局长贺明远指出，⟦s要抓好落实。\(sentence)⟧")
    }

    // MARK: Whose words go on

    @Test func aVerbAtTheHeadOfASentenceOpensMoreWordsOfTheSame() {
        expect("局长贺明远要求⟦s各单位抓好清淤。⟧强调⟦s各单位要抓好值守。⟧")
        #expect(speakers("局长贺明远要求各单位抓好清淤。强调各单位要抓好值守。") == ["贺明远", "贺明远"])
    }

    @Test func aReportsWordsAreItsAuthorsOverParagraphs() {
        let text = """
            校长贺明远作了工作报告。报告指出，要抓好教学。
            报告强调，要抓好科研。
            报告最后强调，要抓好后勤。
            """
        #expect(speakers(text) == ["贺明远", "贺明远", "贺明远"])
        #expect(speakers("会议听取了工作报告。\n报告强调，要抓好科研。") == ["会议"])
    }

    @Test func aBodyIsToldOfByTheOneInWhoseListItStands() {
        expect("局长贺明远要求：⟦s一是清淤。二是值守。省厅决定于3月2日启动响应，各队要值守。⟧")
    }

    @Test func aWordOfSpeechInACompoundIsNoVerb() {
        expect("局长贺明远指出，⟦s要发挥市场的作用。市场起决定作用，政府要管好。⟧")
    }

    // MARK: Points without numbers

    @Test func whatIsPromisedStandsInTheParagraphsBelow() {
        expect("局长贺明远提出以下两点意见。\n⟦s各单位要抓好清淤。\n要抓好值守。⟧\n苏晓岚、周砚参加会议。")
        expect("局长贺明远提出以下两点意见。\n会后，大家看了现场。")
    }

    // MARK: The body before a person

    @Test(arguments: ["县民防协会贺明远会长指出，", "县水务局贺明远指出，", "会上，县同乡会贺明远会长强调，"])
    func aBodyMayStandBeforeItsPerson(_ cue: String) {
        #expect(speakers("会议由会长贺明远主持。\n\(cue)要抓好落实。") == ["贺明远"])
    }

    @Test func aPersonBehindAVerbIsNoSubject() {
        #expect(speakers("听取了县水务局贺明远汇报，会议指出，要抓好落实。") == ["会议"])
    }
}
