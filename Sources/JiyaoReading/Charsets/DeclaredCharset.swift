import JiyaoICU

/// What a page of HTML says its charset is (WHATWG, HTML, 13.2.3.2, prescan): in `<?xml encoding="…"?>`,
/// `<meta charset="…">` or `<meta http-equiv="Content-Type" content="text/html; charset=…">`.
struct DeclaredCharset {
    /// How far it is looked for, in bytes.
    static let limit = 4096

    private let bytes: ArraySlice<UInt8>

    /// Nil where none is declared that Chinese documents come in. UTF-16 is none: it could not be read like this.
    static func find(in bytes: [UInt8]) -> Charset? {
        guard let label = DeclaredCharset(bytes: bytes.prefix(limit)).label() else { return nil }
        let charset = Charset(label: String(decoding: label, as: UTF8.self))
        return charset?.width == 1 ? charset : nil
    }

    private func label() -> ArraySlice<UInt8>? {
        var position = bytes.startIndex
        while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = open + 1
            if stands("<!--", at: open) {
                guard let end = first("-->", in: open + 2..<bytes.endIndex) else { return nil }
                position = end + 3
            } else if stands("<?xml", at: open) {
                if let label = value(of: "encoding", in: tag(at: open)) { return label }
            } else if stands("<meta", at: open) {
                if let label = value(of: "charset", in: tag(at: open)) { return label }
            }
        }
        return nil
    }

    private func tag(at open: Int) -> Range<Int> {
        open..<(bytes[open...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex)
    }

    /// What stands behind `name=`, with or without quotation marks.
    private func value(of name: StaticString, in tag: Range<Int>) -> ArraySlice<UInt8>? {
        var start = tag.lowerBound
        while let found = first(name, in: start..<tag.upperBound) {
            start = found + name.utf8CodeUnitCount
            var rest = bytes[start..<tag.upperBound].drop { Self.isSpace($0) }
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst().drop { Self.isSpace($0) || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
            let label = rest.prefix { !Self.isSpace($0) && !Self.endsLabel($0) }
            return label.isEmpty ? nil : label
        }
        return nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func endsLabel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "?"): true
        default: false
        }
    }

    private func first(_ word: StaticString, in range: Range<Int>) -> Int? {
        range.first { stands(word, at: $0) && $0 + word.utf8CodeUnitCount <= range.upperBound }
    }

    /// - Parameter word: in lower case.
    private func stands(_ word: StaticString, at position: Int) -> Bool {
        guard position + word.utf8CodeUnitCount <= bytes.endIndex else { return false }
        return (0..<word.utf8CodeUnitCount).allSatisfy { offset in
            let byte = bytes[position + offset]
            return ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == word.utf8Start[offset]
        }
    }
}
