import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoSegmentation

/// Pairs by their definition: a closing mark takes the last opening mark of its kind that still waits, and whatever
/// has been opened in between is stray. Of pairs in pairs, the outermost are left.
func naivePairs(_ text: Text, within paragraph: TextSpan) -> [TextSpan] {
    var open: [Int] = []
    var pairs: [TextSpan] = []
    for position in paragraph.start..<paragraph.end {
        if Unit.closing(of: text[position]) != nil { open.append(position) }
        if let index = open.lastIndex(where: { Unit.closing(of: text[$0]) == text[position] }) {
            pairs.append(TextSpan(open[index], position + 1))
            open.removeSubrange(index...)
        }
    }
    return pairs.filter { pair in !pairs.contains { $0 != pair && $0.contains(pair) } }.sorted()
}

struct BracketPairsTests {
    private func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let marked = MarkedText(marked)
        let found = BracketPairs(marked.text, paragraphs: marked.text.paragraphs).spans
        #expect(found == marked.spans("p"), "\(marked.text.marking(found, as: "p"))", sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        "", "会议", "他说：⟦p“要快。”⟧散会。", "⟦p《一》⟧⟦p（二）⟧⟦p【三】⟧⟦p「四」⟧⟦p『五』⟧⟦p〈六〉⟧⟦p‘七’⟧⟦p(8)⟧", "⟦p“”⟧",
    ])
    func pairsOfEveryKindAreFound(marked: String) { check(marked) }

    @Test(arguments: ["他说：⟦p“学《条例》（试行），‘快’”⟧散会。", "⟦p((()))⟧⟦p()⟧", "⟦p（“一”，“二”）⟧"])
    func onlyTheOutermostPairsAreLeft(marked: String) { check(marked) }

    @Test(arguments: [
        "他说：“要快。", "要快。”散会。", "《一（二", "一）二》", "”“", "“一（⟦p“二”⟧", "⟦p“一（二”⟧）", "⟦p（一）⟧）⟦p（二）⟧", "《一⟦p“二”⟧", "⟦p《一“二》⟧三”",
        "It’s ⟦p“fine”⟧",
    ])
    func strayMarksArePassedOver(marked: String) { check(marked) }

    @Test(arguments: ["“一\n二”", "（一\r\n⟦p（二）⟧", "《一\u{2028}二》⟦p《三》⟧"])
    func marksPairWithinAParagraphOnly(marked: String) { check(marked) }

    @Test(arguments: UInt64(1)...1_000)
    func randomTextPairsByTheDefinition(seed: UInt64) {
        var random = RandomText(seed: seed)
        let text = Text(random.string(upTo: 60))
        let expected = text.paragraphs.flatMap { naivePairs(text, within: $0) }
        #expect(BracketPairs(text, paragraphs: text.paragraphs).spans == expected, "seed \(seed): \(text.string)")
    }

    @Test(arguments: UInt64(1)...500)
    func randomMarksAlonePairByTheDefinition(seed: UInt64) {
        var random = RandomText(seed: seed)
        let marks = ["“", "”", "（", "）", "《", "》", "会"]
        let text = Text((0..<random.number(in: 0...30)).map { _ in random.element(of: marks) }.joined())
        let expected = naivePairs(text, within: text.whole)
        #expect(BracketPairs(text, paragraphs: [text.whole]).spans == expected, "seed \(seed): \(text.string)")
    }
}

struct SpanCursorTests {
    @Test func aPositionIsInsideASpanButNotAtItsEnds() {
        let spans = [TextSpan(1, 3), TextSpan(3, 6), TextSpan(8, 9)]
        var cursor = SpanCursor(spans)
        #expect(
            (0...10).map { cursor.span(around: $0) } == [
                nil, nil, spans[0], nil, spans[1], spans[1], nil, nil, nil, nil, nil,
            ])
    }

    @Test(arguments: UInt64(1)...100)
    func theCursorAnswersAsASearchOfAllSpans(seed: UInt64) {
        var random = RandomText(seed: seed)
        let ends = Set((0..<random.number(in: 0...20)).map { _ in random.number(in: 0...60) }).sorted()
        let spans = zip(ends, ends.dropFirst()).filter { _ in random.number(in: 0...1) == 0 }.map { TextSpan($0, $1) }
        var cursor = SpanCursor(spans)
        for position in 0...60 where random.number(in: 0...2) > 0 {
            let expected = spans.first { $0.start < position && position < $0.end }
            #expect(cursor.span(around: position) == expected, "seed \(seed) at \(position)")
        }
    }
}
