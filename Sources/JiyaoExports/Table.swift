/// A table of text in aligned columns, for terminals.
package struct Table {
    package struct Column {
        package var title: String
        package var alignsRight: Bool
        /// In columns of the terminal; longer cells are cut. Nil leaves them whole.
        package var limit: Int?

        package init(_ title: String, alignsRight: Bool = false, limit: Int? = nil) {
            self.title = title
            self.alignsRight = alignsRight
            self.limit = limit
        }
    }

    private let columns: [Column]
    private var rows: [[String]] = []

    package init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row; cells that are missing are empty.
    package mutating func row(_ cells: [String]) {
        rows.append(
            columns.enumerated().map { index, column in
                let cell = index < cells.count ? Self.line(cells[index]) : ""
                return column.limit.map { cell.shortened(to: $0) } ?? cell
            })
    }

    package var isEmpty: Bool { rows.isEmpty }

    /// Its lines, the title's first, without white space at their ends.
    ///
    /// - Parameter indent: how many spaces stand before each line.
    package func lines(indent: Int = 0) -> [String] {
        let titles = columns.map(\.title)
        var widths = titles.map { DisplayWidth.of($0) }
        for row in rows {
            for (index, cell) in row.enumerated() { widths[index] = max(widths[index], DisplayWidth.of(cell)) }
        }
        let rule = widths.map { String(repeating: "─", count: $0) }
        let margin = String(repeating: " ", count: indent)
        return ([titles, rule] + rows).map { row in
            var line = margin
            for (index, cell) in row.enumerated() {
                if index > 0 { line += "  " }
                line += cell.padded(to: widths[index], right: columns[index].alignsRight)
            }
            while line.hasSuffix(" ") { line.removeLast() }
            return line
        }
    }

    /// A cell may be indented, as a nested point is.
    private static func line(_ cell: String) -> String {
        let indent = cell.prefix { $0 == " " }
        return indent + cell.onOneLine
    }
}
