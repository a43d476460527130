import Testing

@testable import JiyaoReading

/// The facts of a source line, in short.
private func facts(_ text: String) throws -> String? {
    let lexicon = try makeLexicon()
    let line = SourceLine(Array(text.utf16), lexicon: lexicon)
    guard line.isConvincing else { return nil }
    let stamp = line.published ?? line.bareDate ?? line.date
    let date = stamp.map { $0.date.description + ($0.time.map { " \($0)" } ?? "") } ?? "-"
    return date + " " + (Publisher.name(line.publisher, lexicon: lexicon) ?? "-")
}

@Suite struct SourceLineTests {
    @Test(arguments: [
        ("2021-3-9 10:41| 发布者: admin| 评论: 0|来自: 云陵城管支队", "2021-03-09 10:41 云陵城管支队"),
        ("发布时间：2021-03-09    信息来源：安保科     撰稿人：林远山", "2021-03-09 安保科"),
        ("作者：linys012时间：2021-03-09", "2021-03-09 -"),
        ("来源：云陵日报   |   文字：林远山   |   摄影：陶立言", "- 云陵日报"),
        ("来源: 云陵日报 作者: 林远山 发布时间: 2021/3/9 8:05:06 浏览次数: 120 次", "2021-03-09 08:05 云陵日报"),
        ("日期：2021年3月9日", "2021-03-09 -"),
        ("2021-03-09 10:41:00 来源：云陵发布 【字体：大 中 小】", "2021-03-09 10:41 云陵发布"),
        ("来 源：云陵日报　日 期：2021-03-09", "2021-03-09 云陵日报"),
        ("【来源：云陵日报】", "- 云陵日报"), ("稿件来源：云陵日报 责任编辑：陶立言", "- 云陵日报"),
        ("本文转载自『云陵日报』", "- 云陵日报"), ("本文章轉載自「雲陵日報」", "- 雲陵日報"), ("转载自云陵日报", "- 云陵日报"),
        ("發布時間：2021-03-09 來源：雲陵日報", "2021-03-09 雲陵日報"),
        ("来源：本站  点击：12", "- -"), ("来源：本站原创 2021-03-09", "2021-03-09 -"), ("来源：未知 作者：admin", "- -"),
        ("来源：http://www.example.com/a", "- -"), ("发布者：云陵市政府办", "- -"), ("责任编辑：陶立言", "- -"),
        ("点击数：45  更新时间：2021-03-09", "- -"), ("2021-03-09", "2021-03-09 -"),
        ("2021年03月09日 16:03 云陵新闻", "2021-03-09 16:03 -"),
        ("本报记者 林远山 通讯员 陶立言", "- -"), ("阅读 123", "- -"), ("关键字 : 防汛 抗旱 会议", "- -"), ("原标题：云陵市召开防汛会议", "- -"),
    ])
    func sourceLinesAreReadInTheirForms(text: String, expected: String) throws {
        #expect(try facts(text) == expected)
    }

    @Test(arguments: [
        "会议强调，要抓好落实。", "云陵市召开防汛会议", "时间：2021年3月9日 地点：三楼会议室", "地点：三楼会议室", "主持：林远山",
        "来源：会议指出，资金来源要落实。各单位要抓紧。", "记者：请问这次会议有什么安排？", "2021年3月9日云陵市召开防汛工作会议纪要", "第一，时间要抓紧",
    ])
    func otherLinesAreNone(text: String) throws {
        #expect(try facts(text) == nil)
    }
}
