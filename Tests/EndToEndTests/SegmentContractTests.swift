import Foundation
import JiyaoTestKit
import Testing

/// What a program that calls `jiyao segment` may rely on.
struct SegmentContractTests {
    private let folder: TestFolder
    private let jiyao: Command

    init() throws {
        folder = try TestFolder()
        jiyao = Command(folder: folder)
    }

    /// Scalars that are neither white space nor without width.
    private func visible(_ text: some StringProtocol) -> [UInt32] {
        text.unicodeScalars.filter { scalar in
            !scalar.properties.isWhitespace && ![0x200B, 0xFEFF].contains(scalar.value)
        }.map(\.value)
    }

    /// One line, whatever line breaks of other systems stand in it.
    private func line(seed: UInt64) -> String {
        var random = RandomText(seed: seed)
        return String(
            String.UnicodeScalarView(random.string(upTo: 25).unicodeScalars.filter { $0 != "\n" && $0 != "\r" }))
    }

    @Test func aLineOutForALineInWithAllItsWords() async throws {
        let lines = (UInt64(1)...300).map { line(seed: $0) }
        let output = try await jiyao("segment", "--words", input: Array((lines.joined(separator: "\n") + "\n").utf8))
        #expect(output.status == 0)
        try #require(output.lines.count == lines.count)
        for (number, (line, words)) in zip(lines, output.lines).enumerated() {
            let parts = words.split(separator: " ", omittingEmptySubsequences: false)
            #expect(visible(words) == visible(line), "seed \(number + 1)")
            #expect(words.isEmpty || parts.allSatisfy { !visible($0).isEmpty }, "seed \(number + 1): \(words)")
        }
    }

    @Test func sentencesAreAllOfTheirLine() async throws {
        for seed in UInt64(1)...12 {
            let line = line(seed: seed)
            let output = try await jiyao("segment", "--sentences", input: Array(line.utf8))
            #expect(output.status == 0)
            #expect(visible(output.text) == visible(line), "seed \(seed)")
            #expect(visible(line).isEmpty || output.lines.allSatisfy { !visible($0).isEmpty }, "seed \(seed)")
        }
    }

    @Test(arguments: ["--words", "--sentences"])
    func emptyLinesStayAndTheEndOfALineDoesNotMatter(cut: String) async throws {
        let lines = ["", "会议召开", "", "", "抓好落实", ""]
        let expected = cut == "--words" ? "\n会议 召开\n\n\n抓 好 落实\n\n" : "\n会议召开\n\n\n抓好落实\n\n"
        for end in ["\n", "\r\n"] {
            let text = lines.map { $0 + end }.joined()
            #expect(try await jiyao("segment", cut, input: Array(text.utf8)).text == expected)
        }
        #expect(try await jiyao("segment", cut).text.isEmpty)
        #expect(try await jiyao("segment", cut, input: Array(" \u{3000}\t".utf8)).text == "\n")
    }

    @Test func theLastLineNeedsNoEnd() async throws {
        let with = try await jiyao("segment", input: Array("会议强调\n落实\n".utf8))
        let without = try await jiyao("segment", input: Array("会议强调\n落实".utf8))
        #expect(with.text == "会议 强调\n落实\n" && without.text == with.text)
    }

    @Test func wordsAreWhatIsCutWhereNothingIsSaid() async throws {
        try folder.write("a.txt", "\u{FEFF}会议强调，要抓好落实。\n")
        let output = try await jiyao("segment", "a.txt")
        #expect(output.text == "会议 强调 ， 要 抓 好 落实 。\n")
        for arguments in [["a.txt", "--words"], ["--words", "a.txt"], ["a.txt", "--segmenter", "icu"]] {
            #expect(try await jiyao(["segment"] + arguments).standardOutput == output.standardOutput)
        }
        #expect(try await jiyao.shell("\"$JIYAO\" segment - <a.txt").standardOutput == output.standardOutput)
    }

    @Test(.timeLimit(.minutes(1)))
    func aVeryLongLineIsOneLine() async throws {
        let text = String(repeating: "会议强调落实。", count: 30_000)
        let words = try await jiyao("segment", input: Array(text.utf8))
        #expect(words.lines.count == 1)
        #expect(words.text == String(repeating: "会议 强调 落实 。 ", count: 30_000).dropLast() + "\n")
        let sentences = try await jiyao("segment", "--sentences", input: Array(text.utf8))
        #expect(sentences.text == String(repeating: "会议强调落实。\n", count: 30_000))
    }

    @Test func aBrokenLineEndsItAfterTheLinesBefore() async throws {
        let output = try await jiyao("segment", input: Array("会议\n\n".utf8) + [0xC0, 0xAF] + Array("\n落实\n".utf8))
        #expect(output.status == 2)
        #expect(output.text == "会议\n\n")
        #expect(output.standardError.hasSuffix("line 3: not UTF-8: malformed bytes at byte 8\n"))
    }
}
