import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoSegmentation

/// Time grows with the length, whatever the text. The bounds are generous; a quadratic pass breaks them a hundredfold.
struct SegmentationTimeTests {
    private static let hostile: [String] = [
        "“", "”", "（《【「", "“”", "“。”", "（“一。”", "“一。", "。”", "‘’“", "1. ", "1.", ". ", "!?", "……", "a. ", "会", "\n",
        "“\n”\r\n",
        "\u{3000}", "\u{200D}", "e\u{301}", "👩‍👧", "A", "。（", "。（一）", "《！》", "《！》《", "。 （ ", "（1）. ",
    ]

    private func checkGrowth(
        of piece: String, to count: Int, sourceLocation: SourceLocation = #_sourceLocation,
        _ body: (Text) throws -> Void
    ) rethrows {
        let texts = [count / 2, count].map { Text(String(repeating: piece, count: $0 / piece.utf16.count)) }
        let times = try texts.map { text in try ProcessorTime.measure { try body(text) } }
        #expect(times[1] < times[0] * 3 + .milliseconds(20), "\(times)", sourceLocation: sourceLocation)
        #expect(times[1] < .seconds(3), "\(times)", sourceLocation: sourceLocation)
    }

    @Test(arguments: hostile)
    func marksPairInTimeInStepWithTheLength(piece: String) {
        checkGrowth(of: piece, to: 100_000) { _ = BracketPairs($0, paragraphs: $0.paragraphs) }
    }

    @Test(arguments: hostile)
    func sentencesAreFoundInTimeInStepWithTheLength(piece: String) throws {
        let segmenter = try SentenceSegmenter()
        try checkGrowth(of: piece, to: 100_000) { _ = try segmenter.sentences(in: $0) }
    }

    @Test(arguments: hostile)
    func wordsAreFoundInTimeInStepWithTheLength(piece: String) throws {
        let segmenter = try ICUWordSegmenter()
        try checkGrowth(of: piece, to: 50_000) { _ = try segmenter.words(in: $0) }
    }

    @Test(arguments: [10_000, 100_000])
    func nestedPairsPairFast(depth: Int) {
        let text = Text(String(repeating: "（", count: depth) + "。" + String(repeating: "）", count: depth))
        let time = ProcessorTime.measure(runs: 1) {
            #expect(BracketPairs(text, paragraphs: text.paragraphs).spans == [text.whole])
        }
        #expect(time < .seconds(2))
    }

    @Test func quotationsAmongStrayMarksAreStillFound() throws {
        let stray = String(repeating: "（《", count: 50_000)
        let text = Text(stray + "“一。二。”三。")
        let end = text.count - 2
        #expect(try SentenceSegmenter().sentences(in: text) == [TextSpan(0, end), TextSpan(end, text.count)])
    }
}
