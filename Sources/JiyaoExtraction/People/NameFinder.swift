import JiyaoCore

/// Finds the names of persons by the evidence around them, on characters.
///
/// A candidate is a surname with one or two further characters. What stands on its left (a title, 、 after another
/// name, a mark, 由) and on its right (a title, a verb of speech, a mark) speaks for it; a dictionary word that runs
/// over its edges speaks against it. A string that is a name in one place is one wherever it stands.
///
/// In 会上，局党委书记、局长黄永强指出 the title before and the verb after make 黄永强 a name, and not 黄永.
struct NameFinder {
    private let lexicons: ExtractionLexicons
    private let text: Text
    private let words: WordMap

    /// What a candidate needs in one place to be a name.
    private static let enough = 3.0
    /// What a title right before a name is worth.
    private static let titleBefore = 3.5
    /// What a name is worth that its marks or the company it keeps show.
    private static let certain = 9.0
    private static let bodyBefore = 1.2
    /// What its best place needs where it stands in several.
    private static let enoughRepeated = 2.5

    init(_ document: Document, lexicons: ExtractionLexicons) {
        text = document.text
        words = document.wordMap
        self.lexicons = lexicons
    }

    /// The places of all names, in order, not overlapping.
    func names() -> [TextSpan] {
        let accepted = acceptedNames()
        if accepted.isEmpty { return [] }
        let firsts = Set(accepted.values.map { text[$0.start] })
        let lengths = Set(accepted.values.map(\.count)).sorted(by: >)
        var names: [TextSpan] = []
        var position = 0
        while position < text.count {
            let length =
                firsts.contains(text[position])
                ? lengths.first { isName(TextSpan(position, position + $0), among: accepted) } : nil
            if let length { names.append(TextSpan(position, position + length)) }
            position += length ?? 1
        }
        return names
    }

    /// Whether an accepted name stands at a span, and is not cut out of a longer word.
    private func isName(_ span: TextSpan, among accepted: [UInt64: TextSpan]) -> Bool {
        guard span.end <= text.count, accepted[text.hash(of: span)] != nil else { return false }
        if let end = words.end(ofWordAt: span.start), end > span.end { return false }
        return true
    }

    /// What speaks for a string as a name, over all places where it stands.
    private struct Evidence {
        var span: TextSpan
        /// In its best place.
        var score: Double
        /// How many places speak for it.
        var count: Int

        var isEnough: Bool { score >= (count > 1 ? NameFinder.enoughRepeated : NameFinder.enough) }
    }

    /// The strings that are names, by their hashes, each with a place where it stands.
    private func acceptedNames() -> [UInt64: TextSpan] {
        var evidence: [UInt64: Evidence] = [:]
        func add(_ name: TextSpan, _ score: Double) {
            guard score >= 1.5 else { return }
            let hash = text.hash(of: name)
            var known = evidence[hash] ?? Evidence(span: name, score: score, count: 0)
            known.score = max(known.score, score)
            known.count += 1
            evidence[hash] = known
        }
        var position = 0
        while position < text.count {
            forEachCandidate(at: position) { add($0, score($0)) }
            if let foreign = dottedName(at: position) {
                add(foreign, Self.certain)
                position = foreign.end
            } else {
                if let foreign = transliteratedName(at: position) { add(foreign, Self.enough) }
                position += 1
            }
        }
        let known = Set(evidence.filter(\.value.isEnough).keys)
        for name in listedNames(beside: known) { add(name, Self.enough + 1) }
        return withoutRivals(evidence.filter(\.value.isEnough))
    }

    /// Of 黄永 and 黄永强 only the one with better evidence, of equals the longer; and no 永强 beside 黄永强.
    private func withoutRivals(_ evidence: [UInt64: Evidence]) -> [UInt64: TextSpan] {
        var losers = Set<UInt64>()
        for (hash, longer) in evidence {
            // 明远局长 is 贺明远.
            if longer.span.count == 3 { losers.insert(text.hash(of: TextSpan(longer.span.start + 1, longer.span.end))) }
            for length in 2..<max(2, longer.span.count) {
                let prefix = text.hash(of: TextSpan(longer.span.start, longer.span.start + length))
                guard let shorter = evidence[prefix] else { continue }
                losers.insert(shorter.score > longer.score ? hash : prefix)
            }
        }
        return evidence.filter { !losers.contains($0.key) }.mapValues(\.span)
    }

