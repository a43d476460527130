/// Text such as no one would write: ideographs, marks, brackets both paired and stray, digits, Latin, white space, line
/// breaks, characters beyond the basic plane and characters without width, in any order. The same seed gives the
/// same texts.
public struct RandomText {
    public var generator: SeededGenerator
    public var seed: UInt64 { generator.seed }

    public init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    private static let words = [
        "会议", "强调", "要求", "城北大队", "一是", "要抓落实", "吴远志", "责任", "年", "的", "〇", "㐀", "豈",
    ]
    private static let marks = [
        "，", "。", "、", "；", "：", "！", "？", "……", "—", "·", ".", ",", "!", "?", ";", ":", "/", "%",
    ]
    private static let brackets: [(open: String, close: String)] = [
        ("“", "”"), ("‘", "’"), ("《", "》"), ("〈", "〉"), ("「", "」"), ("『", "』"), ("【", "】"), ("（", "）"), ("(", ")"),
    ]
    private static let numbers = ["1", "2.", "3.5", "2024", "１２", "１．", "（3）", "①", "10:30", "50%", "-7"]
    private static let latin = ["GDP", "a", "App", "e.g. ", "ＡＢ", "é", "e\u{301}", "Ж"]
    private static let spaces = [" ", "  ", "\u{3000}", "\t", "\u{A0}", "\u{2009}"]
    private static let lineBreaks = ["\n", "\r\n", "\r", "\n\n", "\u{2028}", "\u{2029}", "\u{85}"]
    private static let beyond = ["𠮷", "𡃁", "😀", "👩‍👧", "🇨🇳", "𝟙"]
    private static let zeroWidth = ["\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{2060}", "\u{AD}"]
    private static let controls = [
        "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}", "\u{1F}", "\u{7F}", "\"", "\\",
    ]

    /// A text of up to `pieces` pieces, each of one to some characters.
    ///
    /// - Parameter controls: puts control characters, quotation marks of ASCII and backslashes in, too.
    public mutating func string(upTo pieces: Int, controls: Bool = false) -> String {
        string(of: Int.random(in: 0...pieces, using: &generator), depth: 0, controls: controls)
    }

    /// A text of exactly `pieces` pieces.
    public mutating func string(of pieces: Int) -> String {
        string(of: pieces, depth: 0, controls: false)
    }

    /// One of the values.
    public mutating func element<Value>(of values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &generator)]
    }

    /// A number of the range.
    public mutating func number(in range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &generator)
    }

    private mutating func string(of pieces: Int, depth: Int, controls: Bool) -> String {
        var result = ""
        for _ in 0..<pieces { result += piece(depth: depth, controls: controls) }
        return result
    }

    private mutating func piece(depth: Int, controls: Bool) -> String {
        switch number(in: 0...99) {
        case 0..<36: return element(of: Self.words)
        case 36..<56: return element(of: Self.marks)
        case 56..<66 where depth < 4:
            let pair = element(of: Self.brackets)
            let inside = string(of: number(in: 0...6), depth: depth + 1, controls: controls)
            return pair.open + inside + pair.close
        case 56..<70: return element(of: Self.brackets).open
        case 70..<74: return element(of: Self.brackets).close
        case 74..<80: return element(of: Self.numbers)
        case 80..<84: return element(of: Self.latin)
        case 84..<88: return element(of: Self.spaces)
        case 88..<92: return element(of: Self.lineBreaks)
        case 92..<95: return element(of: Self.beyond)
        case 95..<97: return element(of: Self.zeroWidth)
        default: return element(of: controls ? Self.controls : Self.words)
        }
    }
}
