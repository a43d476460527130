import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoReading

private func lines(_ html: String) throws -> [String] {
    try HTMLPage.read(Array(html.utf8)).lines.map { String(decoding: $0.units, as: UTF16.self) }
}

@Suite struct HTMLPageTests {
    @Test func blocksAreLines() throws {
        #expect(
            try lines("<div>一<p>二</p>三<ul><li>四<li>五</ul><blockquote>六</blockquote></div>七")
                == Array("一二三四五六七").map(String.init))
    }

    @Test func inlineElementsAreNone() throws {
        #expect(try lines("<p>会<b>议</b><span>要</span><font color=red>求</font></p>") == ["会议要求"])
    }

    @Test func aBreakEndsALine() throws {
        #expect(try lines("<p>一<br>二<br/><br>三</p>") == ["一", "二", "三"])
    }

    @Test func whiteSpaceCollapsesAsInABrowser() throws {
        #expect(try lines("<p>\n  会议 \t\r\n 要求 <b> 各 </b> 单位\n</p>") == ["会议 要求 各 单位"])
        #expect(try lines("<p>　　会&nbsp;议&emsp;要&nbsp;</p>") == ["会\u{A0}议\u{2003}要"])
    }

    @Test func preformattedLinesStayApart() throws {
        #expect(try lines("<pre>一\n二\n</pre><p>三\n四</p>") == ["一", "二", "三 四"])
    }

    @Test func entitiesAreResolved() throws {
        #expect(
            try lines("<p>A&amp;B &lt;会&gt; &ldquo;要&rdquo; &#20250;&#x8BAE; &mdash; &copy; &unknown; &</p>") == [
                "A&B <会> “要” 会议 — © &unknown; &"
            ])
    }

    @Test func scriptsStylesAndTheirLikeAreGone() throws {
        let html = """
            <style>p{}</style><script>var x = "<p>不要</p>";</script><noscript><p>请启用</p></noscript>
            <template><p>模板</p></template><!-- <p>注释</p> --><select><option>选</select><textarea>填</textarea><p>正文</p>
            """
        #expect(try lines(html) == ["正文"])
    }

    @Test func aRowIsALine() throws {
        let html = "<table><tr><th>姓名</th><th>职务</th></tr><tr><td>林远山</td><td><p>局长</p></td></tr></table>"
        #expect(try lines(html) == ["姓名\t职务", "林远山\t局长"])
    }

    @Test func aTableThatLaysThePageOutKeepsItsParagraphs() throws {
        let html =
            "<table><tr><td>左<table><tr><td>内</td><td>外</td></tr></table></td><td><p>一</p><p>二</p></td></tr></table>"
        #expect(try lines(html) == ["左", "内\t外", "一", "二"])
    }

    @Test func unclosedAndMisplacedTagsLoseNoText() throws {
        #expect(try lines("<p>一<div>二</div>三</b></i><td>四</table><li>五") == ["一", "二", "三", "四", "五"])
        #expect(try lines("plain 会议") == ["plain 会议"])
        #expect(try lines("<p>a < b 会议 <3 好") == ["a < b 会议 <3 好"])
        #expect(try lines("<p>一</p></body></html><p>二</p>") == ["一", "二"])
    }

    @Test func linksAndHeadingsAreNoted() throws {
        let page = try HTMLPage.read(Array("<h1>标题行</h1><p><a href=x>首页</a>一</p><nav>导航</nav><h2>小节</h2>".utf8))
        #expect(page.lines.map(\.heading) == [1, 0, 0, 2])
        #expect(page.lines.map(\.linked) == [0, 2, 0, 0])
        #expect(page.lines.map(\.isChrome) == [false, false, true, false])
    }

    @Test func theHeadTellsTitleDateAndSource() throws {
        let html = """
            <html><head><meta charset="gb2312"><title>防汛会议召开_云陵市政府网</title>
            <meta name="ArticleTitle" content="云陵市召开防汛会议"><meta name="PubDate" content="2022-03-05 09:30">
            <meta name="ContentSource" content="云陵日报"></head><body><p>会议强调，防汛要抓实。</p></body></html>
            """
        let hints = try HTMLPage.read(Array(html.utf8)).hints
        #expect(hints.titles.map { String(decoding: $0, as: UTF16.self) } == ["云陵市召开防汛会议"])
        #expect(hints.windowTitle.map { String(decoding: $0, as: UTF16.self) } == "防汛会议召开_云陵市政府网")
        #expect(hints.metadataDate?.date == CalendarDate("2022-03-05"))
        let article = try readHTML(html)
        #expect(article.title == "云陵市召开防汛会议")
        #expect(article.published == CalendarDate("2022-03-05"))
        #expect(article.publishedTime?.description == "09:30")
        #expect(article.publisher == "云陵日报")
        #expect(article.text.string == "会议强调，防汛要抓实。")
    }

    @Test func whatADocumentDeclaresDoesNotChangeHowItIsRead() throws {
        #expect(try lines("<meta http-equiv=Content-Type content='text/html; charset=gb2312'><p>会议强调</p>") == ["会议强调"])
        #expect(try lines("<?xml version='1.0' encoding='Big5'?><p>会议强调</p>") == ["会议强调"])
    }

    @Test func nothingIsLoaded() throws {
        let html =
            "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><p>会&x;议</p><iframe src='http://127.0.0.1:1/'></iframe>"
        #expect(try lines(html).joined().contains("会"))
    }

    @Test(arguments: [
        ("防汛会议召开_云陵市政府网", "防汛会议召开"), ("防汛会议召开 - 云陵市政府网", "防汛会议召开"),
        ("云陵市召开防汛会议-云陵日报", "云陵市召开防汛会议"), ("防汛会议", "防汛会议"), ("防汛会议召开|新闻|云陵", "防汛会议召开"),
    ])
    func aWindowTitleLosesTheSitesName(title: String, expected: String) {
        #expect(String(decoding: HTMLMetadata.withoutSiteName(Array(title.utf16)), as: UTF16.self) == expected)
    }

    @Test func randomTagsLoseNoText() throws {
        let tags = [
            "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<ul>",
            "<li>", "<a>", "</a>", "<h2>", "<br>", "<pre>", "<span>",
        ]
        for seed in UInt64(1)...300 {
            var random = SeededGenerator(seed: seed)
            var html = ""
            var expected = ""
            for number in 0..<40 {
                html += tags.randomElement(using: &random)! + "字\(number)" + tags.randomElement(using: &random)!
                expected += "字\(number)"
            }
            let found = try lines(html).joined().filter { $0 != "\t" && $0 != " " }
            #expect(found == expected, "seed \(seed)")
        }
    }
}
