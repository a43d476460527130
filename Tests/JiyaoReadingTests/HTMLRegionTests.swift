import JiyaoCore
import Testing

@testable import JiyaoReading

/// What authors have named navigation, or hidden.
@Suite struct HTMLRegionTests {
    private let title = "<h1>云陵市召开防汛工作推进会</h1>"
    private let body = "<p>3月5日，云陵市召开防汛工作推进会。会议强调，防汛要抓实，各级各部门要守土尽责，确保安全度汛。</p>"
    private let more = "<p>会议要求，各单位要压实责任，加强值班值守，及时处置险情，确保人民群众生命财产安全。</p>"

    private func text(_ html: String) throws -> String { try readHTML(html).text.string }
    private var plain: String { get throws { try text(title + body + more) } }

    @Test(arguments: [
        "<div class=\"breadcrumb\">云陵要闻<p>防汛抗旱</p></div>", "<ul id=\"nav\"><li>要闻</li><li>政务</li></ul>",
        "<div class=\"page-footer\">云陵市人民政府办公室</div>", "<div class=\"article-share\">把它告诉别人</div>",
        "<div class='related news'><p>青沅市召开春耕备耕工作会议</p><p>青沅市举行植树活动</p></div>",
        "<p style=\"display: none\">隐藏的摘要文字</p>",
        "<div hidden><p>隐藏的摘要文字</p></div>", "<div class=\"TopBar\"></div><div class=\"topbar\">今天是三月五日</div>",
        "<section class=\"recommend\"><div>青沅市召开会议<div>又一条</div></div>再一条</section>",
    ])
    func namedPartsAreNoText(_ part: String) throws {
        #expect(try text(part + title + body + more) == plain)
        #expect(try text(title + body + more + part) == plain)
        #expect(try text(title + body + part + more) == plain)
    }

    @Test(arguments: [
        "<div class=\"sharing-economy\">", "<div class=\"content\">", "<div id=\"article\">",
        "<div class=\"newsbody\">",
        "<div style=\"display:block\">", "<div class=\"relatedness\">", "<span class=\"nav\">",
    ])
    func otherNamesMeanNothing(_ opening: String) throws {
        let name = opening.hasPrefix("<span") ? "span" : "div"
        #expect(try text(title + body + "\(opening)\(more)</\(name)>") == plain)
    }

    @Test(arguments: ["share", "nav", "footer", "related", "sidebar"])
    func anArticleWithinANamedPartStays(_ name: String) throws {
        #expect(try text("<div class=\"\(name)-content\">\(title)\(body)\(more)</div>") == plain)
        #expect(
            try text("<div id=\"\(name)\"><div>\(title)\(body)</div>\(more)</div><div class=\"foot\">云陵</div>") != "")
    }

    @Test func aPartThatIsNotClosedEndsNoPage() throws {
        #expect(try text("<div class=\"nav\"><p>要闻\(title)\(body)\(more)").contains("防汛要抓实"))
        #expect(try text("</div></ul></div>\(title)\(body)\(more)") == plain)
    }

    @Test func aSourceLineInATooledPartIsRead() throws {
        let html = "\(title)<div class=\"toolbar\">发布时间：2021-03-09 来源：云陵日报</div>\(body)\(more)"
        let article = try readHTML(html)
        #expect(article.published?.description == "2021-03-09")
        #expect(article.publisher == "云陵日报")
        #expect(try article.text.string == plain)
    }

    @Test func deepAndManyPartsAreReadInTime() throws {
        let deep = String(repeating: "<div class=\"nav\">", count: 20_000)
        _ = try readHTML(deep + title + body)
        let many = String(repeating: "<div class=\"share\"><p>分享</p></div>", count: 5_000)
        #expect(try text(many + title + body + more) == plain)
        _ = try readHTML("<div class=\"\(String(repeating: "nav ", count: 50_000))\">" + body)
    }
}
