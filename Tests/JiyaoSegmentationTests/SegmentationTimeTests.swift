import JiyaoCore
import Testing

@testable import JiyaoSegmentation

/// Time grows with the length, whatever the text: bounds are generous, for a busy machine; a quadratic pass breaks them
/// a hundredfold.
@Suite(.serialized) struct SegmentationTimeTests {
    private static let hostile: [String] = [
        "“", "”", "（《【「", "“”", "“。”", "（“一。”", "“一。", "。”", "‘’“", "1. ", "1.", ". ", "!?", "……", "a. ", "会", "\n",
        "“\n”\r\n",
        "\u{3000}", "\u{200D}", "e\u{301}", "👩‍👧", "A",
    ]

    private func time(_ text: Text, _ body: (Text) throws -> Void) rethrows -> Duration {
        let clock = ContinuousClock()
        return try (0..<3).map { _ in try clock.measure { try body(text) } }.min() ?? .zero
    }

    private func repeated(_ piece: String, units count: Int) -> Text {
        Text(String(repeating: piece, count: count / piece.utf16.count))
    }

    @Test(arguments: hostile)
    func aHundredThousandStrayMarksPairFast(piece: String) {
        let texts = [100_000, 200_000].map { repeated(piece, units: $0) }
        let times = texts.map { time($0) { _ = BracketPairs($0, paragraphs: $0.paragraphs) } }
        #expect(times[1] < times[0] * 3 + .milliseconds(50), "\(times)")
        #expect(times[1] < .seconds(2))
    }

    @Test func aHundredThousandNestedPairsPairFast() {
        for depth in [10_000, 100_000] {
            let text = Text(String(repeating: "（", count: depth) + "。" + String(repeating: "）", count: depth))
            let elapsed = time(text) {
                #expect(BracketPairs($0, paragraphs: $0.paragraphs).spans == [text.whole])
            }
            #expect(elapsed < .seconds(2))
        }
    }

    @Test(arguments: hostile)
    func sentencesOfALongTextAreFoundInTimeInStepWithItsLength(piece: String) throws {
        let segmenter = try SentenceSegmenter()
        let texts = [10_000, 100_000, 200_000].map { repeated(piece, units: $0) }
        let times = try texts.map { try time($0) { _ = try segmenter.sentences(in: $0) } }
        #expect(times[2] < times[1] * 3 + .milliseconds(50), "\(times)")
        #expect(times[2] < .seconds(5), "\(times)")
    }

    @Test(arguments: hostile)
    func wordsOfALongTextAreFoundInTimeInStepWithItsLength(piece: String) throws {
        let segmenter = try ICUWordSegmenter()
        let texts = [50_000, 100_000].map { repeated(piece, units: $0) }
        let times = try texts.map { try time($0) { _ = try segmenter.words(in: $0) } }
        #expect(times[1] < times[0] * 3 + .milliseconds(50), "\(times)")
        #expect(times[1] < .seconds(5), "\(times)")
    }

    @Test func quotationsAmongStrayMarksAreStillFound() throws {
        let stray = String(repeating: "（《", count: 50_000)
        let text = Text(stray + "“一。二。”三。")
        let end = text.count - 2
        #expect(try SentenceSegmenter().sentences(in: text) == [TextSpan(0, end), TextSpan(end, text.count)])
    }
}
