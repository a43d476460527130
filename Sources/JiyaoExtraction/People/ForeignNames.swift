import JiyaoCore

/// Finds names that have no Chinese surname: 买买提·艾力, 达瓦, 库列巴.
struct ForeignNames {
    private let context: NameContext
    private let lexicons: ExtractionLexicons
    private let text: Text
    private let words: WordMap

    init(_ context: NameContext) {
        self.context = context
        lexicons = context.lexicons
        text = context.text
        words = context.words
    }

    /// 买买提·艾力: parts joined by ·, after a title or a mark, up to a title, a verb or a mark.
    func dottedName(at position: Int) -> TextSpan? {
        guard position > 0, Self.isDot(text[position]) else { return nil }
        var start = position
        while start > 0, position - start < 6, Unit.isHan(text[start - 1]), !Unit.isSurrogate(text[start - 1]) {
            if lexicons.titlesEnding.longest(at: start, in: text.units, limit: 0) != nil { break }
            if lexicons.beforeNames.longest(at: start, in: text.units, limit: 0) != nil { break }
            start -= 1
        }
        var end = position + 1
        var part = end
        while end < text.count, end - position < 12, isPartOfName(text[end]) {
            if Self.isDot(text[end]) { part = end + 1 }
            // 艾买提|出席: of 提出 and 出席 the later verb. 呼和 is longer than one character.
            if end > part + 1, followsName(at: end), !isVerb(at: end + 1) { break }
            end += 1
        }
        // 开发区·铁山区: of places, not of a person.
        guard start < position, end > position + 1, !isQuoted(TextSpan(start, end)), !endsInUnit(position),
            !endsInUnit(end)
        else { return nil }
        return TextSpan(start, end)
    }

    private func endsInUnit(_ position: Int) -> Bool {
        lexicons.unitEnds.contains(text[position - 1])
            || lexicons.bodiesEnding.longest(at: position, in: text.units, limit: 0) != nil
    }

    /// 外交部长|库列巴|表示, 副县长|达瓦|，: characters that the dictionary can make nothing of, between an office and a
    /// verb of speech; such as write names of other languages, before a mark, too.
    func transliteratedName(at position: Int) -> TextSpan? {
        guard position > 0, Unit.isHan(text[position]), !Unit.isSurrogate(text[position]),
            let title = lexicons.titlesEnding.longest(at: position, in: text.units, limit: 0),
            title.value == Title.post.rawValue || title.value == Title.role.rawValue,
            // 董事|长李奎锦
            lexicons.titles.longest(at: position - title.length, in: text.units, limit: text.count)?.length
                == title.length
        else { return nil }
        return nameOfSounds(at: position) ?? nameOfUnknowns(at: position)
    }

    /// 达瓦|参加
    func nameOfSounds(at position: Int) -> TextSpan? {
        var end = position
        while end < text.count, end - position < 6, lexicons.foreignSounds.contains(text[end]) {
            end += 1
            guard end > position + 1, isTransliterated(TextSpan(position, end)) else { continue }
            let edge = context.edge(at: end)
            if edge == .hard || edge == .strong { return TextSpan(position, end) }
        }
        return nil
    }

    private func nameOfUnknowns(at position: Int) -> TextSpan? {
        var end = position
        while end < text.count, end - position < 7, words.end(ofWordAt: end) == end + 1, Unit.isHan(text[end]),
            !lexicons.notInNames.contains(text[end]), !lexicons.seldomInNames.contains(text[end]),
            lexicons.stopWords.value(of: TextSpan(end, end + 1), in: text.units) == nil
        {
            end += 1
        }
        guard (2...6).contains(end - position), end < text.count,
            let verb = lexicons.verbs.longest(at: end, in: text.units, limit: text.count), verb.length > 1,
            VerbClass(rawValue: verb.value).contains(.say)
        else { return nil }
        return TextSpan(position, end)
    }

    /// Whether all characters are such as write names of other languages, and make no word of reports: 达瓦, not 多次.
    func isTransliterated(_ span: TextSpan) -> Bool {
        guard (2...6).contains(span.count) else { return false }
        for position in span.start..<span.end where !lexicons.foreignSounds.contains(text[position]) { return false }
        return lexicons.stopWords.value(of: span, in: text.units) == nil && !context.isWordBesideNames(at: span.start)
    }

    private func isPartOfName(_ unit: UInt16) -> Bool {
        Unit.isHan(unit) && !Unit.isSurrogate(unit) || Self.isDot(unit)
    }

    private func isVerb(at position: Int) -> Bool {
        (lexicons.verbs.longest(at: position, in: text.units, limit: text.count)?.length ?? 0) > 1
    }

    /// Whether a whole word begins at a position that may follow a name: a title, a verb, 在, 说 before a mark.
    private func followsName(at position: Int) -> Bool {
        let units = text.units
        let matches = [lexicons.titles, lexicons.verbs, lexicons.afterNames].map {
            $0.longest(at: position, in: units, limit: text.count)?.length ?? 0
        }
        if matches[1] == 1, let after = text.unit(at: position + 1), Unit.isMark(after) { return true }
        return matches[2] == 1 || matches.contains { $0 > 1 && words.isBoundary(position + $0) }
    }

    private func isQuoted(_ span: TextSpan) -> Bool {
        guard let before = text.unit(before: span.start), let closing = Unit.closing(of: before) else { return false }
        return text.unit(at: span.end) == closing
    }

    private static func isDot(_ unit: UInt16) -> Bool {
        unit == 0xB7 || unit == 0x2022 || unit == 0x30FB || unit == 0x2027
    }
}
