import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

struct TextSpanTests {
    @Test func aSpanHoldsItsStartAndNotItsEnd() {
        let span = TextSpan(2, 5)
        #expect(span.count == 3)
        #expect((0...6).filter { span.contains($0) } == [2, 3, 4])
        #expect(!span.isEmpty && TextSpan(2, 2).isEmpty && TextSpan(3, 2).isEmpty)
    }

    @Test func containingAndOverlappingAreThoseOfTheSetsOfPositions() {
        let spans = (0...5).flatMap { start in (start...5).map { TextSpan(start, $0) } }
        for one in spans {
            let positions = Set(one.start..<one.end)
            for other in spans where !one.isEmpty && !other.isEmpty {
                let others = Set(other.start..<other.end)
                #expect(one.contains(other) == others.isSubset(of: positions), "\(one) \(other)")
                #expect(one.overlaps(other) == !positions.isDisjoint(with: others), "\(one) \(other)")
            }
        }
    }

    @Test func spansThatTouchDoNotOverlap() {
        #expect(!TextSpan(0, 2).overlaps(TextSpan(2, 4)))
        #expect(!TextSpan(2, 4).overlaps(TextSpan(0, 2)))
    }

    @Test func spansAreOrderedByStartThenByEnd() {
        let ordered = [TextSpan(0, 1), TextSpan(0, 3), TextSpan(1, 1), TextSpan(1, 2), TextSpan(2, 2)]
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<20 { #expect(ordered.shuffled(using: &generator).sorted() == ordered, "seed 6") }
    }

    @Test func aSpanInScalarsIsReadFromAPairOfNumbers() throws {
        let spans = try JSONDecoder().decode([ScalarSpan].self, from: Data("[[0,3],[7,7]]".utf8))
        #expect(spans == [ScalarSpan(0, 3), ScalarSpan(7, 7)])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(ScalarSpan.self, from: Data("[1]".utf8)) }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(ScalarSpan.self, from: Data("\"0-1\"".utf8)) }
    }
}
