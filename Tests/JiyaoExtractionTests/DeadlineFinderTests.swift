import JiyaoCore
import Testing

@testable import JiyaoExtraction

@Suite struct DeadlineFinderTests {
    /// Compares the deadline of a point 完成清淤 with its day; the empty string stands for no day.
    private func expect(
        _ said: String, _ deadline: String, _ day: String, published: String? = "2023-08-10",
        at location: SourceLocation = #_sourceLocation
    ) {
        let found = PointSample(point: "\(said)完成清淤；", published: published)
        #expect(found.points.count == 2, "\(said)", sourceLocation: location)
        #expect(found.deadlines == [deadline], "\(said)", sourceLocation: location)
        #expect(found.days == [day.isEmpty ? nil : day], "\(said)", sourceLocation: location)
    }

    private func expectNone(_ point: String, at location: SourceLocation = #_sourceLocation) {
        let found = PointSample(point: point, published: "2023-08-10")
        #expect(found.points.count == 2, "\(point)", sourceLocation: location)
        #expect(found.deadlines == [], "\(point)", sourceLocation: location)
    }

    // MARK: Days

    @Test(arguments: [
        ("12月31日前", "12月31日前", "2023-12-31"),
        ("9月15日之前", "9月15日之前", "2023-09-15"),
        ("9月15日以前", "9月15日以前", "2023-09-15"),
        ("于9月15日前", "9月15日前", "2023-09-15"),
        ("务必在9月15号前", "9月15号前", "2023-09-15"),
        ("2024年3月1日前", "2024年3月1日前", "2024-03-01"),
        ("二〇二四年三月一日前", "二〇二四年三月一日前", "2024-03-01"),
        ("2024-03-01前", "2024-03-01前", "2024-03-01"),
        ("２０２４年３月１日前", "２０２４年３月１日前", "2024-03-01"),
        ("九月十五日前", "九月十五日前", "2023-09-15"),
    ])
    func aDayIsADeadline(_ said: String, _ deadline: String, _ day: String) {
        expect(said, deadline, day)
    }

    @Test(arguments: [
        ("9月底前", "9月底前", "2023-09-30"),
        ("十月底前", "十月底前", "2023-10-31"),
        ("11月末前", "11月末前", "2023-11-30"),
        ("12月底之前", "12月底之前", "2023-12-31"),
        ("12月底以前", "12月底以前", "2023-12-31"),
        ("2025年6月底前", "2025年6月底前", "2025-06-30"),
        ("月底前", "月底前", "2023-08-31"),
        ("本月底前", "本月底前", "2023-08-31"),
    ])
    func theEndOfAMonthIsItsLastDay(_ said: String, _ deadline: String, _ day: String) {
        expect(said, deadline, day)
    }

    @Test(arguments: [
        ("年内", "年内", "2023-12-31"),
        ("年底前", "年底前", "2023-12-31"),
        ("今年底前", "今年底前", "2023-12-31"),
        ("今年内", "今年内", "2023-12-31"),
        ("年底之前", "年底之前", "2023-12-31"),
        ("今年年底前", "今年年底前", "2023-12-31"),
        ("2025年底前", "2025年底前", "2025-12-31"),
        ("2025年年底前", "2025年年底前", "2025-12-31"),
        ("明年底前", "明年底前", "2024-12-31"),
        ("明年年底前", "明年年底前", "2024-12-31"),
        ("明年内", "明年内", "2024-12-31"),
    ])
    func theEndOfAYearIsItsLastDay(_ said: String, _ deadline: String, _ day: String) {
        expect(said, deadline, day)
    }

    @Test(arguments: [
        ("3日内", "3日内", "2023-08-13"),
        ("三日内", "三日内", "2023-08-13"),
        ("10天内", "10天内", "2023-08-20"),
        ("30日内", "30日内", "2023-09-09"),
        ("三个工作日内", "三个工作日内", ""),
        ("5个工作日之内", "5个工作日之内", ""),
        ("两周内", "两周内", "2023-08-24"),
        ("2个月内", "2个月内", "2023-10-10"),
        ("一个星期内", "一个星期内", "2023-08-17"),
        ("24小时内", "24小时内", ""),
    ])
    func aTimeWithinWhichIsADeadline(_ said: String, _ deadline: String, _ day: String) {
        expect(said, deadline, day)
    }

