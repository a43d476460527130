import JiyaoCore
import Testing

@testable import JiyaoReading

private let title = "云陵市召开防汛工作推进会"
private let first = "3月5日，云陵市召开防汛工作推进会。局长林远山讲话。"
private let last = "会议强调，防汛要抓实，各级各部门要守土尽责，确保安全度汛。"
private let body = first + "\n" + last

/// What stands around an article, rule by rule, and what looks like it and stays.
@Suite struct FurnitureRulesTests {
    private func text(before: String = "", after: String = "") throws -> String {
        try readText([title, before, body, after].filter { !$0.isEmpty }.joined(separator: "\n")).text.string
    }

    // MARK: Closing brackets

    @Test(arguments: [
        ("（城建办供稿）", "城建办"), ("（市住建局办公室供稿）", "市住建局办公室"), ("（林 远）", "-"), ("（云陵县桐坪镇党政办公室）", "云陵县桐坪镇党政办公室"),
        ("（机关党总支第一党支部 ）", "机关党总支第一党支部"), ("（县电视台林远山）", "县电视台"), ("（云陵市围棋协会 秘书处）", "云陵市围棋协会"),
        ("（桐坪镇 林远山）", "桐坪镇"), ("（市水务局办公室 林远山/文 陶立言/图）", "市水务局办公室"), ("（集团办公室 文/林远山 图/陶立言）", "集团办公室"), ("（林远山供稿）", "-"),
        ("（宣传部　林 远）", "宣传部"),
    ])
    func theLastBracketsTellWhoWrote(_ bracket: String, _ publisher: String) throws {
        for text in [body + bracket, body + "\n" + bracket] {
            let article = try readText("\(title)\n\(text)")
            #expect(article.text.string == body, "\(bracket)")
            #expect(article.publisher ?? "-" == publisher, "\(bracket)")
        }
    }

    @Test(arguments: [
        "（掌声）", "（会议决定另行通知）", "（全文完，共三页）", "（以上内容未经本人审阅）", "（参会人员名单附后）", "（2021年3月5日市政府第三次常务会议通过）",
        "（此件公开发布，请各单位认真贯彻执行）",
    ])
    func otherLastBracketsStay(_ bracket: String) throws {
        #expect(try text(after: "") + bracket == readText("\(title)\n\(body)\(bracket)").text.string)
    }

    @Test func bracketsWithinTheTextStay() throws {
        let text = "3月5日，会议通过了方案。（城建办供稿）随后讨论了预算。\n" + last
        #expect(try readText("\(title)\n\(text)").text.string == text)
    }

    // MARK: Label lines and words of the page

    @Test(arguments: [
        "拍照：林远山", "视觉：林远山", "资料整理：云陵会务", "供稿科室（部门）：综合科", "一审：林远山 二审：陶立言 三审：郑岚", "全媒体记者：林远山",
        "排版：林远山", "图文：林远山　审核：陶立言", "责任校对：林远山",
    ])
    func labelsOfWritersAfterTheText(_ line: String) throws {
        #expect(try text(after: line) == body, "\(line)")
    }

    @Test(arguments: [
        "请输入验证码", "近期热文", "账号+密码登录\n还没有账号？\n立即注册", "更多我院平台二维码\n微信服务号\n微信订阅号", "因篇幅问题不能全部显示，请点此查看更多更全内容",
        "欢迎转载，转载请注明原文网址：http://www.example.com/1.html", "回上一頁　友善列印", "云陵鎮公所　總機：(00)000-0000　服務時間：週一至週五 08:00-17:00",
        "长按二维码关注我们", "扫描二维码查看原文", "分享到\n微信\n微博", "打印本页 | 关闭窗口", "广告",
    ])
    func wordsOfThePageAfterTheText(_ lines: String) throws {
        #expect(try text(after: lines) == body, "\(lines)")
    }

    @Test(arguments: [
        "抱歉，我们并不支援你正使用的浏览器。\n为达至最佳浏览效果，请更新至最新的浏览器版本。\n如有问题，欢迎电邮至 a@example.com 查询。", "学校首页 - 学校概况 - 德育天地 - 教学科研",
        "首页 · 要闻 · 政务 · 服务 · 互动", "来源：云陵日报\n广告",
    ])
    func wordsOfThePageBeforeTheText(_ lines: String) throws {
        #expect(try text(before: lines) == body, "\(lines)")
    }

    @Test(arguments: [
        "参加：各科室负责人", "云陵市水务局\n2021年3月5日", "附：会议议程", "一、责任分工表", "联系人：林远山",
    ])
    func whatSignsOrListsStays(_ lines: String) throws {
        #expect(try text(after: lines).hasPrefix(body + "\n" + lines.prefix(3)), "\(lines)")
    }

    @Test func aShortLineAmongFurnitureIsFurniture() throws {
        #expect(try text(after: "责任编辑：林远山\n云陵在你身边\n打印本页") == body)
        #expect(try text(after: "责任编辑：林远山\n云陵市水务局") == body + "\n云陵市水务局")
        #expect(try text(after: "责任编辑：林远山\n各单位要认真贯彻本次会议精神，抓好各项工作。").contains("抓好"))
    }

