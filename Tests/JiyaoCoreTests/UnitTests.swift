import JiyaoCore
import Testing

/// All units are tried: classes are held against Unicode's properties where it has them.
struct UnitTests {
    private static let all = UInt16.min...UInt16.max

    /// The scalars of the basic plane for which two answers differ.
    private func differing(
        _ one: (UInt16) -> Bool, _ other: (Unicode.Scalar) -> Bool
    ) -> [String] {
        Self.all.compactMap { Unicode.Scalar($0) }.filter { one(UInt16($0.value)) != other($0) }.map(Self.name)
    }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        "U+" + String(scalar.value, radix: 16, uppercase: true)
    }

    @Test func lineBreaksAreNewlinesButNoTabulationOrFormFeed() {
        let expected: (Unicode.Scalar) -> Bool = { Character($0).isNewline && $0 != "\u{B}" && $0 != "\u{C}" }
        #expect(differing(Unit.isLineBreak, expected) == [])
    }

    @Test func spaceIsUnicodesWhiteSpaceAndTheMarksWithoutWidth() {
        let expected: (Unicode.Scalar) -> Bool = {
            $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}"
        }
        #expect(differing(Unit.isSpace, expected) == [])
    }

    @Test func everyLineBreakIsSpace() {
        #expect(Self.all.filter(Unit.isLineBreak).allSatisfy(Unit.isSpace))
    }

    @Test func hanAreTheIdeographsAndTheirBlocksReservedPlaces() {
        let missed = Self.all.compactMap { Unicode.Scalar($0) }.filter {
            $0.properties.isUnifiedIdeograph && !Unit.isHan(UInt16($0.value))
        }
        #expect(missed.map(Self.name) == [])
        let wrong = Self.all.filter(Unit.isHan).compactMap { Unicode.Scalar($0) }.filter {
            !$0.properties.isIdeographic && $0.properties.generalCategory != .unassigned
        }
        #expect(wrong.map(Self.name) == [])
    }

    @Test func bothHalvesOfAnIdeographBeyondTheBasicPlaneAreHan() {
        for character in ["𠀀", "𠮷", "𪚥", "𫝀", "𬺰", "𰀀", "𱍐"] {
            #expect(character.utf16.allSatisfy(Unit.isHan), "\(character)")
        }
        #expect("😀".utf16.first.map(Unit.isHan) == false)
    }

    @Test func surrogatesAreTheUnitsThatAreNoScalar() {
        #expect(Self.all.filter { Unit.isSurrogate($0) != (Unicode.Scalar($0) == nil) } == [])
    }

    @Test func digitsOfBothWidthsHaveTheirValue() {
        #expect("0123456789".utf16.map(Unit.digit) == Array(0...9))
        #expect("０１２３４５６７８９".utf16.map(Unit.digit) == Array(0...9))
        #expect(Self.all.filter { Unit.digit($0) != nil }.count == 20)
        #expect(Self.all.filter { Unit.isDigit($0) != (Unit.digit($0) != nil) } == [])
    }

    @Test func latinLettersAreThoseOfASCIIInBothWidths() {
        let expected: (Unicode.Scalar) -> Bool = { scalar in
            let folded = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
            return folded < 0x80 && Unicode.Scalar(folded)?.properties.isAlphabetic == true
        }
        #expect(differing(Unit.isLatin, expected) == [])
    }

    @Test func marksThatEndASentenceEndAClauseToo() {
        #expect(Self.all.filter(Unit.endsSentence) == "。！？!?｡".utf16.sorted())
        #expect(Self.all.filter(Unit.endsClause) == "，,；;：:。！？!?｡".utf16.sorted())
    }

    @Test func openingMarksHaveTheirOwnClosingMark() {
        let pairs = ["「」", "『』", "《》", "〈〉", "【】", "（）", "()", "“”", "‘’"].map { Array($0.utf16) }
        for pair in pairs { #expect(Unit.closing(of: pair[0]) == pair[1]) }
        #expect(Self.all.filter { Unit.closing(of: $0) != nil } == pairs.map { $0[0] }.sorted())
        #expect(Self.all.filter(Unit.isClosing) == pairs.map { $0[1] }.sorted())
    }

    @Test func ideographsDigitsLettersAndMarksAreApart() {
        let overlapping = Self.all.filter { unit in
            [Unit.isHan(unit), Unit.isDigit(unit), Unit.isLatin(unit), Unit.isMark(unit)].filter { $0 }.count > 1
        }
        #expect(overlapping == [])
    }

    @Test func marksOfASCIIAndOfChineseTextAreMarks() {
        let wrong = (UInt16(0x21)...0x7E).filter { Unit.isMark($0) == (Unit.isDigit($0) || Unit.isLatin($0)) }
        #expect(wrong == [])
        #expect("，。、；：？！“”‘’（）《》〈〉【】「」『』—…·～％＋".utf16.filter { !Unit.isMark($0) } == [])
        #expect("会1aＡ １\n\u{3000}".utf16.filter(Unit.isMark) == [])
    }
}
