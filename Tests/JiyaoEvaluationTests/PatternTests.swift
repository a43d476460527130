import JiyaoTestKit
import Testing

@testable import JiyaoEvaluation

private func scalars(_ string: String) -> [Unicode.Scalar] { Array(string.unicodeScalars) }

/// A search as simple as can be.
private func simple(_ pattern: [Unicode.Scalar], _ text: [Unicode.Scalar], from start: Int) -> Range<Int>? {
    guard !pattern.isEmpty else { return nil }
    return (start..<max(start, text.count)).first { text[$0...].starts(with: pattern) }
        .map { $0..<$0 + pattern.count }
}

@Suite struct PatternTests {
    @Test func theFirstPlaceIsFound() {
        let pattern = Pattern(scalars("会议"))
        #expect(pattern.first(in: scalars("本次会议指出，会议要求")) == 2..<4)
        #expect(pattern.first(in: scalars("本次会议指出，会议要求"), from: 3) == 7..<9)
        #expect(pattern.first(in: scalars("本次会议指出，会议要求"), from: 8) == nil)
        #expect(pattern.first(in: scalars("会议"), from: 99) == nil)
        #expect(pattern.first(in: []) == nil)
    }

    @Test func anEmptyPatternIsNowhere() {
        #expect(Pattern([]).first(in: scalars("会议")) == nil)
        #expect(Pattern([]).all(in: scalars("会议")).isEmpty)
    }

    @Test func placesDoNotOverlap() {
        #expect(Pattern(scalars("哈哈")).all(in: scalars("哈哈哈哈哈")) == [0..<2, 2..<4])
    }

    @Test func placesAreTakenOut() {
        var text = scalars("甲乙甲乙丙")
        #expect(text.removing(Pattern(scalars("甲乙"))) == scalars("丙"))
        #expect(text.removing(Pattern(scalars("丁"))) == text)
        text.removeFirst(Pattern(scalars("甲乙")))
        #expect(text == scalars("甲乙丙"))
        text.removeFirst(Pattern(scalars("丁")))
        #expect(text == scalars("甲乙丙"))
    }

    @Test func marksAreTakenOffBothEnds() {
        let marks = Set(scalars("。，"))
        #expect(scalars("，。甲，乙。").trimming(marks) == scalars("甲，乙"))
        #expect(scalars("。，").trimming(marks) == [])
        #expect([].trimming(marks) == [])
    }

    @Test func randomSearchesFindWhatASimpleOneFinds() {
        for seed in UInt64(1)...3000 {
            var random = SeededGenerator(seed: seed)
            let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                scalars("甲乙").randomElement(using: &random)!
            }
            let wanted = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                scalars("甲乙").randomElement(using: &random)!
            }
            let pattern = Pattern(wanted)
            for start in 0...text.count {
                #expect(pattern.first(in: text, from: start) == simple(wanted, text, from: start), "seed \(seed)")
            }
        }
    }

    @Test func aTextMadeToDelayItDoesNot() {
        let text = scalars(String(repeating: "甲", count: 200_000))
        let pattern = Pattern(scalars(String(repeating: "甲", count: 50_000) + "乙"))
        let time = ProcessorTime.measure(runs: 1) { #expect(pattern.first(in: text) == nil) }
        // Trying every place would take 10^10 steps.
        #expect(time < .seconds(5))
    }
}
