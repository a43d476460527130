import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoStatistics

struct TrendsTests {
    private static func counts() -> KeywordCounts {
        var counts = KeywordCounts()
        counts.add(Samples.terms(["防汛": 2, "信访": 1], words: 10), on: CalendarDate("2022-01-05"))
        counts.add(Samples.terms(["防汛": 1, "营商": 4], words: 30), on: CalendarDate("2022-01-20"))
        counts.add(Samples.terms(["信访": 2], words: 20), on: CalendarDate("2022-04-01"))
        counts.add(Samples.terms(["信访": 99], words: 99), on: nil)
        return counts
    }

    @Test func everyPeriodOfTheRangeIsThere() {
        let trends = Trends(of: Self.counts(), by: .month, top: 9)
        #expect(trends.periods.map(\.label) == ["2022-01", "2022-02", "2022-03", "2022-04"])
        #expect((0..<4).map { trends.total($0).count } == [40, 0, 0, 20])
        #expect((0..<4).map { trends.total($0).documents } == [2, 0, 0, 1])
    }

    @Test func theMostFrequentTermsComeFirstAndTiesInScalarOrder() {
        let trends = Trends(of: Self.counts(), by: .year, top: 9)
        #expect(trends.series.map(\.term) == ["营商", "信访", "防汛"])
        #expect(Trends(of: Self.counts(), by: .year, top: 1).series.map(\.term) == ["营商"])
        #expect(Trends(of: Self.counts(), by: .year, top: 0).series.isEmpty)
    }

    @Test func undatedDocumentsAreToldAndLeftOut() {
        let trends = Trends(of: Self.counts(), by: .month, top: 9)
        #expect(trends.undated == 1)
        #expect(trends.series[1].total == .init(count: 3, documents: 2))
    }

    @Test func shareIsCountOverTheContentWordsOfThePeriod() throws {
        let trends = Trends(of: Self.counts(), by: .month, top: 9)
        let flood = try #require(trends.series.first { $0.term == "防汛" })
        #expect((0..<4).map { flood[$0].count } == [3, 0, 0, 0])
        #expect((0..<4).map { flood[$0].documents } == [2, 0, 0, 0])
        #expect((0..<4).map { trends.share(of: flood, in: $0) } == [3.0 / 40, 0, 0, 0])
    }

    @Test func stretchesOfPeriodsHaveTheirShare() throws {
        let trends = Trends(of: Self.counts(), by: .month, top: 9)
        let petitions = try #require(trends.series.first { $0.term == "信访" })
        #expect(trends.shares(of: petitions, width: 1) == [1.0 / 40, 0, 0, 2.0 / 20])
        #expect(trends.shares(of: petitions, width: 3) == [1.0 / 40, 2.0 / 20])
        #expect(trends.shares(of: petitions, width: 9) == [3.0 / 60])
        #expect(trends.documents == 3)
    }

    @Test func thePeakIsThePeriodOfTheGreatestShare() throws {
        let trends = Trends(of: Self.counts(), by: .month, top: 9)
        let petitions = try #require(trends.series.first { $0.term == "信访" })
        #expect(petitions.peak == 3)
    }

    @Test func ofEqualSharesTheFirstPeriodIsThePeak() {
        var counts = KeywordCounts()
        for day in ["2022-01-01", "2022-02-01", "2022-03-01"] {
            counts.add(Samples.terms(["防汛": 1], words: 10), on: CalendarDate(day))
        }
        #expect(Trends(of: counts, by: .month, top: 1).series[0].peak == 0)
    }

    @Test func namedTermsStandFirstAndOnlyOnce() throws {
        var search = TermSearch(terms: ["访", "防汛", "无"])
        search.add(text: "信访、防汛、访问", on: CalendarDate("2022-01-05"))
        search.add(text: "来访", on: nil)
        let trends = Trends(of: Self.counts(), by: .month, top: 2, named: search)
        #expect(trends.series.map(\.term) == ["访", "防汛", "无", "营商", "信访"])
        #expect(trends.series.map(\.isNamed) == [true, true, true, false, false])
        #expect(trends.series[0].total == .init(count: 2, documents: 1))
        #expect(trends.series[1][0].count == 1)
        #expect(trends.series[2].peak == nil)
        #expect(trends.series[2].total == .init())
    }

    @Test func withoutDatesThereAreNoPeriods() {
        var counts = KeywordCounts()
        counts.add(Samples.terms(["防汛": 1]), on: nil)
        let trends = Trends(of: counts, by: .week, top: 5)
        #expect(trends.periods.isEmpty)
        #expect(trends.series.isEmpty)
        #expect(trends.undated == 1)
        #expect(Trends(of: KeywordCounts(), by: .day, top: 5).periods.isEmpty)
    }

    @Test func aPeriodWithoutContentWordsHasNoShare() {
        var counts = KeywordCounts()
        counts.add(TermCounts(), on: CalendarDate("2022-01-05"))
        var search = TermSearch(terms: ["防汛"])
        search.add(text: "防汛", on: CalendarDate("2022-01-05"))
        let trends = Trends(of: counts, by: .day, top: 5, named: search)
        #expect(trends.share(of: trends.series[0], in: 0) == 0)
        #expect(trends.series[0][0].count == 1)
    }

    @Test func absurdDatesMakeManyPeriodsWithoutTakingRoomForThem() {
        var counts = KeywordCounts()
        counts.add(Samples.terms(["防汛": 1]), on: CalendarDate("1000-01-01"))
        counts.add(Samples.terms(["防汛": 2]), on: CalendarDate("9999-12-31"))
        let trends = Trends(of: counts, by: .day, top: 5)
        #expect(trends.periods.count == 3_287_182)
        #expect(trends.periods.last?.label == "9999-12-31")
        #expect(trends.series[0][3_287_181].count == 2)
    }

    @Test func periodsOfAnyLengthAddUpToTheSame() {
        for seed in UInt64(0)..<40 {
            var generator = SeededGenerator(seed: seed)
            var counts = KeywordCounts()
            for document in Samples.batch(&generator) { counts.add(document.terms, on: document.date) }
            let all = Period.Unit.allCases.map { Trends(of: counts, by: $0, top: 3) }
            for trends in all {
                #expect(trends.series.map(\.term) == all[0].series.map(\.term), "seed \(seed)")
                for series in trends.series {
                    let sum = trends.periods.indices.reduce(0) { $0 + series[$1].count }
                    #expect(sum == series.total.count, "seed \(seed)")
                }
            }
        }
    }
}
