import JiyaoArchive
import JiyaoCore
import JiyaoStatistics
import JiyaoTestKit
import Testing

@testable import JiyaoExports

struct TrendsTableTests {
    private func trends(months: Int, terms: [String: Int] = ["防汛": 2], top: Int = 9) -> Trends {
        var counts = KeywordCounts()
        for month in [0, months - 1] {
            counts.add(
                Samples.terms(terms, words: 10),
                on: CalendarDate(year: 2023 + month / 12, month: month % 12 + 1, day: 5))
        }
        return Trends(of: counts, by: .month, top: top)
    }

    @Test func sixPeriodsStandSideBySideAndSevenDoNot() {
        #expect(TrendsTable.lines(trends(months: 6))[2].hasPrefix("term  2023-01  2023-02"))
        #expect(
            TrendsTable.lines(trends(months: 6))[4]
                == "防汛        2        0        0        0        0        2      4          2  █····█")
        let seven = TrendsTable.lines(trends(months: 7))
        #expect(seven[2] == "term  total  documents  peak     count  share over time")
        #expect(seven[4] == "防汛      4          2  2023-01      2  █·····█")
        #expect(seven.last?.hasSuffix("a bar is a month, · is none.") == true)
    }

    @Test func aSinglePeriodIsNamedOnce() {
        #expect(TrendsTable.lines(trends(months: 1))[0] == "2 documents, by month, 2023-01")
        #expect(TrendsTable.lines(trends(months: 2))[0] == "2 documents, by month, 2023-01 to 2023-02")
    }

    /// However many periods there are, the bars fit a terminal.
    @Test(arguments: [7, 48, 49, 96, 97, 300])
    func barsAreAtMostFortyEight(months: Int) throws {
        let lines = TrendsTable.lines(trends(months: months))
        let bars = try #require(lines[4].split(separator: " ").last)
        #expect(bars.count == (months + (months + 47) / 48 - 1) / ((months + 47) / 48))
        #expect(bars.count <= 48)
        #expect(bars.first == "█" && bars.last != "·")
        #expect(bars.filter { $0 != "·" }.count == 2)
    }

    @Test func aLongTermIsCutInTheTableOnly() throws {
        let term = String(repeating: "防汛", count: 20)
        let trends = trends(months: 2, terms: [term: 1])
        #expect(TrendsTable.lines(trends)[4].hasPrefix("防汛防汛防汛防汛防汛防…  "))
        let sink = MemorySink()
        try TrendsExport.write(trends, as: .csv, to: sink)
        #expect(sink.string.contains("\n\(term),2023-01,1,1,0.1\n"))
    }

    @Test func termsOfTheSameCountStandInTheOrderOfTheirScalars() {
        let terms = ["信访": 2, "防汛": 2, "a": 2, "河长制": 3, "Z": 2]
        let lines = TrendsTable.lines(trends(months: 2, terms: terms)).dropFirst(4)
        #expect(lines.map { String($0.prefix { $0 != " " }) } == ["河长制", "Z", "a", "信访", "防汛"])
        #expect(TrendsTable.lines(trends(months: 2, terms: terms, top: 2)).count == 6)
    }
}