    // MARK: Dates and sources

    @Test(arguments: [
        ("今日云陵发布时间：2023-10-18 13:29:59  作者：林远山", "2023-10-18", "13:29"), ("18.12.2014 10:17", "2014-12-18", "10:17"),
        ("http://www.example.com 2003年09月03日12:19 云陵晚报", "2003-09-03", "12:19"),
        ("http://www.example.com 2015-10-19 00:07:28 |", "2015-10-19", "00:07"),
        ("更新：2021-03-09 10:41", "2021-03-09", "10:41"),
        ("成文日期：2021-03-09 发文机关：云陵市水务局", "2021-03-09", nil),
    ])
    func sourceLinesOfMoreKinds(_ line: String, _ date: String, _ time: String?) throws {
        let article = try readText("\(title)\n\(line)\n\(body)")
        #expect(article.published?.description == date, "\(line)")
        #expect(article.publishedTime?.description == time, "\(line)")
        #expect(article.text.string == body, "\(line)")
        #expect(article.title == title, "\(line)")
    }

    @Test(arguments: ["上一篇：云陵要闻【2026-01-31】", "下一篇：云陵市召开春耕会议 2026-01-31", "上一篇\n2026-01-31 云陵要闻", "相关新闻\n2026-01-31"])
    func otherArticlesGiveNoDate(_ lines: String) throws {
        let article = try readText("\(title)\n\(body)\n\(lines)")
        #expect(article.published == nil, "\(lines)")
        #expect(article.text.string == body, "\(lines)")
    }

    @Test func aLabelledDateAfterTheTextCounts() throws {
        #expect(try readText("\(title)\n\(body)\n打印\n发布时间：2021-03-09").published?.description == "2021-03-09")
    }

    @Test(arguments: [
        ("发布单位：云陵市水务局　2021-03-09", "云陵市水务局"), ("发布部门：办公室 发布时间：2021-03-09", "办公室"),
        ("发布者：安全环保部　发布时间：2021-03-09", "安全环保部"), ("發布單位：祕書室　發布日期：2021-03-09　點閱數：152", "祕書室"),
        ("发布单位：云陵市水务局 来源：云陵日报", "云陵日报"), ("发布者：林远山 2021-03-09", "-"), ("来源：sp20241123 2021-03-09", "-"),
    ])
    func whoPutItThereIsThePublisherIfNothingTellsTheSource(_ line: String, _ publisher: String) throws {
        #expect(try readText("\(title)\n\(line)\n\(body)").publisher ?? "-" == publisher, "\(line)")
    }

    @Test(arguments: [
        ("云上云陵报道：（全媒体记者 林远山）", "云上云陵"), ("云陵在线报道：", "云陵在线"), ("记者林远山报道：", "-"), ("本报报道：", "-"),
    ])
    func aReportsOpeningNamesWhoReports(_ opening: String, _ publisher: String) throws {
        #expect(try readText("\(title)\n\(opening)\(body)").publisher ?? "-" == publisher, "\(opening)")
    }

    // MARK: Titles

    @Test func minutesHaveTheirTitleBelowTheLetterhead() throws {
        let fields = "时间：3月8日上午9:00\n地点：局三楼会议室\n主持人：林远山"
        let wide = "时　　间：3月8日上午9:00—10:00\n地　　点：局三楼会议室\n主 持 人：林远山"
        for fields in [fields, wide] {
            let text = "云陵市水务局文件\n云水〔2023〕5号\n防汛专题会议纪要\n\(fields)\n\(last)"
            let article = try readText(text)
            #expect(article.title == "防汛专题会议纪要")
            #expect(article.text.string.hasSuffix(fields + "\n" + last))
        }
    }

    @Test func aNumberBelowTheTitleIsNoHalfOfIt() throws {
        let article = try readText("防汛专题会议纪要\n（2023年第9期）\n\n时　　间：3月8日9:00\n地　　点：三楼会议室\n\(last)")
        #expect(article.title == "防汛专题会议纪要")
    }

    @Test(arguments: [
        ("| \(title) |", title), ("\(title) | |", title), ("| \(title)", title),
    ])
    func theBarsOfATableAreNoPart(_ line: String, _ expected: String) throws {
        let article = try readText("\(line)\n---|---|\n来源：云陵日报\n\(body)")
        #expect(article.title == expected)
        #expect(article.text.string == body)
    }

    @Test(arguments: [
        "会议时间：2021年3月5日下午", "开会事由：防汛工作推进会", "学校首页 - 学校概况 - 德育天地 - 教学科研",
        "云陵在线3月5日讯 （记者 林远山）“汛期来了，我们怎么办？”“水库安全吗，谁来管？”“物资够不够用？”",
    ])
    func labelsNavigationAndDatelinesAreNoTitles(_ line: String) throws {
        #expect(try readText("\(title)\n\(line)\n\(body)").title == title, "\(line)")
    }

    @Test(arguments: ["桐坪镇：转作风谋发展", "林远山：防汛要抓实", "水库除险，怎么干？", "干！把水库除险抓到底！"])
    func titlesWithMarksAreTitles(_ line: String) throws {
        #expect(try readText("\(line)\n来源：云陵日报\n\(body)").title == line)
    }

