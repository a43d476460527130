import JiyaoCore
import Testing

@testable import JiyaoStatistics

struct TermSearchTests {
    @Test func countsOccurrencesAndTheTextsThatHoldThem() throws {
        var search = TermSearch(terms: ["防汛", "河长"])
        let day = try #require(CalendarDate("2023-07-01"))
        search.add(text: "防汛防汛，河长制", on: day)
        search.add(text: "防汛", on: day)
        search.add(text: "信访", on: nil)
        var found: [String] = []
        search.counts.forEachCell { found.append("\($0?.description ?? "") \($1.string) \($2.count) \($2.documents)") }
        #expect(found.sorted() == ["2023-07-01 河长 1 1", "2023-07-01 防汛 3 2"].sorted())
        #expect(search.counts.documents == 3)
    }

    @Test func repeatedAndEmptyTermsCountOnce() {
        var search = TermSearch(terms: ["防汛", "", "防汛", "河长"])
        #expect(search.terms == ["防汛", "河长"])
        search.add(text: "防汛", on: nil)
        #expect(search.counts.totalsByTerm().map(\.total.count) == [1])
    }
}
