import Algorithms
import JiyaoCore

/// Reads the name of a meeting, the shortest noun phrase that names it.
///
/// Of 学校2022年春季学期期末干部大会 that is 期末干部大会, and 学校 called it: year, period and running number are not part
/// of the name, but a cohort (2019届) and a session (二届六次) are.
struct MeetingNameReader {
    struct Name {
        var short: TextSpan
        /// With year and period.
        var full: TextSpan
        /// The body whose meeting the name says it is.
        var body: TextSpan?
    }

    private let document: Document
    private let text: Text
    private let clauses: Clauses
    private let lexicons: ExtractionLexicons
    private let words: MeetingNameWords

    private static let possessive: UInt16 = 0x7684  // 的

    init(_ document: Document, clauses: Clauses, lexicons: ExtractionLexicons) {
        self.document = document
        self.clauses = clauses
        self.lexicons = lexicons
        words = lexicons.meetingNames
        text = document.text
    }

    /// The name that ends last in a span.
    ///
    /// - Parameter isSubject: whether the whole span is the subject of 召开, and so ends with the name; then an activity
    ///   is one, too.
    func name(in span: TextSpan, isSubject: Bool) -> Name? {
        var end = span.end
        while end > span.start {
            if !clauses.isInsidePair(end), let length = headLength(endingAt: end, floor: span.start, isSubject) {
                if let name = name(from: span.start, end: end, head: end - length) { return name }
            }
            if isSubject { return nil }
            end -= 1
        }
        return nil
    }

    private func headLength(endingAt end: Int, floor: Int, _ isSubject: Bool) -> Int? {
        if let head = lexicons.meetingsEnding.longest(at: end, in: text.units, limit: floor) { return head.length }
        return isSubject ? text.suffix(of: words.activity, at: end) : nil
    }

    private func name(from start: Int, end: Int, head: Int) -> Name? {
        let full = TextSpan(afterQuantities(afterPossessive(start, head: head), limit: head), end)
        var short = full
        var body = bodyOfSession(full)
        // 学校|2019届…协调会: a body before a number is no part of the name.
        if let number = (short.start..<head).first(where: { Unit.isDigit(text[$0]) && !clauses.isInsidePair($0) }),
            number > short.start,
            lexicons.bodiesEnding.longest(at: number, in: text.units, limit: short.start) != nil
        {
            body = TextSpan(short.start, number)
            short.start = number
        }
        short.start = afterPeriod(short.start, limit: head)
        // 会议 alone names nothing.
        return end - short.start > 2 ? Name(short: short, full: full, body: body) : nil
    }

    /// 以“…”为主题的|座谈会
    private func afterPossessive(_ start: Int, head: Int) -> Int {
        let last = (start..<max(start, head)).last { text[$0] == Self.possessive && !clauses.isInsidePair($0) }
        return last.map { $0 + 1 } ?? start
    }

    private func afterQuantities(_ start: Int, limit: Int) -> Int {
        var start = text.skippingSpace(from: start, limit: limit)
        while start < limit, let length = text.prefix(of: words.quantity, at: start) { start += length }
        return start
    }

    /// After 2017年, 2016—2017年, 2013年第一次, 2022年春季学期; the year of 2019届 and of 2017年工作总结 stays.
    private func afterPeriod(_ start: Int, limit: Int) -> Int {
        guard let year = Numerals.arabic(at: start, in: text, limit: limit), year.length == 4 else { return start }
        var end = start + 4
        while end < limit, Unit.isDigit(text[end]) || Unit.isMark(text[end]) { end += 1 }
        guard end < limit, text[end] != 0x5C4A, text[end] != 0x7EA7 else { return start }  // 届 级
        var advanced = true
        while advanced {
            advanced = false
            // 2021年|年终总结会
            if text.prefix(of: words.ofYear, at: end) != nil { return start }
            if let length = text.prefix(of: words.period, at: end), end + length <= limit {
                end += length
                advanced = true
            } else if text.unit(at: end) == 0x7B2C,  // 第…次
                let number = Numerals.number(at: end + 1, in: text, limit: limit),
                text.unit(at: end + 1 + number.length) == 0x6B21
            {
                end += number.length + 2
                advanced = true
            }
        }
        // 2021年工作总结会 sums up that year.
        return end <= limit && text.prefix(of: words.ofYear, at: end) == nil ? end : start
    }

    /// 市政府常务会议 says whose session it is; a Party group calls its own.
    private func bodyOfSession(_ name: TextSpan) -> TextSpan? {
        guard let length = text.suffix(of: words.session, at: name.end) else { return nil }
        var end = name.end - length
        if let length = text.prefix(of: words.caller, at: end) { end += length }
        guard end - name.start >= 2,
            lexicons.bodiesEnding.longest(at: end, in: text.units, limit: name.start) != nil
        else { return nil }
        return TextSpan(name.start, end)
    }
}
