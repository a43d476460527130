import JiyaoTestKit
import Testing

@testable import JiyaoExports

struct PageWriterTests {
    @Test func linesAreCutBetweenIdeographs() {
        #expect(PageWriter.wrap("会议强调落实", width: 4) == ["会议", "强调", "落实"])
        #expect(PageWriter.wrap("会议强调落实", width: 5) == ["会议", "强调", "落实"])
    }

    @Test func noLineBeginsWithAMarkThatCloses() {
        #expect(PageWriter.wrap("会议强，调落", width: 6) == ["会议", "强，调", "落"])
        #expect(PageWriter.wrap("会议强《调落", width: 8) == ["会议强", "《调落"])
    }

    @Test func wordsOfLettersStayWhole() {
        #expect(PageWriter.wrap("one two three", width: 8) == ["one two", "three"])
        #expect(PageWriter.wrap("会议 GB18030 编码", width: 9) == ["会议", "GB18030", "编码"])
    }

    @Test func whatFitsNowhereIsCutAnywhere() {
        #expect(PageWriter.wrap("abcdefgh", width: 3) == ["abc", "def", "gh"])
        #expect(PageWriter.wrap("会议", width: 1) == ["会", "议"])
        #expect(PageWriter.wrap("，，，", width: 2) == ["，", "，", "，"])
        #expect(PageWriter.wrap("会", width: -5) == ["会"])
    }

    @Test func nothingIsOneEmptyLine() {
        #expect(PageWriter.wrap("", width: 10) == [""])
        #expect(PageWriter.wrap("   ", width: 10) == [""])
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
            let lines = PageWriter.wrap(text, width: width)
            let squeezed = { (text: String) in text.unicodeScalars.filter { $0 != " " }.map(\.value) }
            #expect(squeezed(lines.joined()) == squeezed(text), "seed \(random.seed): \(text)")
            for line in lines { #expect(DisplayWidth.of(line) <= width, "seed \(random.seed): \(text)") }
        }
    }

    @Test func aTableKeepsItsColumns() {
        var page = PageWriter(width: 40, hasColours: false)
        page.table([("王立成", "县长"), ("赵敏", "书记"), ("name", "x")])
        #expect(page.text == "  王立成 县长\n  赵敏   书记\n  name   x\n")
    }

    @Test func aLongTextStaysInItsColumn() {
        var page = PageWriter(width: 40, hasColours: false)
        page.entry("一是", String(repeating: "落实", count: 12), indent: 2)
        #expect(page.text == "  一是 落实落实落实落实落实落实落实落实\n       落实落实落实落实\n")
    }
}
