import JiyaoTestKit
import Testing

@testable import JiyaoExports

struct WrappedTests {
    @Test func linesAreCutBetweenIdeographs() {
        #expect("会议强调落实".wrapped(to: 4) == ["会议", "强调", "落实"])
        #expect("会议强调落实".wrapped(to: 5) == ["会议", "强调", "落实"])
    }

    @Test func noLineBeginsWithAMarkThatCloses() {
        #expect("会议强，调落".wrapped(to: 6) == ["会议", "强，调", "落"])
        #expect("会议强《调落".wrapped(to: 8) == ["会议强", "《调落"])
    }

    @Test func wordsOfLettersStayWhole() {
        #expect("one two three".wrapped(to: 8) == ["one two", "three"])
        #expect("会议 GB18030 编码".wrapped(to: 9) == ["会议", "GB18030", "编码"])
    }

    @Test func whatFitsNowhereIsCutAnywhere() {
        #expect("abcdefgh".wrapped(to: 3) == ["abc", "def", "gh"])
        #expect("会议".wrapped(to: 1) == ["会", "议"])
        #expect("，，，".wrapped(to: 2) == ["，", "，", "，"])
        #expect("会".wrapped(to: -5) == ["会"])
    }

    @Test func nothingIsOneEmptyLine() {
        #expect("".wrapped(to: 10) == [""])
        #expect("   ".wrapped(to: 10) == [""])
    }

    @Test func aTextOfSeveralLinesIsOne() {
        #expect("会议\n强调\u{1B}[2J落实".wrapped(to: 40) == ["会议 强调 [2J落实"])
    }

    /// Nothing is lost but white space, and no line is too wide that could be narrower.
    @Test func wrappingLosesNothing() {
        var random = SeededGenerator(seed: 88)
        let letters = Array("会议强调，。（）“”《》 abc1、①".unicodeScalars)
        for _ in 0..<2000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...60, using: &random) {
                scalars.append(letters.randomElement(using: &random)!)
            }
            let text = String(scalars)
            let width = Int.random(in: 2...30, using: &random)
            let lines = text.wrapped(to: width)
            let squeezed = { (text: String) in text.unicodeScalars.filter { $0 != " " }.map(\.value) }
            #expect(squeezed(lines.joined()) == squeezed(text), "seed \(random.seed): \(text)")
            for line in lines { #expect(DisplayWidth.of(line) <= width, "seed \(random.seed): \(text)") }
        }
    }
}
