import JiyaoCore
import Testing

@testable import JiyaoReading

/// A source line that runs into the report.
@Suite struct GluedSourceTests {
    private let title = "云陵市政协举行召集人会议"
    private let body = "2月1日，云陵市政协举行召集人会议，部署有关工作。会议强调，要压实责任，抓好落实，确保各项任务圆满完成。"

    @Test(arguments: [
        ("时间：2026-02-01 20:00:00 来源：云陵发布", "2026-02-01", "20:00", "云陵发布"),
        ("来源：云陵发布 发布时间：2026-02-01 点击：", "2026-02-01", nil, "云陵发布"),
        ("发布时间：2026年2月1日 作者：林远山 来源：云陵日报", "2026-02-01", nil, "云陵日报"),
        ("发布时间：2026-02-01 10:05 浏览次数：12 来源：i云陵", "2026-02-01", "10:05", "i云陵"),
    ])
    func itIsReadAndTakenOff(_ source: String, _ date: String, _ time: String?, _ publisher: String) throws {
        let article = try readText("\(title)\n\(source)\(body)")
        #expect(article.published?.description == date)
        #expect(article.publishedTime?.description == time)
        #expect(article.publisher == publisher)
        #expect(article.text.string == body)
        #expect(article.title == title)
    }

    @Test(arguments: [
        "时间：2月1日，地点在三楼会议室。会议强调，要压实责任，抓好落实，确保各项任务圆满完成，不出差错。",
        "来源：会议指出，资金来源于2月1日下拨的专款。各单位要抓紧使用，确保各项任务圆满完成，不出差错。",
        "2月1日，云陵市政协举行召集人会议，来源：云陵发布，3月5日又开一次。会议强调，要压实责任，抓好落实。",
        "主持：林远山，2026-02-01，2月1日起施行。会议强调，要压实责任，抓好落实，确保各项任务圆满完成。",
    ])
    func whatIsNoSourceStays(_ paragraph: String) throws {
        #expect(try readText("\(title)\n\(paragraph)").text.string.contains(paragraph.suffix(20)))
        #expect(try readText("\(title)\n\(paragraph)").published == nil)
    }

    @Test func theTwinIsSplitAtTheSamePlace() throws {
        let text = "雲陵市政協舉行召集人會議\n時間：2026-02-01 20:00:00 來源：雲陵發布2月1日，雲陵市政協舉行召集人會議，部署有關工作。會議強調，要壓實責任，抓好落實。"
        let article = try readText(text)
        #expect(article.publisher == "雲陵發布")
        #expect(article.text.string.hasPrefix("2月1日，雲陵市政協"))
        #expect(article.simplified.map { $0.text.count } == article.text.count)
    }

    @Test func longLinesCostNoMoreThanTheirLength() throws {
        for line in ["时间：1月1日", "来源：2月", "发布时间：2026-02-01 ", "11111111"] {
            let text = String(repeating: line, count: 20_000) + "。"
            _ = try readText("\(title)\n\(text)")
        }
    }
}
