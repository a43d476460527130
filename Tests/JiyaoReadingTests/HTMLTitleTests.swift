import Testing

private let title = "云陵市召开防汛工作推进会"
private let body = "<p>3月5日，云陵市召开防汛工作推进会，部署今年的防汛工作。</p><p>会议强调，防汛要抓实。</p>"
private let text = "3月5日，云陵市召开防汛工作推进会，部署今年的防汛工作。\n会议强调，防汛要抓实。"

/// Where the pages of sites put their titles.
@Suite struct HTMLTitleTests {
    @Test(arguments: [
        "<h1>\(title)</h1>", "<h2>\(title)</h2>", "<h3><a href=x>\(title)</a></h3>", "<div class=title>\(title)</div>",
        "<p align=center><b>\(title)</b></p>", "<table><tr><td>\(title)</td></tr></table>", "<strong>\(title)</strong>",
        "<title>\(title)_云陵网</title><div>\(title)</div>", "<title>云陵网</title><h1>\(title)</h1>",
        "<meta name=ArticleTitle content='\(title)'><div>\(title)</div>", "<h1>云陵网</h1><h2>\(title)</h2>",
        "<h1>\(title)</h1><h1>\(title)</h1>", "<h1>　\(title)　</h1>", "<center><font size=5>\(title)</font></center>",
    ])
    func theTitleIsFoundAndIsNoText(head: String) throws {
        for source in ["", "<p>2021-03-09</p>", "<p>来源：云陵日报</p>"] {
            let article = try readHTML(head + source + body)
            #expect(article.title == title, "\(source)")
            #expect(article.text.string == text, "\(source)")
        }
    }

    @Test(arguments: [
        "<title>\(title)_云陵网</title>", "<title>\(title) - 云陵网</title>", "<meta property='og:title' content='\(title)'>",
        "<title>云陵网</title><meta name=ArticleTitle content='\(title)'>",
    ])
    func aTitleThatStandsInTheHeadOnlyIsTakenFromThere(head: String) throws {
        let article = try readHTML(head + body)
        #expect(article.title == title)
        #expect(article.text.string == text)
    }

    @Test(arguments: [
        ("<h1>林远山强调：<br>防汛要早准备早部署</h1>", "林远山强调：防汛要早准备早部署"),
        ("<h1>林远山强调：</h1><h1>防汛要早准备早部署</h1>", "林远山强调：防汛要早准备早部署"),
        ("<p>林远山在防汛会议上要求</p><p>各单位要早准备早部署</p>", "林远山在防汛会议上要求 各单位要早准备早部署"),
        ("<h2>云陵市召开防汛工作推进会</h2><h2>部署今年各项防汛工作</h2>", "云陵市召开防汛工作推进会 部署今年各项防汛工作"),
        ("<h1>压实责任 确保安全度汛</h1><h2>——云陵市召开防汛工作推进会</h2>", "压实责任 确保安全度汛 ——云陵市召开防汛工作推进会"),
    ])
    func aTitleOverTwoLinesIsWhole(head: String, expected: String) throws {
        let article = try readHTML(head + "<p>2021-03-09 来源：云陵日报</p>" + body)
        #expect(article.title == expected)
        #expect(article.text.string == text)
    }

    @Test func twoParagraphsAreNoTitleOfTwoLines() throws {
        let article = try readHTML("<h1>\(title)</h1><p>部署今年各项防汛工作</p><p>2021-03-09</p>" + body)
        #expect(article.title == title)
    }

    @Test func aHeadingInTheBodyIsText() throws {
        let article = try readHTML("<h1>\(title)</h1><p>2021-03-09</p>\(body)<h2>一、提高认识</h2><p>各单位要提高认识，抓好落实。</p>")
        #expect(article.title == title)
        #expect(article.text.string == text + "\n一、提高认识\n各单位要提高认识，抓好落实。")
    }
}
