import JiyaoArchive

/// Writes CSV as RFC 4180 has it, UTF-8, with lines that end in LF.
package struct CSVWriter {
    private let sink: any ByteSink
    private var line: [UInt8] = []

    /// Writes the header.
    package init(_ sink: some ByteSink, header: [String]) throws {
        self.sink = sink
        try row(header)
    }

    package mutating func row(_ cells: [String]) throws {
        line.removeAll(keepingCapacity: true)
        for (index, cell) in cells.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            append(cell)
        }
        // An empty line would be no row at all.
        if cells.count == 1, cells[0].isEmpty { line.append(contentsOf: "\"\"".utf8) }
        line.append(0x0A)
        try sink.write(line)
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
