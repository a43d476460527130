import JiyaoCore

/// A date with its year as it stands in a page, perhaps with a time: `2019-9-9 10:41`, `2022年1月8日`, `20230111`.
struct DateStamp: Hashable {
    var date: CalendarDate
    var time: ClockTime?
    /// In the units that it was read from.
    var span: TextSpan
    /// Whether it is written 2022年1月8日, as in running text.
    var isWrittenOut: Bool

    /// The date that begins at a position.
    init?(_ units: [UInt16], at start: Int) {
        var scanner = DigitScanner(units: units, position: start)
        if start > 0, Unit.isDigit(units[start - 1]) { return nil }
        guard let (year, yearDigits) = scanner.number(most: 8) else { return nil }
        let day: CalendarDate?
        var isWrittenOut = false
        switch yearDigits {
        case 8:
            day = CalendarDate(year: year / 10000, month: year / 100 % 100, day: year % 100)
        case 4:
            scanner.skipSpaces()
            guard let separator = scanner.mark(["-", "/", ".", "年", "－", "／", "．"]) else { return nil }
            isWrittenOut = separator == "年"
            scanner.skipSpaces()
            guard let (month, _) = scanner.number(most: 2) else { return nil }
            scanner.skipSpaces()
            guard scanner.mark(isWrittenOut ? ["月"] : [separator]) != nil else { return nil }
            scanner.skipSpaces()
            guard let (number, _) = scanner.number(most: 2) else { return nil }
            if isWrittenOut {
                scanner.skipSpaces()
                guard scanner.mark(["日", "号", "號"]) != nil else { return nil }
            } else if scanner.isAtDigit {
                return nil
            }
            day = CalendarDate(year: year, month: month, day: number)
        case 1, 2:
            // 18.12.2014
            guard scanner.mark(["."]) != nil, let (month, _) = scanner.number(most: 2), scanner.mark(["."]) != nil,
                let (number, digits) = scanner.number(most: 4), digits == 4, !scanner.isAtDigit
            else { return nil }
            day = CalendarDate(year: number, month: month, day: year)
        default: return nil
        }
        guard let day, let fullYear = day.year, (1900...2100).contains(fullYear) else { return nil }
        date = day
        self.isWrittenOut = isWrittenOut
        let end = scanner.position
        scanner.skipWeekday()
        time = scanner.time(mayFollow: isWrittenOut)
        span = TextSpan(start, time == nil ? end : scanner.position)
    }

    /// The date that makes up a whole string, brackets and white space around it left aside.
    init?(whole units: [UInt16]) {
        var start = 0
        while start < units.count, !Unit.isDigit(units[start]) {
            guard Unit.isSpace(units[start]) || Unit.isMark(units[start]) else { return nil }
            start += 1
        }
        guard start < units.count, var stamp = DateStamp(units, at: start) else { return nil }
        var scanner = DigitScanner(units: units, position: stamp.span.end)
        scanner.skipWeekday()
        guard units[scanner.position...].allSatisfy({ Unit.isSpace($0) || Unit.isMark($0) }) else { return nil }
        stamp.span = TextSpan(start, stamp.span.end)
        self = stamp
    }

    /// The first date in a string.
    init?(firstIn units: [UInt16]) {
        for position in units.indices where Unit.isDigit(units[position]) {
            if let stamp = DateStamp(units, at: position) {
                self = stamp
                return
            }
        }
        return nil
    }
}

/// Reads numbers and marks one after the other.
private struct DigitScanner {
    let units: [UInt16]
    var position: Int

    var isAtDigit: Bool { position < units.count && Unit.isDigit(units[position]) }

    /// A number of at most so many digits, and how many it has.
    mutating func number(most: Int) -> (value: Int, digits: Int)? {
        var value = 0
        var digits = 0
        while position < units.count, let digit = Unit.digit(units[position]) {
            digits += 1
            if digits > most { return nil }
            value = value * 10 + digit
            position += 1
        }
        return digits == 0 ? nil : (value, digits)
    }

    mutating func skipSpaces() {
        while position < units.count, Unit.isSpace(units[position]) { position += 1 }
    }

    mutating func mark(_ marks: [Unicode.Scalar]) -> Unicode.Scalar? {
        guard position < units.count, let found = marks.first(where: { $0.value == UInt32(units[position]) }) else {
            return nil
        }
        position += 1
        return found
    }

    /// 星期三, 周三, in brackets or not.
    mutating func skipWeekday() {
        var scanner = self
        scanner.skipSpaces()
        let isBracketed = scanner.mark(["（", "(", "["]) != nil
        if scanner.mark(["周", "週"]) == nil {
            guard scanner.mark(["星"]) != nil, scanner.mark(["期"]) != nil else { return }
        }
        guard scanner.mark(["一", "二", "三", "四", "五", "六", "日", "天"]) != nil else { return }
        if isBracketed, scanner.mark(["）", ")", "]"]) == nil { return }
        self = scanner
    }

    /// `10:41`, `10:41:06`, `T10:41`, `10时41分`.
    ///
    /// - Parameter mayFollow: whether it may stand right after what was read: 2003年9月3日12:19.
    mutating func time(mayFollow: Bool) -> ClockTime? {
        var scanner = self
        scanner.skipSpaces()
        if scanner.mark(["T", "t"]) == nil, scanner.position == position, !mayFollow { return nil }
        guard let (hour, _) = scanner.number(most: 2),
            let separator = scanner.mark([":", "：", "时", "時", "点"]),
            let (minute, _) = scanner.number(most: 2), let time = ClockTime(hour: hour, minute: minute)
        else { return nil }
        if separator == ":" || separator == "：" {
            var seconds = scanner
            if seconds.mark([":", "："]) != nil, seconds.number(most: 2) != nil { scanner = seconds }
        } else {
            _ = scanner.mark(["分"])
        }
        position = scanner.position
        return time
    }
}
