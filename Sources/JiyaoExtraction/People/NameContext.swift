import JiyaoCore
import JiyaoLexicons

/// What stands around a candidate for a name, and what speaks for and against it in one place.
///
/// A class, since many hold it and it is made once a document.
final class NameContext {
    let lexicons: ExtractionLexicons
    let text: Text
    let words: WordMap
    /// The lines of names that labels open.
    let labelled: [TextSpan]
    private let titleReader: TitleReader

    /// What a candidate needs in one place to be a name.
    static let enough = 3.0
    /// What a name is worth that its marks or the company it keeps show.
    static let certain = 9.0
    /// What a title right before a name is worth.
    static let titleBefore = 3.5
    /// A word that looks like a title.
    static let likelyTitleBefore = 2.5
    static let bodyBefore = 1.2
    /// What stands after a name is worth no more.
    static let mostAfter = 3.0
    /// Less is no evidence at all.
    static let least = 1.5
    static let nothingBefore = -1.0
    static let impossible = -10.0
    private static let enumerationComma: UInt16 = 0x3001

    init(_ document: Document, lexicons: ExtractionLexicons) {
        text = document.text
        words = document.wordMap
        self.lexicons = lexicons
        titleReader = TitleReader(document, lexicons: lexicons)
        labelled = Self.labelled(document.text, lexicons.nameLabels)
    }

    // MARK: Candidates

    /// A surname and one or two characters that a given name may have.
    func forEachCandidate(at position: Int, _ body: (TextSpan) -> Void) {
        guard Unit.isHan(text[position]), !Unit.isSurrogate(text[position]) else { return }
        lexicons.surnames.forEach(at: position, in: text.units, limit: text.count) { surname in
            var end = position + surname.length
            for _ in 0..<2 {
                guard end < text.count, isInGivenNames(text[end]) else { return }
                end += 1
                body(TextSpan(position, end))
            }
        }
    }

    private func isInGivenNames(_ unit: UInt16) -> Bool {
        Unit.isHan(unit) && !Unit.isSurrogate(unit) && !lexicons.notInNames.contains(unit)
    }

    func candidates(at position: Int) -> [TextSpan] {
        var found: [TextSpan] = []
        forEachCandidate(at: position) { found.append($0) }
        return found
    }

    /// The surname with one character; the longest surname where 南 and 南宫 begin there.
    func shortest(at position: Int) -> TextSpan? {
        guard let surname = lexicons.surnames.longest(at: position, in: text.units, limit: text.count) else {
            return nil
        }
        let end = position + surname.length + 1
        return end <= text.count ? TextSpan(position, end) : nil
    }

    func isCandidate(_ name: TextSpan) -> Bool {
        guard name.end <= text.count, isInGivenNames(text[name.end - 1]), !holdsTitle(name) else { return false }
        return !endsInUnit(name)
    }

    /// What stands before a name speaks for it.
    func left(of name: TextSpan) -> Double {
        guard let before = text.unit(before: name.start) else { return 1.5 }
        if Unit.isMark(before) || Unit.isSpace(before) { return afterMark(before, name) }
        if let title = titleReader.head(endingAt: name.start) {
            // 董事|长李奎锦
            let start = name.start - title.length
            let longer = lexicons.titles.longest(at: start, in: text.units, limit: text.count)?.length ?? 0
            if longer > title.length { return Self.impossible }
            return title.isCertain && !isCounted(start) ? Self.titleBefore : Self.likelyTitleBefore
        }
        if opensAttendance(name.start) { return 2 }
        if lexicons.beforeNames.longest(at: name.start, in: text.units, limit: 0) != nil { return 1.5 }
        return lexicons.bodiesEnding.longest(at: name.start, in: text.units, limit: 0) != nil
            || lexicons.titlesEnding.longest(at: name.start, in: text.units, limit: 0)?.value == Title.group.rawValue
            ? Self.bodyBefore : Self.nothingBefore
    }

    private func afterMark(_ mark: UInt16, _ name: TextSpan) -> Double {
        if mark == 0xFF1A || mark == 0x3A {
            if lexicons.nameLabels.longest(at: name.start - 1, in: text.units, limit: 0) != nil {
                return Self.titleBefore
            }
            return opensAttendance(name.start) ? 2 : 1.5
        }
        if let bracket = text.openingBracket(endingAt: name.start), titleReader.head(endingAt: bracket) != nil {
            return Self.titleBefore
        }
        if isTitleAndSpace(before: name.start), edge(at: name.end) == .hard { return Self.titleBefore }
        if Unit.isSpace(mark) || mark == Self.enumerationComma, isAfterLabel(name.start) { return 2 }
        return 1.5
    }

    /// 十多名|议员曾举手: a number of people, who may have names, or not.
    private func isCounted(_ position: Int) -> Bool {
        guard let length = text.suffix(of: lexicons.people.counter, at: position),
            let number = text.unit(before: position - length)
        else { return false }
        return Unit.isDigit(number) || Unit.digit(number) != nil
            || text.suffix(of: lexicons.people.counted, at: position - length) != nil
    }

    /// 集团工会主席　南宫秋: a title and white space of one line.
    private func isTitleAndSpace(before position: Int) -> Bool {
        Unit.isSpace(text[position - 1]) && titleEnds(position)
    }

    /// Whether an office of the lexicon ends at a position, or before white space there.
    func titleEnds(_ position: Int) -> Bool {
        var end = position
        while end > 0, position - end < 3, Unit.isSpace(text[end - 1]), !Unit.isLineBreak(text[end - 1]) { end -= 1 }
        return titleReader.head(endingAt: end)?.isCertain == true
    }

