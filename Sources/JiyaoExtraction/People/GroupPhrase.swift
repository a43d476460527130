import JiyaoCore

/// What of a noun phrase before a verb names a group: 各科室|围绕中心工作, and nothing of 能全面完成党委的任务.
struct GroupPhrase {
    private let lexicons: ExtractionLexicons
    private let text: Text
    private let words: WordMap

    init(_ document: Document, lexicons: ExtractionLexicons) {
        self.lexicons = lexicons
        text = document.text
        words = document.wordMap
    }

    /// The group, cut where its predicate begins; nil where the phrase is a clause, or a place.
    func group(_ phrase: TextSpan) -> TextSpan? {
        let people = lexicons.people
        var group = phrase
        for position in phrase.start..<phrase.end {
            if let length = text.prefix(of: people.noGroup, at: position),
                !isInsideWord(TextSpan(position, position + length), of: phrase)
            {
                return nil
            }
            guard position > phrase.start, let length = text.prefix(of: people.cutGroup, at: position),
                position + length < phrase.end, !isInsideWord(TextSpan(position, position + length), of: phrase)
            else { continue }
            group.end = position
            break
        }
        group = text.trimmed(group)
        guard group.count > 1, text.suffix(of: people.noHead, at: group.end) == nil else { return nil }
        if group.end == phrase.end { return group }
        return isGroup(group) ? group : nil
    }

    /// Whether a phrase ends as groups do: in a head of persons or in a body.
    func isGroup(_ phrase: TextSpan) -> Bool {
        lexicons.titlesEnding.longest(at: phrase.end, in: text.units, limit: phrase.start) != nil
            || lexicons.bodiesEnding.longest(at: phrase.end, in: text.units, limit: phrase.start) != nil
            || text.suffix(of: lexicons.subjects.group, at: phrase.end) != nil
    }

    /// 能 of 职能部门 and 以 of 以及 are parts of words.
    private func isInsideWord(_ word: TextSpan, of phrase: TextSpan) -> Bool {
        let position = word.start
        if !words.isBoundary(position) || (words.end(ofWordAt: position) ?? position) > word.end { return true }
        if text.prefix(of: lexicons.people.conjunction, at: position) != nil { return true }
        let units = text.units
        for start in max(phrase.start, position - 5)...position {
            let title = lexicons.titles.longest(at: start, in: units, limit: phrase.end)?.length ?? 0
            let group = text.prefix(of: lexicons.subjects.group, at: start) ?? 0
            if start + max(title, group) > position { return true }
        }
        return false
    }
}
