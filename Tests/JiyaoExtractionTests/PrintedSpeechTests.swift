import JiyaoCore
import Testing

@testable import JiyaoExtraction

@Suite struct PrintedSpeechTests {
    private let speech = """
        在青禾县水利工作会议上的讲话
        （2021年3月9日）
        县水务局局长贺明远
        各位代表、同志们：
        清淤这件事，我想讲三点。
        第一，要快。入汛之前要完工。
        第二，要净。一铲也不能留。
        第三，要省。
        谢谢大家！
        """

    @Test func aPrintedSpeechIsItsSpeakers() {
        let document = Sample(speech).document
        #expect(document.statements.count == 1)
        #expect(document.statements.map { document.text[$0.content].hasPrefix("清淤这件事") } == [true])
        #expect(document.statements.map { document.text[$0.content].hasSuffix("谢谢大家！") } == [true])
        #expect(document.statements.map { document.text[$0.verb] } == ["："])
    }

    @Test func itsListsAreItsSpeakers() {
        let sample = Sample(speech)
        #expect(sample.document.directives.map { sample.name($0.speaker) } == ["贺明远"])
        #expect(sample.document.directives.map(\.announced) == [3])
    }

    @Test(arguments: [
        "局长贺明远主持会议。\n各位代表、同志们：\n请大家就座。", "各位代表、同志们：\n局长贺明远请大家就座。", "局长　贺明远\n会议要求：\n要抓清淤。",
        "局长　贺明远\n副局长　苏晓岚\n同志们：\n要抓清淤。", "局长　贺明远\n同志们：", "", "同志们：",
    ])
    func otherTextsArePrintedSpeechesNot(_ text: String) {
        let document = Sample(text).document
        #expect(PrintedSpeech(document, words: Analysis.lexicons.speech).turn() == nil, "\(text)")
    }

    /// Nobody's rather than that of one whom the speech names.
    @Test func aSpeechByItsTitleAloneIsNobodys() {
        let text = "同志们：\n刚才，贺明远同志通报了情况，请大家认真抓好落实。下面，我再强调两点：\n第一，要快。\n第二，要净。"
        let sample = Sample(text, title: "陆振声在全市防汛会议上的讲话")
        #expect(sample.document.statements.map { sample.name($0.speaker) } == ["nobody"])
        #expect(sample.document.directives.map { sample.name($0.speaker) } == ["nobody"])
    }
}