    /// What stands after a name speaks for it.
    func right(of name: TextSpan) -> Double {
        guard let after = text.unit(at: name.end) else { return 1 }
        let title = title(after: name.end)
        if let title, title.value == Title.post.rawValue || title.value == Title.address.rawValue {
            return right(of: name, title: title.value, end: name.end + title.length)
        }
        if let verb = lexicons.verbs.longest(at: name.end, in: text.units, limit: text.count),
            verb.length > 1 || words.isBoundary(name.end)
        {
            return 2.5
        }
        if endsList(name.end) { return 2 }
        if titleReader.cell(after: name.end) != nil { return 3 }
        if let remark = text.remark(at: name.end), titleReader.head(endingAt: remark.end)?.isCertain == true {
            return 3
        }
        if let adverbial = speaksAfterAdverbial(at: name.end) { return adverbial }
        if let word = lexicons.afterNames.longest(at: name.end, in: text.units, limit: text.count),
            word.length > 1 || words.isBoundary(name.end)
        {
            return 1.5
        }
        if Unit.isMark(after) || Unit.isSpace(after) || Unit.isDigit(after) { return 1 }
        guard words.isBoundary(name.end) else { return -2.5 }
        // A single character after it is likely the rest of the name.
        if let end = words.end(ofWordAt: name.end), end > name.end + 1 { return 0 }
        return -1.5
    }

    /// 杜宇新|在讲话中要求, 何其幸|检讨说，: a verb of speech after an adverbial without a mark.
    private func speaksAfterAdverbial(at position: Int) -> Double? {
        let limit = min(text.count, position + 16)
        guard let opener = text.prefix(of: lexicons.people.adverbial, at: position) else {
            guard let end = words.end(ofWordAt: position), end - position == 2, end < text.count - 1,
                text.prefix(of: lexicons.people.quotative, at: end) != nil, Unit.isMark(text[end + 1])
            else { return nil }
            return 2.5
        }
        var end = position + opener
        while end < limit, !Unit.isMark(text[end]) {
            if text.prefix(of: lexicons.people.adverbialEnd, at: end) != nil {
                let verb = lexicons.verbs.longest(at: end + 1, in: text.units, limit: text.count)
                if let verb, !VerbClass(rawValue: verb.value).isDisjoint(with: .speech) { return 2.5 }
            }
            end += 1
        }
        return nil
    }

    /// The office right after a name; not that of the place that the name would be, nor one that nobody is called by:
    /// 官莲|乡党委书记, 茶企|负责人.
    func title(after position: Int) -> TermMatcher.Match? {
        guard let title = lexicons.titles.longest(at: position, in: text.units, limit: text.count) else { return nil }
        let isOfPlace =
            title.length > 2 && text.prefix(of: lexicons.people.place, at: position) != nil
            && lexicons.titles.longest(at: position, in: text.units, limit: position + 2) == nil
        let isNeverSaid = lexicons.people.unsaid.contains(TextSpan(position, position + title.length), of: text)
        return isOfPlace || isNeverSaid ? nil : title
    }

    /// 张某某局长 speaks for 张某某, unless the office belongs to a name after it: 宣传|委员|缪某某.
    private func right(of name: TextSpan, title: Int, end: Int) -> Double {
        if title == Title.address.rawValue { return 3 }
        guard end < text.count, Unit.isHan(text[end]) else { return 3 }
        let goesOn =
            lexicons.verbs.longest(at: end, in: text.units, limit: text.count) != nil
            || lexicons.afterNames.longest(at: end, in: text.units, limit: text.count) != nil
        return goesOn || candidates(at: end).isEmpty ? 3 : 0
    }

    /// 参加会议的有|贺明远、
    private func opensAttendance(_ position: Int) -> Bool {
        guard let length = text.suffix(of: lexicons.attendance.listOpener, at: position) else { return false }
        let end = position - length
        return (max(0, end - 10)..<max(0, end)).contains {
            text.prefix(of: lexicons.attendance.attending, at: $0) != nil
        }
    }

    func isNearClauseStart(_ position: Int) -> Bool {
        (2...8).contains { length in
            let start = position - length
            return start >= 0 && words.isBoundary(start) && (start == 0 || isMark(start - 1))
        }
    }

    func isSaid(at position: Int) -> Bool {
        guard let verb = lexicons.verbs.longest(at: position, in: text.units, limit: text.count) else { return false }
        return verb.length > 1 && VerbClass(rawValue: verb.value).contains(.say)
    }

    /// 林某某|等|参加, 林某某|等|三人, but 高等|教育.
    func endsList(_ position: Int) -> Bool {
        guard let length = text.prefix(of: lexicons.people.andOthers, at: position) else { return false }
        guard let after = text.unit(at: position + length) else { return true }
        return Unit.isMark(after) || Unit.isDigit(after) || Unit.digit(after) != nil
            || isWordBesideNames(at: position + length)
            || lexicons.titles.longest(at: position + length, in: text.units, limit: text.count) != nil
            || text.prefix(of: lexicons.people.counted, at: position + length) != nil
    }

    func isTitle(at position: Int) -> Bool {
        lexicons.titles.longest(at: position, in: text.units, limit: text.count)?.value == Title.post.rawValue
    }

    /// 老师, 同志: what only a person is called.
    func isAddress(at position: Int) -> Bool {
        lexicons.titles.longest(at: position, in: text.units, limit: text.count)?.value == Title.address.rawValue
            || text.prefix(of: lexicons.people.address, at: position) != nil
    }
}
