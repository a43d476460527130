import JiyaoCore
import JiyaoTestKit
import Testing

struct TextTests {
    @Test func aTextGivesBackItsString() {
        var random = RandomText(seed: 1)
        for _ in 0..<500 {
            let string = random.string(upTo: 40)
            let text = Text(string)
            #expect(text.string == string, "seed \(random.seed)")
            #expect(text.count == string.utf16.count)
            #expect(text[text.whole] == string)
            #expect(text == Text(units: string.units))
        }
    }

    @Test func halvesOfPairsBecomeReplacementCharacters() {
        var generator = SeededGenerator(seed: 19)
        let alphabet: [UInt16] = [0x4F1A, 0xD842, 0xDFB7, 0xD83D, 0xDE00, 0x61, 0xE9, 0xFFFF]
        for _ in 0..<500 {
            let units = (0..<8).map { _ in alphabet[Int.random(in: alphabet.indices, using: &generator)] }
            let expected = String(decoding: units, as: UTF16.self)
            #expect(Text(units: units).string.units == expected.units, "seed 19: \(units)")
        }
    }

    @Test func spansInScalarsLeadToTheSameStrings() {
        var random = RandomText(seed: 2)
        for _ in 0..<300 {
            let string = random.string(upTo: 30)
            let scalars = Array(string.unicodeScalars)
            // Where each scalar begins in UTF-16, and where the last one ends.
            let starts = scalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + UTF16.width($1)) }
            let text = Text(string)
            for _ in 0..<10 {
                let start = random.number(in: 0...scalars.count)
                let end = random.number(in: start...scalars.count)
                let span = TextSpan(starts[start], starts[end])
                let found = text.scalars(of: span)
                #expect(found == ScalarSpan(start, end), "seed \(random.seed): \(string)")
                let quoted = String(String.UnicodeScalarView(scalars[found.start..<found.end]))
                #expect(quoted.units == text[span].units, "seed \(random.seed): \(string)")
            }
        }
    }

    @Test func surrogatePairsCountAsOneScalarEach() {
        let marked = MarkedText("𠮷⟦a县𠮷⟧😀⟦b。⟧")
        #expect(marked.spans("a").map(marked.text.scalars(of:)) == [ScalarSpan(1, 3)])
        #expect(marked.spans("b").map(marked.text.scalars(of:)) == [ScalarSpan(4, 5)])
    }

    @Test(arguments: [
        "⟦a会议⟧", "  ⟦a会议⟧\n", "\u{FEFF}\u{3000}⟦a会 议⟧\u{200B}\r\n", "⟦a⟧ \t\u{3000}", "⟦a⟧", "⟦a。⟧\u{A0}",
        "\u{2028}⟦a1⟧\u{2029}",
    ])
    func whiteSpaceIsTrimmedAtBothEnds(marked: String) {
        let marked = MarkedText(marked)
        let trimmed = marked.text.trimmed(marked.text.whole)
        #expect(marked.text[trimmed] == marked.text[marked.spans("a")[0]])
        if !trimmed.isEmpty { #expect([trimmed] == marked.spans("a")) }
    }

    @Test func trimmingStaysWithinTheSpanAndTakesOnlySpace() {
        var random = RandomText(seed: 3)
        for _ in 0..<500 {
            let text = Text(random.string(upTo: 20))
            let start = random.number(in: 0...text.count)
            let span = TextSpan(start, random.number(in: start...text.count))
            let trimmed = text.trimmed(span)
            let message: Comment = "seed \(random.seed): \(text.string)"
            #expect(span.start <= trimmed.start && trimmed.start <= trimmed.end && trimmed.end <= span.end, message)
            #expect(text.units[span.start..<trimmed.start].allSatisfy(Unit.isSpace), message)
            #expect(text.units[trimmed.end..<span.end].allSatisfy(Unit.isSpace), message)
            #expect(text.trimmed(trimmed) == trimmed, message)
        }
    }

    @Test(arguments: [
        "", "\n", " \r\n\u{3000}\n\t", "⟦a会议。⟧", "⟦a一⟧\n⟦a二⟧", "⟦a一⟧\r\n⟦a二⟧\r\n", "⟦a一⟧\r⟦a二⟧",
        "⟦a一⟧\u{2028}⟦a二⟧\u{2029}⟦a三⟧\u{85}",
        "\n\n⟦a一⟧\n\n\n  \n⟦a二⟧\n", "  ⟦a一 二⟧  \n\u{3000}\u{3000}⟦a三⟧", "⟦a𠮷⟧\n⟦a😀⟧", "⟦a一\u{B}二\u{C}三⟧",
    ])
    func paragraphsAreTheLinesThatHoldMoreThanSpace(marked: String) {
        let marked = MarkedText(marked)
        #expect(marked.text.paragraphs == marked.spans("a"))
    }

    @Test func everyVisibleUnitLiesInOneParagraphAndNoLineBreakDoes() {
        var random = RandomText(seed: 4)
        for _ in 0..<500 {
            let text = Text(random.string(upTo: 60))
            let message: Comment = "seed \(random.seed): \(text.string)"
            var holders = [Int](repeating: 0, count: text.count)
            for paragraph in text.paragraphs {
                #expect(!paragraph.isEmpty && text.trimmed(paragraph) == paragraph, message)
                for position in paragraph.start..<paragraph.end { holders[position] += 1 }
            }
            for (position, unit) in text.units.enumerated() {
                if Unit.isLineBreak(unit) { #expect(holders[position] == 0, message) }
                if !Unit.isSpace(unit) { #expect(holders[position] == 1, message) }
            }
        }
    }

    @Test func paragraphsOfALineBreakOfAnyKindAreTheSame() {
        let lines = ["会议召开。", "", "要求：", "  一是。"]
        let texts = ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}"].map { Text(lines.joined(separator: $0)) }
        for text in texts {
            #expect(text.paragraphs.map { text[$0] } == ["会议召开。", "要求：", "一是。"])
        }
    }

    @Test func aPatternIsFoundAtItsFirstPlaceWithinTheSpan() {
        let text = Text("要求要求要")
        #expect(text.firstIndex(of: "要求".units, in: text.whole) == 0)
        #expect(text.firstIndex(of: "要求".units, in: TextSpan(1, 5)) == 2)
        #expect(text.firstIndex(of: "要求".units, in: TextSpan(3, 5)) == nil)
        #expect(text.firstIndex(of: "要".units, in: TextSpan(4, 5)) == 4)
        #expect(text.firstIndex(of: "求要".units, in: TextSpan(0, 2)) == nil)
        #expect(text.firstIndex(of: [], in: text.whole) == nil)
        #expect(text.firstIndex(of: "要求要求要求".units, in: text.whole) == nil)
    }

    @Test func aPatternIsFoundWhereANaiveSearchFindsIt() {
        var random = RandomText(seed: 5)
        let alphabet = ["会", "议", "𠮷"]
        for _ in 0..<500 {
            let text = Text((0..<random.number(in: 0...12)).map { _ in random.element(of: alphabet) }.joined())
            let pattern = (0..<random.number(in: 1...3)).map { _ in random.element(of: alphabet) }.joined().units
            let start = random.number(in: 0...text.count)
            let span = TextSpan(start, random.number(in: start...text.count))
            let expected = (span.start..<span.end).first {
                $0 + pattern.count <= span.end && Array(text.units[$0..<($0 + pattern.count)]) == pattern
            }
            #expect(text.firstIndex(of: pattern, in: span) == expected, "seed \(random.seed): \(text.string)")
        }
    }

    @Test func aPatternThatRunsOverTheEndDoesNotMatch() {
        let text = Text("会议")
        #expect(text.matches("议".units, at: 1))
        #expect(!text.matches("议室".units, at: 1))
        #expect(!text.matches("会".units, at: -1))
        #expect(!text.matches("会".units, at: 2))
        #expect(text.matches([], at: 2))
    }
}
