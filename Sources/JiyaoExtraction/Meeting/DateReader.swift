import JiyaoCore

/// Reads dates and times of day as they stand in reports: 2019年9月6日下午15:30, 9月6日, 10日上午9时, 2019.9.6.
struct DateReader {
    private let text: Text
    private let words: DateWords

    private static let year: UInt16 = 0x5E74
    private static let month: UInt16 = 0x6708

    init(_ text: Text, words: DateWords) {
        self.text = text
        self.words = words
    }

    struct Day {
        var year: Int?
        /// Absent where only the day is said: 10日.
        var month: Int?
        var day: Int
        var span: TextSpan
    }

    /// The date that begins at `position`.
    func day(at position: Int, limit: Int) -> Day? {
        if let before = text.unit(before: position), Unit.isDigit(before) || Numerals.digit(before) != nil {
            return nil
        }
        guard let first = number(at: position, limit: limit) else { return nil }
        let mark = text.unit(at: first.end)
        if mark == Self.year, let year = fullYear(first.value) {
            let start = text.skippingSpace(from: first.end + 1, limit: limit)
            guard let rest = monthAndDay(at: start, limit: limit) else { return nil }
            return Day(year: year, month: rest.month, day: rest.day, span: TextSpan(position, rest.end))
        }
        if let rest = monthAndDay(at: position, limit: limit) {
            return Day(year: nil, month: rest.month, day: rest.day, span: TextSpan(position, rest.end))
        }
        if (1000...9999).contains(first.value), let rest = separated(after: first.end, limit: limit) {
            return Day(year: first.value, month: rest.month, day: rest.day, span: TextSpan(position, rest.end))
        }
        if let length = text.prefix(of: words.day, at: first.end), (1...31).contains(first.value) {
            return Day(year: nil, month: nil, day: first.value, span: TextSpan(position, first.end + length))
        }
        return nil
    }

    /// The length of 前, 之前, 以前 right after a day: the day is a deadline, which 9月6日前往 is not.
    func before(at position: Int) -> Int? {
        guard let length = text.prefix(of: words.before, at: position),
            text.prefix(of: words.afterBefore, at: position + length) == nil
        else { return nil }
        return length
    }

    private func number(at position: Int, limit: Int) -> (value: Int, end: Int)? {
        guard let number = Numerals.number(at: position, in: text, limit: limit) else { return nil }
        // White space may stand before 年, 月 and 日.
        return (number.value, text.skippingSpace(from: position + number.length, limit: limit))
    }

    private func fullYear(_ value: Int) -> Int? {
        (1900...2200).contains(value) ? value : (0...99).contains(value) && value > 0 ? 2000 + value : nil
    }

    /// 9月6日; the 日 may lack.
    private func monthAndDay(at position: Int, limit: Int) -> (month: Int, day: Int, end: Int)? {
        guard let month = number(at: position, limit: limit), (1...12).contains(month.value),
            text.unit(at: month.end) == Self.month
        else { return nil }
        let start = text.skippingSpace(from: month.end + 1, limit: limit)
        guard let day = number(at: start, limit: limit), (1...31).contains(day.value),
            let length = text.prefix(of: words.day, at: day.end)
        else { return nil }
        return (month.value, day.value, day.end + length)
    }

    /// -9-6, .9.6, /9/6
    private func separated(after position: Int, limit: Int) -> (month: Int, day: Int, end: Int)? {
        guard let mark = text.unit(at: position), mark == 0x2D || mark == 0x2E || mark == 0x2F,
            let month = Numerals.arabic(at: position + 1, in: text, limit: limit), (1...12).contains(month.value)
        else { return nil }
        let second = position + 1 + month.length
        guard text.unit(at: second) == mark,
            let day = Numerals.arabic(at: second + 1, in: text, limit: limit), (1...31).contains(day.value)
        else { return nil }
        return (month.value, day.value, second + 1 + day.length)
    }

    /// The time of day that begins at `position` or after 上午, 下午 there; nil where only these are said.
    func time(at position: Int, limit: Int) -> (time: ClockTime, span: TextSpan)? {
        var start = text.skippingSpace(from: position, limit: limit)
        // 5月18日（星期四）上午9:00
        if start < limit, let closing = Unit.closing(of: text[start]),
            let close = (start..<min(start + 8, limit)).first(where: { text[$0] == closing })
        {
            start = text.skippingSpace(from: close + 1, limit: limit)
        }
        var isAfternoon = false
        if let length = text.prefix(of: words.afternoon, at: start) {
            isAfternoon = true
            start += length
        } else if let length = text.prefix(of: words.morning, at: start) {
            start += length
        }
        start = text.skippingSpace(from: start, limit: limit)
        guard let hour = Numerals.number(at: start, in: text, limit: limit) else { return nil }
        var end = start + hour.length
        guard let length = text.prefix(of: words.hour, at: end) else { return nil }
        end += length
        var minute = 0
        if text.unit(at: end) == 0x534A {  // 半
            minute = 30
            end += 1
        } else if let read = Numerals.number(at: end, in: text, limit: limit) {
            minute = read.value
            end += read.length
            if text.unit(at: end) == 0x5206 { end += 1 }  // 分
        } else if text[end - 1] == 0x3A || text[end - 1] == 0xFF1A {
            return nil
        }
        let value = isAfternoon && hour.value < 12 ? hour.value + 12 : hour.value
        guard let time = ClockTime(hour: value, minute: minute) else { return nil }
        return (time, TextSpan(position, end))
    }
}

extension DateReader.Day {
    /// The day with what the publication date adds: the year, and the month where only the day is said.
    func resolved(published: CalendarDate?) -> CalendarDate? {
        guard let month else {
            guard let published, let year = published.year else { return nil }
            // A day after that of publication was in the month before.
            if day <= published.day { return CalendarDate(year: year, month: published.month, day: day) }
            return published.month == 1
                ? CalendarDate(year: year - 1, month: 12, day: day)
                : CalendarDate(year: year, month: published.month - 1, day: day)
        }
        if let year { return CalendarDate(year: year, month: month, day: day) }
        guard let published, let year = published.year else { return CalendarDate(year: nil, month: month, day: day) }
        // A report follows its meeting: a month late in the year, published early in the next, is of the year before.
        let isOfLastYear = month - published.month > 6
        return CalendarDate(year: isOfLastYear ? year - 1 : year, month: month, day: day)
    }
}
