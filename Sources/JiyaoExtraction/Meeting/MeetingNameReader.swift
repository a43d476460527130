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

    /// Where the phrase stands of which a name is part.
    enum Place {
        /// After 召开.
        case object
        /// Before 召开: it ends with the name, and an activity is one, too.
        case subject
        /// A heading: as a subject.
        case heading
    }

    private let document: Document
    private let text: Text
    private let clauses: Clauses
    private let lexicons: ExtractionLexicons
    private let words: MeetingNameWords
    private let periods: PeriodReader

    private static let meeting: UInt16 = 0x4F1A  // 会
    private static let council: UInt16 = 0x8BAE  // 议
    private static let ordinal: UInt16 = 0x7B2C  // 第
    private static let times: UInt16 = 0x6B21  // 次
    private static let also: UInt16 = 0x66A8  // 暨
    /// A longer name of a body is not looked for, in UTF-16 units.
    private static let longestBody = 20

    init(_ document: Document, clauses: Clauses, lexicons: ExtractionLexicons) {
        self.document = document
        self.clauses = clauses
        self.lexicons = lexicons
        words = lexicons.meetingNames
        text = document.text
        periods = PeriodReader(document.text, lexicons: lexicons)
    }

    /// The name that ends last in a span.
    func name(in span: TextSpan, _ place: Place) -> Name? {
        var end = span.end
        // “圆桌会”（第一期）
        if let remark = clauses.pair(endingAt: end), remark.start > span.start, text.remark(at: remark.start) != nil {
            end = remark.start
        }
        while end > span.start {
            if let quoted = quoted(endingAt: end, from: span.start) { return quoted }
            var length = clauses.isInsidePair(end) ? nil : headLength(endingAt: end, of: span, place)
            if let head = length, place != .heading, text.prefix(of: words.modified, at: end) != nil {
                // 推进会精神: neither the meeting nor a part of its name.
                end -= head - 1
                length = nil
            }
            if let length, let name = name(from: span.start, end: end, head: end - length, place) { return name }
            if place != .object { return nil }
            end -= 1
        }
        return nil
    }

    private func headLength(endingAt end: Int, of span: TextSpan, _ place: Place) -> Int? {
        if let head = lexicons.meetingsEnding.longest(at: end, in: text.units, limit: span.start) { return head.length }
        if place != .object || hasHalf(TextSpan(span.start, end)), let length = text.suffix(of: words.activity, at: end)
        {
            return length
        }
        // What one holds is a meeting where its last character says so, and it is no body.
        guard place == .subject || end == span.end, end - span.start > 2, text[end - 1] == Self.meeting,
            text.suffix(of: words.noMeeting, at: end) == nil,
            lexicons.bodiesEnding.longest(at: end, in: text.units, limit: span.start).map({ $0.length < 2 }) ?? true
        else { return nil }
        return 1
    }

    /// Whether a meeting is named before 暨.
    private func hasHalf(_ span: TextSpan) -> Bool {
        guard let also = (span.start..<span.end).last(where: { text[$0] == Self.also }) else { return false }
        return lexicons.meetingsEnding.longest(at: also, in: text.units, limit: span.start) != nil
    }

    /// “民营经济圆桌会”: the whole name in quotation marks.
    private func quoted(endingAt end: Int, from start: Int) -> Name? {
        guard let pair = clauses.pair(endingAt: end), [0x201C, 0x300C].contains(text[pair.start]),
            pair.start >= start,
            periods.end(from: afterQuantities(start, limit: pair.start), limit: pair.start) == pair.start
        else { return nil }
        let inner = TextSpan(pair.start + 1, pair.end - 1)
        guard lexicons.meetingsEnding.longest(at: inner.end, in: text.units, limit: inner.start) != nil, inner.count > 3
        else { return nil }
        return Name(short: inner, full: TextSpan(start, pair.end))
    }

    private func name(from start: Int, end: Int, head: Int, _ place: Place) -> Name? {
        let full = TextSpan(afterQuantities(afterPossessive(start, head: head), limit: head), end)
        guard !isBroken(TextSpan(full.start, head)) else { return nil }
        var short = full
        var body = bodyOfSession(full)
        if let bodyEnd = leadingBody(of: full, head: head, place) {
            let rest = periods.end(from: afterQuantities(bodyEnd, limit: head), limit: head)
            body = TextSpan(full.start, bodyEnd)
            // 安委会2023年第一次|会议 has no name without its body.
            if end - rest > 2 { short.start = rest }
        } else {
            let rest = periods.end(from: full.start, limit: head)
            if end - rest > 2 { short.start = rest }
        }
        // 会议 alone names nothing.
        return end - short.start > 2 ? Name(short: short, full: full, body: body) : nil
    }

    /// 以“…”为主题的|座谈会
    private func afterPossessive(_ start: Int, head: Int) -> Int {
        let last = (start..<max(start, head)).last { text[$0] == Unit.possessive && !clauses.isInsidePair($0) }
        return last.map { $0 + 1 } ?? start
    }

    private func afterQuantities(_ start: Int, limit: Int) -> Int {
        var start = text.skippingSpace(from: start, limit: limit)
        while start < limit, let length = text.prefix(of: words.quantity, at: start) { start += length }
        return start
    }

    /// Whether something stands in a phrase that no name has: 为了, a gap between words.
    private func isBroken(_ span: TextSpan) -> Bool {
        (span.start..<max(span.start, span.end)).contains { position in
            if Unit.isSpace(text[position]) {
                let next = text.skippingSpace(from: position, limit: text.count)
                let isJoined = [text.unit(before: position), text.unit(at: next)].contains { unit in
                    unit.map { Unit.isDigit($0) || $0 == Self.also } ?? false
                }
                return !isJoined
            }
            return text.prefix(of: words.breaking, at: position) != nil && !clauses.isInsidePair(position)
        }
    }
}

