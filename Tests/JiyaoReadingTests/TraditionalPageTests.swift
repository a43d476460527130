import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoReading

/// Pages in traditional characters: what goes and what is told of them is what their simplified twins show.
struct TraditionalPageTests {
    private let page = """
        首页 > 新闻中心 > 工作动态
        市应急管理局召开防汛工作会议
        发布时间：2024-06-03 来源：云陵市应急管理局 字号：大 中 小
        6月3日，市应急管理局召开防汛工作会议，局长陈国华主持会议并讲话。
        陈国华强调，“各科室要压实责任”，确保万无一失。
        责任编辑：李晓云
        上一篇：我局开展安全检查
        """

    private func read(_ text: String) throws -> (article: Article, removed: [RemovedLine]) {
        try makeReader().readExplaining(RawDocument(path: "a.txt", format: "text", bytes: Array(text.utf8)))
    }

    @Test func theTwinsAreReadAlike() throws {
        let (simplified, gone) = try read(page)
        let (written, removed) = try read(traditional(page))
        #expect(simplified.simplified == nil)
        #expect(simplified.title == "市应急管理局召开防汛工作会议")
        #expect(written.title == "市應急管理局召開防汛工作會議")
        #expect(written.text.string == traditional(simplified.text.string))
        #expect(written.simplified == simplified.written)
        #expect(written.published == simplified.published)
        #expect(written.publisher == "雲陵市應急管理局")
        #expect(removed.map(\.reason) == gone.map(\.reason))
        #expect(removed.map(\.text) == gone.map { traditional($0.text) })
    }

    @Test func titlesThatTheContainerGivesStayAsTheyAre() throws {
        let article = try readLine(
            #"{"title":"強調防汛：市防汛會議召開","publisher":"雲陵日報","text":"會議強調，各區縣要抓實防汛工作，落實責任。"}"#)
        #expect(article.title == "強調防汛：市防汛會議召開")
        #expect(article.simplified?.title == "强调防汛：市防汛会议召开")
        #expect(article.publisher == "雲陵日報")
        #expect(article.text.string == "會議強調，各區縣要抓實防汛工作，落實責任。")
        #expect(article.simplified?.text.string == "会议强调，各区县要抓实防汛工作，落实责任。")
    }

    @Test func aBylineWithinTheTextIsCutFromBoth() throws {
        let body = "本報訊（記者 張三豐）6月3日，市應急管理局召開防汛工作會議，局長陳國華主持會議並講話。"
        let article = try readText("市防汛工作會議召開\n\n" + body + "\n會議強調，各部門要壓實責任。")
        let twin = try #require(article.simplified)
        #expect(!article.text.string.contains("張三豐"))
        #expect(article.text.string.contains("會議強調，各部門要壓實責任。"))
        #expect(twin.text.count == article.text.count)
        #expect(twin.text.string.contains("会议强调，各部门要压实责任。"))
    }

    @Test func aTitleOfTwoLinesIsWrittenAsItStands() throws {
        let article = try readText(
            """
            陳國華在全市防汛工作會議上強調
            壓實責任 確保安全
            2024-06-03 10:00 來源：雲陵日報

            6月3日，全市防汛工作會議召開，局長陳國華主持會議並講話。
            """)
        #expect(article.title == "陳國華在全市防汛工作會議上強調 壓實責任 確保安全")
        #expect(article.publisher == "雲陵日報")
    }
}