    /// A surname and one or two characters that a given name may have.
    private func forEachCandidate(at position: Int, _ body: (TextSpan) -> Void) {
        guard Unit.isHan(text[position]), !Unit.isSurrogate(text[position]) else { return }
        lexicons.surnames.forEach(at: position, in: text.units, limit: text.count) { surname in
            var end = position + surname.length
            for _ in 0..<2 {
                guard end < text.count, Unit.isHan(text[end]), !lexicons.notInNames.contains(text[end]) else { return }
                end += 1
                body(TextSpan(position, end))
            }
        }
    }

    private func candidates(at position: Int) -> [TextSpan] {
        var found: [TextSpan] = []
        forEachCandidate(at: position) { found.append($0) }
        return found
    }

    private func score(_ name: TextSpan) -> Double {
        guard let surname = lexicons.surnames.longest(at: name.start, in: text.units, limit: name.end),
            !holdsTitle(name)
        else { return -10 }
        let left = left(of: name)
        let words = wordEvidence(name)
        var score = left + words
        if left == Self.bodyBefore {
            // 市水务局|贺明远, but 县|水务|局党组书记: after a body only a full name before a mark or a verb is one.
            guard name.count > 2, words == 0, surname.value == Surname.plain,
                lexicons.titles.longest(at: name.end, in: text.units, limit: text.count) == nil
            else { return -10 }
            score += 1
        }
        let right = right(of: name)
        score += right
        if surname.value == Surname.common, left < Self.titleBefore {
            score -= right < 3 ? 1 : 0
            // 高效, 应邀: a word that begins with a common character is a word.
            if words <= -2 { score -= 1 }
            // 向|李局长: the office is that of the second surname.
            let second = TextSpan(name.start + surname.length, name.end)
            if second.count == 1, lexicons.surnames.value(of: second, in: text.units) == Surname.plain { score -= 2 }
        }
        for position in name.start + surname.length..<name.end where lexicons.seldomInNames.contains(text[position]) {
            score -= 1
        }
        return score
    }

    /// Whether an office begins inside and runs over the end: 常务副|市长, 查副|院长.
    private func holdsTitle(_ name: TextSpan) -> Bool {
        (name.start..<name.end).contains { start in
            guard let title = lexicons.titles.longest(at: start, in: text.units, limit: text.count),
                title.value == Title.post.rawValue || start == name.start
            else { return false }
            return start + title.length >= name.end || start == name.start
        }
    }

    /// What dictionary words say against a name: those that run over its edges, that it is, or that are in it.
    private func wordEvidence(_ name: TextSpan) -> Double {
        guard let end = words.end(ofWordAt: name.start) else { return -2 }
        if end > name.end { return -3 }
        if end == name.end { return isStopWord(name) ? -5 : -2 }
        if end > name.start + 1 { return isStopWord(TextSpan(name.start, end)) ? -5 : -1 }
        // 要|深入, 党|中央: a given name is no word of the genre, and seldom any word.
        guard words.end(ofWordAt: end) == name.end, name.end > end + 1 else { return 0 }
        return isStopWord(TextSpan(end, name.end)) ? -3 : -0.5
    }

    private func isStopWord(_ span: TextSpan) -> Bool { lexicons.stopWords.value(of: span, in: text.units) != nil }

