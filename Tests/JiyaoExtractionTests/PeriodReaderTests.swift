import JiyaoCore
import Testing

@testable import JiyaoExtraction

/// A bar stands where the name goes on after its period; without one there is none.
@Suite struct PeriodReaderTests {
    private func expect(_ marked: String, at location: SourceLocation = #_sourceLocation) {
        let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map { Array($0.utf16) }
        let text = Text(units: parts.flatMap { $0 })
        let expected = parts.count > 1 ? parts[0].count : 0
        let found = PeriodReader(text, lexicons: Analysis.lexicons).end(from: 0, limit: text.count)
        #expect(
            found == expected, "\(marked): \(text[TextSpan(0, found)])|\(text[TextSpan(found, text.count)])",
            sourceLocation: location)
    }

    @Test(arguments: [
        "2017年|水库除险推进会", "2017年度|水库除险推进会", "2022年第三次|局长办公会", "2022年第12次|局长办公会", "2022年上半年|经济形势分析会",
        "2022年第二季度|安全生产例会", "2022年一季度|安全生产例会", "2022年4月份|安全生产例会", "2021年秋|教研组长工作会",
    ])
    func aYearAndItsPart(_ phrase: String) { expect(phrase) }

    @Test(arguments: [
        "2021-2022学年第一学期|教学工作会议", "2018—2019学年度|班主任工作会议", "2014-2015学年下期|开学工作会", "2022-2023（1）学期第一次|教学工作例会",
        "2018/2019学年第一学期|开学典礼", "112学年度下学期|期末校务会议", "112 学年度下学期|期末校务会议", "春季学期|教研工作会",
    ])
    func aYearOfASchool(_ phrase: String) { expect(phrase) }

    @Test(arguments: [
        "一季度|安全生产例会", "第四季度|安全文明工作会", "四月份|安全生产例会", "11月份|经营分析会", "十二月份|镇务会议", "五月份|安全会议", "上半年|经济运行分析会",
        "本年第四次|平常会议", "第三次|局务会", "第2次|生产调度会",
    ])
    func aPartOfTheYearByItself(_ phrase: String) { expect(phrase) }

    @Test(arguments: [
        "2021年工作总结会", "2017年工作总结暨表彰大会", "2021年度述职评议会", "一季度工作总结分析会", "上半年总结大会", "2022年预算审查会",
    ])
    func whatIsSummedUpIsPartOfTheSubject(_ phrase: String) { expect(phrase) }

    @Test(arguments: [
        "2019届毕业生座谈会", "2019级新生见面会", "二届六次理事会议", "第三届会员代表大会", "第九届学者论坛", "第七次全国人口普查动员会", "第十次党代会筹备会",
        "第四次代表大会",
    ])
    func cohortSessionAndNumberedSubjectsStay(_ phrase: String) { expect(phrase) }

    @Test(arguments: ["2020年|春运安保动员大会", "2021年|秋收现场会", "2023年|春耕备耕推进会", "2023年|秋季植树动员会"])
    func aSeasonsWorkIsNoSeason(_ phrase: String) { expect(phrase) }

    @Test(arguments: ["", "防汛工作会议", "8·15专项行动推进会", "120周年校庆筹备会", "新学期工作会议", "一号文件宣讲会", "十月怀胎科普会", "年度表彰大会"])
    func whatTellsNoPeriod(_ phrase: String) { expect(phrase) }

    @Test func nothingIsReadBeyondTheLimit() {
        let text = Text("2022年第三次局长办公会")
        for limit in 0...text.count {
            #expect(PeriodReader(text, lexicons: Analysis.lexicons).end(from: 0, limit: limit) <= limit)
        }
    }
}
