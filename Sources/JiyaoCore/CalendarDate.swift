/// A day, perhaps without its year: 2024年9月6日, 9月6日.
public struct CalendarDate: Hashable, Sendable {
    /// Absent where the text gives only month and day, and nothing resolves it.
    public var year: Int?
    /// From 1 to 12.
    public var month: Int
    /// Of the month, from 1.
    public var day: Int

    /// Nil where there is no such day, as 2月30日.
    public init?(year: Int?, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else { return nil }
        if let year, !(1000...9999).contains(year) { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2019-09-06` or `--09-06`.
    public init?(_ string: String) {
        let hasYear = !string.hasPrefix("--")
        let parts = (hasYear ? string : String(string.dropFirst(2))).split(
            separator: "-", omittingEmptySubsequences: false)
        let lengths = hasYear ? [4, 2, 2] : [2, 2]
        guard parts.map(\.utf8.count) == lengths,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        self.init(year: hasYear ? numbers[0] : nil, month: numbers[lengths.count - 2], day: numbers[lengths.count - 1])
    }

    /// How many days a month has; 29 for February where the year is not known.
    public static func days(in month: Int, of year: Int?) -> Int {
        switch month {
        case 2:
            guard let year else { return 29 }
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }

    /// The same day with a year, where it has none.
    public func with(year: Int) -> CalendarDate? {
        self.year == nil ? CalendarDate(year: year, month: month, day: day) : self
    }
}

extension CalendarDate: CustomStringConvertible {
    /// `2019-09-06`, or `--09-06` without a year.
    public var description: String {
        let monthAndDay = "-" + Self.twoDigits(month) + "-" + Self.twoDigits(day)
        guard let year else { return "-" + monthAndDay }
        return String(year) + monthAndDay
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension CalendarDate: Comparable {
    /// In order of time; those without a year first.
    public static func < (one: CalendarDate, other: CalendarDate) -> Bool {
        (one.year ?? 0, one.month, one.day) < (other.year ?? 0, other.month, other.day)
    }
}

/// A time of day, to the minute.
package struct ClockTime: Hashable, Sendable, CustomStringConvertible {
    package let hour: Int
    package let minute: Int

    /// Nil where there is no such time.
    package init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// `09:05`.
    package var description: String {
        (hour < 10 ? "0" : "") + String(hour) + ":" + (minute < 10 ? "0" : "") + String(minute)
    }
}
