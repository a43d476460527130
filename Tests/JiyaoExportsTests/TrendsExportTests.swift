import JiyaoArchive
import JiyaoCore
import JiyaoStatistics
import JiyaoTestKit
import Testing

@testable import JiyaoExports

struct TrendsExportTests {
    private static func trends(by unit: Period.Unit, top: Int = 5, last: String = "2023-03-04") -> Trends {
        var counts = KeywordCounts()
        counts.add(Samples.terms(["防汛": 2, "a,b": 1], words: 8), on: CalendarDate("2023-01-05"))
        counts.add(Samples.terms(["防汛": 1], words: 3), on: CalendarDate(last))
        counts.add(Samples.terms(["防汛": 7]), on: nil)
        return Trends(of: counts, by: unit, top: top)
    }

    private func written(_ trends: Trends, as format: TrendsExport.Format) throws -> String {
        let sink = MemorySink()
        try TrendsExport.write(trends, as: format, to: sink)
        return sink.string
    }

    @Test func csvHasARowForEachTermAndPeriod() throws {
        #expect(
            try written(Self.trends(by: .month), as: .csv) == """
                term,period,count,documents,share
                防汛,2023-01,2,1,0.25
                防汛,2023-02,0,0,0
                防汛,2023-03,1,1,0.33333333
                "a,b",2023-01,1,1,0.125
                "a,b",2023-02,0,0,0
                "a,b",2023-03,0,0,0

                """)
    }

    @Test func jsonHasPeriodsAndSeriesSideBySide() throws {
        #expect(
            try written(Self.trends(by: .quarter, top: 1), as: .json)
                == #"{"by":"quarter","undated":1,"periods":[{"period":"2023-Q1","words":11,"documents":2}],"#
                + #""series":[{"term":"防汛","kind":"word","count":3,"documents":2,"counts":[3],"#
                + #""documentsByPeriod":[2],"shares":[0.27272727]}]}"# + "\n")
    }

    @Test func fewPeriodsStandSideBySide() throws {
        #expect(
            try written(Self.trends(by: .month), as: .table) == """
                2 documents, by month, 2023-01 to 2023-03

                term  2023-01  2023-02  2023-03  total  documents  share
                ────  ───────  ───────  ───────  ─────  ─────────  ─────
                防汛        2        0        1      3          2  ▇·█
                a,b         1        0        0      1          1  █··

                """)
    }

    @Test func manyPeriodsAreShownByPeakAndBars() throws {
        let lines = TrendsTable.lines(Self.trends(by: .week, last: "2024-12-30"))
        #expect(lines[0] == "2 documents, by week, 2023-W01 to 2025-W01")
        #expect(lines[4].hasPrefix("防汛      3          2  2025-W01      1  ▇···"))
        #expect(lines[4].hasSuffix("·█"))
        #expect(
            lines[7] == "The peak is the week of the greatest share of all content words; a bar is 3 weeks, · is none.")
    }

    @Test func withoutDatedDocumentsThereIsNothingToShow() throws {
        let empty = Trends(of: KeywordCounts(), by: .month, top: 3)
        #expect(try written(empty, as: .table) == "No document has a date: there is nothing to show.\n")
        #expect(try written(empty, as: .csv) == "term,period,count,documents,share\n")
        #expect(try written(empty, as: .json) == #"{"by":"month","undated":0,"periods":[],"series":[]}"# + "\n")
    }

    @Test func withoutTermsTheTableSaysSo() {
        #expect(TrendsTable.lines(Self.trends(by: .year, top: 0)).last == "No terms.")
    }

    @Test func aRunsTrendsComeFromItsFiles() throws {
        let folder = try TemporaryFolder()
        let run = try Samples.run(
            [Samples.record("a"), Samples.record("b", published: nil)],
            terms: [Samples.terms(["责任": 1], words: 5), Samples.terms(["责任": 4])], in: folder)
        let trends = try Trends(of: run, by: .year, top: 3, named: ["防汛"])
        #expect(trends.series.map(\.term) == ["防汛", "责任"])
        #expect(trends.series.map(\.total.count) == [2, 1])
        #expect(trends.undated == 1)
    }

    @Test func filesOfDifferentRunsAreRefused() throws {
        let folder = try TemporaryFolder()
        let run = try Samples.run([Samples.record("a")], terms: [Samples.terms(["责任": 1])], in: folder)
        try folder.write("", to: "records.ndjson")
        let error = #expect(throws: FileError.self) { try Trends(of: run, by: .year, top: 3, named: ["防汛"]) }
        #expect(error?.reason.hasSuffix("they are not of one run") == true)
        #expect(try Trends(of: run, by: .year, top: 3, named: []).series.count == 1)
    }
}
