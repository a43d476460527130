import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoStatistics

struct PeriodTests {
    @Test(arguments: [
        (Period.Unit.year, "2022-05-09", "2022"), (.quarter, "2022-01-01", "2022-Q1"),
        (.quarter, "2022-12-31", "2022-Q4"),
        (.month, "2022-01-31", "2022-01"), (.month, "2022-12-01", "2022-12"), (.day, "2022-01-01", "2022-01-01"),
        (.week, "2022-01-03", "2022-W01"), (.week, "2022-01-02", "2021-W52"), (.week, "2021-01-03", "2020-W53"),
        (.week, "2024-12-30", "2025-W01"), (.week, "2026-12-31", "2026-W53"), (.week, "1000-01-01", "1000-W01"),
    ])
    func aDayLiesInItsPeriod(unit: Period.Unit, date: String, label: String) throws {
        let date = try #require(CalendarDate(date))
        #expect(Period(unit, of: date)?.label == label)
    }

    @Test(arguments: Period.Unit.allCases)
    func aDayWithoutAYearLiesInNone(unit: Period.Unit) throws {
        let date = try #require(CalendarDate("--09-06"))
        #expect(Period(unit, of: date) == nil)
        #expect(PeriodRange(unit, from: date, to: date).isEmpty)
    }

    @Test func weeksAreThoseOfISO8601() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        var generator = SeededGenerator(seed: 8601)
        for _ in 0..<500 {
            let number = Int.random(in: 693_596...803_533, using: &generator)
            let date = try #require(CalendarDate(dayNumber: number))
            let moment = Date(timeIntervalSince1970: Double(number - 719_163) * 86_400)
            let parts = calendar.dateComponents([.yearForWeekOfYear, .weekOfYear], from: moment)
            let week = try #require(parts.weekOfYear)
            let label = "\(try #require(parts.yearForWeekOfYear))-W" + (week < 10 ? "0" : "") + "\(week)"
            #expect(Period(.week, of: date)?.label == label, "\(date)")
        }
    }

    @Test func aRangeHoldsEveryPeriodInOrder() throws {
        let range = PeriodRange(
            .month, from: try #require(CalendarDate("2021-11-30")), to: try #require(CalendarDate("2022-02-01")))
        #expect(range.map(\.label) == ["2021-11", "2021-12", "2022-01", "2022-02"])
        #expect(range.position(of: try #require(CalendarDate("2022-01-15"))) == 2)
        #expect(range.position(of: try #require(CalendarDate("2022-03-01"))) == nil)
        #expect(range.position(of: try #require(CalendarDate("2021-10-31"))) == nil)
    }

    @Test(arguments: Period.Unit.allCases)
    func labelsOfARangeAreDistinctAndSorted(unit: Period.Unit) throws {
        let labels = PeriodRange(
            unit, from: try #require(CalendarDate("2019-12-28")), to: try #require(CalendarDate("2021-01-05"))
        ).map(\.label)
        #expect(labels == labels.sorted())
        #expect(Set(labels).count == labels.count)
    }

    @Test func everyDayOfARangeLiesInOneOfItsPeriods() throws {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<200 {
            let numbers = (0..<3).map { _ in Int.random(in: 730_000...740_000, using: &generator) }.sorted()
            let dates = try numbers.map { try #require(CalendarDate(dayNumber: $0)) }
            for unit in Period.Unit.allCases {
                let range = PeriodRange(unit, from: dates[0], to: dates[2])
                let position = try #require(range.position(of: dates[1]), "\(dates) seed \(generator.seed)")
                #expect(range[position] == Period(unit, of: dates[1]))
            }
        }
    }

    @Test func aRangeThatRunsBackwardsIsEmpty() throws {
        let range = PeriodRange(
            .day, from: try #require(CalendarDate("2022-01-02")), to: try #require(CalendarDate("2022-01-01")))
        #expect(range.isEmpty)
    }
}
