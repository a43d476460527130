import JiyaoCore

/// What is doubtful in the reading of a document, as its record tells it.
enum ReadingWarnings {
    /// `script`: the document is in traditional characters, and could not be read in simplified ones.
    static let unsimplified = Finding.Warning(
        code: "script", message: "in traditional characters, which are read as they are: OpenCC has no t2s.json",
        span: nil)

    /// `published`: what stands in place of the date tells no day.
    static func unreadDate(_ date: [UInt16]) -> Finding.Warning {
        let shown = String(decoding: date.prefix(40), as: UTF16.self)
        return Finding.Warning(code: "published", message: "the date tells no day: \(shown)", span: nil)
    }

    /// `controls`: the text holds characters that make a screen show it in another order than it is read in, with the
    /// place of the first; nil where there is none.
    static func directions(in text: Text) -> Finding.Warning? {
        var first: Int?
        var count = 0
        for (position, unit) in text.units.enumerated() where turnsDirection(unit) {
            if first == nil { first = position }
            count += 1
        }
        return first.map {
            Finding.Warning(
                code: "controls",
                message: "bidirectional controls, which a screen obeys and the analysis does not: \(count)",
                span: TextSpan($0, $0 + 1))
        }
    }

    /// Embeddings, overrides and isolates (Unicode Standard Annex #9, table 4), and the two marks.
    private static func turnsDirection(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C: true
        default: false
        }
    }
}
