import JiyaoCore
import Testing

private let body = "3月5日，云陵市召开防汛工作推进会。\n会议强调，防汛要抓实。"
private let title = "云陵市召开防汛工作推进会"

/// What is read of lines between the title and the body, or behind the body: `2021-03-09 10:41`, `-` for nothing.
private func published(_ text: String) throws -> String {
    let article = try readText(text)
    guard let date = article.published else { return "-" }
    return date.description + (article.publishedTime.map { " \($0)" } ?? "")
}

@Suite struct PublicationDateTests {
    @Test(arguments: [
        ("2021-03-09", "2021-03-09"), ("2021-3-9 10:41", "2021-03-09 10:41"),
        ("2021/03/09 10:41:59", "2021-03-09 10:41"),
        ("2021.03.09", "2021-03-09"), ("2021年3月9日", "2021-03-09"), ("2021年3月9日 10时41分", "2021-03-09 10:41"),
        ("（2021年3月9日）", "2021-03-09"), ("[2021-03-09]", "2021-03-09"), ("2021-03-09 星期二", "2021-03-09"),
        ("2021年3月9日 星期二 10:41", "2021-03-09 10:41"), ("日期：2021-03-09", "2021-03-09"),
        ("时间：2021-03-09 10:41", "2021-03-09 10:41"), ("发布时间：2021-03-09 10:41", "2021-03-09 10:41"),
        ("发布日期:2021年03月09日", "2021-03-09"), ("发稿时间：2021/3/9 8:05", "2021-03-09 08:05"),
        ("信息时间：2021-03-09　阅读次数：12", "2021-03-09"), ("作者：林远山时间：2021-03-09", "2021-03-09"),
        ("２０２１－０３－０９", "2021-03-09"), ("发布时间：2021-03-09T10:41:00+08:00", "2021-03-09 10:41"),
        ("发布时间：昨天", "-"), ("发布时间：2021-02-30", "-"), ("发布时间：", "-"), ("字号：大 中 小", "-"),
    ])
    func aLineBelowTheTitleTellsIt(line: String, expected: String) throws {
        #expect(try published("\(title)\n\(line)\n\(body)") == expected)
        #expect(try readText("\(title)\n\(line)\n\(body)").text.string == body)
    }

    @Test func aLabelThatMeansPublicationIsTheSurest() throws {
        #expect(try published("\(title)\n2021-03-08\n发布时间：2021-03-09\n\(body)") == "2021-03-09")
        #expect(try published("\(title)\n更新时间：2021-03-10 发布时间：2021-03-09\n\(body)") == "2021-03-09")
        #expect(try published("\(title)\n时间：2021-03-08 发布时间：2021-03-09\n\(body)") == "2021-03-09")
        #expect(try published("\(title)\n发布时间：2021-03-09\n\(body)\n2021-03-11 08:00") == "2021-03-09")
    }

    @Test func anUpdateCountsWhereNothingElseIsTold() throws {
        #expect(try published("\(title)\n更新时间：2021-03-10\n\(body)") == "2021-03-10")
    }

    @Test func theFirstOfSeveralCounts() throws {
        #expect(try published("\(title)\n发布时间：2021-03-09\n发布时间：2021-03-10\n\(body)") == "2021-03-09")
        #expect(try published("\(title)\n2021-03-09\n2021-03-10\n\(body)") == "2021-03-09")
    }

    @Test func aDateThatSignsOffIsTextAndCountsLast() throws {
        let signed = body + "\n云陵市水务局\n2021年3月9日"
        #expect(try published("\(title)\n\(signed)") == "2021-03-09")
        #expect(try readText("\(title)\n\(signed)").text.string == signed)
        #expect(try published("\(title)\n2021-03-10\n\(signed)") == "2021-03-10")
    }

    @Test func aDateInASentenceIsNone() throws {
        #expect(try published("\(title)\n2021年3月5日，云陵市召开防汛工作推进会。\n会议强调，防汛要抓实。") == "-")
        #expect(try published("\(title)\n\(body)\n截止时间为2021年3月9日，各单位要抓紧。") == "-")
    }

    @Test func whatTheContainerGivesCountsBeforeAll() throws {
        let json = #"{"date":"2022-01-02","text":"\#(title)\n发布时间：2021-03-09 10:41\n会议强调，防汛要抓实。"}"#
        let article = try readLine(json)
        #expect(article.published == CalendarDate("2022-01-02"))
        #expect(article.publishedTime == nil)
        #expect(article.text.string == "会议强调，防汛要抓实。")
    }

    @Test func theMinutesOwnDateIsTextAndNoPublication() throws {
        let text = "会议时间：2021年3月5日\n会议地点：三楼会议室\n主持人：林远山\n\(body)"
        let article = try readText("云陵市水务局会议纪要\n" + text)
        #expect(article.published == nil)
        #expect(article.text.string == text)
    }
}
