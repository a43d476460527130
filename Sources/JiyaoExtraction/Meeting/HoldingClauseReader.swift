import Algorithms
import JiyaoCore

/// Reads the clause that says that a meeting is held: 学院在图书馆813会议室召开校友工作推进会.
struct HoldingClauseReader {
    struct Clause {
        var name: TextSpan?
        var convener: TextSpan?
        var place: TextSpan?
    }

    private let document: Document
    private let text: Text
    private let lexicons: ExtractionLexicons
    private let clauses: Clauses
    private let dates: DateReader

    private static let at: UInt16 = 0x5728  // 在
    private static let dayTimes = unitStrings("上午 下午 晚上 晚 中午 早上 今天 昨天 日前 近日 当天 傍晚 凌晨 当日 今日 日")
    private static let leading = unitStrings("组织 专题 隆重 顺利 主持 联合 正式 成功 再次 及时 专门 集中 如期 共同 紧急 连夜 胜利 圆满 继续 牵头 负责 主办")

    init(_ document: Document, lexicons: ExtractionLexicons) {
        self.document = document
        self.lexicons = lexicons
        text = document.text
        clauses = Clauses(document.text, paragraphs: document.paragraphs)
        dates = DateReader(document.text)
    }

    /// The first clause of a sentence that holds a meeting which it names.
    func read(_ sentence: TextSpan) -> Clause? {
        for clause in clauses.clauses(of: sentence) {
            var position = clause.span.start
            while position < clause.span.end {
                if let pair = clauses.pair(at: position) {
                    position = pair.end
                } else if let word = lexicons.meetingWords.longest(at: position, in: text.units, limit: clause.span.end),
                    MeetingWord(rawValue: word.value).contains(.hold)
                {
                    let verb = TextSpan(position, position + word.length)
                    if let read = read(clause.span, verb: verb) { return read }
                    position = verb.end
                } else {
                    position += 1
                }
            }
        }
        return nil
    }

    private func read(_ clause: TextSpan, verb: TextSpan) -> Clause? {
        let before = split(TextSpan(clause.start, verb.start))
        if let name = lastName(in: TextSpan(verb.end, clause.end)) {
            return Clause(name: name, convener: body(before.subject) ?? bodyOfSession(name), place: before.place)
        }
        // 推进会在会议中心召开: the meeting is the subject.
        guard let subject = before.subject, let name = lastName(in: subject), name.end == subject.end else { return nil }
        return Clause(name: name, convener: bodyOfSession(name), place: before.place)
    }

    /// What stands before the verb: the subject without date and time, and the place after 在.
    private func split(_ span: TextSpan) -> (subject: TextSpan?, place: TextSpan?) {
        var start = afterDate(span.start, limit: span.end)
        var end = span.end
        while end > start, let length = text.suffix(of: Self.leading, at: end), end - length >= start { end -= length }
        var place: TextSpan?
        if let at = (start..<max(start, end)).last(where: { text[$0] == Self.at && !clauses.isInsidePair($0) }) {
            let candidate = text.trimmed(TextSpan(at + 1, end))
            if isPlace(candidate) {
                place = candidate
                end = at
            }
        }
        start = afterDate(start, limit: end)
        let subject = text.trimmed(TextSpan(start, end))
        return (subject.isEmpty ? nil : subject, place)
    }

    private func isPlace(_ span: TextSpan) -> Bool {
        guard (2...30).contains(span.count) else { return false }
        return lexicons.venuesEnding.longest(at: span.end, in: text.units, limit: span.start) != nil
            || lexicons.bodiesEnding.longest(at: span.end, in: text.units, limit: span.start) != nil
    }

    private func afterDate(_ start: Int, limit: Int) -> Int {
        var start = start
        while start < limit {
            if let day = dates.day(at: start, limit: limit) {
                start = day.span.end
            } else if let time = dates.time(at: start, limit: limit) {
                start = time.span.end
            } else if let length = text.prefix(of: Self.dayTimes, at: start) {
                start += length
            } else if Unit.isSpace(text[start]) {
                start += 1
            } else {
                break
            }
        }
        return min(start, limit)
    }

    /// The subject where it is a body, and no person.
    private func body(_ subject: TextSpan?) -> TextSpan? {
        guard let subject, subject.count <= 40 else { return nil }
        let mention = document.mentions.partitioningIndex { $0.span.end > subject.start }
        if mention < document.mentions.count, document.mentions[mention].span.start < subject.end { return nil }
        return lexicons.bodiesEnding.longest(at: subject.end, in: text.units, limit: subject.start) == nil ? nil : subject
    }

    private static let sessions = unitStrings("常务会议 全体会议 党组会议 常委会会议 党组会 党委会 常务会 办公会 主任会议 办公会议 党委会议 全会")

    /// 市政府常务会议 says whose session it is.
    private func bodyOfSession(_ name: TextSpan) -> TextSpan? {
        guard let length = text.suffix(of: Self.sessions, at: name.end) else { return nil }
        var end = name.end - length
        // The Party group itself calls its meeting.
        for kept in ["党组".units, "常委会".units, "党委".units] where text.matches(kept, at: end) { end += kept.count }
        return body(TextSpan(name.start, end))
    }

    /// The phrase up to the last word of the span that ends a meeting's name.
    private func lastName(in span: TextSpan) -> TextSpan? {
        var end = span.end
        while end > span.start {
            if !clauses.isInsidePair(end), let head = lexicons.meetingsEnding.longest(at: end, in: text.units, limit: span.start) {
                let start = afterModifiers(span.start, limit: end - head.length)
                // 会议 alone names nothing.
                if end - start > 2 { return TextSpan(start, end) }
            }
            end -= 1
        }
        return nil
    }

    /// After what a name has in front that is not its own: 了, 2017年, 2013年第一次.
    private func afterModifiers(_ start: Int, limit: Int) -> Int {
        var start = text.skippingSpace(from: start, limit: limit)
        if text.unit(at: start) == 0x4E86 { start += 1 }  // 了
        if let year = Numerals.arabic(at: start, in: text, limit: limit), year.length == 4,
            text.unit(at: start + year.length) == 0x5E74
        {
            var end = start + year.length + 1
            if text.unit(at: end) == 0x5EA6 { end += 1 }  // 度
            if text.unit(at: end) == 0x7B2C, let number = Numerals.number(at: end + 1, in: text, limit: limit),
                text.unit(at: end + 1 + number.length) == 0x6B21
            {
                end += number.length + 2
            }
            if end < limit { start = end }
        }
        return start
    }
}
