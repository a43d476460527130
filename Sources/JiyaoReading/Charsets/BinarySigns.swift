/// What tells that bytes are no text.
enum BinarySigns {
    /// - Throws: `UnreadableDocument` where the bytes begin as those of a known kind of file.
    static func refuse(_ bytes: [UInt8]) throws(UnreadableDocument) {
        if let (_, name) = signatures.first(where: { bytes.starts(with: $0.bytes) }) {
            throw UnreadableDocument(reason: "binary: \(name); save it as UTF-8 text or HTML")
        }
    }

    private static let signatures: [(bytes: [UInt8], name: String)] = [
        (Array("PK\u{3}\u{4}".utf8), "a ZIP archive, such as a Word or Excel file"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word or Excel file"),
        (Array("%PDF-".utf8), "a PDF file"),
    ]

    /// - Throws: `UnreadableDocument` where there is a NUL, or where control characters are more than one in 50.
    static func refuse(_ units: [UInt16]) throws(UnreadableDocument) {
        var controls = 0
        for unit in units where unit < 0x20 && !(0x09...0x0D).contains(unit) {
            if unit == 0 { throw UnreadableDocument(reason: "binary: a NUL character") }
            controls += 1
        }
        if controls > units.count / 50 {
            throw UnreadableDocument(reason: "binary: \(controls) control characters")
        }
    }
}
