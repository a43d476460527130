import JiyaoTestKit
import Testing

@testable import JiyaoEvaluation

@Suite struct FoldingTests {
    private let folding: Folding

    init() throws { folding = try Folding() }

    @Test func widthQuotationMarksAndSpaceMakeNoDifference() throws {
        #expect(try folding("抓 落实，“守”住‘底线’。") == folding("抓\n落实,\"守\"住'底线'。"))
        #expect(try folding("２０２４年　５月") == folding("2024年5月"))
        #expect(try folding("抓落实") != folding("抓好落实"))
    }

    @Test func aStringIsKeptAsItWasWritten() throws {
        #expect(try folding(" ７月 ").written == " ７月 ")
        #expect(try folding(" ７月 ").plain == "7月")
    }

    /// The separators of the C0 controls are white space; the zero width joiner and the soft hyphen are not.
    @Test func allWhiteSpaceGoes() throws {
        let blanks: [UInt32] = [
            0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1C, 0x1D, 0x1E, 0x1F, 0x20, 0x85, 0xA0, 0x1680, 0x2000, 0x2005, 0x200A,
            0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF,
        ]
        for blank in blanks {
            let string = "会" + String(Unicode.Scalar(blank)!) + "议"
            #expect(try folding(string).plain == "会议", "U+\(String(blank, radix: 16))")
        }
        for kept in [0x00, 0x08, 0x1B, 0x7F, 0x180E, 0x200D, 0x2060] as [UInt32] {
            let string = "会" + String(Unicode.Scalar(kept)!) + "议"
            #expect(try folding(string).count == 3, "U+\(String(kept, radix: 16))")
        }
    }

    @Test func lengthsAreInScalars() throws {
        #expect(try folding("𠮷安").count == 2)
        #expect(try folding("e\u{301}").count == 1)
        #expect(try folding("").isEmpty)
    }

    @Test(
        arguments: [
            ("沈一帆同志", "沈一帆"), ("沈一帆先生", "沈一帆"), ("沈一帆 女士", "沈一帆"), ("沈一帆", "沈一帆"), ("沈先生", "沈先生"),
            ("沈一先生", "沈一"), ("沈一帆女士同志", "沈一帆"), ("沈一帆同志女士", "沈一帆同志"), ("同志", "同志"), ("", ""),
        ])
    func namesLoseWordsOfCourtesy(name: String, expected: String) throws {
        #expect(try folding.name(name).plain == expected)
    }

    @Test(
        arguments: [
            ("一是", "一是"), ("一、", "一"), ("（一）", "一"), ("(一)", "一"), ("㈠", "一"), ("1.", "1"), ("１．", "1"),
            ("①", "1"), ("⒈", "1"), ("第一，", "第一"), ("、", "、"), ("。", "。"),
        ])
    func markersLoseTheMarksRoundThem(marker: String, expected: String) throws {
        #expect(try folding.marker(marker).plain == expected)
    }

    @Test func aTextIsCutWhereverALineMayEnd() throws {
        for mark in [
            "\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}", "\u{2028}", "\u{2029}",
        ] {
            let lines = try folding.lines(of: "甲\(mark) \(mark)乙 丙")
            #expect(lines.map(\.plain) == ["甲", "乙丙"], "\(mark.unicodeScalars)")
        }
        #expect(try folding.lines(of: "甲\u{1F}乙").map(\.plain) == ["甲乙"])
        #expect(try folding.lines(of: "").isEmpty)
        #expect(try folding.lines(of: " \n\u{3000}\n").isEmpty)
    }

    @Test func nothingThatDoesNotCountIsLeftOfRandomText() throws {
        for seed in UInt64(1)...300 {
            var random = RandomText(seed: seed)
            let text = random.string(upTo: 30, controls: true)
            let folded = try folding(text)
            #expect(!folded.scalars.contains { $0.isBlank || "“”‘’，！".unicodeScalars.contains($0) }, "seed \(seed)")
            #expect(folded.written == text, "seed \(seed)")
        }
    }

    @Test func equalValuesHaveEqualHashes() throws {
        #expect(Set([try folding("７月"), try folding("7 月"), try folding("8月")]).count == 2)
    }
}
