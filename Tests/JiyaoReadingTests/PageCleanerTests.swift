import JiyaoCore
import Testing

@testable import JiyaoReading

private let paragraphs = """
    3月5日下午,云陵市水务局在局三楼会议室召开防汛工作推进会,部署今年的防汛工作。会议由局长林远山主持。
    林远山局长指出,防汛工作事关全局,各单位要抓紧排查隐患。
    会议要求,各单位要把责任落实到人,确保安全度汛。
    """

/// What goes and why, in short.
private func removed(_ text: String) throws -> [String] {
    let raw = RawDocument(path: "a.txt", format: "text", bytes: Array(text.utf8))
    return try makeReader().readExplaining(raw).removed.map { "\($0.reason.rawValue) \($0.text)" }
}

@Suite struct PageCleanerTests {
    @Test func aPastedForumPageGivesItsArticle() throws {
        let article = try readText(
            """
            云陵生活网—云陵人自己的门户 门户 本地资讯 市水务局 查看内容

            水务系统召开防汛工作推进会

            2021-3-9 10:41| 发布者: admin| 评论: 0|来自: 云陵水务局

            摘要: 3月5日下午,云陵市水务局在局三楼会议室召开防汛工作推进会,部署今年的防汛工作。会议由局 ...

            \(paragraphs)

            鲜花

            握手

            雷人

            路过

            鸡蛋
            """)
        #expect(article.title == "水务系统召开防汛工作推进会")
        #expect(article.published == CalendarDate("2021-03-09"))
        #expect(article.publishedTime?.description == "10:41")
        #expect(article.publisher == "云陵水务局")
        #expect(article.text.string == paragraphs)
    }