    @Test(arguments: ["春节前", "中秋节前", "汛期前", "汛前", "端午节前", "开学前", "入冬前", "放假前"])
    func aFeastIsADeadlineWithoutADay(_ said: String) {
        expect(said, said, "")
    }

    @Test(arguments: [
        ("国庆节前", "2023-09-30"), ("元旦前", "2023-12-31"), ("五一前", "2024-04-30"), ("“七一”前", "2024-06-30"),
        ("十一前", "2023-09-30"),
    ])
    func beforeAFeastOfTheCalendarIsTheDayBeforeIt(_ said: String, _ day: String) {
        expect(said, said, day)
    }

    /// 10 August 2023 is a Thursday.
    @Test(arguments: [
        ("本周内", "2023-08-13"), ("下周内", "2023-08-20"), ("本周五前", "2023-08-11"), ("周五前", "2023-08-11"),
        ("下周一前", "2023-08-14"), ("下星期三之前", "2023-08-16"), ("本周日前", "2023-08-13"), ("下周前", "2023-08-13"),
        ("周五下班前", "2023-08-11"), ("本月内", "2023-08-31"), ("下月底前", "2023-09-30"), ("下个月5日前", "2023-09-05"),
        ("明天下班前", "2023-08-11"), ("明日12时前", "2023-08-11"), ("今天17点前", "2023-08-10"), ("当天内", ""),
    ])
    func weeksMonthsAndDaysAreReckonedFromTheMeeting(_ said: String, _ day: String) {
        if said == "当天内" { expectNone(said + "清淤。") } else { expect(said, said, day) }
    }

    @Test(arguments: [
        ("9月1日中午12时前", "2023-09-01"), ("9月1日16时前", "2023-09-01"), ("9月1日中午前", "2023-09-01"),
        ("9月1日天黑前", "2023-09-01"), ("9月1日下午5点之前", "2023-09-01"),
    ])
    func aTimeOfDayMayFollowTheDay(_ said: String, _ day: String) {
        expect(said, said, day)
    }

    @Test(arguments: [
        ("9月上旬前", "2023-09-10"), ("9月中旬前", "2023-09-20"), ("9月下旬前", "2023-09-30"), ("10月前", "2023-09-30"),
        ("1月前", "2023-12-31"), ("2025年前", "2024-12-31"), ("三季度前", "2023-09-30"), ("第四季度内", "2023-12-31"),
        ("上半年前", "2023-06-30"), ("2025年上半年前", "2025-06-30"), ("明年一季度末前", "2024-03-31"),
    ])
    func partsOfMonthsAndYearsHaveALastDay(_ said: String, _ day: String) {
        expect(said, said, day)
    }

    @Test(arguments: [
        ("9月底", "2023-09-30"), ("年底", "2023-12-31"), ("月底", "2023-08-31"), ("2025年上半年", "2025-06-30"),
        ("明年年底", "2024-12-31"), ("明年", "2024-12-31"),
    ])
    func whatIsCompletedInAMomentToComeHasADeadline(_ said: String, _ day: String) {
        expect(said, said, day)
        expect("力争" + said + "全面", said, day)
    }

    @Test func aDayOnWhichSomethingIsCompletedIsADeadline() {
        let text = "8月10日，县水务局召开水库除险推进会。会议议定：一是9月15日全面完成清淤；二是值守。"
        let found = PointSample(text: text, published: "2023-08-11")
        #expect(found.deadlines == ["9月15日"])
        #expect(found.days == ["2023-09-15"])
    }

    @Test(arguments: ["7月底完成清淤。", "8月1日完成清淤。", "2022年完成清淤。", "9月底完成了清淤。", "9月底考核。", "9月底，完成清淤。"])
    func whatIsOverOrNotCompletedIsNoDeadline(_ point: String) {
        expectNone(point)
    }

    // MARK: The year

    @Test(arguments: [
        ("1月10日前", "2023-12-20", "2024-01-10"),
        ("1月底前", "2023-12-20", "2024-01-31"),
        ("12月底前", "2023-12-20", "2023-12-31"),
        ("6月底前", "2023-11-02", "2024-06-30"),
        ("11月底前", "2023-11-02", "2023-11-30"),
        ("12月31日前", "2024-01-02", "2024-12-31"),
    ])
    func aMonthIsTheNextOneOverTheTurnOfTheYear(_ said: String, _ published: String, _ day: String) {
        expect(said, said, day, published: published)
    }

