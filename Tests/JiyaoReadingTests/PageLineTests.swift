import JiyaoTestKit
import Testing

@testable import JiyaoReading

private func lines(_ text: String) -> [String] {
    PageLine.lines(of: Array(text.utf16)).map { String(decoding: $0.units, as: UTF16.self) }
}

private func blanks(_ text: String) -> [Bool] { PageLine.lines(of: Array(text.utf16)).map(\.followsBlank) }

@Suite struct PageLineTests {
    @Test(
        arguments: [
            ("", []), ("\n\n", []), (" \u{3000}\t\n", []), ("甲", ["甲"]), ("甲\n乙", ["甲", "乙"]),
            ("甲\r\n乙\r丙", ["甲", "乙", "丙"]),
            ("甲\u{85}乙\u{2028}丙\u{2029}丁", ["甲", "乙", "丙", "丁"]), ("\u{3000}\u{3000}甲 乙\u{A0}\n", ["甲 乙"]),
            ("甲\n\n\n乙\n", ["甲", "乙"]), ("\u{FEFF}甲\u{200B}", ["甲"]), ("甲\tx\u{B}乙", ["甲\tx\u{B}乙"]),
        ] as [(String, [String])])
    func linesAreTrimmedAndNeverEmpty(text: String, expected: [String]) {
        #expect(lines(text) == expected)
    }

    @Test func anEmptyLineBeforeALineIsTold() {
        #expect(blanks("甲\n乙") == [false, false])
        #expect(blanks("甲\n\n乙\n \n\n丙\n丁") == [false, true, true, false])
        #expect(blanks("\n\n甲") == [false])
        #expect(blanks("甲\r\n乙\r\n\r\n丙") == [false, false, true])
        #expect(blanks("甲\r\r乙") == [false, true])
    }

    /// Nothing but white space is lost, and no line has white space at its ends.
    @Test func linesHoldAllThatIsSeen() {
        for seed in UInt64(1)...300 {
            var random = RandomText(seed: seed)
            let units = Array(random.string(upTo: 30).utf16)
            let found = PageLine.lines(of: units)
            let isSeen = { (unit: UInt16) in PageLine([unit][...]) != nil }
            #expect(found.flatMap { $0.units.filter(isSeen) } == units.filter(isSeen), "seed \(seed)")
            for line in found {
                #expect(line.units.first.map(isSeen) == true && line.units.last.map(isSeen) == true, "seed \(seed)")
            }
            #expect(found.first?.followsBlank != true, "seed \(seed)")
        }
    }
}
