import JiyaoCore
import Testing

@testable import JiyaoExtraction

/// The marks: `n` around the meeting's name, `p` around its place, `c` around the body that called it.
@Suite struct MeetingExtractorTests {
    private func expect(
        _ marked: String, title: String? = nil, published: String? = nil, date: String? = nil, time: String? = nil,
        hosts: [String] = [], at location: SourceLocation = #_sourceLocation
    ) {
        let sample = Sample(marked, title: title, published: published)
        let meeting = sample.document.meeting
        sample.expect(quoted(meeting.name), "n", location)
        sample.expect([meeting.place].compactMap(\.self), "p", location)
        sample.expect(quoted(meeting.convener), "c", location)
        let text = sample.marked.text.string
        #expect(meeting.date?.description == date, "\(text)", sourceLocation: location)
        #expect(meeting.time?.description == time, "\(text)", sourceLocation: location)
        #expect(meeting.hosts.map { sample.document.people[$0].name } == hosts, "\(text)", sourceLocation: location)
    }

    /// What is quoted from the text.
    private func quoted(_ quote: Finding.Quote?) -> [TextSpan] {
        if case .text(let span) = quote { [span] } else { [] }
    }

    // MARK: Forms

    @Test func aBodyHoldsAMeetingSomewhere() {
        expect(
            "9月6日下午15:30，⟦c青禾县水务局⟧在⟦p局三楼会议室⟧召开⟦n水库除险推进会⟧。会议由局长贺明远主持。",
            published: "2022-09-08", date: "2022-09-06", time: "15:30", hosts: ["贺明远"])
        expect(
            "3月8日上午，⟦c临溪镇⟧召开⟦n春耕备耕动员会⟧。", published: "2023-03-09", date: "2023-03-08")
        expect(
            "2021年5月20日，⟦c学院⟧在⟦p图书馆报告厅⟧举行⟦n教学质量座谈会⟧。", date: "2021-05-20")
    }

    @Test func theMeetingMayBeTheSubject() {
        expect(
            "9月6日，⟦n全县水利工作会议⟧在⟦p县会议中心⟧召开。", published: "2022-09-08", date: "2022-09-06")
        expect("⟦n水库除险推进会⟧在⟦p县水务局⟧举行。")
    }

    @Test func wordsBetweenBodyAndMeetingAreNoPartOfEither() {
        expect("⟦c县水务局⟧组织召开⟦n水库除险推进会⟧。")
        expect("⟦c县水务局⟧专题召开了⟦n水库除险推进会⟧。")
        expect("近日，⟦c县水务局⟧召开⟦n水库除险推进会⟧。")
    }

    @Test func aPersonCallsNoMeeting() {
        expect("副局长苏晓岚主持召开⟦n水库除险推进会⟧。", hosts: ["苏晓岚"])
    }

    @Test func aSessionIsItsBodys() {
        expect("县长程若谷主持召开⟦n⟦c县政府⟧常务会议⟧。", hosts: ["程若谷"])
    }

    @Test func yearAndRunningNumberAreNoPartOfTheName() {
        expect("⟦c县水务局⟧召开2022年⟦n水库除险推进会⟧。")
        expect("⟦c县水务局⟧召开2022年度⟦n水库除险推进会⟧。")
        expect("⟦c县水务局⟧召开2022年第三次⟦n局长办公会⟧。")
    }

    @Test func aYearOfTheSubjectIsPartOfTheName() {
        expect("⟦c县水务局⟧召开⟦n2021年工作总结会⟧。")
    }

    @Test func aSessionNumberIsPartOfTheName() {
        expect("⟦c青禾县农民合作社⟧⟦n二届六次理事会议⟧在⟦p县会议中心⟧召开。")
        expect("⟦c学院⟧举行⟦n2019届毕业生座谈会⟧。")
    }

    @Test func aDoubleNameIsWhole() {
        expect("⟦c临溪镇⟧召开⟦n年度工作总结暨表彰大会⟧。")
    }

    // MARK: Date and time

    @Test(arguments: [
        ("9月6日", "2022-09-08", "2022-09-06"),
        ("9月8日", "2022-09-08", "2022-09-08"),
        ("12月30日", "2023-01-03", "2022-12-30"),
        ("11月28日", "2023-02-01", "2022-11-28"),
        ("1月3日", "2023-01-03", "2023-01-03"),
        ("2021年9月6日", "2022-09-08", "2021-09-06"),
        ("6日", "2022-09-08", "2022-09-06"),
        ("28日", "2022-09-08", "2022-08-28"),
        ("30日", "2023-01-03", "2022-12-30"),
        ("2月29日", "2024-03-01", "2024-02-29"),
    ])
    func aDateGetsItsYearFromThePublication(_ said: String, _ published: String, _ date: String) {
        let meeting = Sample("\(said)，县水务局召开水库除险推进会。", published: published).document.meeting
        #expect(meeting.date?.description == date, "\(said), published \(published)")
    }

