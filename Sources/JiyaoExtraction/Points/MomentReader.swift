import JiyaoCore

/// Reads the moments that time limits are made of: 9月底, 2025年上半年, 下周五, 7月5日16时, 国庆节.
struct MomentReader {
    struct Moment {
        /// Where its words end, in UTF-16 units.
        var end: Int
        /// Its last day; nil where it can't be known.
        var day: CalendarDate?
        /// The last day before it begins, where that is what 前 means: 10月前 is by the end of September.
        var eve: CalendarDate?
        /// Whether it lasts, so that 内 may follow.
        var isPeriod = false
        /// Whether it is of the year after the meeting only because its month is over in this one.
        var isOfNextYear = false
    }

    private let text: Text
    private let words: DeadlineWords
    private let dates: DateReader
    private let today: CalendarDate?

    /// - Parameter today: from which days without a year, 本月 and 下周五 are reckoned.
    init(_ text: Text, words: DeadlineWords, dates: DateReader, today: CalendarDate?) {
        self.text = text
        self.words = words
        self.dates = dates
        self.today = today
    }

    func moment(at position: Int, limit: Int) -> Moment? {
        day(at: position, limit: limit) ?? ofYear(at: position, limit: limit) ?? ofMonth(at: position, limit: limit)
            ?? ofWeek(at: position, limit: limit) ?? feast(at: position)
    }

    /// 9月15日, 2024年3月1日, 15日; with a time of day: 7月5日16时, 1月19日中午12时.
    private func day(at position: Int, limit: Int) -> Moment? {
        guard let day = dates.day(at: position, limit: limit) else { return nil }
        return Moment(end: afterTime(day.span.end, limit: limit), day: resolved(day))
    }

    /// 2025年底, 今年6月, 明年上半年, 2025年.
    private func ofYear(at position: Int, limit: Int) -> Moment? {
        if let length = text.prefix(of: words.yearEnd, at: position) {
            return Moment(end: position + length, day: today.flatMap { lastDay(of: 12, year: $0.year) })
        }
        guard let year = year(at: position, limit: limit) else { return nil }
        let start = text.skippingSpace(from: year.end, limit: limit)
        if let month = month(at: start, limit: limit, year: year.value, isNamed: true) { return month }
        if let day = dates.day(at: start, limit: limit), let month = day.month {
            let date = year.value.flatMap { CalendarDate(year: $0, month: month, day: day.day) }
            return Moment(end: afterTime(day.span.end, limit: limit), day: date)
        }
        if let part = partOfYear(at: start, limit: limit, year: year.value) { return part }
        let last = lastDay(of: 12, year: year.value)
        if let length = text.prefix(of: words.end, at: start) { return Moment(end: start + length, day: last) }
        return Moment(end: year.end, day: last, eve: lastDay(of: 12, year: year.value.map { $0 - 1 }), isPeriod: true)
    }

    /// 今年, 明年, 2025年; the year of 年底 is that of the meeting.
    private func year(at position: Int, limit: Int) -> (value: Int?, end: Int)? {
        if let length = text.prefix(of: words.thisYear, at: position) { return (today?.year, position + length) }
        if let length = text.prefix(of: words.nextYear, at: position) {
            return (today?.year.map { $0 + 1 }, position + length)
        }
        guard let number = Numerals.number(at: position, in: text, limit: limit), (1900...2200).contains(number.value),
            text.unit(at: position + number.length) == 0x5E74  // 年
        else { return nil }
        return (number.value, position + number.length + 1)
    }

    /// 上半年, 下半年, 三季度, 第一季度末.
    private func partOfYear(at position: Int, limit: Int, year: Int?) -> Moment? {
        var month: Int?
        var end = position
        if let length = text.prefix(of: words.firstHalf, at: position) {
            (month, end) = (6, position + length)
        } else if let length = text.prefix(of: words.secondHalf, at: position) {
            (month, end) = (12, position + length)
        } else {
            let start = text.unit(at: position) == 0x7B2C ? position + 1 : position  // 第
            if let number = Numerals.number(at: start, in: text, limit: limit), (1...4).contains(number.value),
                let length = text.prefix(of: words.quarter, at: start + number.length)
            {
                (month, end) = (number.value * 3, start + number.length + length)
            }
        }
        guard let month else { return nil }
        if let length = text.prefix(of: words.end, at: end) { end += length }
        return Moment(end: end, day: lastDay(of: month, year: year), isPeriod: true)
    }

    /// 9月底, 十月上旬, 本月底, 下个月; 上半年, 三季度 of the year of the meeting.
    private func ofMonth(at position: Int, limit: Int) -> Moment? {
        if let length = text.prefix(of: words.thisMonth, at: position) {
            return ofKnownMonth(from: position + length, limit: limit, month: today?.month, year: today?.year)
        }
        if let length = text.prefix(of: words.nextMonth, at: position) {
            let next = today?.adding(months: 1)
            return ofKnownMonth(from: position + length, limit: limit, month: next?.month, year: next?.year)
        }
        if let length = text.prefix(of: words.monthEnd, at: position) {
            return Moment(end: position + length, day: today.flatMap { lastDay(of: $0.month, year: $0.year) })
        }
        if let month = month(at: position, limit: limit, year: nil, isNamed: false) { return month }
        return partOfYear(at: position, limit: limit, year: today?.year)
    }