    @Test(arguments: [
        ("明年6月底前", "2024-06-30"), ("明年12月底前", "2024-12-31"), ("明年2月底前", "2024-02-29"), ("今年12月31日前", "2023-12-31"),
        ("明年9月1日前", "2024-09-01"), ("今年10月底前", "2023-10-31"), ("明年2月30日前", ""),
    ])
    func aYearMayBeNamedByThePresentOne(_ said: String, _ day: String) {
        expect(said, said, day)
        expect("力争在" + said, said, day)
    }

    @Test(arguments: ["明年6月底前", "今年12月底前", "明年底前"])
    func aNamedYearIsUnknownWithoutTheMeeting(_ said: String) {
        expect(said, said, "", published: nil)
    }

    @Test(arguments: ["明年再议。", "今年清淤三次。", "明年6月开工。", "今年内涝较重。", "明年内河清淤。", "全年内部审计不断。", "今年内部审计要全覆盖。"])
    func aNamedYearAloneIsNoDeadline(_ point: String) {
        expectNone(point)
    }

    @Test(arguments: [
        ("2月底前", "2023-11-05", "2024-02-29"),
        ("2月底前", "2022-11-05", "2023-02-28"),
        ("2月底前", "2024-01-15", "2024-02-29"),
        ("2月29日前", "2024-01-15", "2024-02-29"),
        ("2月29日前", "2023-01-15", ""),
        ("2月30日前", "2024-01-15", ""),
        ("2月29日前", "2023-11-05", "2024-02-29"),
        ("2100年2月底前", "2023-11-05", "2100-02-28"),
        ("2000年2月底前", "1999-11-05", "2000-02-29"),
        ("4月31日前", "2024-01-15", ""),
        ("月底前", "2024-02-03", "2024-02-29"),
        ("20日内", "2024-02-15", "2024-03-06"),
        ("20日内", "2023-02-15", "2023-03-07"),
        ("10日内", "2023-12-25", "2024-01-04"),
    ])
    func theCalendarIsKept(_ said: String, _ published: String, _ day: String) {
        expect(said, said, day, published: published)
    }

    @Test(arguments: ["9月底前", "年底前", "年内", "月底前", "3日内", "10天内", "三个工作日内", "春节前"])
    func withoutADayOfTheMeetingThereIsNoDay(_ said: String) {
        expect(said, said, "", published: nil)
    }

    @Test func aYearThatIsSaidNeedsNoMeeting() {
        expect("2025年6月底前", "2025年6月底前", "2025-06-30", published: nil)
        expect("2025年3月1日前", "2025年3月1日前", "2025-03-01", published: nil)
    }

    @Test func withoutAYearADayKeepsItsMonth() {
        expect("12月31日前", "12月31日前", "--12-31", published: nil)
    }

    @Test func theDayIsReckonedFromTheMeetingAndNotFromItsReport() {
        let text = "12月28日，县水务局召开水库除险推进会。会议议定：一是3日内完成清淤；二是1月底前补齐标线；三是年内值守。"
        let found = PointSample(text: text, published: "2024-01-03")
        #expect(found.deadlines == ["3日内", "1月底前", "年内"])
        #expect(found.days == ["2023-12-31", "2024-01-31", "2023-12-31"])
    }

    @Test func withoutThisTheYearOfTheMeetingCounts() {
        let text = "2021年5月20日，县水务局召开水库除险推进会。会议议定：一是9月底前完成清淤；二是值守。"
        #expect(PointSample(text: text).days == ["2021-09-30"])
    }

    // MARK: Labels

    @Test(arguments: [
        ("完成时限：5月30日前", "5月30日前", "2023-05-30"),
        ("完成时限：5月底前", "5月底前", "2023-05-31"),
        ("完成时间：2024年3月1日前", "2024年3月1日前", "2024-03-01"),
        ("完成时限：5月30日", "5月30日", "2023-05-30"),
        ("办结时限：三个工作日内", "三个工作日内", ""),
        ("完成日期:6月15日", "6月15日", "2023-06-15"),
        ("时限要求：立行立改", "立行立改", ""),
        ("完成时限：长期坚持", "长期坚持", ""),
    ])
    func aLabelNamesTheDeadline(_ said: String, _ deadline: String, _ day: String) {
        let found = PointSample(point: "完成清淤（\(said)）；", published: "2023-02-01")
        #expect(found.deadlines == [deadline], "\(said)")
        #expect(found.days == [day.isEmpty ? nil : day], "\(said)")
    }

