import JiyaoCore

/// Lays lines out in the columns of a terminal, where an ideograph takes two.
struct PageWriter {
    enum Style: String {
        case plain = ""
        case bold = "\u{1B}[1m"
        case dim = "\u{1B}[2m"
    }

    let width: Int
    let hasColours: Bool
    private(set) var text = ""

    init(width: Int, hasColours: Bool) {
        self.width = width
        self.hasColours = hasColours
    }

    mutating func heading(_ title: String) {
        text += "\n"
        paragraph(title, style: .bold)
    }

    /// Lines of text with an indent, in columns.
    mutating func paragraph(_ string: String, indent: Int = 0, style: Style = .plain) {
        lines(Self.wrap(string, width: width - indent), prefix: Self.spaces(indent), indent: indent, style: style)
    }

    /// A label and a text that stays in its own column.
    mutating func entry(_ label: String, _ string: String, indent: Int) {
        let label = Self.shown(label)
        let inner = indent + Self.columns(label) + 1
        guard inner < width / 2 else {
            paragraph(label, indent: indent)
            return paragraph(string, indent: indent + 4)
        }
        lines(
            Self.wrap(string, width: width - inner), prefix: Self.spaces(indent) + label + " ", indent: inner,
            style: .plain)
    }

    /// Labels in one column and their texts in the next.
    mutating func table(_ rows: [(label: String, value: String)]) {
        let column = min(rows.map { Self.columns($0.label) }.max() ?? 0, width / 4)
        for row in rows {
            let padding = Self.spaces(max(0, column - Self.columns(row.label)))
            entry(row.label + padding + " ", row.value, indent: 2)
        }
    }

    private mutating func lines(_ lines: [String], prefix: String, indent: Int, style: Style) {
        for (number, line) in lines.enumerated() {
            let margin = number == 0 ? prefix : Self.spaces(indent)
            let isStyled = hasColours && style != .plain
            let whole = margin + (isStyled ? style.rawValue + line + "\u{1B}[0m" : line)
            text += Self.trimmed(whole) + "\n"
        }
    }

    private static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    private static func trimmed(_ line: String) -> String {
        var scalars = line.unicodeScalars
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    /// The columns that a string takes.
    static func columns(_ string: String) -> Int {
        string.unicodeScalars.reduce(0) { $0 + columns($1) }
    }

    /// 2 for wide letters and marks (Unicode's East Asian Width), 0 for marks that combine, 1 for the rest.
    static func columns(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        case 0x20...0x7E, 0x2010...0x2027: return 1
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: return 0
            default: return 1
            }
        }
    }

    /// White space as single spaces, and nothing that could steer a terminal.
    static func shown(_ string: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in string.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .lineSeparator, .paragraphSeparator: shown.append(" ")
            case .control: shown.append(scalar.properties.isWhitespace ? " " : "\u{FFFD}")
            case .format: break
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }

    /// Cuts a string into lines of at most `width` columns: between ideographs, at spaces, and never before a mark that
    /// closes; what can't be cut otherwise is cut anywhere.
    static func wrap(_ string: String, width: Int) -> [String] {
        let scalars = Array(shown(string).unicodeScalars)
        var lines: [String] = []
        var start = 0
        while start < scalars.count {
            while start < scalars.count, scalars[start] == " ", !lines.isEmpty { start += 1 }
            var end = start
            var columns = 0
            while end < scalars.count, columns + Self.columns(scalars[end]) <= width {
                columns += Self.columns(scalars[end])
                end += 1
            }
            if end < scalars.count, end > start {
                var cut = end
                while cut > start, !canBreak(before: cut, in: scalars) { cut -= 1 }
                if cut > start { end = cut }
            }
            end = max(end, start + 1)
            if start < scalars.count {
                lines.append(trimmed(String(String.UnicodeScalarView(scalars[start..<min(end, scalars.count)]))))
            }
            start = end
        }
        return lines.isEmpty ? [""] : lines
    }

    private static func canBreak(before position: Int, in scalars: [Unicode.Scalar]) -> Bool {
        let next = scalars[position]
        let previous = scalars[position - 1]
        if next == " " || previous == " " { return true }
        if columns(next) == 0 { return false }
        if next.value <= 0xFFFF {
            let unit = UInt16(next.value)
            if Unit.isClosing(unit) || Unit.endsClause(unit) || next == "、" { return false }
        }
        if previous.value <= 0xFFFF, Unit.closing(of: UInt16(previous.value)) != nil { return false }
        return columns(next) == 2 || columns(previous) == 2
    }
}
