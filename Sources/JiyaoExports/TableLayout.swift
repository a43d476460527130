/// The columns of a table for a terminal, and how wide they are. It is measured first, so that the rows of a long table
/// need not be kept.
package struct TableLayout {
    package struct Column {
        package var title: String
        package var alignsRight: Bool
        /// Its part of the room where the table is wider than the terminal; nil for one that is never made narrower.
        package var share: Int?
        /// Whether it is left out where all its cells are empty.
        package var isOptional: Bool

        package init(_ title: String, alignsRight: Bool = false, share: Int? = nil, isOptional: Bool = false) {
            self.title = title
            self.alignsRight = alignsRight
            self.share = share
            self.isOptional = isOptional
        }
    }

    private let columns: [Column]
    /// Of the widest cell of each column; 0 where all are empty.
    private var natural: [Int]
    /// Nil for a column that is left out.
    private var widths: [Int?] = []

    private static let gap = 2

    package init(_ columns: [Column]) {
        self.columns = columns
        natural = columns.map { _ in 0 }
        fit(to: nil)
    }

    /// Takes the width of a row's cells into account.
    package mutating func measure(_ cells: [String]) {
        for (index, cell) in cells.enumerated() { natural[index] = max(natural[index], DisplayWidth.of(cell)) }
    }

    /// Settles the columns' widths.
    ///
    /// - Parameter width: the columns of the terminal that the table may take; nil where cells stay whole.
    package mutating func fit(to width: Int?) {
        widths = columns.indices.map { index in
            if columns[index].isOptional, natural[index] == 0 { return nil }
            return max(natural[index], DisplayWidth.of(columns[index].title))
        }
        guard let width else { return }
        let kept = widths.compactMap { $0 }
        var room = width - Self.gap * (kept.count - 1)
        var open: [(index: Int, share: Int, width: Int)] = []
        for (index, column) in columns.enumerated() {
            guard let own = widths[index] else { continue }
            if let share = column.share { open.append((index, share, own)) } else { room -= own }
        }
        // Columns that need less than their share leave the rest to the others.
        while !open.isEmpty {
            let shares = open.reduce(0) { $0 + $1.share }
            let narrow = open.filter { $0.width * shares <= room * $0.share }
            if narrow.isEmpty {
                for each in open { widths[each.index] = max(4, room * each.share / shares) }
                return
            }
            open.removeAll { each in narrow.contains { $0.index == each.index } }
            for each in narrow { room -= each.width }
        }
    }

    /// The titles and a rule.
    package func header(indent: Int = 0) -> [String] {
        let rule = widths.map { String(repeating: "─", count: $0 ?? 0) }
        return lines(of: columns.map(\.title), indent: indent) + lines(of: rule, indent: indent)
    }

    /// A row, in as many lines as its longest cell needs, without white space at their ends. Spaces before a cell's
    /// text stay before each of its lines.
    package func lines(of cells: [String], indent: Int = 0) -> [String] {
        let wrapped = cells.enumerated().map { index, cell in widths[index].map { Self.wrap(cell, to: $0) } ?? [] }
        let height = max(1, wrapped.map(\.count).max() ?? 1)
        return (0..<height).map { number in
            var line = String(repeating: " ", count: indent)
            var isFirst = true
            for (index, width) in widths.enumerated() {
                guard let width else { continue }
                if !isFirst { line += String(repeating: " ", count: Self.gap) }
                isFirst = false
                let cell = number < wrapped[index].count ? wrapped[index][number] : ""
                line += cell.padded(to: width, right: columns[index].alignsRight)
            }
            return line.withoutSpacesAtEnd
        }
    }

    private static func wrap(_ cell: String, to width: Int) -> [String] {
        let margin = String(repeating: " ", count: min(cell.prefix { $0 == " " }.count, width / 2))
        return cell.wrapped(to: width - margin.count).map { margin + $0 }
    }
}
