import JiyaoCore
import Testing

@testable import JiyaoReading

@Suite struct BylineTests {
    @Test(arguments: [
        ("（林远山）", "-"), ("（宣传部 林远山）", "宣传部"), ("（市发改委办公室　林远山 陶立言）", "市发改委办公室"),
        ("（记者 林远山 实习生 陶立言）", "-"), ("（文/图  综合科  林远山）", "-"), ("（来源：办公室　林远山／文、摄）", "办公室"),
        ("（文、编/林远山 图/陶立言 审/郑岚）", "-"), ("（责任编辑：林远山）", "-"), ("(通讯员林远山)", "-"), ("（林远山 陶立言）", "-"),
        ("（来源：云陵发布）", "云陵发布"), ("（供稿：办公室）", "-"),
    ])
    func bylinesAfterTheLastSentenceAreCut(bracket: String, publisher: String) throws {
        let lexicon = try makeLexicon()
        let text = Array(("会议强调，要抓好落实。" + bracket).utf16)
        let (byline, span) = try #require(Byline.ending(text, lexicon: lexicon))
        #expect(span == TextSpan(11, text.count))
        #expect(byline.publisher.map { String(decoding: $0, as: UTF16.self) } ?? "-" == publisher)
    }

    @Test(arguments: [
        "会议强调，要抓好落实。（掌声）", "会议强调，要抓好落实（林远山）", "会议强调，要抓好落实。", "（林远山）", "会议通过了决议。（全票通过，无人反对）",
        "会议强调，要抓好落实。（以上内容未经本人审阅）", "会议强调，要抓好落实。）", "会议强调，要抓好落实。（",
    ])
    func otherEndsStay(text: String) throws {
        #expect(try Byline.ending(Array(text.utf16), lexicon: makeLexicon()) == nil)
    }

    @Test(arguments: [
        ("云陵社青沅9月9日电（记者林远山）会议召开。", "云陵社", "（记者林远山）"), ("云陵网消息（晚间播报）：会议召开。", "云陵网", "-"),
        ("云陵新闻网10月10日消息：今天下午，会议召开。", "云陵新闻网", "-"), ("本报讯 （记者 林远山 陶立言）2月12日，会议召开。", "本报", "（记者 林远山 陶立言）"),
        ("据云陵通讯社电 会议召开。", "云陵通讯社", "-"), ("云陵广播电视台讯（通讯员 林远山）会议召开。", "云陵广播电视台", "（通讯员 林远山）"),
    ])
    func datelinesNameWhoReports(text: String, publisher: String, byline: String) throws {
        let units = Array(text.utf16)
        let dateline = try #require(Dateline(units, lexicon: makeLexicon()))
        #expect(dateline.publisher.map { String(decoding: $0, as: UTF16.self) } ?? "-" == publisher)
        #expect(dateline.byline.map { String(decoding: units[$0.start..<$0.end], as: UTF16.self) } ?? "-" == byline)
    }

    @Test(arguments: ["会议强调，要抓好落实。", "林远山在讲话中说，要节约用电，抓好落实。", "消息", "", "3月5日，市供电公司召开会议。"])
    func otherBeginningsAreNone(text: String) throws {
        #expect(try Dateline(Array(text.utf16), lexicon: makeLexicon()) == nil)
    }

    @Test func oursNamesNobody() throws {
        #expect(try Publisher.name(Array("本报".utf16), lexicon: makeLexicon()) == nil)
        #expect(try Publisher.name(Array("本溪日报".utf16), lexicon: makeLexicon()) == "本溪日报")
        #expect(try Publisher.name(Array("“云陵发布”".utf16), lexicon: makeLexicon()) == "云陵发布")
        #expect(try Publisher.name(nil, lexicon: makeLexicon()) == nil)
    }
}
