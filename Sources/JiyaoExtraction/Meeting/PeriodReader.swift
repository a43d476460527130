import JiyaoCore

/// Reads what tells of when in the year a meeting is, and which of the year's it is: 2017年, 2021-2022学年第一学期, 四月份,
/// 2013年第一次. None of it is part of the meeting's name.
struct PeriodReader {
    private let text: Text
    private let lexicons: ExtractionLexicons
    private let words: MeetingNameWords

    private static let ordinal: UInt16 = 0x7B2C  // 第
    private static let times: UInt16 = 0x6B21  // 次
    private static let month: UInt16 = 0x6708  // 月
    private static let share: UInt16 = 0x4EFD  // 份
    private static let cohorts: [UInt16] = [0x5C4A, 0x7EA7]  // 届 级

    init(_ text: Text, lexicons: ExtractionLexicons) {
        self.text = text
        self.lexicons = lexicons
        words = lexicons.meetingNames
    }

    /// Where the name goes on after its period; `start` where there is none, or where it is part of the subject
    /// (2017年工作总结).
    func end(from start: Int, limit: Int) -> Int {
        var end = start
        if let year = afterYear(start, limit: limit) {
            guard year < limit, !Self.cohorts.contains(text[year]) else { return start }
            end = year
        }
        while end < limit, text.prefix(of: words.ofYear, at: end) == nil,
            let next = part(at: end, follows: end > start, limit: limit)
        {
            end = next
        }
        // 2017年|工作总结会 sums up that year.
        return text.prefix(of: words.ofYear, at: end) == nil ? end : start
    }

    /// After 2017, 2016—2017, 2022-2023（1）.
    private func afterYear(_ start: Int, limit: Int) -> Int? {
        guard let year = Numerals.arabic(at: start, in: text, limit: limit) else { return nil }
        var end = start + year.length
        // 112 学年度: a year of the Republic.
        let isSchools =
            text.prefix(of: lexicons.dates.schoolYear, at: text.skippingSpace(from: end, limit: limit)) != nil
        guard year.length == 4 || year.length == 3 && isSchools else { return nil }
        if isSchools { end = text.skippingSpace(from: end, limit: limit) }
        while end < limit, Unit.isDigit(text[end]) || Unit.isMark(text[end]) { end += 1 }
        return end
    }

    /// The end of one part of a period.
    ///
    /// - Parameter follows: whether another part stands before.
    private func part(at start: Int, follows: Bool, limit: Int) -> Int? {
        if follows, let length = text.prefix(of: words.period, at: start) { return within(start + length, limit) }
        if let length = text.prefix(of: words.ownPeriod, at: start) { return within(start + length, limit) }
        // 2021年秋|教研组长会, but no 2021年|秋收推进会
        if follows, text.prefix(of: words.seasonal, at: start) == nil,
            let length = text.prefix(of: words.season, at: start)
        {
            return within(start + length, limit)
        }
        return afterMonth(start, limit: limit) ?? afterOrdinal(start, follows: follows, limit: limit)
    }

    private func within(_ end: Int, _ limit: Int) -> Int? { end <= limit ? end : nil }

    /// 四月份, 11月份
    private func afterMonth(_ start: Int, limit: Int) -> Int? {
        guard let number = Numerals.number(at: start, in: text, limit: limit), (1...12).contains(number.value),
            text.unit(at: start + number.length) == Self.month,
            text.unit(at: start + number.length + 1) == Self.share
        else { return nil }
        return within(start + number.length + 2, limit)
    }

    /// 第三次; of 第七次全国人口普查动员会 and 第十次代表大会 it is part.
    private func afterOrdinal(_ start: Int, follows: Bool, limit: Int) -> Int? {
        guard text.unit(at: start) == Self.ordinal,
            let number = Numerals.number(at: start + 1, in: text, limit: limit),
            text.unit(at: start + 1 + number.length) == Self.times
        else { return nil }
        let end = start + number.length + 2
        if !follows, text.prefix(of: words.numbered, at: end) != nil { return nil }
        return within(end, limit)
    }
}
