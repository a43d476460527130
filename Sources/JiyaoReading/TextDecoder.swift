import JiyaoICU

/// Turns the bytes of a text to UTF-16. Owned by one worker, as its converter is.
///
/// The charset is UTF-8, strictly: nothing is ever substituted.
struct TextDecoder: ~Copyable {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private let utf8: Converter
    /// For the message about bytes that are not UTF-8.
    private let gb18030: Converter

    init() throws(ICUError) {
        let utf8 = try Converter(charset: "UTF-8")
        let gb18030 = try Converter(charset: "GB18030")
        self.utf8 = utf8
        self.gb18030 = gb18030
    }

    /// - Throws: `UnreadableDocument` where the bytes are no text, with the offset of the first that is wrong.
    borrowing func decode(_ bytes: [UInt8]) throws(UnreadableDocument) -> (units: [UInt16], charset: String) {
        if let (_, name) = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
            throw UnreadableDocument(reason: "binary: \(name); save it as UTF-8 text or HTML")
        }
        if let offset = bytes.firstIndex(of: 0) {
            throw UnreadableDocument(reason: "binary: a NUL at byte \(offset)")
        }
        let mark = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
        let units: [UInt16]
        do throws(MalformedBytes) {
            units = try bytes.withUnsafeBufferPointer { buffer throws(MalformedBytes) in
                try utf8.decode(UnsafeBufferPointer(rebasing: buffer.dropFirst(mark)))
            }
        } catch {
            throw UnreadableDocument(
                reason: "not \(error.charset): malformed bytes at byte \(error.offset + mark)"
                    + hint(bytes, offset: error.offset + mark))
        }
        try Self.refuseBinary(units)
        return (units, utf8.charset)
    }

    /// What a clerk is likely to have where the very first letters are not UTF-8: a page in China's own charset.
    ///
    /// - Parameter offset: of the first byte that is wrong.
    private borrowing func hint(_ bytes: [UInt8], offset: Int) -> String {
        guard bytes.prefix(offset).allSatisfy({ $0 < 0x80 }), bytes.lazy.filter({ $0 >= 0x80 }).prefix(8).count == 8,
            bytes.withUnsafeBufferPointer({ (try? gb18030.decode($0)) != nil })
        else { return "" }
        return "; it may be GB18030 (GBK): iconv -f GB18030 -t UTF-8"
    }

    /// How files begin that are no text.
    private static let signatures: [(bytes: [UInt8], name: String)] = [
        (Array("PK\u{3}\u{4}".utf8), "a ZIP archive, such as a Word or Excel file"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word or Excel file"),
        (Array("%PDF-".utf8), "a PDF file"),
        ([0xFF, 0xFE], "UTF-16 text"),
        ([0xFE, 0xFF], "UTF-16 text"),
    ]

    /// - Throws: `UnreadableDocument` where there is a NUL, or where control characters are more than one in 50.
    static func refuseBinary(_ units: [UInt16]) throws(UnreadableDocument) {
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
