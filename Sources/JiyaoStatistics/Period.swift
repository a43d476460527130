import JiyaoCore

/// A stretch of the calendar by which documents are counted.
public struct Period: Sendable, Hashable, Comparable {
    /// The length of a period.
    public enum Unit: String, Sendable, CaseIterable {
        case year, quarter, month, week, day
    }

    /// Its length.
    public let unit: Unit
    /// Consecutive periods of a unit have consecutive numbers.
    public let number: Int

    package init(unit: Unit, number: Int) {
        self.unit = unit
        self.number = number
    }

    /// The period that holds a day; nil where the day has no year.
    public init?(_ unit: Unit, of date: CalendarDate) {
        guard let year = date.year, let day = date.dayNumber else { return nil }
        self.unit = unit
        number =
            switch unit {
            case .year: year
            case .quarter: year * 4 + (date.month - 1) / 3
            case .month: year * 12 + date.month - 1
            case .week: (day - 1) / 7
            case .day: day
            }
    }

    /// 2022, 2022-Q1, 2022-01, 2022-W01 (the week of ISO 8601, in that standard's year), 2022-01-01.
    public var label: String {
        switch unit {
        case .year: String(number)
        case .quarter: "\(number / 4)-Q\(number % 4 + 1)"
        case .month: "\(number / 12)-" + Self.twoDigits(number % 12 + 1)
        case .week: Self.weekLabel(monday: number * 7 + 1)
        case .day: CalendarDate(dayNumber: number)?.description ?? String(number)
        }
    }

    /// A week belongs to the year that holds its Thursday.
    private static func weekLabel(monday: Int) -> String {
        guard let year = CalendarDate(dayNumber: monday + 3)?.year,
            let newYear = CalendarDate(year: year, month: 1, day: 1)?.dayNumber
        else { return String(monday) }
        return "\(year)-W" + twoDigits((monday + 3 - newYear) / 7 + 1)
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// Whether it is earlier; of periods of one length.
    public static func < (one: Period, other: Period) -> Bool { one.number < other.number }
}

/// Every period from one to another, both included, in order of time.
public struct PeriodRange: Sendable, Hashable, RandomAccessCollection {
    /// The length of its periods.
    public let unit: Period.Unit
    /// The numbers of its periods.
    public let numbers: Range<Int>

    /// No period at all.
    public init(empty unit: Period.Unit) {
        self.init(unit, numbers: 0..<0)
    }

    private init(_ unit: Period.Unit, numbers: Range<Int>) {
        self.unit = unit
        self.numbers = numbers
    }

    /// The periods from that of the first day to that of the last one; none where a day has no year.
    public init(_ unit: Period.Unit, from first: CalendarDate, to last: CalendarDate) {
        guard let first = Period(unit, of: first), let last = Period(unit, of: last), first <= last else {
            self.init(empty: unit)
            return
        }
        self.init(unit, numbers: first.number..<(last.number + 1))
    }

    /// 0.
    public var startIndex: Int { 0 }
    /// How many periods there are.
    public var endIndex: Int { numbers.count }
    /// The period at a position, from 0.
    public subscript(position: Int) -> Period { Period(unit: unit, number: numbers.lowerBound + position) }

    /// The position of the period that holds a day.
    public func position(of date: CalendarDate) -> Int? {
        guard let number = Period(unit, of: date)?.number, numbers.contains(number) else { return nil }
        return number - numbers.lowerBound
    }
}