// MARK: Whose meeting it is

extension MeetingNameReader {
    /// 市政府常务会议 says whose session it is; a Party group calls its own.
    private func bodyOfSession(_ name: TextSpan) -> TextSpan? {
        var end = name.end
        if let length = text.suffix(of: words.session, at: end) {
            end -= length
        } else if end - name.start > 2, text[end - 2] == Self.meeting, text[end - 1] == Self.council,
            beforeOrdinal(endingAt: end - 2, floor: name.start) != nil
        {
            // 安委会第四次会议
            end -= 2
        } else {
            return nil
        }
        end = beforeOrdinal(endingAt: end, floor: name.start) ?? end
        if let length = text.prefix(of: words.caller, at: end) { end += length }
        // 十二届|县委常委会
        let start = name.start + (text.prefix(of: words.number, at: name.start) ?? 0)
        guard end - start >= 2, isBody(TextSpan(start, end)) else { return nil }
        return TextSpan(start, end)
    }

    /// 县政府|第12次|常务会议
    private func beforeOrdinal(endingAt end: Int, floor: Int) -> Int? {
        guard end > floor, text[end - 1] == Self.times else { return nil }
        return (max(floor, end - 6)..<end).last { start in
            guard text[start] == Self.ordinal, let number = Numerals.number(at: start + 1, in: text, limit: end) else {
                return false
            }
            return start + 1 + number.length == end - 1
        }
    }

    /// Where the body ends that stands before the name proper: 学校|2019届…协调会, 省果品协会|第二届会员代表大会.
    private func leadingBody(of name: TextSpan, head: Int, _ place: Place) -> Int? {
        let limit = min(head, name.start + Self.longestBody * 2)
        if let number = (name.start..<limit).first(where: { beginsNumber($0) && !clauses.isInsidePair($0) }),
            number > name.start, isBody(TextSpan(name.start, number))
        {
            return number
        }
        if place == .object { return nil }
        var end: Int?
        // 桐坪村|村民代表会议 is a name without its body, 县水务局|会议 is none.
        let last = name.end - head < 4 ? head - 1 : head
        while let next = bodyEnd(from: end ?? name.start, last: last, isFirst: end == nil) { end = next }
        guard let end, bodyOfSession(name) == nil else { return nil }
        return end
    }

    /// 2019届, 第二届, 二届六次, 新一届
    private func beginsNumber(_ position: Int) -> Bool {
        if Unit.isDigit(text[position]) {
            return text.unit(before: position).map { !Unit.isDigit($0) && $0 != 0x7B2C } ?? true
        }
        return text.prefix(of: words.number, at: position) != nil
    }

    /// The end of a body's name, or of a further part of it: 鹤浦港务集团|有限公司.
    private func bodyEnd(from start: Int, last: Int, isFirst: Bool) -> Int? {
        if isFirst, let length = text.prefix(of: words.ownBody, at: start), start + length <= last,
            isFree(start + length)
        {
            return start + length
        }
        let least = start + (isFirst ? 3 : 2)
        let most = min(last, start + Self.longestBody)
        guard least <= most else { return nil }
        return (least...most).first { end in
            text.suffix(of: words.callerBody, at: end) != nil && isFree(end) && isBody(TextSpan(start, end))
                && !isOfMany(end)
        }
    }

    /// Whether a word ends here, and the body's name does not go on: 教研组|长会议.
    private func isFree(_ position: Int) -> Bool {
        document.wordMap.isBoundary(position) && !clauses.isInsidePair(position)
            && text.prefix(of: words.officer, at: position) == nil
    }

    /// 党支部|书记例会: those of all such bodies meet.
    private func isOfMany(_ position: Int) -> Bool {
        text.suffix(of: words.manyBody, at: position) != nil
            && lexicons.titles.longest(at: position, in: text.units, limit: text.count) != nil
    }

    /// Whether a phrase ends as the names of bodies do, and is one body: 全体班|主任会议 is none.
    private func isBody(_ span: TextSpan) -> Bool {
        text.prefix(of: words.all, at: span.start) == nil && text.suffix(of: words.noBody, at: span.end) == nil
            && document.wordMap.isBoundary(span.end)
            && lexicons.bodiesEnding.longest(at: span.end, in: text.units, limit: span.start) != nil
    }
}
