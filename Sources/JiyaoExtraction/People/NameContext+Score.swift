import JiyaoCore

extension NameContext {
    /// What all that stands around a candidate says for it as a name: enough at `NameContext.enough`.
    func score(_ name: TextSpan) -> Double {
        let left = left(of: name)
        let isTitled = left >= Self.titleBefore
        let words = wordEvidence(name, isTitled: isTitled)
        // Most strings with a surname are none, and need no look at what follows.
        if left + words + Self.mostAfter < Self.least { return Self.impossible }
        guard let surname = lexicons.surnames.longest(at: name.start, in: text.units, limit: name.end),
            !holdsTitle(name), !isWordOfReports(name)
        else { return Self.impossible }
        // 郭董, 李局: a surname and an office.
        if name.count == 2, left < Self.titleBefore,
            text.prefix(of: lexicons.people.shortTitle, at: name.start + 1) != nil
        {
            return Self.impossible
        }
        let right = right(of: name)
        // 李家村, 林业站: a unit, unless it stands as a person does: 副秘书长廖海界、
        if endsInUnit(name), !isTitled || edge(at: name.end) != .hard && right < 2.5 || isTitle(at: name.end) {
            return Self.impossible
        }
        var score = left + words
        if left == Self.bodyBefore {
            // 市水务局|贺明远, but 县|水务|局党组书记: after a body only a full name before a mark or a verb is one.
            let isFull =
                name.count > 2 && words >= -1 && self.words.isBoundary(name.end) && surname.value == Surname.plain
            let isAddressed = words > -2 && isAddress(at: name.end)
            // 党委|吴松|书记
            let isCalled =
                right >= 3
                && (words == 0 && surname.value == Surname.plain
                    || words >= -1 && name.count == 3 && surname.value != Surname.particle)
            guard isFull || isAddressed || isCalled else { return Self.impossible }
            score += 1
        }
        score += right
        if left == Self.nothingBefore, words == 0, name.count == 3, surname.value == Surname.plain {
            if text[name.start - 1] == Unit.possessive { score += 1 }
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
    func isWordOfReports(_ name: TextSpan) -> Bool {
        let length = max(
            lexicons.verbs.longest(at: name.start, in: text.units, limit: text.count)?.length ?? 0,
            lexicons.afterNames.longest(at: name.start, in: text.units, limit: text.count)?.length ?? 0,
            text.prefix(of: lexicons.attendance.attending, at: name.start) ?? 0)
        return length >= 2
    }

    func endsInUnit(_ name: TextSpan) -> Bool { lexicons.unitEnds.contains(text[name.end - 1]) }

    /// What dictionary words say against a name: those that run over its edges, that it is, or that are in it.
    func wordEvidence(_ name: TextSpan, isTitled: Bool = false) -> Double {
        guard let end = words.end(ofWordAt: name.start) else { return -2 }
        if end > name.end { return -3 }
        // 毕业|班主任, 林业|组长: what follows a word is of no weight; a title before it is.
        let isCommon = lexicons.commonWords.value(of: name, in: text.units) != nil && !(isTitled && isInOffice(name))
        if end == name.end || isCommon { return isStopWord(name) || isCommon ? -5 : -2 }
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
        return isStopWord(given) ? (isPlain ? -1 : -5) : -0.5
    }

    /// 经理|边境, but 研究生|毕业: an office before a name, and not only what somebody is.
    private func isInOffice(_ name: TextSpan) -> Bool {
        let title = lexicons.titlesEnding.longest(at: name.start, in: text.units, limit: 0)
        return title?.value == Title.post.rawValue || edge(at: name.end) == .hard
    }

    func isStopWord(_ span: TextSpan) -> Bool { lexicons.stopWords.value(of: span, in: text.units) != nil }
}
