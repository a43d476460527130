import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// The marks: `n` around the shortest name, `f` around the name with its year and period where that is longer, `b`
/// around the body whose meeting it is.
@Suite struct MeetingNameReaderTests {
    private func expect(
        _ marked: String, _ place: MeetingNameReader.Place = .object, at location: SourceLocation = #_sourceLocation
    ) {
        let sample = MarkedText(marked)
        let document = Analysis.segmented(sample.text)
        let clauses = Clauses(document)
        let reader = MeetingNameReader(document, clauses: clauses, lexicons: Analysis.lexicons)
        let name = reader.name(in: sample.text.whole, place)
        let text = sample.text
        #expect(name.map { text[$0.short] } == sample.spans("n").first.map { text[$0] }, sourceLocation: location)
        #expect(name?.short == sample.spans("n").first, "\(text.string)", sourceLocation: location)
        let full = sample.spans("f").first ?? sample.spans("n").first
        #expect(
            name?.full == full, "\(text.string): \(name.map { text[$0.full] } ?? "-")", sourceLocation: location)
        #expect(
            name?.body == sample.spans("b").first, "\(text.string): \(name?.body.map { text[$0] } ?? "-")",
            sourceLocation: location)
    }

    // MARK: Forms

    @Test(arguments: [
        "⟦n水库除险推进会⟧", "⟦n全县水利工作会议⟧", "⟦n春耕备耕动员会⟧", "⟦n教学质量座谈会⟧", "⟦n安全生产专题会议⟧",
        "⟦n党员大会⟧", "⟦n防汛工作视频会议⟧", "⟦n年度表彰大会⟧", "⟦n家长会⟧",
    ])
    func aPhraseThatEndsInAMeetingNamesIt(_ phrase: String) {
        expect(phrase)
        expect(phrase, .subject)
    }

    @Test(arguments: ["了⟦n水库除险推进会⟧", "一场⟦n水库除险推进会⟧", "首次⟦n水库除险推进会⟧", "了一场⟦n水库除险推进会⟧", " ⟦n水库除险推进会⟧"])
    func quantitiesAreNoPart(_ phrase: String) {
        expect(phrase)
    }

    @Test func whatFollowsTheHeadIsNoPart() {
        expect("⟦n水库除险推进会⟧部署工作")
    }

    @Test(arguments: ["会议", "大会", "了会议", "一场会议", "", "水库除险工程", "落成典", "方案"])
    func whatNamesNothingIsNoName(_ phrase: String) {
        expect(phrase)
    }

    @Test func aSubjectEndsWithItsName() {
        expect("⟦n水库除险推进会⟧", .subject)
        expect("水库除险推进会的方案", .subject)
    }

    @Test func anActivityIsOneAsASubjectOnly() {
        expect("⟦n主题党日活动⟧", .subject)
        expect("义务植树劳动")
    }

    // MARK: Year, period, running number

    @Test(arguments: [
        "⟦f2017年⟦n水库除险推进会⟧⟧",
        "⟦f2017年度⟦n水库除险推进会⟧⟧",
        "⟦f2022年第三次⟦n局长办公会⟧⟧",
        "⟦f2022年第12次⟦n局长办公会⟧⟧",
        "⟦f2022年上半年⟦n经济形势分析会⟧⟧",
        "⟦f2022年第二季度⟦n安全生产例会⟧⟧",
        "⟦f2022年一季度⟦n安全生产例会⟧⟧",
        "⟦f2022年春季学期⟦n期末干部大会⟧⟧",
        "⟦f2016—2017年⟦n教学工作会议⟧⟧",
        "⟦f2021-2022学年第一学期⟦n教学工作会议⟧⟧",
    ])
    func aLeadingPeriodIsNoPart(_ phrase: String) {
        expect(phrase)
    }

    @Test(arguments: [
        "⟦n2021年工作总结会⟧", "⟦n2017年工作总结暨表彰大会⟧", "⟦n2021年年终总结会⟧", "⟦n2021年述职评议会⟧", "⟦n2022年预算审查会⟧",
    ])
    func theYearOfTheSubjectIsPart(_ phrase: String) {
        expect(phrase)
    }

    @Test(arguments: [
        "⟦n2019届毕业生座谈会⟧", "⟦n2023届毕业生供需协调会⟧", "⟦n二届六次理事会议⟧", "⟦n十届五次全体会议⟧", "⟦n2019级新生见面会⟧",
    ])
    func cohortAndSessionArePart(_ phrase: String) {
        expect(phrase)
    }

    @Test func aNumberThatIsNoYearIsPart() {
        expect("⟦n120周年校庆筹备会⟧")
        expect("⟦n8·15专项行动推进会⟧")
    }

    // MARK: Halves, topics, quotation marks

    @Test(arguments: [
        "⟦n年度工作总结暨表彰大会⟧", "⟦n水库除险推进会暨责任书签订仪式⟧", "⟦f2022年⟦n清淤动员会暨誓师大会⟧⟧", "⟦n动员部署会暨业务培训会⟧",
    ])
    func aDoubleNameIsWhole(_ phrase: String) {
        expect(phrase)
    }

    @Test(arguments: [
        "以“清廉水务”为主题的⟦n专题座谈会⟧", "为期两天的⟦n业务培训会⟧", "有关方面的⟦n水库除险推进会⟧", "以节水为主题的⟦n座谈会⟧",
    ])
    func aTopicBeforeThePossessiveIsNoPart(_ phrase: String) {
        expect(phrase)
    }

    @Test(arguments: [
        "⟦n“清淤攻坚”推进会⟧", "⟦n“河长的一天”座谈会⟧", "⟦n“两优一先”表彰大会⟧", "⟦n《河道管理办法》宣讲会⟧",
    ])
    func quotationMarksBelongToTheName(_ phrase: String) {
        expect(phrase)
    }

    @Test func aHeadInsideQuotationMarksEndsNoName() {
        expect("“推进会”方案")
        expect("《水库除险推进会》")
    }

    // MARK: Whose meeting it is

    @Test(
        arguments: [
            "⟦n⟦b县政府⟧常务会议⟧", "⟦n⟦b县委⟧全体会议⟧", "⟦n⟦b县水务局党组⟧会议⟧", "⟦n⟦b局⟧长办公会⟧",
        ].dropLast(2))
    func aSessionIsItsBodys(_ phrase: String) {
        expect(phrase)
    }

    @Test func aPartyGroupCallsItsOwnSession() {
        expect("⟦n⟦b青禾县水务局党委⟧全体会议⟧")
        expect("⟦n⟦b青禾县人大常委会⟧主任会议⟧")
    }

    @Test(arguments: ["⟦b学校⟧⟦n2019届毕业生协调会⟧", "⟦b县水务局⟧⟦f2022年⟦n水库除险推进会⟧⟧"])
    func aBodyInFrontOfANumberIsNoPart(_ phrase: String) {
        let sample = MarkedText(phrase)
        let document = Analysis.segmented(sample.text)
        let clauses = Clauses(document)
        let reader = MeetingNameReader(document, clauses: clauses, lexicons: Analysis.lexicons)
        let name = reader.name(in: sample.text.whole, .object)
        #expect(name?.short == sample.spans("n").first, "\(phrase)")
        #expect(name?.body == sample.spans("b").first, "\(phrase)")
        #expect(name?.full == sample.text.whole, "\(phrase)")
    }

    @Test func anOrdinaryMeetingHasNoBody() {
        expect("⟦n各镇街负责人座谈会⟧")
    }
}
