/// Classes of single UTF-16 units, by comparison only: the hot path walks units, not characters.
///
/// Public for speed alone, and not promised: across modules the compiler inlines what is public.
public enum Unit {
    /// 的, after which the head of a phrase stands: 王立成的|要求.
    @inlinable
    public static var possessive: UInt16 { 0x7684 }

    /// Line feed, carriage return, next line, line and paragraph separators: where ICU ends a sentence, too.
    @inlinable
    public static func isLineBreak(_ unit: UInt16) -> Bool {
        unit == 0x0A || unit == 0x0D || unit == 0x2028 || unit == 0x2029 || unit == 0x85
    }

    /// White space, the ideographic space, no-break spaces, and the marks that take no room (BOM, zero width space).
    @inlinable
    public static func isSpace(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
            true
        default: false
        }
    }

    /// Ideographs of the basic plane, and either half of one beyond it.
    @inlinable
    public static func isHan(_ unit: UInt16) -> Bool {
        (0x4E00...0x9FFF).contains(unit) || (0x3400...0x4DBF).contains(unit) || (0xF900...0xFAFF).contains(unit)
            || (0xD840...0xD88F).contains(unit) || (0xDC00...0xDFFF).contains(unit) || unit == 0x3007
    }

    /// Either half of a character beyond the basic plane.
    @inlinable
    public static func isSurrogate(_ unit: UInt16) -> Bool { unit & 0xF800 == 0xD800 }

    /// 0 to 9, and ０ to ９.
    @inlinable
    public static func isDigit(_ unit: UInt16) -> Bool {
        (0x30...0x39).contains(unit) || (0xFF10...0xFF19).contains(unit)
    }

    /// The value of a half- or full-width digit.
    @inlinable
    public static func digit(_ unit: UInt16) -> Int? {
        switch unit {
        case 0x30...0x39: Int(unit) - 0x30
        case 0xFF10...0xFF19: Int(unit) - 0xFF10
        default: nil
        }
    }

    /// Half- or full-width Latin letters.
    @inlinable
    public static func isLatin(_ unit: UInt16) -> Bool {
        let folded = (0xFF21...0xFF5A).contains(unit) ? unit - 0xFEE0 : unit
        return (0x41...0x5A).contains(folded) || (0x61...0x7A).contains(folded)
    }

    /// 。！？!?｡: marks that end a sentence.
    @inlinable
    public static func endsSentence(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F, 0xFF61: true
        default: false
        }
    }

    /// ，,；;：: and those that end a sentence: marks that end a clause.
    @inlinable
    public static func endsClause(_ unit: UInt16) -> Bool {
        switch unit {
        case 0xFF0C, 0x2C, 0xFF1B, 0x3B, 0xFF1A, 0x3A: true
        default: endsSentence(unit)
        }
    }

    /// The closing mark of an opening bracket or quotation mark.
    @inlinable
    public static func closing(of unit: UInt16) -> UInt16? {
        switch unit {
        case 0x300C: 0x300D  // 「」
        case 0x300E: 0x300F  // 『』
        case 0x300A: 0x300B  // 《》
        case 0x3008: 0x3009  // 〈〉
        case 0x3010: 0x3011  // 【】
        case 0xFF08: 0xFF09  // （）
        case 0x28: 0x29  // ()
        case 0x201C: 0x201D  // “”
        case 0x2018: 0x2019  // ‘’
        default: nil
        }
    }

    /// A closing quotation mark or bracket: 」』》〉】）)”’.
    @inlinable
    public static func isClosing(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x300D, 0x300F, 0x300B, 0x3009, 0x3011, 0xFF09, 0x29, 0x201D, 0x2019: true
        default: false
        }
    }

    /// Neither ideograph, letter, digit nor white space.
    @inlinable
    public static func isMark(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0xA1...0xBF, 0x2010...0x206F, 0x2190...0x2BFF,
            0x3001...0x3006, 0x3008...0x3020, 0x3030, 0xFE10...0xFE6F, 0xFF01...0xFF0F, 0xFF1A...0xFF20,
            0xFF3B...0xFF40, 0xFF5B...0xFF65:
            true
        default: false
        }
    }
}

extension String {
    /// The string in UTF-16 units, to compare with a text.
    package var units: [UInt16] { Array(utf16) }
}
