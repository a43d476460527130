import Algorithms
import JiyaoCore

/// Finds the time by which a point is to be done: 9月底前, 12月31日前, 年内, 三个工作日内, 完成时限：5月30日前.
///
/// A labelled one comes before one in the sentence; what recurs (每月30日前) is none. The date is the last day, reckoned
/// from the day of the meeting.
struct DeadlineFinder {
    private let text: Text
    private let words: DeadlineWords
    private let dates: DateReader
    private let today: CalendarDate?

    init(_ document: Document, lexicons: ExtractionLexicons) {
        text = document.text
        words = lexicons.deadlines
        dates = DateReader(document.text, words: lexicons.dates)
        today = document.meeting.date ?? document.article.published
    }

    func deadline(in span: TextSpan) -> Finding.Deadline? {
        labelled(in: span) ?? firstDeadline(in: span)
    }

    private func labelled(in span: TextSpan) -> Finding.Deadline? {
        for position in span.start..<span.end {
            guard let length = text.prefix(of: words.label, at: position), let mark = text.unit(at: position + length),
                mark == 0xFF1A || mark == 0x3A
            else { continue }
            var end = position + length + 1
            while end < span.end, !Unit.endsClause(text[end]), !Unit.isLineBreak(text[end]), !Unit.isClosing(text[end])
            {
                end += 1
            }
            let value = text.trimmed(TextSpan(position + length + 1, end))
            guard !value.isEmpty,
                text.prefix(of: words.recurring, at: value.start) == nil
                    || text.suffix(of: words.within, at: value.end) != nil
            else { return nil }
            return deadline(at: value.start, limit: value.end) ?? Finding.Deadline(span: value, date: day(at: value))
        }
        return nil
    }

    private func day(at span: TextSpan) -> CalendarDate? {
        dates.day(at: span.start, limit: span.end)?.resolved(published: today)
    }

    private func firstDeadline(in span: TextSpan) -> Finding.Deadline? {
        var position = span.start
        while position < span.end {
            if let deadline = deadline(at: position, limit: span.end) {
                if !isNoDeadline(endingAt: position) { return deadline }
                position = deadline.span.end
            } else {
                position += 1
            }
        }
        return nil
    }

    /// 每月|30日前, 去年|9月底前
    private func isNoDeadline(endingAt position: Int) -> Bool {
        text.suffix(of: words.recurring, at: position) != nil || text.suffix(of: words.past, at: position) != nil
    }

    private func deadline(at position: Int, limit: Int) -> Finding.Deadline? {
        if let before = text.unit(before: position), Unit.isDigit(before) || Numerals.digit(before) != nil {
            return nil
        }
        if let deadline = ofNamedYear(at: position, limit: limit) {
            return isCut(at: deadline.span.end) ? nil : deadline
        }
        if let length = text.prefix(of: words.fixed, at: position), !isCut(at: position + length) {
            return fixed(TextSpan(position, position + length))
        }
        if let length = text.prefix(of: words.season, at: position) {
            return Finding.Deadline(span: TextSpan(position, position + length), date: nil)
        }
        if let day = dates.day(at: position, limit: limit), let length = dates.before(at: day.span.end) {
            return Finding.Deadline(
                span: TextSpan(position, day.span.end + length), date: resolved(day))
        }
        return endOfMonth(at: position, limit: limit) ?? endOfYear(at: position, limit: limit)
            ?? within(at: position, limit: limit)
    }

    /// 明年6月底前, 今年12月31日前, 明年底前: reckoned from the year of the meeting.
    private func ofNamedYear(at position: Int, limit: Int) -> Finding.Deadline? {
        let thisYear = text.prefix(of: words.thisYear, at: position)
        guard let length = thisYear ?? text.prefix(of: words.nextYear, at: position) else { return nil }
        let year = today?.year.map { thisYear == nil ? $0 + 1 : $0 }
        let start = position + length
        if let length = text.prefix(of: words.yearEnd, at: start - 1) {
            let date = year.flatMap { CalendarDate(year: $0, month: 12, day: 31) }
            return Finding.Deadline(span: TextSpan(position, start - 1 + length), date: date)
        }
        if let day = dates.day(at: start, limit: limit), let month = day.month,
            let length = dates.before(at: day.span.end)
        {
            let date = CalendarDate(year: year, month: month, day: day.day)
            return Finding.Deadline(span: TextSpan(position, day.span.end + length), date: date)
        }
        guard let end = endOfMonth(at: start, limit: limit) else { return nil }
        let month = Numerals.number(at: start, in: text, limit: limit)?.value
        let date = year.flatMap { year in
            month.flatMap { CalendarDate(year: year, month: $0, day: CalendarDate.days(in: $0, of: year)) }
        }
        return Finding.Deadline(span: TextSpan(position, end.span.end), date: date)
    }

