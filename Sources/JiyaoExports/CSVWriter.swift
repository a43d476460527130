import JiyaoArchive

/// Writes CSV as RFC 4180 has it, UTF-8, with lines that end in LF.
package struct CSVWriter {
    private let sink: any ByteSink
    private var line: [UInt8] = []
    private var isFirst = true

    /// Writes the header.
    ///
    /// - Throws: what the sink throws.
    package init(_ sink: some ByteSink, header: [String]) throws {
        self.sink = sink
        try row(header)
    }

    /// - Throws: what the sink throws.
    package mutating func row(_ cells: [String]) throws {
        for cell in cells { add(cell) }
        // An empty line would be no row at all.
        if cells.count == 1, cells[0].isEmpty { line.append(contentsOf: "\"\"".utf8) }
        try endRow()
    }

    /// Adds a cell to the row, which `endRow` writes: for long tables, since nothing is allocated.
    package mutating func add(_ cell: String) {
        separate()
        append(cell)
    }

    package mutating func add(_ number: Int) {
        separate()
        // The digits of most counts fit the string itself, without an allocation.
        line.append(contentsOf: String(number).utf8)
    }

    /// - Throws: what the sink throws.
    package mutating func endRow() throws {
        line.append(0x0A)
        try sink.write(line)
        line.removeAll(keepingCapacity: true)
        isFirst = true
    }

    private mutating func separate() {
        if !isFirst { line.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    private mutating func append(_ cell: String) {
        guard cell.utf8.contains(where: Self.needsQuotes) else {
            line.append(contentsOf: cell.utf8)
            return
        }
        line.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { line.append(byte) }
            line.append(byte)
        }
        line.append(UInt8(ascii: "\""))
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
}

extension CSVWriter {
    /// Several values in one cell. Not joined by 、, which stands inside of names: 国土、规划、住建部门.
    package static func list(_ values: [String]) -> String {
        values.joined(separator: "；")
    }
}
