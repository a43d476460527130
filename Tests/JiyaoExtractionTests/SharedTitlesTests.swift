import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// The mark `t` is around the title, an empty `x` stands where the names end.
@Suite struct SharedTitlesTests {
    private func expect(
        _ marked: String, _ read: (SharedTitles, Int) -> TextSpan?, at location: SourceLocation = #_sourceLocation
    ) {
        let sample = MarkedText(marked)
        let titles = SharedTitles(Analysis.segmented(sample.text), lexicons: Analysis.lexicons)
        let found = read(titles, sample.spans("x")[0].start)
        #expect(found == sample.spans("t").first, "\(marked)", sourceLocation: location)
    }

    @Test(arguments: [
        "秦川⟦x⟧等⟦t贫困户代表⟧发言。", "秦川⟦x⟧两位⟦t老师⟧宣誓。", "秦川⟦x⟧等3名⟦t副局长⟧参加。", "秦川⟦x⟧等三位⟦t副局长⟧参加。",
        "秦川⟦x⟧等⟦t县领导⟧参加。",
    ])
    func aTitleFollowsAList(_ marked: String) {
        expect(marked) { $0.ofList(endingAt: $1) }
    }

    @Test(arguments: ["秦川⟦x⟧等参加。", "秦川⟦x⟧等三人参加。", "秦川⟦x⟧参加。", "秦川⟦x⟧", "秦川⟦x⟧等", "秦川⟦x⟧局长参加。", "秦川⟦x⟧，局长"])
    func aListWithoutATitleHasNone(_ marked: String) {
        expect(marked) { $0.ofList(endingAt: $1) }
    }

    @Test(arguments: [
        "秦川⟦x⟧同志为⟦t副局长⟧。", "秦川⟦x⟧同志任⟦t县法院党组书记⟧，", "秦川⟦x⟧当选为⟦t理事长⟧。", "秦川⟦x⟧同志为⟦t县人大常委会副主任⟧",
    ])
    func anAppointmentNamesTheOffice(_ marked: String) {
        expect(marked) { $0.ofAppointment(after: $1) }
    }

    @Test(arguments: ["秦川⟦x⟧同志为榜样。", "秦川⟦x⟧同志为局长的工作点赞。", "秦川⟦x⟧为副局长。", "秦川⟦x⟧同志不再担任副局长。", "秦川⟦x⟧"])
    func otherWordsAppointNobody(_ marked: String) {
        expect(marked) { $0.ofAppointment(after: $1) }
    }
}