    /// What stands before a name speaks for it.
    private func left(of name: TextSpan) -> Double {
        guard let before = text.unit(before: name.start) else { return 1.5 }
        if before == 0xFF1A || before == 0x3A,
            lexicons.nameLabels.longest(at: name.start - 1, in: text.units, limit: 0) != nil
        {
            return Self.titleBefore
        }
        if let bracket = text.openingBracket(endingAt: name.start),
            lexicons.titlesEnding.longest(at: bracket, in: text.units, limit: 0) != nil
        {
            return Self.titleBefore
        }
        if let title = lexicons.titlesEnding.longest(at: name.start, in: text.units, limit: 0),
            title.value == Title.post.rawValue || title.value == Title.role.rawValue
        {
            return Self.titleBefore
        }
        if lexicons.beforeNames.longest(at: name.start, in: text.units, limit: 0) != nil { return 1.5 }
        if Unit.isMark(before) || Unit.isSpace(before) { return 1.5 }
        return lexicons.bodiesEnding.longest(at: name.start, in: text.units, limit: 0) != nil
            ? Self.bodyBefore : -1
    }

    /// What stands after a name speaks for it.
    private func right(of name: TextSpan) -> Double {
        guard let after = text.unit(at: name.end) else { return 1 }
        if let title = lexicons.titles.longest(at: name.end, in: text.units, limit: text.count) {
            return right(of: name, title: title.value, end: name.end + title.length)
        }
        if lexicons.verbs.longest(at: name.end, in: text.units, limit: text.count) != nil { return 2.5 }
        if text.prefix(of: lexicons.people.andOthers, at: name.end) != nil { return 2 }
        if let remark = text.remark(at: name.end),
            lexicons.titlesEnding.longest(at: remark.end, in: text.units, limit: remark.start) != nil
        {
            return 3
        }
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

    /// 张某某局长 speaks for 张某某, unless the office belongs to a name after it: 宣传|委员|缪某某.
    private func right(of name: TextSpan, title: Int, end: Int) -> Double {
        switch Title(rawValue: title) {
        case .address: return 3
        case .post:
            guard end < text.count, Unit.isHan(text[end]) else { return 3 }
            let goesOn =
                lexicons.verbs.longest(at: end, in: text.units, limit: text.count) != nil
                || lexicons.afterNames.longest(at: end, in: text.units, limit: text.count) != nil
            return goesOn || candidates(at: end).isEmpty ? 3 : 0
        default: return 0
        }
    }

    /// Names by the company that they keep: pieces between 、 or white space that are names as a whole.
    ///
    /// A piece beside one that is known to be a name is one; so are all of three or more in a row, if one has three
    /// characters.
    private func listedNames(beside known: Set<UInt64>) -> [TextSpan] {
        var found: [TextSpan] = []
        for run in listRuns() {
            var isName = run.map { piece in piece.whole.map { known.contains(text.hash(of: $0)) } ?? false }
            for index in run.indices where !isName[index] {
                let besideKnown = index > 0 && (isName[index - 1] || endsWithName(run[index - 1].span, known))
                if besideKnown, run[index].whole != nil { isName[index] = true }
            }
            for index in run.indices.reversed().dropFirst() where !isName[index] && isName[index + 1] {
                isName[index] = run[index].whole != nil && run[index].span.count > 2
            }
            let whole = run.compactMap(\.whole)
            let full = whole.filter { $0.count > 2 }
            if whole.count >= 3, !full.isEmpty, whole.count >= run.count - 1 {
                for index in run.indices where run[index].whole != nil { isName[index] = true }
            }
            for index in run.indices where isName[index] { run[index].whole.map { found.append($0) } }
        }
        return found
    }

    private struct Piece {
        var span: TextSpan
        /// The piece where it can be a name as a whole, or the name that it ends with after a title or a body, or the
        /// name that the last of a list begins with.
        var whole: TextSpan?
    }

    /// The runs of pieces that 、 or white space joins.
    private func listRuns() -> [[Piece]] {
        var runs: [[Piece]] = []
        var run: [Piece] = []
        var start = 0
        for position in 0...text.count {
            let unit = text.unit(at: position)
            if let unit, !Unit.isMark(unit), !Unit.isSpace(unit) { continue }
            let span = TextSpan(start, position)
            let joins = unit == 0x3001 || unit == 0x20 || unit == 0x3000
            start = position + 1
            if !span.isEmpty {
                let whole = wholeName(span) ?? nameEnding(span) ?? (joins ? nil : nameBeginning(span))
                run.append(Piece(span: span, whole: whole))
            }
            if !joins {
                if run.count > 1 { runs.append(run) }
                run = []
            }
        }
        return runs
    }

    private func wholeName(_ piece: TextSpan) -> TextSpan? {
        guard (2...4).contains(piece.count), candidates(at: piece.start).contains(piece), !holdsTitle(piece),
            wordEvidence(piece) > -2
        else { return nil }
        return piece
    }

    /// The last of a list: 丁某某等出席.
    private func nameBeginning(_ piece: TextSpan) -> TextSpan? {
        guard piece.count > 2 else { return nil }
        return candidates(at: piece.start).last { right(of: $0) >= 0 && wordEvidence($0) > -2 && !holdsTitle($0) }
    }

    /// 市环保局|李某某
    private func nameEnding(_ piece: TextSpan) -> TextSpan? {
        for length in [3, 2] where piece.count > length + 1 {
            let name = TextSpan(piece.end - length, piece.end)
            if candidates(at: name.start).contains(name), left(of: name) >= 1, wordEvidence(name) > -2,
                !holdsTitle(name)
            {
                return name
            }
        }
        return nil
    }

    /// Whether a piece ends in a known name, as the first of a list does: 局长黄某某.
    private func endsWithName(_ piece: TextSpan, _ known: Set<UInt64>) -> Bool {
        (2...4).contains { length in
            length <= piece.count && known.contains(text.hash(of: TextSpan(piece.end - length, piece.end)))
        }
    }

    /// 买买提·艾力: parts joined by ·, after a title or a mark, up to a title, a verb or a mark.
    private func dottedName(at position: Int) -> TextSpan? {
        guard position > 0, Self.isDot(text[position]) else { return nil }
        var start = position
        while start > 0, position - start < 6, Unit.isHan(text[start - 1]), !Unit.isSurrogate(text[start - 1]) {
            if lexicons.titlesEnding.longest(at: start, in: text.units, limit: 0) != nil { break }
            if lexicons.beforeNames.longest(at: start, in: text.units, limit: 0) != nil { break }
            start -= 1
        }
        var end = position + 1
        while end < text.count, end - position < 12, isPartOfName(text[end]) {
            let atEdge = end > position + 1
            // 艾买提|出席: of 提出 and 出席 the later verb.
            if atEdge, followsName(at: end), !isVerb(at: end + 1) { break }
            end += 1
        }
        guard start < position, end > position + 1, !isQuoted(TextSpan(start, end)) else { return nil }
        return TextSpan(start, end)
    }

    /// 外交部长|库列巴|表示: characters that the dictionary can make nothing of, between an office and a verb of speech.
    private func transliteratedName(at position: Int) -> TextSpan? {
        guard position > 0, Unit.isHan(text[position]), !Unit.isSurrogate(text[position]),
            lexicons.titlesEnding.longest(at: position, in: text.units, limit: 0)?.value == Title.post.rawValue
        else { return nil }
        var end = position
        while end < text.count, end - position < 7, words.end(ofWordAt: end) == end + 1, Unit.isHan(text[end]),
            !lexicons.notInNames.contains(text[end]), !lexicons.seldomInNames.contains(text[end]),
            !isStopWord(TextSpan(end, end + 1))
        {
            end += 1
        }
        guard (2...6).contains(end - position), end < text.count,
            let verb = lexicons.verbs.longest(at: end, in: text.units, limit: text.count), verb.length > 1,
            VerbClass(rawValue: verb.value).contains(.say)
        else { return nil }
        return TextSpan(position, end)
    }

    private func isPartOfName(_ unit: UInt16) -> Bool {
        Unit.isHan(unit) && !Unit.isSurrogate(unit) || Self.isDot(unit)
    }

    private func isVerb(at position: Int) -> Bool {
        (lexicons.verbs.longest(at: position, in: text.units, limit: text.count)?.length ?? 0) > 1
    }

    /// Whether a whole word begins at a position that may follow a name: a title, a verb, 在.
    private func followsName(at position: Int) -> Bool {
        let units = text.units
        let matches = [lexicons.titles, lexicons.verbs, lexicons.afterNames].map {
            $0.longest(at: position, in: units, limit: text.count)?.length ?? 0
        }
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
