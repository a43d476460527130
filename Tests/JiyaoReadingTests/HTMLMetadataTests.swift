import JiyaoCore
import Testing

@testable import JiyaoReading

private let body = "<p>3月5日，云陵市召开防汛会议。</p><p>会议强调，防汛要抓实。</p>"

private func hints(_ html: String) throws -> PageHints { try HTMLPage.read(Array(html.utf8)).hints }

private func titles(_ html: String) throws -> [String] {
    try hints(html).titles.map { String(decoding: $0, as: UTF16.self) }
}

@Suite struct HTMLMetadataTests {
    @Test func theSurerNameOfATitleComesFirst() throws {
        #expect(
            try titles(
                "<h1>丁</h1><meta name='twitter:title' content='丙'><meta property='og:title' content='乙'>"
                    + "<meta name=ArticleTitle content='甲'>") == ["甲", "乙", "丙", "丁"])
    }

    @Test func ofOneNameTheFirstOfThePageComesFirst() throws {
        #expect(try titles("<h1>甲</h1><h1>乙</h1><h2>丙</h2>") == ["甲", "乙"])
        #expect(
            try hints("<title>甲</title><title>乙</title>").windowTitle.map { String(decoding: $0, as: UTF16.self) }
                == "甲")
    }

    @Test(arguments: [
        "<meta name=ArticleTitle>", "<meta content='甲'>", "<meta name=ArticleTitle content=''>",
        "<meta name=ArticleTitle content=' &nbsp; '>", "<meta name=Keywords content='甲'>", "<h1> </h1>",
        "<h1><img src=x></h1>",
    ])
    func whatSaysNothingIsNoTitle(html: String) throws {
        #expect(try titles(html) == [])
    }

    @Test func namesHaveAnyCaseAndEntitiesAreResolved() throws {
        #expect(try titles("<META NAME=ARTICLETITLE CONTENT='防汛&amp;抗旱&ldquo;会议&rdquo;'>") == ["防汛&抗旱“会议”"])
        let title = try hints("<title>\n 防汛&middot;抗旱\n  会议 </title>").windowTitle
        #expect(title.map { String(decoding: $0, as: UTF16.self) } == "防汛·抗旱 会议")
    }

    @Test(arguments: [
        ("<meta name=PubDate content='2022-03-05 09:30'>", "2022-03-05 09:30"),
        ("<meta name=publishdate content='2022/3/5'>", "2022-03-05"),
        ("<meta property='article:published_time' content='2022-03-05T09:30:00+08:00'>", "2022-03-05 09:30"),
        ("<meta name=date content=20220305>", "2022-03-05"),
        ("<meta name='DC.date' content='2022年3月5日'>", "2022-03-05"),
        ("<time datetime='2022-03-05T09:30'>三月</time>", "2022-03-05 09:30"),
        ("<time>2022-03-05</time>", "-"), ("<meta name=PubDate content='today'>", "-"),
        ("<meta name=PubDate content='2022-02-30'>", "-"), ("<meta name=LastModified content='2022-03-05'>", "-"),
        ("<meta name=PubDate content='x'><meta name=date content='2022-03-05'>", "2022-03-05"),
        ("<time datetime='2021-01-01'></time><meta name=date content='2022-03-05'>", "2022-03-05"),
        ("<meta name=date content='2021-01-01'><meta name=PubDate content='2022-03-05'>", "2022-03-05"),
    ])
    func theDateIsTheSurestOne(html: String, expected: String) throws {
        let stamp = try hints(html).metadataDate
        #expect((stamp.map { $0.date.description + ($0.time.map { " \($0)" } ?? "") } ?? "-") == expected)
    }

    @Test func aLabelInThePageIsSurerThanTheHeadAndTheHeadThanABareDate() throws {
        let head = "<meta name=PubDate content='2022-03-07'><h1>云陵市召开防汛会议</h1>"
        #expect(try readHTML(head + "<p>发布时间：2022-03-06</p>" + body).published == CalendarDate("2022-03-06"))
        #expect(try readHTML(head + "<p>2022-03-06</p>" + body).published == CalendarDate("2022-03-07"))
        #expect(try readHTML(head + body).published == CalendarDate("2022-03-07"))
    }

    @Test func theSourceOfTheHeadCountsWhereThePageNamesNone() throws {
        let head = "<meta name=ContentSource content='云陵日报'><h1>云陵市召开防汛会议</h1>"
        #expect(try readHTML(head + body).publisher == "云陵日报")
        #expect(try readHTML(head + "<p>来源：青沅日报</p>" + body).publisher == "青沅日报")
        #expect(try readHTML(head + "<p>来源：本站</p>" + body).publisher == "云陵日报")
        let ours = "<meta name=ContentSource content='本站'><meta name=source content='青沅日报'>"
        #expect(try readHTML(ours + "<h1>云陵市召开防汛会议</h1>" + body).publisher == nil)
    }

    @Test func aHeadingOverTwoLinesIsOneTitle() throws {
        let article = try readHTML("<h1>林远山在防汛会议上强调<br>各单位要压实责任</h1><p>来源：云陵日报</p>" + body)
        #expect(article.title == "林远山在防汛会议上强调 各单位要压实责任")
        #expect(article.text.string == "3月5日，云陵市召开防汛会议。\n会议强调，防汛要抓实。")
    }

    @Test func aTitleThatStandsTwiceIsInTheTextNotOnce() throws {
        let title = "云陵市召开防汛工作推进会"
        let article = try readHTML("<p>\(title)</p><h1>\(title)</h1><div>2022-03-05</div>\(body)<p>\(title)</p>")
        #expect(article.title == title)
        #expect(article.text.string == "3月5日，云陵市召开防汛会议。\n会议强调，防汛要抓实。")
    }

    @Test(arguments: [
        ("云陵市召开防汛会议_新闻_云陵网", "云陵市召开防汛会议"), ("云陵市召开防汛会议｜云陵网", "云陵市召开防汛会议"),
        ("云陵市召开防汛会议 – 云陵网", "云陵市召开防汛会议"), ("云陵市召开防汛会议 — 云陵网", "云陵市召开防汛会议"),
        ("云陵市召开防汛会议-要闻-云陵网", "云陵市召开防汛会议-要闻"), ("云陵网_云陵市召开防汛会议", "云陵网_云陵市召开防汛会议"),
        ("云陵市第一中学2020-2021学年工作会议", "云陵市第一中学2020-2021学年工作会议"),
        ("云陵市防汛工作简报（2021-03-09）", "云陵市防汛工作简报（2021-03-09）"),
        ("云陵市第一中学2020-2021学年工作会议-云陵教育网", "云陵市第一中学2020-2021学年工作会议"),
        ("攻坚克难 勇争第一——云陵市召开防汛会议", "攻坚克难 勇争第一——云陵市召开防汛会议"),
        ("攻坚克难 勇争第一 —— 云陵市召开防汛会议", "攻坚克难 勇争第一 —— 云陵市召开防汛会议"),
        ("攻坚克难 勇争第一——云陵市召开防汛会议-云陵网", "攻坚克难 勇争第一——云陵市召开防汛会议"),
        ("云陵市召开COVID-19防控工作会议", "云陵市召开COVID-19防控工作会议"), ("", ""), ("-", "-"),
    ])
    func onlyTheSitesNameIsCutFromAWindowTitle(title: String, expected: String) {
        #expect(String(decoding: HTMLMetadata.withoutSiteName(Array(title.utf16)), as: UTF16.self) == expected)
    }
}