    /// 2025年底前; 三年内 is no year.
    private func endOfYear(at position: Int, limit: Int) -> Finding.Deadline? {
        guard let year = Numerals.number(at: position, in: text, limit: limit), (1900...2200).contains(year.value),
            let length = text.prefix(of: words.yearEnd, at: position + year.length)
        else { return nil }
        return Finding.Deadline(
            span: TextSpan(position, position + year.length + length),
            date: CalendarDate(year: year.value, month: 12, day: 31))
    }

    /// 今年内|部审计: 内 begins a word of its own.
    private func isCut(at end: Int) -> Bool {
        text.unit(before: end) == Self.inside && text.prefix(of: words.afterWithin, at: end) != nil
    }

    private static let inside: UInt16 = 0x5185  // 内

    /// 年底前, 月底前
    private func fixed(_ span: TextSpan) -> Finding.Deadline {
        guard let today, let year = today.year, let first = text.unit(at: span.start) else {
            return Finding.Deadline(span: span, date: nil)
        }
        let isYear = (span.start..<span.end).contains { text[$0] == 0x5E74 }
        if isYear { return Finding.Deadline(span: span, date: CalendarDate(year: year, month: 12, day: 31)) }
        let isWeek = (span.start..<span.end).contains { text[$0] == 0x5468 }
        guard !isWeek, first != 0 else { return Finding.Deadline(span: span, date: nil) }
        let last = CalendarDate.days(in: today.month, of: year)
        return Finding.Deadline(span: span, date: CalendarDate(year: year, month: today.month, day: last))
    }

    /// 9月底前, 2025年6月底前
    private func endOfMonth(at position: Int, limit: Int) -> Finding.Deadline? {
        guard var number = Numerals.number(at: position, in: text, limit: limit) else { return nil }
        var end = position + number.length
        var year: Int?
        if text.unit(at: end) == 0x5E74, (1900...2200).contains(number.value) {
            year = number.value
            guard let month = Numerals.number(at: end + 1, in: text, limit: limit) else { return nil }
            end += 1 + month.length
            number = month
        }
        guard (1...12).contains(number.value), text.unit(at: end) == 0x6708,  // 月
            let length = text.prefix(of: words.monthEnd, at: end + 1)
        else { return nil }
        let span = TextSpan(position, end + 1 + length)
        guard let known = year ?? yearOfNext(month: number.value) else {
            return Finding.Deadline(span: span, date: nil)
        }
        let last = CalendarDate.days(in: number.value, of: known)
        return Finding.Deadline(span: span, date: CalendarDate(year: known, month: number.value, day: last))
    }

    /// 3个工作日内, 一周内: the length is told, the day is reckoned for calendar days only.
    private func within(at position: Int, limit: Int) -> Finding.Deadline? {
        guard let number = Numerals.number(at: position, in: text, limit: limit), number.value > 0,
            let length = text.prefix(of: words.within, at: position + number.length)
        else { return nil }
        let span = TextSpan(position, position + number.length + length)
        let unit = text.unit(at: position + number.length)
        guard unit == 0x65E5 || unit == 0x5929, let today else { return Finding.Deadline(span: span, date: nil) }
        return Finding.Deadline(span: span, date: today.adding(days: number.value))
    }

    /// A day without a year is the next such day after the meeting.
    private func resolved(_ day: DateReader.Day) -> CalendarDate? {
        guard let month = day.month else {
            return today.flatMap { CalendarDate(year: $0.year, month: $0.month, day: day.day) }
        }
        guard let year = day.year ?? yearOfNext(month: month) else {
            return CalendarDate(year: nil, month: month, day: day.day)
        }
        return CalendarDate(year: year, month: month, day: day.day)
    }

    private func yearOfNext(month: Int) -> Int? {
        guard let today, let year = today.year else { return nil }
        return month < today.month ? year + 1 : year
    }
}

extension CalendarDate {
    /// The day a number of days later; nil without a year.
    func adding(days: Int) -> CalendarDate? {
        guard var year, days >= 0, days < 4000 else { return nil }
        var (month, day) = (month, day + days)
        while day > CalendarDate.days(in: month, of: year) {
            day -= CalendarDate.days(in: month, of: year)
            month += 1
            if month > 12 { (month, year) = (1, year + 1) }
        }
        return CalendarDate(year: year, month: month, day: day)
    }
}
