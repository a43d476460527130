import JiyaoCore

/// Reads the titles that stand before a name.
///
/// In 会议由局党委书记、局长黄永强主持 the titles of 黄永强 are 局党委书记 and 局长: pieces between 、 that end in an
/// office, without the words that lead up to them.
struct TitleReader {
    private let lexicons: ExtractionLexicons
    private let text: Text
    private let words: WordMap

    /// A title with the body it belongs to is no longer than this, in UTF-16 units.
    private static let longest = 40
    private static let enumerationComma: UInt16 = 0x3001
    /// 了 ends a verb: 传达了|县委书记….
    private static let aspect: UInt16 = 0x4E86
    private static let dayMark: UInt16 = 0x65E5  // 日
    private static let assembly: UInt16 = 0x4F1A  // 会
    private static let heading: UInt16 = 0x3011  // 】
    private static let after: UInt16 = 0x540E  // 后

    init(_ document: Document, lexicons: ExtractionLexicons) {
        text = document.text
        words = document.wordMap
        self.lexicons = lexicons
    }

    /// The titles that end right before `position`, in the order of the text.
    ///
    /// - Parameter limit: where the search stops: the end of the name before, or the start of the paragraph.
    func titles(endingAt position: Int, limit: Int) -> [TextSpan] {
        var titles: [TextSpan] = []
        // 主席　南宫秋
        var end = position
        while end > limit, Unit.isSpace(text[end - 1]), !Unit.isLineBreak(text[end - 1]) { end -= 1 }
        if end < position, head(endingAt: end, limit: limit)?.isCertain != true { return [] }
        while let title = title(endingAt: end, limit: limit) {
            titles.insert(title, at: 0)
            guard title.start > limit + 1, text[title.start - 1] == Self.enumerationComma else { break }
            end = title.start - 1
        }
        return titles
    }

    /// One title: its head by the lexicon, then leftwards to a mark or to a word that can't belong to it.
    private func title(endingAt end: Int, limit: Int) -> TextSpan? {
        // A remark in brackets belongs to the title: 副局长（主持工作）.
        let headEnd = text.openingBracket(endingAt: end).flatMap { $0 > limit ? $0 : nil } ?? end
        guard let head = head(endingAt: headEnd, limit: limit) else { return nil }
        let floor = max(limit, end - Self.longest)
        var start = headEnd - head.length
        while start > floor, let previous = positionInTitle(before: start, floor: floor) { start = previous }
        start = afterLeadingWords(TextSpan(start, headEnd - head.length))
        if start == limit, let length = text.prefix(of: lexicons.people.conjunction, at: start) { start += length }
        return start < end ? TextSpan(start, end) : nil
    }

    /// The office that a title ends with: by the lexicon, or a word in 长, 员, 师, 官 that no lexicon has.
    func head(endingAt end: Int, limit: Int = 0) -> (length: Int, isCertain: Bool)? {
        if let head = lexicons.titlesEnding.longest(at: end, in: text.units, limit: limit) {
            let isOfPerson = head.value == Title.post.rawValue || head.value == Title.role.rawValue
            return isOfPerson ? (head.length, true) : nil
        }
        guard let last = text.suffix(of: lexicons.people.titleEnd, at: end), end - last > limit,
            words.isBoundary(end), Unit.isHan(text[end - last - 1]), !Unit.isSurrogate(text[end - last - 1]),
            text.suffix(of: lexicons.people.noTitle, at: end) == nil,
            let start = (max(limit, end - 4)..<end - last + 1).first(where: { words.end(ofWordAt: $0) == end })
        else { return nil }
        let length = end - start > 1 ? end - start : 2
        return lexicons.stopWords.value(of: TextSpan(end - length, end), in: text.units) == nil ? (length, false) : nil
    }

