import JiyaoCore
import JiyaoLexicons

/// What stands around a candidate for a name, and what speaks for and against it in one place.
struct NameContext {
    let lexicons: ExtractionLexicons
    let text: Text
    let words: WordMap
    private let titleReader: TitleReader

    /// What a candidate needs in one place to be a name.
    static let enough = 3.0
    /// What a name is worth that its marks or the company it keeps show.
    static let certain = 9.0
    /// What a title right before a name is worth.
    private static let titleBefore = 3.5
    /// A word that looks like a title.
    private static let likelyTitleBefore = 2.5
    private static let bodyBefore = 1.2
    private static let nothingBefore = -1.0
    private static let impossible = -10.0
    private static let enumerationComma: UInt16 = 0x3001
    /// 的
    private static let possessive: UInt16 = 0x7684

    init(_ document: Document, lexicons: ExtractionLexicons) {
        text = document.text
        words = document.wordMap
        self.lexicons = lexicons
        titleReader = TitleReader(document, lexicons: lexicons)
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

    // MARK: Evidence

    func score(_ name: TextSpan) -> Double {
        guard let surname = lexicons.surnames.longest(at: name.start, in: text.units, limit: name.end),
            !holdsTitle(name), !isWordOfReports(name)
        else { return Self.impossible }
        let left = left(of: name)
        // 郭董, 李局: a surname and an office.
        if name.count == 2, left < Self.titleBefore,
            text.prefix(of: lexicons.people.shortTitle, at: name.start + 1) != nil
        {
            return Self.impossible
        }
        let right = right(of: name)
        let isTitled = left >= Self.titleBefore
        // 李家村, 林业站: a unit, unless it stands as a person does: 副秘书长廖海界、
        if endsInUnit(name), !isTitled || edge(at: name.end) != .hard || isTitle(at: name.end) {
            return Self.impossible
        }
        let words = wordEvidence(name, isTitled: isTitled)
        var score = left + words
        if left == Self.bodyBefore {
            // 市水务局|贺明远, but 县|水务|局党组书记: after a body only a full name before a mark or a verb is one.
            let isFull =
                name.count > 2 && words >= -1 && self.words.isBoundary(name.end) && surname.value == Surname.plain
            let isAddressed = words > -2 && isAddress(at: name.end)
            // 党委|吴松|书记
            let isCalled = words == 0 && surname.value == Surname.plain && right >= 3
            guard isFull || isAddressed || isCalled else { return Self.impossible }
            score += 1
        }
        score += right
        if left == Self.nothingBefore, words == 0, name.count == 3, surname.value == Surname.plain {
            if text[name.start - 1] == Self.possessive { score += 1 }
            // 新晨党|陈佳佩|表示: a body that no lexicon has, at the beginning of a clause.
            if isNearClauseStart(name.start), isSaid(at: name.end) { score += 1.6 }
        }
        // 科长明朗、: a title and a mark leave hardly a doubt, even of a name that is a word.
        if isTitled, edge(at: name.end) == .hard, right < 3 { score += 1 }
        if surname.value != Surname.plain, !isTitled {
            score -= right < 3 ? 1 : 0
            // 高效, 干警: a word that begins with a common character is a word.
            if words <= -2 { score -= right < 3 ? 3 : 1 }
            // 向|李局长, 向|参会同志
            if surname.value == Surname.particle { score -= 2 }
        }
        for position in name.start + surname.length..<name.end where lexicons.seldomInNames.contains(text[position]) {
            score -= 1
        }
        return score
    }

    /// Whether an office begins inside and runs over the end: 常务副|市长, 查副|院长.
    func holdsTitle(_ name: TextSpan) -> Bool {
        (name.start..<name.end).contains { start in
            guard let title = lexicons.titles.longest(at: start, in: text.units, limit: text.count),
                title.value == Title.post.rawValue || start == name.start
            else { return false }
            return start + title.length >= name.end || start == name.start
        }
    }

    /// 明确, 应邀, 严肃: what a report says right after a name or a title is no name itself.
    private func isWordOfReports(_ name: TextSpan) -> Bool {
        let length = max(
            lexicons.verbs.longest(at: name.start, in: text.units, limit: text.count)?.length ?? 0,
            lexicons.afterNames.longest(at: name.start, in: text.units, limit: text.count)?.length ?? 0,
            text.prefix(of: lexicons.attendance.attending, at: name.start) ?? 0)
        return length >= 2
    }

    private func endsInUnit(_ name: TextSpan) -> Bool { lexicons.unitEnds.contains(text[name.end - 1]) }

    /// What dictionary words say against a name: those that run over its edges, that it is, or that are in it.
    func wordEvidence(_ name: TextSpan, isTitled: Bool = false) -> Double {
        guard let end = words.end(ofWordAt: name.start) else { return -2 }
        if end > name.end { return -3 }
        if end == name.end { return isStopWord(name) ? -5 : -2 }
        if end > name.start + 1 {
            // 韩国|高等
            if !words.isBoundary(name.end) { return -3 }
            return isStopWord(TextSpan(name.start, end)) ? (isTitled ? -2 : -5) : -1
        }
        // 要|深入, 党|中央: a given name is no word of the genre, and seldom any word.
        guard words.end(ofWordAt: end) == name.end, name.end > end + 1 else { return 0 }
        let given = TextSpan(end, name.end)
        if isWordOfReports(given) { return -3 }
        // 刘|振兴: 刘 alone is nothing but a surname.
        let isPlain = lexicons.surnames.value(of: TextSpan(name.start, end), in: text.units) == Surname.plain
        return isStopWord(given) ? (isPlain ? -1 : -3) : -0.5
    }

    private func isStopWord(_ span: TextSpan) -> Bool { lexicons.stopWords.value(of: span, in: text.units) != nil }

    /// What stands before a name speaks for it.
    func left(of name: TextSpan) -> Double {
        guard let before = text.unit(before: name.start) else { return 1.5 }
        if before == 0xFF1A || before == 0x3A,
            lexicons.nameLabels.longest(at: name.start - 1, in: text.units, limit: 0) != nil
        {
            return Self.titleBefore
        }
        if let bracket = text.openingBracket(endingAt: name.start), titleReader.head(endingAt: bracket) != nil {
            return Self.titleBefore
        }
        if let title = titleReader.head(endingAt: name.start) {
            // 董事|长李奎锦
            let start = name.start - title.length
            let longer = lexicons.titles.longest(at: start, in: text.units, limit: text.count)?.length ?? 0
            if longer > title.length { return Self.impossible }
            return title.isCertain && !isCounted(start) ? Self.titleBefore : Self.likelyTitleBefore
        }
        if opensAttendance(name.start) { return 2 }
        if lexicons.beforeNames.longest(at: name.start, in: text.units, limit: 0) != nil { return 1.5 }
        if Unit.isSpace(before), isTitleAndSpace(before: name.start), edge(at: name.end) == .hard {
            return Self.titleBefore
        }
        if Unit.isSpace(before) || before == Self.enumerationComma, isAfterLabel(name.start) { return 2 }
        if Unit.isMark(before) || Unit.isSpace(before) { return 1.5 }
        return lexicons.bodiesEnding.longest(at: name.start, in: text.units, limit: 0) != nil
            || lexicons.titlesEnding.longest(at: name.start, in: text.units, limit: 0)?.value == Title.group.rawValue
            ? Self.bodyBefore : Self.nothingBefore
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
    private func title(after position: Int) -> TermMatcher.Match? {
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

    private func isNearClauseStart(_ position: Int) -> Bool {
        (2...8).contains { length in
            let start = position - length
            return start >= 0 && words.isBoundary(start) && (start == 0 || isMark(start - 1))
        }
    }

    private func isSaid(at position: Int) -> Bool {
        guard let verb = lexicons.verbs.longest(at: position, in: text.units, limit: text.count) else { return false }
        return verb.length > 1 && VerbClass(rawValue: verb.value).contains(.say)
    }

    /// 林某某|等|参加, 林某某|等|三人, but 高等|教育.
    private func endsList(_ position: Int) -> Bool {
        guard let length = text.prefix(of: lexicons.people.andOthers, at: position) else { return false }
        guard let after = text.unit(at: position + length) else { return true }
        return Unit.isMark(after) || Unit.isDigit(after) || Unit.digit(after) != nil
            || isWordBesideNames(at: position + length)
            || lexicons.titles.longest(at: position + length, in: text.units, limit: text.count) != nil
            || text.prefix(of: lexicons.people.counted, at: position + length) != nil
    }

    private func isTitle(at position: Int) -> Bool {
        lexicons.titles.longest(at: position, in: text.units, limit: text.count)?.value == Title.post.rawValue
    }

    /// 老师, 同志: what only a person is called.
    private func isAddress(at position: Int) -> Bool {
        lexicons.titles.longest(at: position, in: text.units, limit: text.count)?.value == Title.address.rawValue
            || text.prefix(of: lexicons.people.address, at: position) != nil
    }

    // MARK: Edges

    /// How sure it is that a name ends at a position.
    func edge(at position: Int) -> NameEdge {
        guard let unit = text.unit(at: position) else { return .hard }
        if Unit.isMark(unit), Unit.closing(of: unit) == nil || text.remark(at: position) != nil { return .hard }
        if Unit.isSpace(unit) || endsList(position) { return .hard }
        if let title = title(after: position),
            title.value == Title.post.rawValue || title.value == Title.address.rawValue
        {
            return .hard
        }
        let word = max(
            lexicons.verbs.longest(at: position, in: text.units, limit: text.count)?.length ?? 0,
            lexicons.afterNames.longest(at: position, in: text.units, limit: text.count)?.length ?? 0)
        if word > 1 { return .strong }
        // 郭岱安|在推进会上, though 安在 is a word
        if lexicons.notInNames.contains(unit), text.prefix(of: lexicons.people.adverbial, at: position) != nil {
            return .soft
        }
        guard words.isBoundary(position) else { return .broken }
        if text.prefix(of: lexicons.people.aspect, at: position) != nil { return .broken }
        let end = words.end(ofWordAt: position) ?? position
        if word == 1, end <= position + 1 {
            // 李明|作报告, but 董学作|认真传达: a verb goes before its object, not before an adverb.
            return text.prefix(of: lexicons.people.governing, at: position) == nil
                || !isWordBesideNames(at: position + 1)
                ? .soft : .open
        }
        return end > position + 1 ? .soft : .open
    }

    /// Whether a word of one character stands at a position that leads up to what follows: 王欣|和|班子成员.
    func isLink(_ position: Int) -> Bool {
        lexicons.beforeNames.value(of: TextSpan(position, position + 1), in: text.units) != nil
    }

    func isMark(_ position: Int) -> Bool { text.unit(at: position).map { Unit.isMark($0) || Unit.isSpace($0) } ?? true }

    /// Whether a verb or an adverb that may follow a name begins at a position.
    func isWordBesideNames(at position: Int) -> Bool {
        lexicons.verbs.longest(at: position, in: text.units, limit: text.count) != nil
            || lexicons.afterNames.longest(at: position, in: text.units, limit: text.count) != nil
    }
}
