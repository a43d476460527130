import JiyaoCore

extension NameContext {
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
