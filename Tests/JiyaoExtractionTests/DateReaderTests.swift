import JiyaoCore
import Testing

@testable import JiyaoExtraction

@Suite struct DateReaderTests {
    /// A date or time at the start of a text: what it is, and how much of the text it is.
    private func day(_ string: String) -> String? {
        let text = Text(string)
        return DateReader(text, words: Analysis.lexicons.dates).day(at: 0, limit: text.count).map { day in
            let parts = [day.year, day.month, day.day].map { $0.map(String.init) ?? "-" }
            return parts.joined(separator: " ") + " " + text[day.span]
        }
    }

    private func time(_ string: String) -> String? {
        let text = Text(string)
        return DateReader(text, words: Analysis.lexicons.dates).time(at: 0, limit: text.count).map {
            "\($0.time) " + text[$0.span]
        }
    }

    @Test(arguments: [
        ("9月6日下午", "- 9 6 9月6日"), ("9月6号", "- 9 6 9月6号"), ("2019年9月6日", "2019 9 6 2019年9月6日"),
        ("19年9月6日", "2019 9 6 19年9月6日"), ("2019-09-06 10:41", "2019 9 6 2019-09-06"), ("2019.9.6", "2019 9 6 2019.9.6"),
        ("2019/9/6", "2019 9 6 2019/9/6"), ("二〇一九年九月六日", "2019 9 6 二〇一九年九月六日"),
        ("十二月三十一日", "- 12 31 十二月三十一日"), ("9 月 6 日", "- 9 6 9 月 6 日"), ("2019年 9月6日", "2019 9 6 2019年 9月6日"),
        ("6日上午", "- - 6 6日"), ("31号", "- - 31 31号"), ("１２月３日", "- 12 3 １２月３日"),
    ])
    func aDateIsReadWithItsSpan(_ string: String, _ expected: String) {
        #expect(day(string) == expected, "\(string)")
    }

    @Test(arguments: [
        "", "9月", "13月5日", "0月5日", "9月32日", "9月0日", "2019年", "2019年9月", "2019.9", "3.5", "100日", "32日", "2019-9.6",
        "12019年9月6日",
        "星期三", "日前", "年9月6日", "1:2",
    ])
    func whatIsNoDateIsNone(_ string: String) {
        #expect(day(string) == nil, "\(string)")
    }

    @Test func aDateDoesNotBeginInsideANumber() {
        let text = Text("219月6日，二十九月六日")
        #expect(DateReader(text, words: Analysis.lexicons.dates).day(at: 1, limit: text.count)?.day == nil)
        #expect(DateReader(text, words: Analysis.lexicons.dates).day(at: 2, limit: text.count)?.day == nil)
    }

    @Test func readingStopsAtTheLimit() {
        let text = Text("9月6日")
        #expect(DateReader(text, words: Analysis.lexicons.dates).day(at: 0, limit: 2)?.day == nil)
        #expect(DateReader(text, words: Analysis.lexicons.dates).day(at: 0, limit: 0)?.day == nil)
    }

    @Test(arguments: [
        ("15:30，", "15:30 15:30"), ("15：30", "15:30 15：30"), ("下午3时30分许", "15:30 下午3时30分"), ("下午3点", "15:00 下午3点"),
        ("上午9点半", "09:30 上午9点半"), ("9时", "09:00 9时"), ("下午两点半", "14:30 下午两点半"), ("晚上7:05", "19:05 晚上7:05"),
        ("下午15:30", "15:30 下午15:30"), (" 上午 10:00", "10:00  上午 10:00"), ("凌晨0时10分", "00:10 凌晨0时10分"),
    ])
    func aTimeIsReadWithItsSpan(_ string: String, _ expected: String) {
        #expect(time(string) == expected, "\(string)")
    }

    @Test(arguments: ["", "上午", "下午，", "24:00", "12:60", "9:", "9", "点", "三十时", "下午会议"])
    func whatIsNoTimeIsNone(_ string: String) {
        #expect(time(string) == nil, "\(string)")
    }

    @Test func anHourWithAColonAloneIsNoTime() {
        #expect(time("8：会议开始") == nil)
    }

    // MARK: Resolution

    private func resolved(_ year: Int?, _ month: Int?, _ day: Int, _ published: String?) -> String? {
        DateReader.Day(year: year, month: month, day: day, span: TextSpan(0, 1))
            .resolved(published: published.flatMap { CalendarDate($0) })?.description
    }

    @Test func theYearComesFromThePublication() {
        #expect(resolved(nil, 9, 6, "2022-09-08") == "2022-09-06")
        #expect(resolved(2020, 9, 6, "2022-09-08") == "2020-09-06")
        #expect(resolved(nil, 9, 6, nil) == "--09-06")
    }

    @Test func theTurnOfTheYearIsKnown() {
        #expect(resolved(nil, 12, 30, "2023-01-02") == "2022-12-30")
        #expect(resolved(nil, 1, 2, "2023-01-02") == "2023-01-02")
        #expect(resolved(nil, nil, 30, "2023-01-02") == "2022-12-30")
    }

    @Test func aDayAloneIsOfTheMonthOfPublicationOrTheOneBefore() {
        #expect(resolved(nil, nil, 6, "2022-09-08") == "2022-09-06")
        #expect(resolved(nil, nil, 8, "2022-09-08") == "2022-09-08")
        #expect(resolved(nil, nil, 28, "2022-09-08") == "2022-08-28")
        #expect(resolved(nil, nil, 6, nil) == nil)
    }

    @Test func aDayThatDoesNotExistIsNone() {
        #expect(resolved(2022, 2, 29, nil) == nil)
        #expect(resolved(nil, 2, 30, "2022-09-08") == nil)
        #expect(resolved(nil, nil, 31, "2022-10-05") == nil)
        #expect(resolved(nil, 2, 29, nil) == "--02-29")
    }
}
