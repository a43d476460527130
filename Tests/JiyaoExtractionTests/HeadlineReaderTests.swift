import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// The marks: `n` around the meeting that a title names, `c` around the body that called it.
@Suite struct HeadlineReaderTests {
    private func expect(_ marked: String, at location: SourceLocation = #_sourceLocation) {
        let sample = MarkedText(marked)
        let headline = HeadlineReader(sample.text.string, lexicons: Analysis.lexicons)?.read()
        func compare(_ found: TextSpan?, _ name: Character) {
            #expect(
                found == sample.spans(name).first, "\(name) is \(found.map { sample.text[$0] } ?? "-") in \(marked)",
                sourceLocation: location)
        }
        compare(headline?.name, "n")
        compare(headline?.convener, "c")
    }

    @Test(arguments: [
        "⟦c县水务局⟧召开⟦n水库除险推进会⟧", "⟦c公司⟧召开⟦n安全生产工作会议⟧", "⟦c云陵中学⟧召开2023年春季学期⟦n家长会⟧", "⟦c县教育局⟧组织召开⟦n校园安全推进会⟧",
        "⟦n全县防汛工作会议⟧召开", "贺明远主持召开⟦n防汛专题会议⟧", "⟦c省果品协会⟧⟦n第二届会员代表大会第四次会议⟧在海屿举行",
    ])
    func whoHoldsWhat(_ title: String) { expect(title) }

    @Test(arguments: [
        "⟦n防汛工作专题会议⟧纪要", "⟦n市长办公会议⟧纪要", "⟦n防汛工作专题会议⟧纪要（2023年第9期）", "⟦n教学工作例会⟧记录", "⟦n防汛工作会议⟧简报",
        "⟦n全县林业工作会议⟧主持词", "⟦n春耕生产动员会⟧议程", "⟦n校务会议⟧开会通知单",
    ])
    func aPaperOnAMeetingNamesIt(_ title: String) { expect(title) }

    @Test(arguments: [
        "在⟦n全县防汛工作会议⟧上的讲话", "在⟦c北原机电集团⟧⟦n第四届职工代表大会⟧上的讲话", "在⟦n2019届毕业生座谈会⟧上的发言",
    ])
    func aSpeechNamesWhereItWasGiven(_ title: String) { expect(title) }

    @Test(arguments: [
        "⟦c石柳镇桐坪村⟧⟦n村民代表会议⟧记录", "⟦c鹤浦港务集团有限公司⟧⟦n防台风专题会议⟧纪要", "⟦c云陵中学⟧⟦n教研组长会议⟧纪要",
    ])
    func aBodyBeforeTheMeetingIsNoPart(_ title: String) { expect(title) }

    @Test(arguments: ["党支部⟦n书记例会⟧纪要", "教研组长会议纪要"])
    func aGroupOfOfficersIsNoBody(_ title: String) {
        let whole = title.replacingOccurrences(of: "⟦n", with: "").replacingOccurrences(of: "⟧", with: "")
        expect("⟦n" + whole.dropLast(2) + "⟧纪要")
    }

    @Test(arguments: [
        "", "县水务局检修闸门", "贺明远调研防汛工作", "关于召开水库除险推进会的通知知悉", "防汛工作要点", "县领导传达学习全县防汛工作会议精神", "社会",
    ])
    func otherTitlesNameNone(_ title: String) { expect(title) }

    @Test func aDayInATitleIsRead() throws {
        let reader = try #require(HeadlineReader("5月4日会议决议事项", lexicons: Analysis.lexicons))
        #expect(reader.date(published: CalendarDate("2006-05-22"))?.description == "2006-05-04")
        #expect(reader.date(published: nil)?.description == "--05-04")
        #expect(try #require(HeadlineReader("会议决议", lexicons: Analysis.lexicons)).date(published: nil) == nil)
    }

    @Test func noTitleAndALongOneAreNotRead() {
        #expect(HeadlineReader(nil, lexicons: Analysis.lexicons) == nil)
        #expect(HeadlineReader(String(repeating: "会", count: 200), lexicons: Analysis.lexicons) == nil)
    }

    @Test(arguments: ["陆振声在⟦n全市安全生产电视电话会议⟧上的讲话", "在⟦n全市教育大会⟧上的讲话", "欧阳文静在⟦n全县水利工作会议⟧上的致辞"])
    func whoSpeaksIsNoPartOfTheName(_ title: String) { expect(title) }
}
