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
                let cell = index < cells.count ? cells[index].onOneLine : ""
                return column.limit.map { cell.shortened(to: $0) } ?? cell
            })
    }

    package var isEmpty: Bool { rows.isEmpty }

    /// Its lines, the title's first, without white space at their ends.
    ///
    /// - Parameter indent: how many spaces stand before each line.
    package func lines(indent: Int = 0) -> [String] {
        var layout = TableLayout(columns.map { TableLayout.Column($0.title, alignsRight: $0.alignsRight) })
        for row in rows { layout.measure(row) }
        layout.fit(to: nil)
        return layout.header(indent: indent) + rows.flatMap { layout.lines(of: $0, indent: indent) }
    }
}