    @Test func whatWentIsTold() throws {
        let found = try removed("首页 > 新闻 > 正文\n水务系统召开防汛工作推进会\n来源：云陵日报\n\(paragraphs)（林远山）\n【打印】【关闭】\n上一篇：放假通知\n放假安排")
        #expect(
            found == [
                "navigation 首页 > 新闻 > 正文", "title 水务系统召开防汛工作推进会", "source 来源：云陵日报", "byline （林远山）",
                "phrase 【打印】【关闭】", "after 上一篇：放假通知", "after 放假安排",
            ])
    }

    @Test func aSchoolPageWithItsFooterGivesItsArticle() throws {
        let article = try readText(
            """
            当前位置：首页 >> 通知公告
            学校召开防汛工作部署会
            日期：2021-03-09
            \(paragraphs)（宣传部 陶立言）
            【打印正文】
            上一篇：每周一讲（2021年3月1日）
            下一篇：每周一讲（2021年3月8日）
            网站地图
            |
            校长信箱
            云陵市第一中学 版权所有 Copyright © All Rights Reserved.
            地址：云陵市学前路1号 电话：0000-1234567
            云ICP备00000000号-1
            """)
        #expect(article.title == "学校召开防汛工作部署会")
        #expect(article.published == CalendarDate("2021-03-09"))
        #expect(article.publisher == "宣传部")
        #expect(article.text.string == paragraphs)
    }

    @Test func aMenuBeforeTheTitleGoes() throws {
        let article = try readText("新闻动态\n通知公告\n服务指南\n关于我们\n水务系统召开防汛工作推进会\n云陵市水务局\n2021-03-09\n\(paragraphs)")
        #expect(article.title == "水务系统召开防汛工作推进会")
        #expect(article.published == CalendarDate("2021-03-09"))
        #expect(article.text.string == paragraphs)
    }

    @Test func aSignOffIsText() throws {
        let text = paragraphs + "\n云陵市水务局办公室\n2021年3月9日"
        let article = try readText("水务系统召开防汛工作推进会\n" + text)
        #expect(article.text.string == text)
        #expect(article.published == CalendarDate("2021-03-09"))
        #expect(article.publisher == nil)
    }

    @Test func aTimestampAtTheEndIsNot() throws {
        let article = try readText(paragraphs + "\n2021-03-09 07:22:38")
        #expect(article.text.string == paragraphs)
        #expect(article.published == CalendarDate("2021-03-09"))
        #expect(article.publishedTime?.description == "07:22")
    }

    @Test func captionsBetweenSourceLineAndBodyGo() throws {
        let article = try readText("水务系统召开防汛工作推进会\n来源：云陵日报\n林远山局长讲话\n会议主席台\n会场\n\(paragraphs)\n▲会议现场")
        #expect(article.text.string == paragraphs)
        #expect(article.title == "水务系统召开防汛工作推进会")
    }

    @Test func headingsOfTheBodyStay() throws {
        let text = "一、防汛工作\n\(paragraphs)\n二、抗旱工作\n会议强调，抗旱要早准备。\n三、其他"
        #expect(try readText(text).text.string == text)
    }

    @Test func fieldsOfMinutesStay() throws {
        let text = "时间：2021年3月5日\n地点：三楼会议室\n主持：林远山\n记录：陶立言\n\(paragraphs)"
        let article = try readText("云陵市水务局会议纪要\n" + text)
        #expect(article.title == "云陵市水务局会议纪要")
        #expect(article.text.string == text)
        #expect(article.published == nil)
    }

    @Test func aSalutationStays() throws {
        let text = "同志们：\n\(paragraphs)"
        #expect(try readText("在防汛工作推进会上的讲话\n" + text).text.string == text)
    }

    @Test func relatedNewsAfterTheArticleGoes() throws {
        let article = try readText(
            "\(paragraphs)\n\(paragraphs)\n责任编辑：陶立言\n相关新闻\n云陵市召开抗旱会议\n青沅县防汛，准备好了吗？\n本站由志愿者维护，旨在方便大家。")
        #expect(article.text.string == paragraphs + "\n" + paragraphs)
    }

    @Test func aShareBarAboveTheBodyCutsNothing() throws {
        let article = try readText("水务系统召开防汛工作推进会\n分享到：微信 微博\n\(paragraphs)")
        #expect(article.text.string == paragraphs)
    }

    @Test func aSentenceInTheMidstStaysWhateverItSays() throws {
        let text = "\(paragraphs)\n上一篇报道提到的问题，版权所有，打印关闭，来源：不详。\n相关链接：这里说的是输电线路的相关链接，要检修。\n\(paragraphs)"
        #expect(try readText(text).text.string == text)
    }

    @Test func aSummaryThatIsNotRepeatedStays() throws {
        let text = "摘要：云陵市水务局部署了今年的各项防汛工作，责任到人。\n\(paragraphs)"
        #expect(try readText(text).text.string == text)
    }

    @Test func aDatelinesBylineGoesAndItsOrganisationPublishes() throws {
        let article = try readText("云陵市召开防汛会议\n云陵社青沅3月5日电（记者 林远山）会议强调，防汛要抓实。")
        #expect(article.publisher == "云陵社")
        #expect(article.text.string == "云陵社青沅3月5日电会议强调，防汛要抓实。")
    }

    @Test func aProgrammesLineGivesTheDate() throws {
        let article = try readText("《晚间播报》（20210305）\n云陵市召开防汛会议 部署今年防汛工作\n云陵网消息（晚间播报）：会议强调，防汛要抓实。\n查看原文")
        #expect(article.published == CalendarDate("2021-03-05"))
        #expect(article.title == "云陵市召开防汛会议 部署今年防汛工作")
        #expect(article.publisher == "云陵网")
        #expect(article.text.string == "云陵网消息（晚间播报）：会议强调，防汛要抓实。")
    }

    @Test func aTextOfFurnitureAloneIsAnEmptyArticle() throws {
        #expect(try readText("打印\n关闭").text.isEmpty)
    }

    @Test func aListWithoutParagraphsStays() throws {
        let text = "林远山\n陶立言\n郑岚"
        #expect(try readText(text).text.string == text)
    }

    @Test func anHTMLPageGivesItsArticle() throws {
        let article = try readHTML(
            """
            <html><head><title>水务系统召开防汛工作推进会-云陵水务网</title></head><body>
            <div class=menu><a href=/>首页</a> <a href=/n>新闻中心</a> <a href=/s>办事服务</a></div>
            <ul><li><a href=1>机构概况</a><li><a href=2>政务公开</a></ul>
            <h1>水务系统召开防汛工作推进会</h1>
            <div><span>发布时间：2021-03-09 10:41</span> <span>来源：云陵日报</span> <span>浏览：<b>12</b></span></div>
            <div>\(paragraphs.split(separator: "\n").map { "<p>　　\($0)</p>" }.joined())</div>
            <div><a href=p>打印</a> <a href=c>关闭</a></div>
            <p>上一篇：<a href=x>云陵市召开抗旱会议</a></p><ul><li><a href=y>青沅县召开防汛会议</a></li></ul>
            <footer>云陵市水务局主办 电话：0000-1234567</footer></body></html>
            """)
        #expect(article.title == "水务系统召开防汛工作推进会")
        #expect(article.published == CalendarDate("2021-03-09"))
        #expect(article.publishedTime?.description == "10:41")
        #expect(article.publisher == "云陵日报")
        #expect(article.text.string == paragraphs)
    }

    @Test(arguments: [
        "云陵市水务局办公室 林远山", "来源丨云陵日报", "编辑 | 陶立言", "【打 印】 【关 闭】", "长按二维码关注",
        "免责声明：本站转载的文章，版权归原作者所有。",
    ])
    func linesAfterTheBodyGo(line: String) throws {
        #expect(try readText("水务系统召开防汛工作推进会\n" + paragraphs + "\n" + line).text.string == paragraphs)
    }

    @Test func aWrappedSentenceIsNoTitle() throws {
        let wrapped = "会议指出，今年以来全市防汛形势总体平稳，\n但隐患不容忽视。林远山局长强调，各单位要抓紧排查，\n" + paragraphs
        let article = try readText(wrapped)
        #expect(article.title == nil)
        #expect(article.text.string == wrapped)
        // A headline of two lines may part at its comma.
        let parted = try readText("全市防汛工作推进会召开，\n林远山局长部署隐患排查\n来源：云陵日报\n" + paragraphs)
        #expect(parted.title == "全市防汛工作推进会召开，林远山局长部署隐患排查")
    }

    @Test func anAuthorBelowTheTitleGoes() throws {
        #expect(try readText("水务系统召开防汛工作推进会\n林 远 山\n" + paragraphs).text.string == paragraphs)
        #expect(try readText("水务系统召开防汛工作推进会\n水务局 林远山\n" + paragraphs).text.string == paragraphs)
    }

    @Test func aBylineThatOpensTheBodyGoes() throws {
        let article = try readText("水务系统召开防汛工作推进会\n（通讯员 林远山）" + paragraphs)
        #expect(article.text.string == paragraphs)
    }

    @Test func aBracketThatOpensTheBodyOtherwiseStays() throws {
        let text = "（一）会议强调，防汛要抓实。\n（二）会议要求，抗旱要早准备。"
        #expect(try readText(text).text.string == text)
    }

    @Test(arguments: [" 2021-03-09", "（2021年3月9日）", " [2021/3/9]"])
    func aDateOnTheTitlesLineIsThePublications(date: String) throws {
        let article = try readText("水务系统召开防汛工作推进会" + date + "\n" + paragraphs)
        #expect(article.title == "水务系统召开防汛工作推进会")
        #expect(article.published == CalendarDate("2021-03-09"))
    }

    @Test func aWholeParagraphThatIsALinkStays() throws {
        let body = ["会议强调，防汛要抓实。", "会议要求，抗旱要早准备。", "会议由林远山主持。"]
        let article = try readHTML(
            "<h1>云陵市召开防汛会议</h1><p>\(body[0])</p><p><a href=x>\(body[1])</a></p><p>\(body[2])</p>")
        #expect(article.text.string == body.joined(separator: "\n"))
    }

    @Test func anOldPageLaidOutWithTablesGivesItsArticle() throws {
        let body = paragraphs.split(separator: "\n").map { "&nbsp;&nbsp;&nbsp;&nbsp;\($0)<br>" }.joined(
            separator: "\n<br>")
        let article = try readHTML(
            """
            <HTML><HEAD><TITLE>云陵水务网</TITLE></HEAD><BODY><TABLE width=900><TR><TD><A href=i>网站首页</A></TD>
            <TD><A href=n>新闻动态</A></TD></TR></TABLE><TABLE><TR><TD width=200><TABLE><TR><TD><A href=a>机构设置</A></TD></TR>
            <TR><TD><A href=b>联系我们</A></TD></TR></TABLE></TD><TD><TABLE><TR><TD>您现在的位置：<A href=i>首页</A> &gt;&gt; 正文</TD></TR>
            <TR><TD align=center><FONT size=5><B>水务系统召开防汛工作推进会</B></FONT></TD></TR>
            <TR><TD align=center>作者：办公室　来源：云陵日报　点击数：<SCRIPT>count()</SCRIPT>　更新时间：2021-3-9</TD></TR>
            <TR><TD><DIV>\(body)</DIV></TD></TR><TR><TD>【<A href=p>打印本页</A>】【<A href=c>关闭窗口</A>】</TD></TR></TABLE></TD></TR></TABLE>
            <TABLE><TR><TD align=center>云陵市水务局 版权所有<BR>地址：云陵市学前路1号</TD></TR></TABLE></BODY></HTML>
            """)
        #expect(article.title == "水务系统召开防汛工作推进会")
        #expect(article.published == CalendarDate("2021-03-09"))
        #expect(article.publisher == "云陵日报")
        #expect(article.text.string == paragraphs)
    }

    @Test func noLineOfTheBodyIsEverChanged() throws {
        let found = try readText("水务系统召开防汛工作推进会\n" + paragraphs).text.string.split(separator: "\n")
        #expect(found == paragraphs.split(separator: "\n"))
    }
}
