import Testing

private let body = "3月5日下午，云陵市召开防汛工作推进会，部署今年的防汛工作。\n林远山强调，防汛要早准备，早部署，抓落实。"

private func title(_ head: String) throws -> String? { try readText(head + body).title }

@Suite struct TitleTests {
    @Test(arguments: [
        "云陵市召开防汛工作推进会", "【聚焦汛期】云陵市召开防汛工作推进会", "林远山：防汛要早准备", "3月5日会议决议项及工作安排", "防汛工作会议纪要",
        "攻坚克难 勇争第一——云陵市召开防汛工作推进会", "云陵市防汛准备好了吗？",
    ])
    func theFirstLineThatReadsLikeATitleIsIt(line: String) throws {
        #expect(try title(line + "\n") == line)
        #expect(try title("\n　　" + line + "　\n\n") == line)
        #expect(try readText(line + "\n" + body).text.string == body)
    }

    @Test(arguments: [
        "", "1.关于防汛工作\n", "一、防汛工作\n", "（一）防汛工作\n", "当前位置：首页 > 新闻\n", "来源：云陵日报\n", "2021-03-09\n", "图为会议现场\n", "通报：\n",
        "打印\n", "林远\n",
    ])
    func otherLinesAreNone(head: String) throws {
        #expect(try title(head) == nil)
    }

    @Test func aTitleMayFollowFurniture() throws {
        #expect(try title("首页 > 新闻\n打印 关闭\n云陵市召开防汛工作推进会\n") == "云陵市召开防汛工作推进会")
        #expect(try title("新闻\n云陵市召开防汛工作推进会\n来源：云陵日报\n") == "云陵市召开防汛工作推进会")
    }

    @Test func aHeadlineOfTwoLinesIsOneTitle() throws {
        #expect(try title("市长林远山要求：\n防汛要早准备早部署\n") == "市长林远山要求：防汛要早准备早部署")
        #expect(try title("林远山在防汛工作推进会上强调\n防汛要早准备早部署\n") == "林远山在防汛工作推进会上强调 防汛要早准备早部署")
        #expect(try title("云陵市召开防汛工作推进会\n部署今年各项防汛工作\n") == "云陵市召开防汛工作推进会 部署今年各项防汛工作")
    }

    /// Speeches are published under a slogan, with the occasion below it.
    @Test(arguments: ["压实责任 确保安全度汛", "压实责任", "在新的起点上推进云陵防汛事业"])
    func aSubtitleBehindTwoDashesBelongsToTheTitle(line: String) throws {
        let subtitle = "——在全市防汛工作会议上的讲话"
        #expect(try title("\(line)\n\(subtitle)\n（2021年3月9日）\n林远山\n") == "\(line) \(subtitle)")
        #expect(try readText("\(line)\n\(subtitle)\n2021-03-09\n\(body)").text.string == body)
        let page = "<p>\(line)</p><p>\(subtitle)</p><p>来源：云陵日报</p><p>会议强调，防汛要抓实。</p>"
        #expect(try readHTML(page).title == "\(line) \(subtitle)")
    }

    @Test func aSubtitleWithoutALineAboveIsTheTitle() throws {
        #expect(try title("——在全市防汛工作会议上的讲话\n2021-03-09\n") == "——在全市防汛工作会议上的讲话")
        #expect(try title("首页 > 新闻\n——在全市防汛工作会议上的讲话\n2021-03-09\n") == "——在全市防汛工作会议上的讲话")
    }

    @Test func aTitleThatStandsTwiceIsNotDoubled() throws {
        let line = "云陵市召开防汛工作推进会"
        #expect(try title("\(line)\n\(line)\n") == line)
        #expect(try readText("\(line)\n\(line)\n2021-03-09\n\(body)").text.string == body)
    }

    @Test func aPublishersNameBelowIsNoSecondLine() throws {
        #expect(try title("云陵市召开防汛工作推进会\n云陵市水务局办公室\n2021-03-09\n") == "云陵市召开防汛工作推进会")
    }

    @Test func inHTMLTheHeadingThatThePageConfirmsIsIt() throws {
        let page = "<title>云陵市召开防汛会议_云陵网</title><p>热点专题活动火热进行中</p><h2>云陵市召开防汛会议</h2><p>会议强调，防汛要抓实。</p>"
        #expect(try readHTML(page).title == "云陵市召开防汛会议")
    }

    @Test func withoutAnyInThePageTheHeadTellsIt() throws {
        #expect(try readHTML("<title>云陵市召开防汛会议_云陵网</title><p>各单位要早准备，抓落实。</p>").title == "云陵市召开防汛会议")
        #expect(try readHTML("<meta property='og:title' content='防汛会议'><p>各单位要早准备，抓落实。</p>").title == "防汛会议")
    }
}
