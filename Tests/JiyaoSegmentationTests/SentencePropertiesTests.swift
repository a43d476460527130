import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoSegmentation

/// What holds of the sentences of any text.
struct SentencePropertiesTests {
    private let segmenter: SentenceSegmenter

    init() throws { segmenter = try SentenceSegmenter() }

    private func forEachText(_ body: (Text, [TextSpan], Comment) throws -> Void) throws {
        for seed in UInt64(1)...1_000 {
            var random = RandomText(seed: seed)
            let text = Text(random.string(upTo: 60))
            let sentences = try segmenter.sentences(in: text)
            try body(text, sentences, "seed \(seed): \(text.marking(sentences, as: "s"))")
        }
    }

    @Test func sentencesAreOrderedDisjointAndNotEmpty() throws {
        try forEachText { text, sentences, message in
            var end = 0
            for sentence in sentences {
                #expect(end <= sentence.start && sentence.start < sentence.end && sentence.end <= text.count, message)
                #expect(text.trimmed(sentence) == sentence, message)
                end = sentence.end
            }
        }
    }

    @Test func everyVisibleCharacterIsInExactlyOne() throws {
        try forEachText { text, sentences, message in
            var holders = [Int](repeating: 0, count: text.count)
            for sentence in sentences { for position in sentence.start..<sentence.end { holders[position] += 1 } }
            for (position, unit) in text.units.enumerated() {
                #expect(holders[position] == 1 || (Unit.isSpace(unit) && holders[position] == 0), message)
            }
        }
    }

    @Test func noSentenceHoldsALineBreak() throws {
        try forEachText { text, sentences, message in
            for sentence in sentences {
                #expect(!text.units[sentence.start..<sentence.end].contains(where: Unit.isLineBreak), message)
            }
        }
    }

    @Test func noSentenceEndsInsideAPairOfMarks() throws {
        try forEachText { text, sentences, message in
            for pair in text.paragraphs.flatMap({ naivePairs(text, within: $0) }) {
                for sentence in sentences {
                    let endsInside = pair.start < sentence.end && sentence.end < pair.end
                    let startsInside = pair.start < sentence.start && sentence.start < pair.end
                    #expect(!endsInside && !startsInside, message)
                }
            }
        }
    }

    @Test func noSentenceSplitsASurrogatePair() throws {
        try forEachText { text, sentences, message in
            for sentence in sentences {
                #expect(text[sentence].units == Array(text.units[sentence.start..<sentence.end]), message)
            }
        }
    }

    @Test func aParagraphAloneHasTheSameSentences() throws {
        try forEachText { text, sentences, message in
            for paragraph in text.paragraphs {
                let alone = try segmenter.sentences(in: Text(text[paragraph]))
                let shifted = alone.map { TextSpan($0.start + paragraph.start, $0.end + paragraph.start) }
                #expect(shifted == sentences.filter { paragraph.contains($0) }, message)
            }
        }
    }
}
