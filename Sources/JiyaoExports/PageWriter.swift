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
        lines(string.wrapped(to: width - indent), prefix: Self.spaces(indent), indent: indent, style: style)
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
            string.wrapped(to: width - inner), prefix: Self.spaces(indent) + label + " ", indent: inner,
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
            text += whole.withoutSpacesAtEnd + "\n"
        }
    }

    private static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
