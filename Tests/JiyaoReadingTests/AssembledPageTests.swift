import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoReading

/// Pages put together at random from the parts that real ones have: whatever the mixture, the article comes out.
@Suite struct AssembledPageTests {
    private struct Parts {
        static let menus = [
            [], ["首页 > 新闻中心 > 正文"], ["当前位置：网站首页 >> 工作动态"], ["首页", "新闻", "公告", "更多"],
            ["设为首页 | 加入收藏", "您的位置：首页 » 要闻"], ["云陵生活网 门户 本地资讯 市水务局 查看内容"],
        ]
        static let titles = [
            "云陵市召开防汛工作推进会", "青沅县水务局召开年度工作会议部署防汛工作", "林远山在防汛工作会议上强调要压实责任",
            "【防汛一线】水务系统打响防汛攻坚战", "我局举办“防汛安全”专题会议暨工作培训会", "关于防汛工作会议的情况通报",
        ]
        /// With the date and publisher that they tell.
        static let sources: [(lines: [String], hasDate: Bool, publisher: String?)] = [
            ([], false, nil), (["2021-03-09"], true, nil), (["2021-3-9 10:41:05"], true, nil),
            (["发布时间：2021-03-09 来源：云陵日报"], true, "云陵日报"),
            (["来源：云陵日报", "日期：2021年3月9日"], true, "云陵日报"),
            (["2021-3-9 10:41| 发布者: admin| 评论: 0|来自: 云陵日报"], true, "云陵日报"),
            (["作者：林远山    来源：本站    点击：120    时间：2021/3/9"], true, nil),
            (["（2021年3月9日）", "信息来源：云陵日报 责任编辑：郑岚 【字体：大 中 小】"], true, "云陵日报"),
        ]
        static let tails = [
            [], ["责任编辑：郑岚"], ["【打印】 【关闭】"], ["上一篇：云陵市召开抗旱会议", "下一篇：没有了"],
            ["分享到：", "微信", "微博", "QQ空间"], ["鲜花", "握手", "雷人", "路过", "鸡蛋"],
            ["相关新闻", "云陵市召开抗旱会议", "青沅县检查水库安全"],
            ["版权所有：云陵市水务局 云ICP备00000000号", "地址：云陵市学前路1号 邮编：000000"],
        ]
        static let openings = [
            "3月5日，云陵市召开防汛工作推进会，局长林远山主持会议并讲话。",
            "3月5日上午,青沅县水务局在三楼会议室召开会议,部署今年的防汛工作。",
            "为做好今年的防汛工作，水务系统召开专题会议，各单位负责人参加。",
        ]
        static let paragraphs = [
            "会议指出，防汛工作事关全局，各单位要抓紧排查隐患，压实责任。", "林远山要求：一是要提高认识；二是要抓好落实；三是要加强值守。",
            "会议要求：", "一、提高认识。各单位要把防汛放在首位。", "二、抓好落实。各单位要在月底前完成排查。",
            "陶立言说：“我们的来源是群众，作者也是群众。”", "水库、堤防、泵站的检查由水务局牵头，各乡镇配合。",
        ]
        static let endings = ["会议还研究了其他事项。", "各单位负责人参加会议。", "会后，与会人员检查了水库。"]
    }

    @Test func anyMixtureOfPartsGivesTheArticle() throws {
        let reader = try makeReader()
        for seed in UInt64(1)...1500 {
            var random = SeededGenerator(seed: seed)
            let title = Parts.titles.randomElement(using: &random)!
            let source = Parts.sources.randomElement(using: &random)!
            var body = [Parts.openings.randomElement(using: &random)!]
            for paragraph in Parts.paragraphs where Bool.random(using: &random) { body.append(paragraph) }
            body.append(Parts.endings.randomElement(using: &random)!)
            var lines = Parts.menus.randomElement(using: &random)! + [title] + source.lines + body
            lines += Parts.tails.randomElement(using: &random)! + Parts.tails.randomElement(using: &random)!
            let indent = ["", "　　", "  \t"].randomElement(using: &random)!
            let separator = ["\n", "\r\n", "\n\n"].randomElement(using: &random)!
            let text = lines.map { indent + $0 }.joined(separator: separator)
            let article = try reader.read(RawDocument(path: "a.txt", format: "text", bytes: Array(text.utf8)))
            #expect(article.title == title, "seed \(seed): \(text)")
            #expect((article.published == CalendarDate("2021-03-09")) == source.hasDate, "seed \(seed): \(text)")
            #expect(article.publisher == source.publisher, "seed \(seed): \(text)")
            #expect(article.text.string == body.joined(separator: "\n"), "seed \(seed): \(text)")
        }
    }

