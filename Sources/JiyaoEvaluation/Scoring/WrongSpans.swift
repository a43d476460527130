import JiyaoCore

/// The spans of a record that do not lead to the string beside them.
struct WrongSpans {
    /// A line for each, `statement at [12, 30): 要抓好落实。`
    private(set) var found: [String] = []
    private let scalars: [Unicode.Scalar]
    private let folding: Folding

    /// - Throws: `ICUError`.
    init(of record: MeetingRecord, _ folding: Folding) throws {
        self.folding = folding
        scalars = Array(record.text.unicodeScalars)
        for statement in record.statements { try check(statement.span, quotes: statement.text, "statement") }
        for group in record.collectives { try check(group.span, quotes: group.text, "collective") }
        for sentence in record.summary { try check(sentence.span, quotes: sentence.text, "summary") }
        for person in record.participants { try check(person.span, quotes: person.name, "participant") }
        for list in record.directives { try check(list.items) }
    }

    private mutating func check(_ points: [MeetingRecord.Point]) throws {
        for point in points {
            try check(point.span, quotes: point.text, "point")
            try check(point.children)
        }
    }

    private mutating func check(_ span: ScalarSpan, quotes string: String, _ what: String) throws {
        if span.start >= 0 {
            let end = min(span.end, scalars.count)
            let quoted = span.start < end ? scalars[span.start..<end] : []
            // Mostly the very same characters; else they may differ in what does not count.
            if quoted.elementsEqual(string.unicodeScalars) { return }
            if try folding(String(String.UnicodeScalarView(quoted))) == folding(string) { return }
        }
        found.append("\(what) at [\(span.start), \(span.end)): \(string.prefix(24))")
    }
}
