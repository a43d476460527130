import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoStatistics

struct CalendarDateDayTests {
    @Test func knownDaysHaveTheirRataDie() throws {
        #expect(CalendarDate("1970-01-01")?.dayNumber == 719_163)
        #expect(CalendarDate("2000-02-29")?.dayNumber == 730_179)
        #expect(CalendarDate("2024-12-31")?.dayNumber == 739_251)
        #expect(CalendarDate("--09-06")?.dayNumber == nil)
    }

    @Test func everyDayOfTheCalendarFollowsTheOneBefore() throws {
        var number = try #require(CalendarDate("1000-01-01")?.dayNumber)
        for year in [1000, 1582, 1899, 1900, 1999, 2000, 2024, 9999] {
            number = try #require(CalendarDate(year: year, month: 1, day: 1)?.dayNumber)
            for month in 1...12 {
                for day in 1...CalendarDate.days(in: month, of: year) {
                    let date = try #require(CalendarDate(year: year, month: month, day: day))
                    #expect(date.dayNumber == number, "\(date)")
                    #expect(CalendarDate(dayNumber: number) == date)
                    number += 1
                }
            }
        }
    }

    @Test(arguments: [-1, 0, 1, 364_877, 3_652_060, .max, .min])
    func daysOutsideOfTheCalendarAreNone(number: Int) {
        #expect(CalendarDate(dayNumber: number) == nil)
    }

    @Test func theDayOfPublicationGoesBeforeThatOfTheMeeting() {
        let published = CalendarDate("2023-03-02")
        let meeting = CalendarDate("2023-03-01")
        let yearless = CalendarDate("--03-01")
        #expect(CalendarDate.ofDocument(published: published, meeting: meeting) == published)
        #expect(CalendarDate.ofDocument(published: nil, meeting: meeting) == meeting)
        #expect(CalendarDate.ofDocument(published: yearless, meeting: meeting) == meeting)
        #expect(CalendarDate.ofDocument(published: nil, meeting: yearless) == nil)
        #expect(CalendarDate.ofDocument(published: nil, meeting: nil) == nil)
    }

    @Test(arguments: [
        (nil, nil, nil), ("2023-03-02", nil, "2023-03-02"), (nil, "2023-03-01", "2023-03-01"), (nil, "--03-01", nil),
        ("2023-02-30", "2023-03-01", "2023-03-01"), ("soon", nil, nil),
    ])
    func aRecordIsCountedOnItsDay(published: String?, meeting: String?, day: String?) {
        var record = Samples.record()
        record.published = published
        record.meeting.date = meeting
        #expect(record.day?.description == day)
    }
}