    /// 本月底, 下个月5日
    private func ofKnownMonth(from position: Int, limit: Int, month: Int?, year: Int?) -> Moment {
        guard let day = dates.day(at: position, limit: limit), day.month == nil else {
            return self.month(from: position, month: month, year: year)
        }
        let date = month.flatMap { CalendarDate(year: year, month: $0, day: day.day) }
        return Moment(end: afterTime(day.span.end, limit: limit), day: date)
    }

    /// - Parameters:
    ///   - year: where it is said before the month; a month without one is the next such month.
    ///   - isNamed: whether a year was said, even one that can't be known.
    private func month(at position: Int, limit: Int, year: Int?, isNamed: Bool) -> Moment? {
        guard let number = Numerals.number(at: position, in: text, limit: limit), (1...12).contains(number.value),
            text.unit(at: position + number.length) == 0x6708  // 月
        else { return nil }
        guard dates.day(at: position, limit: limit) == nil else { return nil }
        var moment = month(
            from: position + number.length + 1, month: number.value,
            year: isNamed ? year : yearOfNext(month: number.value))
        moment.isOfNextYear = !isNamed && today.map { number.value < $0.month } ?? false
        return moment
    }

    /// What stands after a month: 底, 上旬, or nothing.
    private func month(from position: Int, month: Int?, year: Int?) -> Moment {
        let position = text.unit(at: position) == 0x4EFD ? position + 1 : position  // 份
        var moment = Moment(end: position, day: month.flatMap { lastDay(of: $0, year: year) }, isPeriod: true)
        if let length = text.prefix(of: words.end, at: position) {
            moment.end = position + length
        } else if let length = text.prefix(of: words.firstThird, at: position) {
            moment.end = position + length
            moment.day = year.flatMap { year in month.flatMap { CalendarDate(year: year, month: $0, day: 10) } }
        } else if let length = text.prefix(of: words.secondThird, at: position) {
            moment.end = position + length
            moment.day = year.flatMap { year in month.flatMap { CalendarDate(year: year, month: $0, day: 20) } }
        } else if let month {
            moment.eve = month > 1 ? lastDay(of: month - 1, year: year) : lastDay(of: 12, year: year.map { $0 - 1 })
        }
        return moment
    }

    /// 本周, 下周五, 周五, 明天, 当天.
    private func ofWeek(at position: Int, limit: Int) -> Moment? {
        if let length = text.prefix(of: words.today, at: position) {
            return Moment(end: afterTime(position + length, limit: limit), day: today)
        }
        if let length = text.prefix(of: words.tomorrow, at: position) {
            return Moment(end: afterTime(position + length, limit: limit), day: today?.adding(days: 1))
        }
        let next = text.prefix(of: words.nextWeek, at: position)
        guard let length = next ?? text.prefix(of: words.week, at: position) else { return nil }
        // From Monday, 0, to Sunday.
        let weekday = today?.dayNumber.map { ($0 - 1) % 7 }
        let monday = weekday.map { (next == nil ? 0 : 7) - $0 }
        if let number = Numerals.number(at: position + length, in: text, limit: limit), (1...6).contains(number.value) {
            let day = monday.flatMap { days(after: $0 + number.value - 1) }
            return Moment(end: afterTime(position + length + number.length, limit: limit), day: day)
        }
        if let sunday = text.prefix(of: words.sunday, at: position + length) {
            let day = monday.flatMap { days(after: $0 + 6) }
            return Moment(end: afterTime(position + length + sunday, limit: limit), day: day)
        }
        // 周 alone is no week of the year.
        guard length > 1 else { return nil }
        return Moment(
            end: position + length, day: monday.flatMap { days(after: $0 + 6) },
            eve: monday.flatMap { days(after: $0 - 1) }, isPeriod: true)
    }

    /// 国庆节 has a day; the day of 春节 is in no calendar of ours.
    private func feast(at position: Int) -> Moment? {
        for (feast, month, day) in words.fixedFeasts {
            guard let length = text.prefix(of: feast, at: position) else { continue }
            let first = yearOfNext(month: month).flatMap { CalendarDate(year: $0, month: month, day: day) }
            return Moment(
                end: position + length, day: first, eve: first?.dayNumber.flatMap { CalendarDate(dayNumber: $0 - 1) })
        }
        return text.prefix(of: words.season, at: position).map { Moment(end: position + $0) }
    }

    private func days(after days: Int) -> CalendarDate? {
        today?.dayNumber.flatMap { CalendarDate(dayNumber: $0 + days) }
    }

    /// Where a time of day after a day ends: 16时, 中午12时, 下班.
    private func afterTime(_ position: Int, limit: Int) -> Int {
        if let time = dates.time(at: position, limit: limit) { return time.span.end }
        return text.prefix(of: words.hour, at: position).map { position + $0 } ?? position
    }

    private func lastDay(of month: Int, year: Int?) -> CalendarDate? {
        year.flatMap { CalendarDate(year: $0, month: month, day: CalendarDate.days(in: month, of: $0)) }
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
