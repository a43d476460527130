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

    /// A text that may hold several paragraphs.
    mutating func paragraphs(_ string: String, indent: Int) {
        for line in string.split(whereSeparator: \.isNewline) { paragraph(String(line), indent: indent) }
    }

    /// A label and a text that stays in its own column.
    ///
    /// - Parameter column: how wide the label's column is at least.
    mutating func entry(_ label: String, _ string: String, indent: Int, column: Int = 0) {
        let label = label.onOneLine.padded(to: column)
        let inner = indent + DisplayWidth.of(label) + 1
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
        let column = min(rows.map { DisplayWidth.of($0.label) }.max() ?? 0, width / 4)
        for row in rows {
            entry(row.label.onOneLine, row.value, indent: 2, column: column)
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

    /// Cuts a string into lines of at most `width` columns: between ideographs, at spaces, and never before a mark that
    /// closes; what can't be cut otherwise is cut anywhere.
    static func wrap(_ string: String, width: Int) -> [String] {
        let scalars = Array(string.onOneLine.unicodeScalars)
        var lines: [String] = []
        var start = 0
        while start < scalars.count {
            while start < scalars.count, scalars[start] == " ", !lines.isEmpty { start += 1 }
            var end = start
            var columns = 0
            while end < scalars.count, columns + DisplayWidth.of(scalars[end]) <= width {
                columns += DisplayWidth.of(scalars[end])
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
        if DisplayWidth.of(next) == 0 { return false }
        if next.value <= 0xFFFF {
            let unit = UInt16(next.value)
            if Unit.isClosing(unit) || Unit.endsClause(unit) || next == "、" { return false }
        }
        if previous.value <= 0xFFFF, Unit.closing(of: UInt16(previous.value)) != nil { return false }
        return DisplayWidth.of(next) == 2 || DisplayWidth.of(previous) == 2
    }
}