    // MARK: Lines that held-out pages kept

    private let report = "3月5日,云陵市召开防汛会议,部署今年的工作。会议由局长林远山主持。\n林远山指出,各单位要抓紧排查隐患,确保安全。"

    @Test(arguments: [
        "来源:云陵水务局 作者:林远山 发布时间:2024-03-06 16:47:51 浏览次数: 【字体:",
        "日期:2024-03-06 09:12:55 信息来源: 字号:【 视力保护色:",
        "来源:云陵信息网 更新时间:2024-03-06 11:33 作者:林远山 责任编辑:",
    ])
    func aSourceLineMayEndInAnEmptyLabel(line: String) throws {
        let article = try readText("云陵市召开防汛会议\n\(line)\n\(report)")
        #expect(article.text.string == report)
        #expect(article.published == CalendarDate("2024-03-06"))
        #expect(article.publisher != "字号")
    }

    @Test(arguments: ["83103cc2.png", "IMG_0417.JPG", "林远山主持会议 | 苏晓岚作报告 |", "会议现场"])
    func namesAndCaptionsOfPicturesGoFromTheMiddle(line: String) throws {
        let (first, last) = ("3月5日,云陵市召开防汛会议,部署今年的工作。", "会议由局长林远山主持,各单位要抓紧排查隐患。")
        let article = try readText("云陵市召开防汛会议\n\(first)\n\(line)\n\(last)")
        #expect(article.text.string == first + "\n" + last)
    }

    @Test func aSummaryGoesThatTheBodySaysAgainBehindItsDate() throws {
        let article = try readText(
            "云陵市召开防汛会议\n摘要: 云陵市召开防汛会议,部署今年的工作。\n3月5日,云陵市召开防汛会议,部署今年的工作。会议由局长林远山主持。")
        #expect(!article.text.string.contains("摘要"))
    }

    @Test func noTitleStandsBelowTheFieldsOfMinutes() throws {
        let text = "会议时间:2024年3月5日\n主持人:林远山\n会议由局长林远山主持,包括以下几项\n1. 清淤;\n2. 值守;\n林远山指出,各单位要抓紧排查隐患,确保安全度汛。"
        let article = try readText(text)
        #expect(article.title == nil)
        #expect(article.text.string == text)
    }

    @Test(arguments: ["教务处\n林远山\n2024-03-06", "admin\n2024-03-06 03:58:08", "2024-03-06\n云陵水务局"])
    func whoPutThePageUpGoesWithTheDate(lines: String) throws {
        #expect(try readText("云陵市召开防汛会议\n\(lines)\n\(report)").text.string == report)
    }

    @Test func aLoneDateInDigitsGoesAndOneInWordsSigns() throws {
        #expect(try readText("云陵市召开防汛会议\n\(report)\n2024-3-6").text.string == report)
        let signed = report + "\n云陵水务局办公室\n2024年3月6日"
        #expect(try readText("云陵市召开防汛会议\n\(signed)").text.string == signed)
    }

    @Test(arguments: ["(林远山) |", "（水务局办公室）。", "（林远山）"])
    func aBylineEndsTheReportWhateverFollowsIt(ending: String) throws {
        let text = try readText("云陵市召开防汛会议\n\(report)\(ending)").text.string
        #expect(!text.contains("林远山)") && !text.contains("办公室") && text.hasPrefix(report))
    }

    @Test func aReporterInOtherBracketsOpensNoText() throws {
        let article = try readText("云陵市召开防汛会议\n【云陵网记者 林远山】\(report)")
        #expect(article.text.string == report)
    }

    @Test func twoIdeographicSpacesBehindASentenceBeginAParagraph() throws {
        let article = try readText("云陵市召开防汛会议\n3月5日,云陵市召开防汛会议。\u{3000}\u{3000}会议由局长林远山主持。\u{3000}地点\u{3000}\u{3000}三楼")
        #expect(article.text.string == "3月5日,云陵市召开防汛会议。\n会议由局长林远山主持。\u{3000}地点\u{3000}\u{3000}三楼")
    }

    @Test(arguments: ["市委书记　林远山", "林远山", "云陵市市长 林远山"])
    func theOneWhoGivesASpeechStandsBelowItsTitle(line: String) throws {
        let speech = "同志们：\n今天我们召开防汛工作会议，主要任务是部署今年工作。下面，我讲两点意见。"
        let article = try readText("在全市防汛工作会议上的讲话\n\(line)\n（2024年1月25日）\n\(speech)")
        #expect(article.title == "在全市防汛工作会议上的讲话")
        #expect(article.text.string.hasPrefix(line))
        #expect(article.published == CalendarDate("2024-01-25"))
    }

    @Test func theRowsOfATableStay() throws {
        let table = "| 任务 | 责任单位 |\n| 清淤 | 水务局 |\n| 标线 | 交通局 |"
        let article = try readText("云陵市召开防汛会议\n\(first)\n\(table)\n\(last)")
        #expect(article.text.string == first + "\n" + table + "\n" + last)
    }
}