    /// The title that is the whole of a table's cell after a name: 皮之谦 | 合成车间主任.
    func cell(after position: Int) -> TextSpan? {
        guard let unit = text.unit(at: position), Unit.isSpace(unit), !Unit.isLineBreak(unit) else { return nil }
        var start = position
        while start < text.count, Unit.isSpace(text[start]), !Unit.isLineBreak(text[start]) { start += 1 }
        var end = start
        while end < text.count, end - start < Self.longest, !Unit.isSpace(text[end]), !Unit.isMark(text[end]) {
            end += 1
        }
        if let after = text.unit(at: end), !Unit.isSpace(after) { return nil }
        let cell = TextSpan(start, end)
        return end > start && title(endingAt: end, limit: start) == cell && head(endingAt: end)?.isCertain == true
            ? cell : nil
    }

    /// Where the title begins in a stretch without marks: after the last word that leads up to names (由, 会上) or
    /// is a verb (听取), and after an office with 和 (局长王某和|副局长).
    private func afterLeadingWords(_ stretch: TextSpan) -> Int {
        var position = stretch.end
        while position > stretch.start {
            // 会议由|一支部书记, though 由一 may be a word
            if let word = lexicons.beforeNames.longest(at: position, in: text.units, limit: stretch.start),
                word.length > 2, words.isBoundary(position - word.length)
            {
                return position
            }
            if words.isBoundary(position) {
                if text[position - 1] == Self.aspect || text[position - 1] == Unit.possessive
                    || endsDay(position, floor: stretch.start)
                {
                    return position
                }
                // 贯彻落实|县委书记
                if let length = text.suffix(of: lexicons.attendance.studied, at: position), length > 1,
                    position - length >= stretch.start, words.isBoundary(position - length)
                {
                    return position
                }
                // 听取汇报后|局长, but 听取|后勤处处长
                if text[position - 1] == Self.after, words.isBoundary(position - 1) { return position }
                if let word = lexicons.beforeNames.longest(at: position, in: text.units, limit: stretch.start),
                    words.isBoundary(position - word.length),
                    !isConjunction(TextSpan(position - word.length, position)),
                    !isCutOff(position)
                {
                    return position
                }
            }
            position -= 1
        }
        return stretch.start
    }

    /// 镇民代表|会副主席: 会 begins no title, but goes on with the name of a body; so does what a body's last word covers.
    private func isCutOff(_ position: Int) -> Bool {
        if text[position] == Self.assembly,
            lexicons.titles.longest(at: position, in: text.units, limit: text.count) == nil
        {
            return true
        }
        // 同|乡会
        return (position + 1..<min(position + 4, text.count)).contains { end in
            lexicons.bodiesEnding.longest(at: end, in: text.units, limit: 0).map { $0.length > end - position } ?? false
        }
    }

    /// 9月6日|局长: a day leads up to a title.
    private func endsDay(_ position: Int, floor: Int) -> Bool {
        guard position - floor >= 2, text[position - 1] == Self.dayMark else { return false }
        return Unit.isDigit(text[position - 2])
    }

    /// 和 joins parts of a body's name (市容和园林管理科) as well as persons: only an office before it makes it end one.
    private func isConjunction(_ word: TextSpan) -> Bool {
        guard lexicons.people.conjunction.contains(word, of: text) else { return false }
        return lexicons.titlesEnding.longest(at: word.start, in: text.units, limit: 0) == nil
    }

    /// Where the part of a title begins that ends at a position: a character, or a whole pair of marks as in
    /// “五水共治”办公室主任; nil where the title begins.
    private func positionInTitle(before position: Int, floor: Int) -> Int? {
        let unit = text[position - 1]
        if Unit.isSurrogate(unit) { return nil }
        if Unit.isHan(unit) || Unit.isDigit(unit) || Unit.isLatin(unit) || unit == 0xB7 || unit == 0x2F
            || unit == 0xFF0F
        {
            return position - 1
        }
        guard Unit.isClosing(unit), unit != Self.heading else { return nil }
        for start in (floor..<position - 1).reversed() {
            if Unit.closing(of: text[start]) == unit { return start }
            if Unit.endsClause(text[start]) { return nil }
        }
        return nil
    }
}
