import JiyaoTestKit
import Testing

@testable import JiyaoPipelines

struct NamesTests {
    private let stages = ["segment", "people", "statements", "directives", "terms"]

    @Test(arguments: [
        ("statments", "statements"), ("Statements", "statements"), ("poeple", "people"), ("term", "terms"),
        ("directive", "directives"), ("segmnet", "segment"),
    ])
    func aSlipOfTheFingersFindsWhatIsMeant(typed: String, meant: String) {
        #expect(Names.nearest(to: typed, in: stages) == meant)
    }

    @Test(arguments: ["", "x", "keyword", "会议", "statementsstatements"])
    func whatIsNearToNothingHasNoNearest(typed: String) {
        #expect(Names.nearest(to: typed, in: stages) == nil)
    }

    @Test func ofEqualsTheFirstIsNamed() {
        #expect(Names.nearest(to: "cat", in: ["bat", "car"]) == "bat")
        #expect(Names.nearest(to: "cat", in: []) == nil)
    }

    @Test func aHugeNameIsNotCompared() {
        let huge = String(repeating: "s", count: 1_000_000)
        #expect(Names.nearest(to: huge, in: stages) == nil)
        #expect(Names.shown(huge).count == 61)
    }

    @Test func whatWouldSteerATerminalIsNotShown() {
        #expect(Names.shown("a\u{1B}[31mb\nc\u{202E}d") == "a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}d")
        #expect(Names.shown("会议") == "会议")
    }

    /// A distance is 0 for equals only, symmetric, and never more than the longer length.
    @Test func distanceIsAMeasure() {
        var random = SeededGenerator(seed: 20190909)
        let letters = Array("abc议".unicodeScalars)
        func word() -> [Unicode.Scalar] {
            (0..<Int.random(in: 0...8, using: &random)).map { _ in letters.randomElement(using: &random)! }
        }
        for _ in 0..<2000 {
            let (one, other) = (word(), word())
            let distance = Names.distance(one, other)
            #expect(distance == Names.distance(other, one), "seed \(random.seed): \(one) \(other)")
            #expect((distance == 0) == (one == other), "seed \(random.seed): \(one) \(other)")
            #expect(distance <= max(one.count, other.count), "seed \(random.seed): \(one) \(other)")
            #expect(distance >= abs(one.count - other.count), "seed \(random.seed): \(one) \(other)")
        }
    }

    @Test func swappedNeighboursAreOneSlip() {
        #expect(Names.distance(Array("ab".unicodeScalars), Array("ba".unicodeScalars)) == 1)
        #expect(Names.distance(Array("abcd".unicodeScalars), Array("acbd".unicodeScalars)) == 1)
    }
}
