import JiyaoCore
import Testing

struct UnitTests {
    /// All scalars of the basic plane, each of which is one unit.
    private static let scalars = (UInt16.min...UInt16.max).compactMap { Unicode.Scalar($0) }

    private static func name(_ scalar: Unicode.Scalar) -> Comment {
        "U+\(String(scalar.value, radix: 16, uppercase: true))"
    }

    @Test func lineBreaksAreNewlinesButNoTabulationOrFormFeed() {
        for scalar in Self.scalars {
            let expected = Character(scalar).isNewline && scalar != "\u{B}" && scalar != "\u{C}"
            #expect(Unit.isLineBreak(UInt16(scalar.value)) == expected, Self.name(scalar))
        }
    }

    @Test func spaceIsUnicodesWhiteSpaceAndTheMarksWithoutWidth() {
        let withoutWidth: Set<Unicode.Scalar> = ["\u{200B}", "\u{FEFF}"]
        for scalar in Self.scalars {
            let expected = scalar.properties.isWhitespace || withoutWidth.contains(scalar)
            #expect(Unit.isSpace(UInt16(scalar.value)) == expected, Self.name(scalar))
        }
    }

    @Test func everyLineBreakIsSpace() {
        for unit in UInt16.min...UInt16.max where Unit.isLineBreak(unit) { #expect(Unit.isSpace(unit)) }
    }

    @Test func ideographsOfUnicodeAreHan() {
        for scalar in Self.scalars where scalar.properties.isUnifiedIdeograph {
            #expect(Unit.isHan(UInt16(scalar.value)), Self.name(scalar))
        }
    }

    @Test func everythingHanIsAnIdeographOrMayBecomeOne() {
        for scalar in Self.scalars where Unit.isHan(UInt16(scalar.value)) {
            let isReserved = scalar.properties.generalCategory == .unassigned
            #expect(scalar.properties.isIdeographic || isReserved, Self.name(scalar))
        }
    }

    @Test func bothHalvesOfAnIdeographBeyondTheBasicPlaneAreHan() {
        for character in ["𠀀", "𠮷", "𪚥", "𫝀", "𬺰", "𰀀", "𱍐"] {
            #expect(character.utf16.allSatisfy(Unit.isHan), "\(character)")
        }
        #expect("😀".utf16.first.map(Unit.isHan) == false)
    }

    @Test func surrogatesAreTheUnitsThatAreNoScalar() {
        for unit in UInt16.min...UInt16.max {
            #expect(Unit.isSurrogate(unit) == (Unicode.Scalar(unit) == nil), "\(unit)")
        }
    }

    @Test func digitsOfBothWidthsHaveTheirValue() {
        #expect("0123456789".utf16.map(Unit.digit) == Array(0...9))
        #expect("０１２３４５６７８９".utf16.map(Unit.digit) == Array(0...9))
        for unit in UInt16.min...UInt16.max {
            #expect(Unit.isDigit(unit) == (Unit.digit(unit) != nil), "\(unit)")
        }
        #expect((UInt16.min...UInt16.max).filter(Unit.isDigit).count == 20)
    }

    @Test func latinLettersAreThoseOfASCIIInBothWidths() {
        for scalar in Self.scalars {
            let folded = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
            let isLetter = Unicode.Scalar(folded).map { $0.isASCII && $0.properties.isAlphabetic } ?? false
            #expect(Unit.isLatin(UInt16(scalar.value)) == isLetter, Self.name(scalar))
        }
    }

    @Test func marksThatEndASentenceEndAClauseToo() {
        #expect("。！？!?｡".utf16.allSatisfy(Unit.endsSentence))
        #expect("，,；;：:。！？!?｡".utf16.allSatisfy(Unit.endsClause))
        #expect("，,；;：:".utf16.allSatisfy { !Unit.endsSentence($0) })
        #expect("、.…—会1a（".utf16.allSatisfy { !Unit.endsClause($0) })
        for unit in UInt16.min...UInt16.max where Unit.endsSentence(unit) { #expect(Unit.endsClause(unit)) }
    }

    @Test func openingMarksHaveTheirOwnClosingMark() {
        let pairs = ["「」", "『』", "《》", "〈〉", "【】", "（）", "()", "“”", "‘’"].map { Array($0.utf16) }
        for pair in pairs { #expect(Unit.closing(of: pair[0]) == pair[1]) }
        let opening = (UInt16.min...UInt16.max).filter { Unit.closing(of: $0) != nil }
        #expect(opening == pairs.map { $0[0] }.sorted())
        let closing = (UInt16.min...UInt16.max).filter(Unit.isClosing)
        #expect(closing == pairs.map { $0[1] }.sorted())
    }

    @Test func aUnitIsOfOneClassOnly() {
        for unit in UInt16.min...UInt16.max where !Unit.isSurrogate(unit) {
            let classes = [Unit.isHan(unit), Unit.isDigit(unit), Unit.isLatin(unit), Unit.isMark(unit)]
            #expect(classes.filter { $0 }.count <= 1, "U+\(String(unit, radix: 16))")
            if Unit.isSpace(unit), unit != 0x200B, unit != 0xFEFF, !(0x2028...0x205F).contains(unit) {
                #expect(!classes.contains(true), "U+\(String(unit, radix: 16))")
            }
        }
    }

    @Test func everyMarkOfASCIIAndOfChineseTextIsOne() {
        for unit in UInt16(0x21)...0x7E {
            #expect(Unit.isMark(unit) == !(Unit.isDigit(unit) || Unit.isLatin(unit)), "\(unit)")
        }
        #expect("，。、；：？！“”‘’（）《》〈〉【】「」『』—…·～￥".utf16.filter { !Unit.isMark($0) } == "￥".units)
    }
}
