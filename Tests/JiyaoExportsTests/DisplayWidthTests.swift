import Testing

@testable import JiyaoExports

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("防汛", 4), ("a防", 3), ("，。《》", 8), ("（一）", 6), ("①", 1), ("한글", 4), ("カナ", 4),
        ("e\u{301}", 1), ("𠮷", 2), ("“”", 2), ("▁▂█·─", 5), ("\u{200B}", 0), ("ＡＢ", 4),
    ])
    func ideographsAreTwoColumnsWide(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test(arguments: [
        ("防汛\n抗旱", "防汛 抗旱"), ("\u{1B}[31mred", "[31mred"), ("a\t b", "a b"), ("\u{202E}x\u{2066}y", "xy"),
        ("  防汛　", "防汛　"), ("", ""), ("\n\n", ""), ("a\u{9B}b", "a b"), ("a\u{0}b\u{7F}", "a b"),
    ])
    func nothingSteersTheTerminal(text: String, line: String) {
        #expect(text.onOneLine == line)
    }

    @Test(arguments: [
        ("防汛抗旱", 8, "防汛抗旱"), ("防汛抗旱", 7, "防汛抗…"), ("防汛抗旱", 6, "防汛…"), ("abcdef", 3, "ab…"), ("ab", 2, "ab"),
        ("防汛", 1, "…"), ("", 0, ""),
    ])
    func longTextsAreCutToTheirColumns(text: String, columns: Int, short: String) {
        #expect(text.shortened(to: columns) == short)
    }

    @Test func textsAreFilledToTheirColumns() {
        #expect("防汛".padded(to: 6) == "防汛  ")
        #expect("防汛".padded(to: 6, right: true) == "  防汛")
        #expect("防汛".padded(to: 3) == "防汛")
    }
}