    @Test func aLabelledOneComesBeforeOneInTheSentence() {
        let found = PointSample(point: "3月底前开工。完成时限：5月30日前。", published: "2023-02-01")
        #expect(found.deadlines == ["5月30日前"])
        #expect(found.days == ["2023-05-30"])
    }

    @Test func aLabelWithoutAMarkIsNone() {
        expectNone("完成时限要求不变。")
        expectNone("压实完成时限责任。")
    }

    @Test func anEmptyLabelIsNone() {
        expectNone("完成清淤。完成时限：。")
    }

    // MARK: Which of several

    @Test func theFirstOfTheSentenceCounts() {
        expect("9月底前开工，12月底前", "9月底前", "2023-09-30")
    }

    @Test func aParentsDeadlineStandsBeforeItsFirstChild() {
        let found = PointSample(
            text: """
                会议议定：
                一、完成清淤。
                （一）9月底前查清底数。
                （二）10月底前列出清单。
                二、年底前补齐标线。
                """, published: "2023-08-10")
        let said = found.points.map { point in point.deadline.map { found.sample.document.text[$0.span] } }
        #expect(said == [nil, "9月底前", "10月底前", "年底前"])
    }

    @Test func eachPointHasItsOwn() {
        let found = PointSample(text: "会议议定：一是9月底前清淤；二是标线；三是年内值守。", published: "2023-08-10")
        let days = found.points.map { $0.deadline?.date?.description }
        #expect(days == ["2023-09-30", nil, "2023-12-31"])
    }

    // MARK: What is none

    @Test(arguments: [
        "每月30日前报送进度。", "每年12月底前盘点一次。", "每个月底前对账。", "每3日内轮换一班。", "每月底前报送进度。",
    ])
    func whatRecursIsNoDeadline(_ point: String) {
        expectNone(point)
    }

    @Test(arguments: [
        "目前进度过半。", "提前完成清淤。", "前三季度进度过半。", "会前备好材料。", "两年前已经清淤。", "8月6日启动清淤。",
        "截至7月底清淤过半。", "三日后复查。", "年底考核。", "近年来清淤三次。", "月内外都要查。", "前所未有。", "13月底前清淤。", "32日前清淤。",
        "9月6日前往临溪镇。", "9月6日前来报到。", "9月6日前后会商。", "3年内外债清零。",
    ])
    func whatIsNoTimeByWhichIsNoDeadline(_ point: String) {
        expectNone(point)
    }

    @Test(arguments: ["去年12月底前已完成清淤。", "上月底前已报送名单。", "去年年底前已补齐标线。"])
    func aPastEventIsNoDeadline(_ point: String) {
        expectNone(point)
    }

    // MARK: Reckoning

    @Test(arguments: [
        ("2023-12-31", 1, "2024-01-01"), ("2024-02-28", 1, "2024-02-29"), ("2023-02-28", 1, "2023-03-01"),
        ("2024-01-31", 30, "2024-03-01"), ("2024-01-01", 366, "2025-01-01"), ("2023-05-05", 0, "2023-05-05"),
    ])
    func daysAreAdded(_ day: String, _ days: Int, _ expected: String) {
        #expect(CalendarDate(day)?.adding(days: days)?.description == expected)
    }

    @Test func daysAreNotAddedWithoutAYearOrBackwardsOrWithoutEnd() {
        #expect(CalendarDate("--05-05")?.adding(days: 3) == nil)
        #expect(CalendarDate("2023-05-05")?.adding(days: -1) == nil)
        #expect(CalendarDate("2023-05-05")?.adding(days: 4000) == nil)
    }

    @Test func addingDaysOneByOneIsAddingThemAtOnce() {
        var day = CalendarDate("2019-12-30")
        for count in 1...800 {
            day = day?.adding(days: 1)
            #expect(day == CalendarDate("2019-12-30")?.adding(days: count), "after \(count) days")
        }
    }
}
