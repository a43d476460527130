import JiyaoICU

/// Turns the bytes of a text to UTF-16. Owned by one worker, as its converter is.
///
/// The charset is UTF-8, strictly: nothing is ever substituted.
struct TextDecoder: ~Copyable {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private let utf8: Converter

    init() throws(ICUError) {
        utf8 = try Converter(charset: "UTF-8")
    }

    /// - Throws: `UnreadableDocument` where the bytes are no text, with the offset of the first that is wrong.
    borrowing func decode(_ bytes: [UInt8]) throws(UnreadableDocument) -> (units: [UInt16], charset: String) {
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
            throw UnreadableDocument(reason: "not \(error.charset): malformed bytes at byte \(error.offset + mark)")
        }
        try Self.refuseBinary(units)
        return (units, utf8.charset)
    }

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
