import Testing

@testable import JiyaoReading

private func shape(_ line: String, linked: Int = 0) throws -> LineShape {
    var made = try #require(PageLine(Array(line.utf16)[...]))
    made.linked = linked
    return try LineShape(made, lexicon: makeLexicon())
}

@Suite struct LineShapeTests {
    @Test(arguments: [
        "会议强调，防汛要抓实。", "会议强调，“防汛要抓实。”", "首页 新闻 公告 会议强调，防汛要抓实。",
        "各单位要压实责任，抓紧排查隐患，备足防汛物资，加强值守，遇有险情及时上报，确保安全度汛，不得有误，不得拖延；",
    ])
    func sentencesAreProse(line: String) throws {
        #expect(try shape(line).isProse)
        #expect(try shape(line).furniture == nil)
    }

    @Test(arguments: ["云陵市召开防汛工作推进会", "（林远山）", "好。", "首页 | 新闻 | 公告", "一、防汛工作", "同志们："])
    func otherLinesAreNone(line: String) throws {
        #expect(try !shape(line).isProse)
    }

    @Test(arguments: [
        ("首页 > 新闻 > 正文", RemovedLine.Reason.navigation), ("您的位置：首页", .navigation), ("门户 本地资讯 查看内容", .navigation),
        ("云陵市水务局 版权所有", .navigation), ("云ICP备00000000号-1", .navigation), ("打印 关闭", .phrase), ("【打印】【关闭】", .phrase),
        ("打 印", .phrase), ("鲜花", .phrase), ("字号：大 中 小", .phrase), ("———", .separator), ("* * *", .separator),
        ("图为会议现场", .caption),
        ("▲会议现场", .caption), ("↑云陵市水务局会议室", .caption), ("（记者 林远山）", .byline), ("(通讯员林远山)", .byline),
        ("《晚间播报》（20210305）", .source), ("免责声明：本站转载，版权归原作者", .after),
    ])
    func furnitureIsToldByItsWords(line: String, reason: RemovedLine.Reason) throws {
        #expect(try shape(line).furniture == reason)
    }

    @Test(arguments: ["云陵市召开防汛工作推进会", "二、抗旱工作", "▲会议强调，防汛要抓实。", "《防汛条例》（修订稿）", "（一）防汛", "大中小学校", "关闭水闸的通知"])
    func linesOfAnArticleAreNoFurniture(line: String) throws {
        #expect(try shape(line).furniture == nil)
    }

    @Test(arguments: ["一、防汛", "（一）防汛", "(1)防汛", "1.防汛", "12．防汛", "第一，防汛", "①防汛", "⑳防汛", "十二、防汛", "3）防汛"])
    func numberedLinesAreTold(line: String) throws {
        #expect(try shape(line).isNumbered)
    }

    @Test(arguments: ["一是防汛", "2021年防汛", "（防汛）", "第一线", "1", "一", "12345.6", "防汛一、二", "①"])
    func otherNumbersAreNone(line: String) throws {
        let isCircled = line == "①"
        #expect(try shape(line).isNumbered == isCircled)
    }

    @Test(arguments: [
        ("上一篇：云陵市召开会议", true), ("相关新闻", true), ("分享到：", true), ("【相关阅读】", true), ("相关新闻报道了会议", false), ("上一篇章", false),
    ])
    func tailsAreOpenedByAWordThatStandsAlone(line: String, opens: Bool) throws {
        #expect(try shape(line).opensTail == opens)
    }

    @Test func aLineThatIsAlmostALinkIsOne() throws {
        #expect(try shape("云陵市召开抗旱会议", linked: 9).isLink)
        #expect(try shape("·云陵市召开抗旱会议", linked: 9).isLink)
        #expect(try !shape("云陵市召开抗旱会议", linked: 5).isLink)
        #expect(try !shape("会议强调，防汛要抓实。", linked: 11).isLink)
    }

    @Test func marksAtTheEndAreTold() throws {
        #expect(try shape("会议要求：").endsWithColon && shape("会议要求:").endsWithColon)
        #expect(try !shape("会议要求").endsWithColon)
        #expect(try shape("地点：三楼").isMinutes && !shape("三楼地点").isMinutes)
        #expect(try shape("云陵市水务局会议现场").isScene && !shape("现场会议召开").isScene)
    }
}
