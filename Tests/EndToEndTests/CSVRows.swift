import Testing

/// The rows of a file of RFC 4180, each by the names of its columns. Written apart from the reader of the product,
/// which it checks.
func rows(ofCSV text: String) throws -> [[String: String]] {
    var table: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = text.unicodeScalars.makeIterator()
    var waiting = scalars.next()
    while let scalar = waiting {
        waiting = scalars.next()
        switch scalar {
        case "\"" where isQuoted && waiting == "\"":
            cell.append(scalar)
            waiting = scalars.next()
        case "\"": isQuoted.toggle()
        case ",", "\n":
            if isQuoted {
                cell.append(scalar)
                continue
            }
            row.append(String(cell))
            cell = String.UnicodeScalarView()
            if scalar == "\n" {
                table.append(row)
                row = []
            }
        default: cell.append(scalar)
        }
    }
    try #require(!isQuoted && row.isEmpty && cell.isEmpty, "the last row is not ended")
    let header = try #require(table.first)
    try #require(Set(header).count == header.count)
    return try table.dropFirst().map { cells in
        try #require(cells.count == header.count)
        return Dictionary(uniqueKeysWithValues: zip(header, cells))
    }
}

extension [String: String] {
    /// A cell that holds a whole number.
    func number(_ column: String) throws -> Int { try #require(self[column].flatMap { Int($0) }, "\(column)") }
}
