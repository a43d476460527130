import JiyaoCore

/// The labelled fields at the head of minutes: 时　　间：2023年7月4日14:00, 地点：二楼会议室　主持人：苏某某; a line may hold several,
/// and in a table a cell stands for the colon.
struct LabelledFields {
    enum Kind: CaseIterable {
        case name, time, place, host
    }

    private var values: [Kind: TextSpan] = [:]

    /// How many lines are looked through, and how long a label is at most, without white space.
    private static let opening = 16
    private static let longestLabel = 8

    init(_ document: Document, words: MeetingFactWords) {
        for paragraph in document.paragraphs.prefix(Self.opening) {
            read(paragraph, of: document.text, words: words)
        }
    }

    subscript(kind: Kind) -> TextSpan? { values[kind] }

    private mutating func read(_ line: TextSpan, of text: Text, words: MeetingFactWords) {
        var open: (kind: Kind, start: Int)?
        var position = line.start
        while position < line.end {
            if beginsField(position, of: line, text), let label = Self.label(at: position, in: line, of: text, words) {
                close(open, at: position, text)
                open = label.kind.map { ($0, label.end) }
                position = label.end
            } else {
                position += 1
            }
        }
        close(open, at: line.end, text)
    }

    private mutating func close(_ field: (kind: Kind, start: Int)?, at end: Int, _ text: Text) {
        guard let field, values[field.kind] == nil, field.start < end else { return }
        var value = text.trimmed(TextSpan(field.start, end))
        while value.end > value.start, Unit.endsClause(text[value.end - 1]) || Self.isBar(text[value.end - 1]) {
            value = text.trimmed(TextSpan(value.start, value.end - 1))
        }
        if !value.isEmpty { values[field.kind] = value }
    }

    /// At the start of the line, perhaps after a number; after a gap, a bar or a semicolon.
    private func beginsField(_ position: Int, of line: TextSpan, _ text: Text) -> Bool {
        guard position > line.start, let before = text.unit(before: position) else { return true }
        if Unit.isSpace(text[position]) { return false }
        return Unit.isSpace(before) || Self.isBar(before) || before == 0x3001 && position - line.start <= 3
            || before == 0xFF1B || before == 0x3010 || before == 0xFF09 && position - line.start <= 4
    }

    /// A label and its colon; the kind is nil where it is a label that tells nothing of the meeting.
    private static func label(
        at start: Int, in line: TextSpan, of text: Text, _ words: MeetingFactWords
    ) -> (kind: Kind?, end: Int)? {
        var letters: [UInt16] = []
        var position = start
        while position < line.end, letters.count <= longestLabel {
            let unit = text[position]
            let isTab = unit == 0x09
            if unit == 0xFF1A || unit == 0x3A || unit == 0x3011 || isTab || isBar(unit) {
                let label = Text(units: letters)
                let kind = Kind.allCases.first { words.labels(of: $0).contains(label.whole, of: label) }
                if kind == nil {
                    // 记录人：… ends the field before it, a gap or a bar does not.
                    let isLabel = unit != 0x3011 && !isTab && !isBar(unit) && letters.count >= 2
                    return isLabel && letters.allSatisfy(Unit.isHan) ? (nil, position + 1) : nil
                }
                var end = text.skippingSpace(from: position + 1, limit: line.end)
                if end < line.end, text[end] == 0xFF1A || text[end] == 0x3A || isBar(text[end]) { end += 1 }
                return (kind, end)
            }
            if !Unit.isSpace(unit) { letters.append(unit) }
            position += 1
        }
        return nil
    }

    /// | ｜ 丨
    private static func isBar(_ unit: UInt16) -> Bool { unit == 0x7C || unit == 0xFF5C || unit == 0x4E28 }
}

extension MeetingFactWords {
    fileprivate func labels(of kind: LabelledFields.Kind) -> WordClass {
        switch kind {
        case .name: nameLabel
        case .time: timeLabel
        case .place: placeLabel
        case .host: hostLabel
        }
    }
}
