import JiyaoCore

/// Finds the time by which a point is to be done: 9月底前, 12月31日前, 年内, 三个工作日内, 下周五前, 年底完成, 完成时限：5月30日前.
///
/// A labelled one comes before one in the sentence; what recurs (每月30日前) is none, nor what is over (去年12月底前). The
/// date is the last day, reckoned from the day of the meeting.
struct DeadlineFinder {
    private let text: Text
    private let words: DeadlineWords
    private let dates: DateReader
    private let moments: MomentReader
    private let today: CalendarDate?

    /// How far after a moment the verb may stand that makes it a time limit without 前, in UTF-16 units.
    private static let reach = 8

    init(_ document: Document, lexicons: ExtractionLexicons) {
        text = document.text
        words = lexicons.deadlines
        dates = DateReader(document.text, words: lexicons.dates)
        today = document.meeting.date ?? document.article.published
        moments = MomentReader(document.text, words: words, dates: dates, today: today)
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
            let moment = moments.moment(at: value.start, limit: value.end)
            return deadline(at: value.start, limit: value.end)
                ?? Finding.Deadline(span: value, date: moment?.end == value.end ? moment?.day : nil)
        }
        return nil
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
        if let deadline = within(at: position, limit: limit) ?? withinYear(at: position) { return deadline }
        guard let moment = moments.moment(at: position, limit: limit) else { return nil }
        if let length = dates.before(at: moment.end) {
            return Finding.Deadline(
                span: TextSpan(position, moment.end + length), date: moment.eve ?? moment.day)
        }
        if let length = text.prefix(of: words.inside, at: moment.end), length > 1 || moment.isPeriod,
            !isCut(at: moment.end + length)
        {
            return Finding.Deadline(span: TextSpan(position, moment.end + length), date: moment.day)
        }
        return isCompleted(moment, limit: limit)
            ? Finding.Deadline(span: TextSpan(position, moment.end), date: moment.day) : nil
    }

    /// 年内, of the year of the meeting.
    private func withinYear(at position: Int) -> Finding.Deadline? {
        guard let length = text.prefix(of: words.withinYear, at: position), !isCut(at: position + length) else {
            return nil
        }
        return Finding.Deadline(
            span: TextSpan(position, position + length),
            date: today?.year.flatMap { CalendarDate(year: $0, month: 12, day: 31) })
    }

    /// 今年内|部审计: 内 begins a word of its own.
    private func isCut(at end: Int) -> Bool { text.prefix(of: words.afterWithin, at: end) != nil }

    /// 年底|全面完成, 2025年上半年|建成: what is to come; 8月底完成了 is over.
    private func isCompleted(_ moment: MomentReader.Moment, limit: Int) -> Bool {
        guard !moment.isOfNextYear, let day = moment.day, let today, day.year != nil, today.year != nil, today < day
        else { return false }
        for position in moment.end..<min(limit, moment.end + Self.reach) {
            if Unit.isMark(text[position]) || Unit.isSpace(text[position]) { return false }
            if let length = text.prefix(of: words.completing, at: position) {
                return text.unit(at: position + length) != 0x4E86  // 了
            }
        }
        return false
    }

    /// 3个工作日内, 一周内: the day is reckoned for what the calendar tells, and not for working days.
    private func within(at position: Int, limit: Int) -> Finding.Deadline? {
        guard let number = Numerals.number(at: position, in: text, limit: limit), number.value > 0,
            let length = text.prefix(of: words.within, at: position + number.length)
        else { return nil }
        let unit = position + number.length
        let span = TextSpan(position, unit + length)
        let last: CalendarDate? =
            if text.prefix(of: words.days, at: unit) != nil {
                today?.adding(days: number.value)
            } else if text.prefix(of: words.weeks, at: unit) != nil {
                today?.adding(days: number.value * 7)
            } else if text.prefix(of: words.months, at: unit) != nil {
                today?.adding(months: number.value)
            } else {
                nil
            }
        return Finding.Deadline(span: span, date: last)
    }
}

extension CalendarDate {
    /// The day a number of days later; nil without a year.
    func adding(days: Int) -> CalendarDate? {
        guard days >= 0, days < 4000 else { return nil }
        return dayNumber.flatMap { CalendarDate(dayNumber: $0 + days) }
    }

    /// The same day of a month a number of months later, or that month's last day; nil without a year.
    func adding(months: Int) -> CalendarDate? {
        guard let year, months >= 0, months < 4000 else { return nil }
        let month = month + months - 1
        let (later, rest) = (year + month / 12, month % 12 + 1)
        return CalendarDate(year: later, month: rest, day: min(day, CalendarDate.days(in: rest, of: later)))
    }
}
