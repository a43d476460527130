import JiyaoCore

/// Reads what stands before the verb of holding: who, when, where. 9月6日，|学院|在|图书馆813会议室|召开
struct SettingReader {
    struct Setting {
        /// Without date, time and place.
        var subject: TextSpan?
        /// With what stands between it and the verb: 学校|全体教师大会.
        var phrase: TextSpan?
        /// After 在.
        var place: TextSpan?
    }

    private let text: Text
    private let words: WordMap
    private let facts: MeetingFactWords
    private let lexicons: ExtractionLexicons
    private let clauses: Clauses
    private let dates: DateReader

    init(_ document: Document, clauses: Clauses, lexicons: ExtractionLexicons) {
        self.clauses = clauses
        self.lexicons = lexicons
        words = document.wordMap
        facts = lexicons.meetingFacts
        text = document.text
        dates = DateReader(document.text, words: lexicons.dates)
    }

    /// - Parameter span: the clause up to its verb.
    func setting(in span: TextSpan) -> Setting {
        let start = afterDate(span.start, limit: span.end)
        var end = span.end
        while end > start, let length = text.suffix(of: facts.beforeVerb, at: end), end - length >= start {
            end -= length
        }
        var place: TextSpan?
        if let marker = placeMarker(in: TextSpan(start, max(start, end))) {
            place = self.place(TextSpan(after(marker), end))
            end = marker
        }
        let phrase = text.trimmed(TextSpan(start, max(start, end)))
        for position in start..<max(start, end) where position > start && standsAlone(position, after: start) {
            if endsSubject(at: position) || dates.day(at: position, limit: end) != nil {
                end = position
                break
            }
        }
        var subject = text.trimmed(TextSpan(start, max(start, end)))
        if let length = text.prefix(of: facts.beforeSubject, at: subject.start), length < subject.count {
            subject.start += length
        }
        return Setting(subject: subject.isEmpty ? nil : subject, phrase: phrase.isEmpty ? nil : phrase, place: place)
    }

    /// 学院|通过视频方式; no 妇女|联合会
    private func endsSubject(at position: Int) -> Bool {
        guard let length = text.prefix(of: facts.afterSubject, at: position) else { return false }
        return words.isBoundary(position + length) && text.prefix(of: facts.inSubject, at: position) == nil
    }

    /// The last 在 or 到 outside brackets that is a word of its own; of several 在 joined by 、 the first.
    private func placeMarker(in span: TextSpan) -> Int? {
        (span.start..<span.end).last { position in
            text.prefix(of: facts.placeMarker, at: position) != nil && standsAlone(position, after: span.start)
                && !clauses.isInsidePair(position) && text.suffix(of: facts.negation, at: position) == nil
                && place(TextSpan(after(position), span.end)) != nil
        }
    }

    private func after(_ marker: Int) -> Int { marker + (text.prefix(of: facts.placeMarker, at: marker) ?? 1) }

    /// Whether 在 begins a word, or follows a body or a meeting where the dictionary ties them: 水务|局在, 会议|在学校.
    private func standsAlone(_ position: Int, after start: Int) -> Bool {
        words.isBoundary(position)
            || lexicons.meetingsEnding.longest(at: position, in: text.units, limit: start) != nil
            || lexicons.bodiesEnding.longest(at: position, in: text.units, limit: start) != nil
    }

    /// The place that a phrase names: 报告厅 of 报告厅内.
    private func place(_ span: TextSpan) -> TextSpan? {
        var span = text.trimmed(span)
        // 位于广州市的|广东省侨联
        if text.prefix(of: facts.situated, at: span.start) != nil,
            let end = (span.start..<span.end).last(where: { text[$0] == Unit.possessive && !clauses.isInsidePair($0) })
        {
            span.start = end + 1
        }
        if let length = text.suffix(of: facts.inside, at: span.end), isPlace(TextSpan(span.start, span.end - length)) {
            span.end -= length
        }
        return isPlace(span) ? span : nil
    }

    private func isPlace(_ span: TextSpan) -> Bool {
        guard (2...30).contains(span.count), dates.day(at: span.start, limit: span.end) == nil else { return false }
        // 外文楼B912
        var end = span.end
        while end > span.start, Unit.isDigit(text[end - 1]) || Unit.isLatin(text[end - 1]) || text[end - 1] == 0x2D {
            end -= 1
        }
        return lexicons.venuesEnding.longest(at: end, in: text.units, limit: span.start) != nil
            || lexicons.bodiesEnding.longest(at: span.end, in: text.units, limit: span.start) != nil
    }

    private func afterDate(_ start: Int, limit: Int) -> Int {
        var start = start
        while start < limit {
            if let day = dates.day(at: start, limit: limit) {
                start = day.span.end
            } else if let time = dates.time(at: start, limit: limit) {
                start = time.span.end
            } else if let length = text.prefix(of: facts.dayTime, at: start) {
                start += length
            } else if Unit.isSpace(text[start]) {
                start += 1
            } else {
                break
            }
        }
        return min(start, limit)
    }
}
