import JiyaoCore

extension NameContext {
    /// 皮　亮: a surname and one character, set apart to be as wide as three, in a list of names or after a label.
    func spacedName(at position: Int) -> TextSpan? {
        guard position > 0, position + 2 < text.count, Unit.isSpace(text[position + 1]),
            lexicons.surnames.longest(at: position, in: text.units, limit: position + 1) != nil
        else { return nil }
        var given = position + 1
        while given < text.count, given - position < 4, Self.isBlank(text[given]) { given += 1 }
        guard given < text.count, Unit.isHan(text[given]), !Unit.isSurrogate(text[given]),
            !lexicons.notInNames.contains(text[given]), !lexicons.unitEnds.contains(text[given]),
            opensName(position)
        else { return nil }
        if let after = text.unit(at: given + 1) {
            guard after != 0xFF1A, after != 0x3A, Unit.isMark(after) || Unit.isSpace(after) else { return nil }
        }
        return TextSpan(position, given + 1)
    }

    /// After 、, a title, or somewhere after the colon of a label in the same line.
    private func opensName(_ position: Int) -> Bool {
        if text[position - 1] == 0x3001 || titleEnds(position) { return true }
        return isAfterLabel(position)
    }

    /// Whether white space, 、 or a colon stands before a position in a line that a label opens: 参加人员：秦川　苏岚.
    func isAfterLabel(_ position: Int) -> Bool {
        guard position > 0, Unit.isSpace(text[position - 1]) || [0xFF1A, 0x3A, 0x3001].contains(text[position - 1])
        else {
            return false
        }
        var start = position
        var isNames = true
        while start > 0, position - start < 400, !Unit.endsSentence(text[start - 1]) {
            start -= 1
            // The lines before, while they hold nothing but names.
            if Unit.isLineBreak(text[start]), !isNames || position - start > 200 { return false }
            if Unit.isMark(text[start]), text[start] != 0x3001 { isNames = false }
            if text[start] == 0xFF1A || text[start] == 0x3A {
                return lexicons.nameLabels.longest(at: start, in: text.units, limit: 0) != nil
            }
        }
        return false
    }

    private static func isBlank(_ unit: UInt16) -> Bool { Unit.isSpace(unit) && !Unit.isLineBreak(unit) }
}