    @Test func theSameAsHTMLGivesTheSameArticle() throws {
        let reader = try makeReader()
        for seed in UInt64(1)...500 {
            var random = SeededGenerator(seed: seed)
            let title = Parts.titles.randomElement(using: &random)!
            let source = Parts.sources.randomElement(using: &random)!
            let body = [Parts.openings.randomElement(using: &random)!] + Parts.paragraphs
            let menu = Parts.menus.randomElement(using: &random)!
            let tail = Parts.tails.randomElement(using: &random)!
            let heading = ["h1", "h2", "div", "p"].randomElement(using: &random)!
            let block = ["p", "div", "section"].randomElement(using: &random)!
            let html =
                "<title>\(title)_云陵水务网</title>" + menu.map { "<div><a href=x>\($0)</a></div>" }.joined()
                + "<\(heading)>\(title)</\(heading)>" + source.lines.map { "<div>\($0)</div>" }.joined()
                + body.map { "<\(block)>　　\($0)</\(block)>" }.joined()
                + tail.map { "<div><a href=x>\($0)</a></div>" }.joined()
            let article = try reader.read(RawDocument(path: "a.html", format: "html", bytes: Array(html.utf8)))
            #expect(article.title == title, "seed \(seed): \(html)")
            #expect((article.published == CalendarDate("2021-03-09")) == source.hasDate, "seed \(seed): \(html)")
            #expect(article.publisher == source.publisher, "seed \(seed): \(html)")
            #expect(article.text.string == body.joined(separator: "\n"), "seed \(seed): \(html)")
        }
    }

    @Test func everyLineIsEitherInTheTextOrTold() throws {
        let reader = try makeReader()
        let pieces =
            Parts.menus.flatMap { $0 } + Parts.titles + Parts.sources.flatMap(\.lines) + Parts.tails.flatMap { $0 }
            + Parts.paragraphs + Parts.endings
        for seed in UInt64(1)...1000 {
            var random = SeededGenerator(seed: seed)
            let lines = (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random)! }
            let raw = RawDocument(path: "a.txt", format: "text", bytes: Array(lines.joined(separator: "\n").utf8))
            let (article, removed) = try reader.readExplaining(raw)
            let kept = article.text.string.split(separator: "\n").map(String.init)
            #expect((kept + removed.map(\.text)).sorted() == lines.sorted(), "seed \(seed): \(lines)")
        }
    }

    @Test func aSentenceInTheBodyNeverGoes() throws {
        let reader = try makeReader()
        let sentences = Parts.paragraphs.filter { $0.hasSuffix("。") } + Parts.endings
        let between = Parts.tails.flatMap { $0 } + Parts.sources.flatMap(\.lines)
        for seed in UInt64(1)...1000 {
            var random = SeededGenerator(seed: seed)
            var lines: [String] = []
            for _ in 0..<6 {
                lines.append(sentences.randomElement(using: &random)!)
                if Int.random(in: 0..<4, using: &random) == 0 { lines.append(between.randomElement(using: &random)!) }
            }
            // As much again, so that nothing is taken for what follows the article.
            lines += Array(repeating: sentences[0], count: 3)
            let raw = RawDocument(path: "a.txt", format: "text", bytes: Array(lines.joined(separator: "\n").utf8))
            let text = try reader.read(raw).text.string.split(separator: "\n").map(String.init)
            #expect(text.filter { $0.hasSuffix("。") } == lines.filter { $0.hasSuffix("。") }, "seed \(seed): \(lines)")
        }
    }
}
