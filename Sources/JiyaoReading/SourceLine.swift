import JiyaoCore

/// A line that tells when, where and by whom something was published, in all its forms:
/// `2019-9-9 10:41| 发布者: 某某| 来自: 某某支队`, `发布时间：2016-04-05    信息来源：安保科`, `作者：某某时间：2017-10-20`.
struct SourceLine {
    var published: DateStamp?
    var updated: DateStamp?
    /// By a label that may also tell when a meeting was.
    var date: DateStamp?
    /// Without a label.
    var bareDate: DateStamp?
    var publisher: [UInt16]?
    /// The body that put it on the page (发布单位), which is not always the source.
    var issuer: [UInt16]?
    /// The classes of the labels, in order.
    var labels: [FurnitureLexicon.Class] = []
    /// How many units are neither label nor value, date or separator.
    var rest = 0
    /// Whether a value is long or a sentence.
    var hasProse = false

    /// With what a label tells alone.
    var withoutBareDates: SourceLine {
        var line = self
        line.bareDate = nil
        line.date = nil
        return line
    }

    /// Longer lines are not looked at.
    static let longest = 240
    /// A longer value is no name and no list of names.
    private static let longestValue = 60

    /// Whether the line is nothing but a source line.
    var isConvincing: Bool {
        if hasProse { return false }
        let telling = labels.filter { $0 != .minutes && $0 != .summary }
        if telling.count != labels.count { return false }
        if labels.isEmpty { return bareDate != nil && rest <= 12 }
        return rest <= (labels.count > 1 ? 40 : 8)
    }

    init(_ units: [UInt16], lexicon: FurnitureLexicon) {
        guard units.count <= Self.longest else {
            hasProse = true
            return
        }
        var parser = Parser(units: units, lexicon: lexicon)
        parser.parse(into: &self)
    }

    private struct Parser {
        let units: [UInt16]
        let lexicon: FurnitureLexicon
        var position = 0

        mutating func parse(into line: inout SourceLine) {
            var isBoundary = true
            while position < units.count {
                if isSeparator(units[position]) {
                    position += 1
                    isBoundary = true
                } else if isBoundary, let label = label(at: position, needsColon: false) {
                    position = label.end
                    value(of: label.kind, into: &line)
                    isBoundary = true
                } else if isBoundary, let end = addressEnd() {
                    position = end
                } else if !isBoundary, line.rest <= Self.longestStation, let label = datedLabel(at: position) {
                    // 今日云陵发布时间：2023-10-18 stands for the name of a site and its label.
                    position = label
                    value(of: .published, into: &line)
                    isBoundary = true
                } else if isBoundary, let stamp = DateStamp(units, at: position) {
                    line.bareDate = line.bareDate ?? stamp
                    position = stamp.span.end
                } else {
                    if Unit.endsSentence(units[position]) { line.hasProse = true }
                    line.rest += 1
                    position += 1
                    isBoundary = false
                }
            }
        }

        /// Where an address ends that begins here: http://www.example.com
        private func addressEnd() -> Int? {
            let opening = ["http", "www."].contains { units[position...].starts(with: $0.utf16) }
            guard opening else { return nil }
            return units[position...].firstIndex { Unit.isSpace($0) || $0 > 0x7F } ?? units.count
        }

        /// After the colon of a label of publication that a date follows.
        private func datedLabel(at start: Int) -> Int? {
            guard let found = lexicon.label(at: start, in: units), found.kind == .published,
                start + found.length < units.count, isColon(units[start + found.length])
            else { return nil }
            let end = start + found.length + 1
            let value = units[end...].firstIndex { !Unit.isSpace($0) } ?? units.count
            return value < units.count && DateStamp(units, at: value) != nil ? end : nil
        }

        /// A longer name of a site is none, in units.
        private static let longestStation = 12

        private mutating func value(of kind: FurnitureLexicon.Class, into line: inout SourceLine) {
            line.labels.append(kind)
            while position < units.count, Unit.isSpace(units[position]) { position += 1 }
            switch kind {
            case .published, .updated, .date:
                guard let stamp = DateStamp(units, at: position) else { break }
                position = stamp.span.end
                switch kind {
                case .published: line.published = line.published ?? stamp
                case .updated: line.updated = line.updated ?? stamp
                default: line.date = line.date ?? stamp
                }
                return
            default: break
            }
            let start = position
            while position < units.count, !endsValue(from: start) { position += 1 }
            let value = units[start..<position]
            let isSentence = value.contains(0x3002) || kind == .person && value.contains(where: Unit.endsSentence)
            if value.count > SourceLine.longestValue || isSentence { line.hasProse = true }
            let name = Array(value.prefix { !Unit.isSpace($0) })
            if kind == .publisher { line.publisher = line.publisher ?? name }
            if kind == .issuer, lexicon.ends(Fold.bare(name[...]), with: .body) { line.issuer = line.issuer ?? name }
        }

        /// At a separator, at white space that is wide or before a date, or where another label begins.
        private func endsValue(from start: Int) -> Bool {
            let unit = units[position]
            // | ｜ and the brackets 【 [, a tab, an ideographic space
            if [0x7C, 0xFF5C, 0x3010, 0x5B, 0x09, 0x3000].contains(unit) { return true }
            if Unit.isSpace(unit) {
                if position + 1 < units.count, Unit.isSpace(units[position + 1]) { return true }
                return DateStamp(units, at: position + 1) != nil || label(at: position + 1, needsColon: true) != nil
            }
            return label(at: position, needsColon: true) != nil
        }

        /// A label, its letters perhaps set apart (来 源), with its colon. Without one it must stand before white
        /// space, or end in 自.
        private func label(at start: Int, needsColon: Bool) -> (kind: FurnitureLexicon.Class, end: Int)? {
            guard start < units.count else { return nil }
            var compact: [UInt16] = []
            var places: [Int] = []
            for place in start..<min(start + 24, units.count) where !Unit.isSpace(units[place]) {
                compact.append(units[place])
                places.append(place)
            }
            guard let found = lexicon.label(at: 0, in: compact) else { return nil }
            let end = places[found.length - 1] + 1
            // Set apart are all letters or none: 云岭发布 时间：… has no label 发布时间.
            let isApart = end - start > found.length
            let letters = places[..<found.length]
            if isApart, zip(letters, letters.dropFirst()).contains(where: { $1 == $0 + 1 }) { return nil }
            if found.length < compact.count,
                isColon(compact[found.length]) || start == 0 && isBar(compact[found.length])
            {
                return (found.kind, places[found.length] + 1)
            }
            if needsColon || found.length < 2 { return nil }
            let isOpen = end < units.count && Unit.isSpace(units[end])
            let isFrom = found.kind == .publisher && units[end - 1] == 0x81EA
            return isOpen || isFrom ? (found.kind, end) : nil
        }

        private func isColon(_ unit: UInt16) -> Bool { unit == 0x3A || unit == 0xFF1A || unit == 0xFE55 }

        /// | ｜ 丨: between a label that opens a line and its value, in the manner of public accounts.
        private func isBar(_ unit: UInt16) -> Bool { unit == 0x7C || unit == 0xFF5C || unit == 0x4E28 }

        private func isSeparator(_ unit: UInt16) -> Bool {
            if Unit.isSpace(unit) { return true }
            return Unit.isMark(unit) && !Unit.endsSentence(unit) && !isColon(unit)
        }
    }
}
