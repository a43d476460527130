import JiyaoCore
import Testing

private let body = "3月5日，云陵市召开防汛工作推进会。会议强调，防汛要抓实。"
private let title = "云陵市召开防汛工作推进会"

/// Who published: by a label, by the dateline, or by the body that opens the closing bracket, in this order; never
/// the site itself, and never a person.
@Suite struct PublisherRuleTests {
    @Test(arguments: [
        "来源：云陵日报", "来源: 云陵日报", "来自：云陵日报", "信息来源：云陵日报", "转载自：云陵日报", "文章来源：云陵日报", "來源：云陵日报",
        "来　源：云陵日报", "来源：《云陵日报》", "来源：“云陵日报”", "来源：云陵日报 2021-03-09", "2021-03-09 来源：云陵日报 作者：林远山",
        "【来源：云陵日报】", "来源：云陵日报（责任编辑：林远山）", "来源｜云陵日报", "本文来源：云陵日报", "摘自：云陵日报",
    ])
    func aLabelNamesIt(line: String) throws {
        let article = try readText("\(title)\n\(line)\n\(body)")
        #expect(article.publisher == "云陵日报")
        #expect(article.title == title)
        #expect(article.text.string == body)
    }

    @Test(arguments: [
        "来源：本站", "来源：本报", "来源：本网", "来源：本校", "来源：本站原创", "来源：原创", "来源：未知", "来源：网络", "来源：互联网", "来源：转载",
        "来源：admin", "来源：", "来源：-", "来源：12345", "来源：www.example.com", "来源：https://example.com/a", "来源：a@example.com",
        "摄影：林远山", "作者：云陵日报", "责任编辑：云陵日报", "发布者：林远山", "2021-03-09",
    ])
    func whatNamesNobodyIsNone(line: String) throws {
        let article = try readText("\(title)\n\(line)\n\(body)")
        #expect(article.publisher == nil)
        #expect(article.text.string == body)
    }

    @Test(arguments: [
        ("云陵社青沅3月5日电（记者 林远山）", "云陵社"), ("云陵网3月5日消息（记者 林远山）", "云陵网"), ("云陵日报讯（通讯员 林远山）", "云陵日报"),
        ("据云陵广播电视台消息，", "云陵广播电视台"), ("本报讯（记者 林远山）", "-"), ("本网讯 ", "-"), ("本站消息：", "-"),
    ])
    func aDatelineNamesIt(dateline: String, publisher: String) throws {
        #expect(try readText("\(title)\n\(dateline)\(body)").publisher ?? "-" == publisher)
    }

    @Test(arguments: [
        ("（宣传部 林远山）", "宣传部"), ("（市水务局办公室　林远山　陶立言）", "市水务局办公室"), ("（来源：云陵发布）", "云陵发布"), ("（林远山）", "-"),
        ("（记者 林远山）", "-"), ("（文/图 林远山）", "-"), ("（摄影：林远山）", "-"), ("（全文完）", "-"),
    ])
    func theBodyThatOpensTheClosingBracketNamesIt(bracket: String, publisher: String) throws {
        #expect(try readText("\(title)\n\(body)\(bracket)").publisher ?? "-" == publisher)
        #expect(try readText("\(title)\n\(body)\n\(bracket)").publisher ?? "-" == publisher)
    }

    @Test func theSurerOneCounts() throws {
        let bracket = "（宣传部 林远山）"
        let dateline = "云陵社青沅3月5日电 "
        #expect(try readText("\(title)\n来源：云陵日报\n\(dateline)\(body)\(bracket)").publisher == "云陵日报")
        #expect(try readText("\(title)\n来源：本站\n\(dateline)\(body)\(bracket)").publisher == "宣传部")
        #expect(try readText("\(title)\n\(dateline)\(body)").publisher == "云陵社")
        #expect(try readText("\(title)\n来源：云陵日报\n来源：青沅日报\n\(body)").publisher == "云陵日报")
        #expect(try readText("\(title)\n\(body)\n来源：云陵日报").publisher == "云陵日报")
    }

    @Test func whatTheContainerGivesCountsBeforeAll() throws {
        let json = #"{"publisher":"云陵晚报","text":"\#(title)\n来源：云陵日报\n\#(body)"}"#
        #expect(try readLine(json).publisher == "云陵晚报")
        #expect(try readLine(json.replacingOccurrences(of: "云陵晚报", with: " ")).publisher == "云陵日报")
    }

    @Test func aNameKeepsTheBracketThatBelongsToIt() throws {
        #expect(try readText("\(title)\n来源：云陵日报（市直版）\n\(body)").publisher == "云陵日报（市直版）")
    }

    @Test func aSourceInASentenceIsNone() throws {
        let text = "\(body)\n会议指出，资金来源：一是财政拨款，二是单位自筹。"
        let article = try readText("\(title)\n\(text)")
        #expect(article.publisher == nil)
        #expect(article.text.string == text)
    }
}
