import JiyaoCore
import Testing

@testable import JiyaoExtraction

@Suite struct AnnouncedCountTests {
    private func count(_ lead: String) -> Int? {
        let text = Text(lead)
        return AnnouncedCount(words: Analysis.lexicons.markers).count(in: text.whole, of: text)
    }

    @Test(arguments: [
        ("提出了四个方面的要求", 4), ("提出三点意见", 3), ("部署5项任务", 5), ("部署１２项任务", 12), ("强调两点", 2), ("有八条措施", 8),
        ("抓好十二件实事", 12), ("做到“六个坚持”", 6), ("要把好三道关，做到四个到位", 4), ("三大任务", 3),
    ])
    func theNumberWithAMeasureWordIsRead(_ lead: String, _ expected: Int) {
        #expect(count(lead) == expected, "\(lead)")
    }

    @Test(arguments: [
        "", "提出要求", "提出几点要求", "提出若干意见", "第三点要求", "第二条措施", "2022年要求", "一个要求", "1项任务", "投入100个亿",
        "9月6日会议上", "强调一点",
    ])
    func whereNoneIsAnnouncedThereIsNone(_ lead: String) {
        #expect(count(lead) == nil, "\(lead)")
    }

    @Test(arguments: [
        ("要做到“四查”", 4), ("渔港要做到「四查」", 4), ("筑牢三道防线", 3), ("办好五件大事", 5), ("抓住三个关键", 3), ("打好三场硬仗", 3), ("讲三点", 3),
    ])
    func slogansAndOtherMeasuresAreRead(_ lead: String, _ expected: Int) {
        #expect(count(lead) == expected, "\(lead)")
    }

    @Test(arguments: ["“四查”工作的要求", "做到“查四次”", "“一查”", "“二十”"])
    func whatIsNoSloganAtTheEndIsNotRead(_ lead: String) {
        #expect(count(lead) == nil, "\(lead)")
    }

    @Test func aNumberInsideALargerOneIsNotRead() {
        #expect(count("12345项任务") == nil)
        #expect(count("印发一百二十条措施") != 20)
    }

    @Test func onlyTheSpanIsRead() {
        let text = Text("提出三点要求，四个方面")
        #expect(AnnouncedCount(words: Analysis.lexicons.markers).count(in: TextSpan(0, 6), of: text) == 3)
        #expect(AnnouncedCount(words: Analysis.lexicons.markers).count(in: TextSpan(0, 0), of: text) == nil)
    }
}
