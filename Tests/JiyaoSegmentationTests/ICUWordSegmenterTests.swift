import JiyaoCore
import JiyaoICU
import JiyaoTestKit
import Testing

@testable import JiyaoSegmentation

struct ICUWordSegmenterTests {
    private let segmenter: ICUWordSegmenter

    init() throws { segmenter = try ICUWordSegmenter() }

    private func forEachText(_ body: (Text, [Word], Comment) throws -> Void) throws {
        for seed in UInt64(1)...500 {
            var random = RandomText(seed: seed)
            let text = Text(random.string(upTo: 60))
            let words = try segmenter.words(in: text)
            try body(text, words, "seed \(seed): \(text.marking(words.map(\.span), as: "w"))")
        }
    }

    @Test(arguments: [
        ("会议", Word.Kind.ideographs), ("㐀", .ideographs), ("𠮷", .ideographs), ("2024", .number), ("3.5", .number),
        ("１２", .number),
        ("GDP", .letters), ("é", .letters), ("，", .mark), ("“", .mark), ("😀", .mark), ("%", .mark),
    ])
    func aWordHasItsKind(word: String, kind: Word.Kind) throws {
        let text = Text(word)
        #expect(try segmenter.words(in: text) == [Word(span: text.whole, kind: kind)])
    }

    @Test(arguments: ["", " ", "\n", "\r\n\u{3000}\t\u{A0}", "\u{FEFF}", "\u{200B}", " \u{FEFF}\u{200B} "])
    func whiteSpaceIsNoWord(string: String) throws {
        #expect(try segmenter.words(in: Text(string)) == [])
    }

    @Test(arguments: [
        "⟦w会议⟧⟦w要求⟧⟦w，⟧⟦w落实⟧⟦w。⟧", "⟦wGDP⟧ ⟦w增长⟧⟦w3.5⟧⟦w%⟧\n⟦w会议⟧", "⟦w会议⟧\u{3000}⟦w要求⟧",
    ])
    func wordsStandInTheirOrder(marked: String) throws {
        let marked = MarkedText(marked)
        let found = try segmenter.words(in: marked.text).map(\.span)
        #expect(found == marked.spans("w"), "\(marked.text.marking(found, as: "w"))")
    }

    @Test func aMarkWithoutWidthAfterASpaceIsNotLost() throws {
        let text = Text("会议 \u{301}\u{200D}要求")
        let words = try segmenter.words(in: text)
        #expect(words.map { text[$0.span].units } == ["会议".units, "\u{301}\u{200D}".units, "要求".units])
    }

    @Test func everyVisibleCharacterIsInExactlyOne() throws {
        try forEachText { text, words, message in
            var holders = [Int](repeating: 0, count: text.count)
            for word in words { for position in word.span.start..<word.span.end { holders[position] += 1 } }
            for (position, unit) in text.units.enumerated() {
                #expect(holders[position] == 1 || (Unit.isSpace(unit) && holders[position] == 0), message)
            }
        }
    }

    @Test func wordsAreOrderedDisjointAndNotEmpty() throws {
        try forEachText { text, words, message in
            var end = 0
            for word in words {
                #expect(end <= word.span.start && !word.span.isEmpty && word.span.end <= text.count, message)
                end = word.span.end
            }
        }
    }

    @Test func wordsEndWhereICUEndsThem() throws {
        let iterator = try BreakIterator(.word)
        try forEachText { text, words, message in
            var boundaries = [0]
            try text.units.withUnsafeBufferPointer { units in
                try iterator.forEachBoundary(in: units) { end, _ in boundaries.append(end) }
            }
            let pieces = zip(boundaries, boundaries.dropFirst()).map { TextSpan($0, $1) }
            let expected = pieces.filter { !text.trimmed($0).isEmpty }
            #expect(words.count == expected.count, message)
            for (word, piece) in zip(words, expected) {
                #expect(piece.contains(word.span) && text.trimmed(word.span) == text.trimmed(piece), message)
            }
        }
    }

    @Test func theKindIsThatOfTheCharacters() throws {
        try forEachText { text, words, message in
            for word in words where word.kind == .ideographs {
                #expect(Unit.isHan(text[word.span.start]), message)
            }
            for word in words where word.kind == .mark {
                #expect(!Unit.isDigit(text[word.span.start]) && !Unit.isLatin(text[word.span.start]), message)
            }
        }
    }
}
