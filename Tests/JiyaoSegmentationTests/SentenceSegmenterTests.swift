import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoSegmentation

/// Sentences are marked `⟦s…⟧`; what stands outside the marks is white space.
struct SentenceSegmenterTests {
    private let segmenter: SentenceSegmenter

    init() throws { segmenter = try SentenceSegmenter() }

    private func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let marked = MarkedText(marked)
        let found = try segmenter.sentences(in: marked.text)
        #expect(
            found == marked.spans("s"), "\(marked.text.marking(found, as: "s"))", sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        "⟦s会议召开。⟧⟦s要抓好落实！⟧⟦s怎么办？⟧⟦s干！⟧", "⟦s会议召开⟧", "⟦s一是抓责任；二是抓落实。⟧", "⟦s好！！！⟧⟦s真的？！⟧⟦s是。⟧",
        "⟦s会议召开｡⟧⟦s要落实｡⟧",
    ])
    func marksThatEndASentenceEndOne(marked: String) throws { try check(marked) }

    @Test(arguments: [
        "⟦s吴远志说：“要抓落实。要见实效！不能拖。”⟧⟦s会议结束。⟧", "⟦s他说：“一是抓责任。二是抓落实。”⟧⟦s与会人员鼓掌。⟧",
        "⟦s“先看！再问？后干。”⟧⟦s他这样要求。⟧", "⟦s他说：「要抓。要快。」⟧⟦s散会。⟧", "⟦s他说：“吴局长讲过‘快。再快。’，要记住。”⟧⟦s散会。⟧",
    ])
    func severalSentencesInsideAQuotationAreOne(marked: String) throws { try check(marked) }

    @Test(arguments: [
        "⟦s印发《怎么办？》。⟧⟦s学习《奋斗吧！》和《快！》。⟧", "⟦s要快！》⟧⟦s散会。⟧", "⟦s《要快！》⟧\n⟦s一、要抓。⟧", "⟦s学习《奋斗吧！青年》精神。⟧⟦s散会。⟧",
        "⟦s印发《怎么办？怎么干？》一书。⟧", "⟦s会议（第二次。补充）召开。⟧", "⟦s【通知！请看】会议召开。⟧",
        "⟦s（一）要抓。⟧⟦s（二）要快。⟧",
    ])
    func titlesAndBracketsAreNotCut(marked: String) throws { try check(marked) }

    @Test(arguments: [
        "⟦s他说：“要抓落实。”⟧⟦s会议结束。⟧", "⟦s他要求“要抓落实！”⟧⟦s散会。⟧", "⟦s（散会。）⟧⟦s次日再开。⟧", "⟦s他问：‘好吗？’⟧⟦s好。⟧",
    ])
    func aClosingMarkStaysWithItsSentence(marked: String) throws { try check(marked) }

    @Test(arguments: [
        "⟦s要答好“谁来干？”的问题。⟧⟦s散会。⟧", "⟦s挂出“要快！”等横幅。⟧⟦s散会。⟧", "⟦s提出“干！”的要求。⟧",
        "⟦s他说：“要快！”⟧\n⟦s等散会再说。⟧", "⟦s要快！”⟧⟦s的确如此。⟧",
    ])
    func aQuotationThatTheSentenceGoesOnFromEndsNothing(marked: String) throws { try check(marked) }

    @Test(arguments: [
        "⟦s会议召开。⟧⟦s“要抓落实”是要求。⟧", "⟦s会议召开。⟧⟦s《通知》印发。⟧", "⟦s要抓！⟧⟦s（（一））要快。⟧", "⟦s他说：“要抓。”⟧⟦s“要快。”⟧⟦s散会。⟧",
        "⟦s要抓。⟧⟦s“《通知》”印发。⟧", "⟦s要抓。⟧⟦s“ 要快。”⟧", "⟦s要抓。⟧⟦s“要快。⟧⟦s散会。⟧", "⟦s他说：“要抓。（二）要快。”⟧⟦s散会。⟧",
        "⟦s1.（加强）领导。⟧⟦s（2）. 压实责任。⟧",
    ])
    func anOpeningMarkBelongsToTheSentenceThatItOpens(marked: String) throws { try check(marked) }

    @Test(arguments: [
        "⟦s他说：“要抓落实。⟧⟦s会议结束。⟧", "⟦s他说：要抓落实。”⟧⟦s会议结束。⟧", "⟦s《通知。⟧⟦s散会。⟧", "⟦s要抓）落实。⟧⟦s散会。⟧",
        "⟦s“要（抓。”⟧⟦s散会。⟧⟦s好。⟧",
    ])
    func strayMarksHoldNothingTogether(marked: String) throws { try check(marked) }

    @Test(arguments: [
        "⟦s他说：“要抓落实。⟧\n⟦s要快。”⟧⟦s散会。⟧\n", "⟦s《一。⟧\r\n⟦s二》。⟧",
    ])
    func marksDoNotPairAcrossParagraphs(marked: String) throws { try check(marked) }

    @Test(arguments: [
        "⟦s1. 加强领导。⟧⟦s2. 压实责任。⟧", "⟦s1．加强领导。⟧", "⟦s12. 加强领导。⟧", "⟦s1. Strengthen. ⟧".replacing(" ⟧", with: "⟧"),
        "⟦s会议召开。⟧⟦s1. 加强。⟧", "⟦s１. 加强领导。⟧",
    ])
    func theNumberOfAPointStaysWithIt(marked: String) throws { try check(marked) }

    @Test(arguments: [
        "⟦s增长3.5%，达到1.2亿元。⟧⟦s散会。⟧", "⟦s见第2.1.3节。⟧", "⟦s版本v1.0上线。⟧",
    ])
    func aDecimalPointEndsNothing(marked: String) throws { try check(marked) }

    @Test(arguments: [
        "⟦s要抓责任、抓落实……要快。⟧", "⟦s会议召开……⟧\n⟦s散会。⟧", "⟦s要抓……。⟧⟦s散会。⟧",
    ])
    func anEllipsisAloneEndsNothing(marked: String) throws { try check(marked) }

    @Test(arguments: [
        "⟦s一⟧\n⟦s二⟧", "⟦s一⟧\r\n⟦s二⟧\r\n", "⟦s一，⟧\r⟦s二⟧", "⟦s一⟧\u{2028}⟦s二⟧\u{2029}⟦s三⟧\u{85}⟦s四⟧",
        "\n\n⟦s一⟧\n \n\u{3000}⟦s二。⟧ \n",
        "⟦s1.⟧\n⟦s加强领导。⟧", "⟦s1⟧\r\n⟦s2⟧",
    ])
    func theEndOfAParagraphEndsASentence(marked: String) throws { try check(marked) }

    @Test(arguments: [
        "", "\n", " \u{3000}\r\n\t", "\u{FEFF}⟦s一。⟧\u{3000}⟦s二。⟧ \u{A0}⟦s三。⟧\u{200B}", "  ⟦s一。⟧",
    ])
    func whiteSpaceBetweenSentencesBelongsToNone(marked: String) throws { try check(marked) }

    @Test(arguments: ["⟦s𠮷县开会。⟧⟦s😀好。⟧", "⟦s“𠮷。😀。”⟧⟦s𡃁。⟧"])
    func charactersBeyondTheBasicPlaneStayWhole(marked: String) throws { try check(marked) }

    @Test func paragraphsThatAreKnownGiveTheSame() throws {
        var random = RandomText(seed: 17)
        for _ in 0..<200 {
            let text = Text(random.string(upTo: 50))
            #expect(
                try segmenter.sentences(in: text, paragraphs: text.paragraphs) == segmenter.sentences(in: text),
                "seed \(random.seed)")
        }
    }

    @Test func oneSegmenterServesManyTexts() throws {
        var random = RandomText(seed: 18)
        for _ in 0..<100 {
            let text = Text(random.string(upTo: 50))
            #expect(
                try segmenter.sentences(in: text) == SentenceSegmenter().sentences(in: text), "seed \(random.seed)")
        }
    }
}
