import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

struct CalendarDateTests {
    @Test(arguments: [
        (2000, true), (1900, false), (2024, true), (2023, false), (2100, false), (2400, true), (1996, true),
    ])
    func februaryHas29DaysInALeapYear(year: Int, isLeap: Bool) {
        #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
        #expect(CalendarDate.days(in: 2, of: year) == (isLeap ? 29 : 28))
    }

    @Test(
        arguments: [
            (2019, 2, 30), (nil, 2, 30), (2019, 4, 31), (2019, 0, 1), (2019, 13, 1), (2019, 1, 0), (2019, 1, 32),
            (2019, -1, -1),
            (999, 1, 1), (10_000, 1, 1), (0, 1, 1), (-2019, 1, 1), (2019, Int.max, Int.min),
        ] as [(Int?, Int, Int)])
    func aDayThatIsNoneIsRefused(year: Int?, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test func february29StandsWithoutAYear() throws {
        let date = try #require(CalendarDate(year: nil, month: 2, day: 29))
        #expect(date.description == "--02-29")
        #expect(date.with(year: 2024)?.description == "2024-02-29")
        #expect(date.with(year: 2023) == nil)
    }

    @Test func everyDayIsReadAsItIsWritten() throws {
        var previous: CalendarDate?
        var count = 0
        for year in [nil] + (1995...2030).map(Optional.init) {
            for month in 1...12 {
                for day in 1...CalendarDate.days(in: month, of: year) {
                    let date = try #require(CalendarDate(year: year, month: month, day: day))
                    #expect(CalendarDate(date.description) == date)
                    if let previous { #expect(previous < date && previous != date) }
                    previous = date
                    count += 1
                }
            }
        }
        #expect(count == 366 + 36 * 365 + 9)
    }

    @Test func daysInAMonthAreThoseOfTheGregorianCalendar() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for year in stride(from: 1600, through: 2400, by: 25) {
            for month in 1...12 {
                let first = try #require(calendar.date(from: DateComponents(year: year, month: month, day: 1)))
                let days = try #require(calendar.range(of: .day, in: .month, for: first))
                #expect(CalendarDate.days(in: month, of: year) == days.count, "\(year)-\(month)")
            }
        }
    }

    @Test(arguments: [
        "", "-", "--", "2019", "2019-09", "2019-9-6", "19-09-06", "2019-09-06 ", " 2019-09-06", "2019-09-06T10:00",
        "2019/09/06",
        "2019-02-30", "--2-29", "--02-30", "---2-01", "2019-+9-06", "2019--1-06", "２０１９-０９-０６", "2019年9月6日",
        "--09-06-01",
        "02019-09-06", "0999-01-01", "2019-09-0６",
    ])
    func aStringThatIsNoDateIsRefused(string: String) {
        #expect(CalendarDate(string) == nil)
    }

    @Test func randomStringsAreRefusedOrWrittenTheSame() {
        var random = RandomText(seed: 7)
        let parts = ["-", "--", "2", "0", "1", "9", "12", "2019", "３", " ", "月"]
        for _ in 0..<5_000 {
            let string = (0..<random.number(in: 0...7)).map { _ in random.element(of: parts) }.joined()
            if let date = CalendarDate(string) { #expect(date.description == string, "seed \(random.seed)") }
        }
    }

    @Test func datesWithoutAYearComeFirst() throws {
        let strings = ["--01-01", "--12-31", "1999-12-31", "2000-01-01", "2000-01-02", "2000-02-01"]
        let dates = strings.compactMap { CalendarDate($0) }
        var generator = SeededGenerator(seed: 8)
        #expect(dates.shuffled(using: &generator).sorted().map(\.description) == strings, "seed 8")
    }

    @Test func aDateWithAYearKeepsIt() throws {
        let date = try #require(CalendarDate("2019-09-06"))
        #expect(date.with(year: 2020) == date)
    }
}

struct ClockTimeTests {
    @Test func everyMinuteOfTheDayIsWrittenWithFourDigits() throws {
        var descriptions: [String] = []
        for hour in 0...23 {
            for minute in 0...59 {
                descriptions.append(try #require(ClockTime(hour: hour, minute: minute)).description)
            }
        }
        #expect(descriptions.first == "00:00" && descriptions.last == "23:59")
        #expect(descriptions == descriptions.sorted() && Set(descriptions).count == 1_440)
        #expect(descriptions.allSatisfy { $0.utf8.count == 5 })
        #expect(descriptions[9 * 60 + 5] == "09:05")
    }

    @Test(arguments: [(24, 0), (-1, 0), (0, 60), (0, -1), (99, 99), (Int.max, Int.min)])
    func aTimeThatIsNoneIsRefused(hour: Int, minute: Int) {
        #expect(ClockTime(hour: hour, minute: minute) == nil)
    }
}
