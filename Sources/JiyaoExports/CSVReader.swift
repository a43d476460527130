import JiyaoArchive

/// Reads CSV as `CSVWriter` writes it, row by row. Strict: what it can't read is an error with its line.
package struct CSVReader {
    private let lines: LineReader
    private let columns: Int
    private var row: [UInt8] = []
    /// Where each cell of the row ends in it.
    private var ends: [Int] = []

    /// - Parameter header: what the first row has to be.
    /// - Throws: `FileError` where the file can't be read or has another header.
    package init(_ lines: LineReader, header: [String]) throws {
        self.lines = lines
        columns = header.count
        guard try next(), (0..<columns).map({ string($0) }) == header else {
            throw FileError(path: lines.path, line: 1, reason: "its header is not \(header.joined(separator: ","))")
        }
    }

    /// Where the row that was read last ends.
    package var line: Int { lines.line }

    /// Reads a row; false at the end.
    ///
    /// - Throws: `FileError`.
    package mutating func next() throws -> Bool {
        row.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        guard let line = try lines.next() else { return false }
        var isQuoted = try parse(line, isQuoted: false)
        while isQuoted {
            row.append(0x0A)
            guard let more = try lines.next() else { throw error("a quotation mark is not closed") }
            isQuoted = try parse(more, isQuoted: true)
        }
        ends.append(row.count)
        guard ends.count == columns else { throw error("\(ends.count) cells where \(columns) are due") }
        return true
    }

    /// The UTF-8 of a cell.
    package func bytes(_ column: Int) -> ArraySlice<UInt8> {
        row[(column == 0 ? 0 : ends[column - 1])..<ends[column]]
    }

    package func string(_ column: Int) -> String { String(decoding: bytes(column), as: UTF8.self) }

    /// - Throws: `FileError` where the cell is no whole number from 0.
    package func number(_ column: Int) throws -> Int {
        var number = 0
        let digits = bytes(column)
        for digit in digits {
            guard (0x30...0x39).contains(digit), digits.count <= 18 else { throw error("no number: \(string(column))") }
            number = number * 10 + Int(digit - 0x30)
        }
        guard !digits.isEmpty else { throw error("a number is missing") }
        return number
    }

    package func error(_ reason: String) -> FileError {
        FileError(path: lines.path, line: lines.line, reason: reason)
    }

    /// Takes in a line.
    ///
    /// - Returns: whether a quoted cell goes on in the next line.
    private mutating func parse(_ line: ArraySlice<UInt8>, isQuoted: Bool) throws -> Bool {
        let quote = UInt8(ascii: "\"")
        var isQuoted = isQuoted
        var position = line.startIndex
        var isCellStart = !isQuoted
        while position < line.endIndex {
            let byte = line[position]
            position += 1
            if isQuoted {
                if byte != quote {
                    row.append(byte)
                } else if position < line.endIndex, line[position] == quote {
                    row.append(quote)
                    position += 1
                } else {
                    isQuoted = false
                    guard position == line.endIndex || line[position] == UInt8(ascii: ",") else {
                        throw error("text after a closing quotation mark")
                    }
                }
            } else if byte == UInt8(ascii: ",") {
                ends.append(row.count)
                isCellStart = true
                continue
            } else if byte == quote {
                guard isCellStart else { throw error("a quotation mark inside a cell") }
                isQuoted = true
            } else {
                row.append(byte)
            }
            isCellStart = false
        }
        return isQuoted
    }
}