    @Test func withoutPublicationTheYearIsUnknown() {
        expect("9月6日，⟦c县水务局⟧召开⟦n水库除险推进会⟧。", date: "--09-06")
        expect("6日，⟦c县水务局⟧召开⟦n水库除险推进会⟧。")
    }

    @Test func aDayThatDoesNotExistIsNoDate() {
        expect("2月30日，⟦c县水务局⟧召开⟦n水库除险推进会⟧。", published: "2022-09-08")
        expect("2月29日，⟦c县水务局⟧召开⟦n水库除险推进会⟧。", published: "2022-09-08")
    }

    @Test(arguments: [
        ("下午3时30分", "15:30"), ("下午15:30", "15:30"), ("15：30", "15:30"), ("上午9点", "09:00"), ("上午9点半", "09:30"),
        ("下午两点", "14:00"), ("晚上7点", "19:00"), ("上午", nil), ("下午", nil), ("", nil), ("中午12时", "12:00"),
        ("上午10时", "10:00"), ("下午2:30", "14:30"), ("25:70", nil),
    ])
    func aTimeIsReadAfterTheDate(_ said: String, _ time: String?) {
        let text = "9月6日\(said)，县水务局召开水库除险推进会。"
        let meeting = Sample(text, published: "2022-09-08").document.meeting
        #expect(meeting.time?.description == time, "\(text)")
        #expect(meeting.date?.description == "2022-09-06", "\(text)")
    }

    @Test func theDateIsTheMeetingsAndNoOther() {
        expect(
            "为落实8月1日全市会议精神，9月6日，⟦c县水务局⟧召开⟦n水库除险推进会⟧。", published: "2022-09-08",
            date: "2022-09-06")
    }

    @Test(arguments: [
        "要在9月底前完成清淤。", "要在12月31日前完成清淤。", "要在3日内完成清淤。", "要在三十日之前完成清淤。",
    ])
    func aDeadlineIsNotTheDateOfTheMeeting(_ sentence: String) {
        let text = "县水务局召开水库除险推进会。会议要求，\(sentence)"
        #expect(Sample(text, published: "2023-08-10").document.meeting.date == nil, "\(text)")
    }

    @Test func theDayOfADepartureIsADate() {
        expect("9月6日前往⟦p临溪镇⟧调研的县长程若谷提出要求。", published: "2022-09-08", date: "2022-09-06")
    }

    @Test func theDateMayStandInAnotherSentence() {
        expect("⟦c县水务局⟧召开⟦n水库除险推进会⟧。会议于9月6日上午举行。", published: "2022-09-08", date: "2022-09-06")
    }

    // MARK: Hosts

    @Test func hostsAreThoseWhoHost() {
        let opening = "⟦c县水务局⟧召开⟦n水库除险推进会⟧。"
        expect(opening + "会议由副局长苏晓岚主持。", hosts: ["苏晓岚"])
        expect(opening + "苏晓岚主持会议，贺明远讲话。", hosts: ["苏晓岚"])
        expect(opening + "副局长苏晓岚主持工作多年。")
        expect(opening + "主持人：苏晓岚", hosts: ["苏晓岚"])
    }

    @Test func severalMayHost() {
        let sample = Sample("推进会由贺明远、苏晓岚主持。局长贺明远讲话。副局长苏晓岚总结。")
        #expect(Set(sample.document.meeting.hosts.map { sample.document.people[$0].name }) == ["贺明远", "苏晓岚"])
    }

    // MARK: What is no meeting

    @Test(arguments: [
        "", "水库位于青禾县北部，建于上世纪。", "局长贺明远对汛期值班提出要求。", "要开好每一次会。",
    ])
    func aTextWithoutAMeetingHasNoFacts(_ text: String) {
        #expect(Sample(text, published: "2022-09-08").document.meeting == Finding.Meeting(), "\(text)")
    }

    @Test func aVisitHasADateAndAPlaceAndNoName() {
        expect("9月6日，县长程若谷到⟦p临溪镇⟧调研防汛工作。", published: "2022-09-08", date: "2022-09-06")
    }

    @Test func aQuotedMeetingIsNotTheOneHeld() {
        expect("《召开水库除险推进会的通知》已经印发。")
    }
}
