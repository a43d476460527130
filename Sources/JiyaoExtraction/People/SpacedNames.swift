import Algorithms
import JiyaoCore
import JiyaoLexicons

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
        guard position > 0, Unit.isSpace(text[position - 1]) || Self.separates(text[position - 1]) else { return false }
        let index = labelled.partitioningIndex { $0.end > position }
        return index < labelled.count && labelled[index].start <= position
    }

    private static func separates(_ unit: UInt16) -> Bool { unit == 0xFF1A || unit == 0x3A || unit == 0x3001 }

    /// The lines that a label of names opens, from its colon, with those below that hold nothing but names.
    static func labelled(_ text: Text, _ labels: TermMatcher) -> [TextSpan] {
        var lines: [TextSpan] = []
        var position = 0
        while position < text.count {
            defer { position += 1 }
            guard text[position] == 0xFF1A || text[position] == 0x3A,
                labels.longest(at: position, in: text.units, limit: 0) != nil
            else { continue }
            let start = position + 1
            var end = start
            while end < text.count, !Unit.endsSentence(text[end]), !Unit.isLineBreak(text[end]) { end += 1 }
            while end < text.count, Unit.isLineBreak(text[end]), let next = endOfNames(end + 1, in: text) { end = next }
            lines.append(TextSpan(start, end + 1))
            position = end
        }
        return lines
    }

    /// Where a line ends that has no marks but 、.
    private static func endOfNames(_ start: Int, in text: Text) -> Int? {
        var end = start
        while end < text.count, !Unit.isLineBreak(text[end]) {
            if Unit.isMark(text[end]), text[end] != 0x3001 { return nil }
            end += 1
        }
        return end > start ? end : nil
    }

    private static func isBlank(_ unit: UInt16) -> Bool { Unit.isSpace(unit) && !Unit.isLineBreak(unit) }
}
