import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoLexicons

struct TermMatcherTests {
    private func matcher(_ terms: [(term: String, value: Int)], reversed: Bool = false) -> TermMatcher {
        TermMatcher(terms, reversed: reversed)
    }

    /// What a search that tries every term finds, the shortest first.
    private func naive(
        _ terms: [(term: String, value: Int)], at position: Int, in units: [UInt16], limit: Int, reversed: Bool
    ) -> [TermMatcher.Match] {
        var values: [[UInt16]: Int] = [:]
        for (term, value) in terms { values[term.units] = value }
        return values.compactMap { term, value in
            let start = reversed ? position - term.count : position
            let fits = !term.isEmpty && (reversed ? start >= limit : start + term.count <= limit)
            guard fits, Array(units[start..<(start + term.count)]) == term else { return nil }
            return TermMatcher.Match(length: term.count, value: value)
        }.sorted { $0.length < $1.length }
    }

    @Test(arguments: UInt64(1)...100, [false, true])
    func whatMatchesIsWhatASearchOfEveryTermFinds(seed: UInt64, reversed: Bool) {
        var random = RandomText(seed: seed)
        let alphabet = ["会", "议", "要", "𠮷", "𡃁", "a"]
        func word(upTo length: Int) -> String {
            (0..<random.number(in: 0...length)).map { _ in random.element(of: alphabet) }.joined()
        }
        let terms = (0..<random.number(in: 0...25)).map { (term: word(upTo: 4), value: $0) }
        let matcher = TermMatcher(terms, reversed: reversed)
        let units = word(upTo: 40).units
        for position in 0...units.count {
            let limit = reversed ? random.number(in: 0...position) : random.number(in: position...units.count)
            let expected = naive(terms, at: position, in: units, limit: limit, reversed: reversed)
            var found: [TermMatcher.Match] = []
            matcher.forEach(at: position, in: units, limit: limit) { found.append($0) }
            #expect(found == expected, "seed \(seed) at \(position)")
            #expect(
                matcher.longest(at: position, in: units, limit: limit) == expected.last, "seed \(seed) at \(position)")
            let span = reversed ? TextSpan(limit, position) : TextSpan(position, limit)
            let whole = expected.last { $0.length == span.count }?.value
            #expect(matcher.value(of: span, in: units) == whole, "seed \(seed) of \(span)")
        }
    }

    @Test func theLongestOfSeveralTermsIsFound() {
        let matcher = self.matcher([("常务", 1), ("常务会议", 2), ("会议", 3)])
        let units = "县常务会议室".units
        #expect(matcher.longest(at: 1, in: units, limit: units.count) == .init(length: 4, value: 2))
        #expect(matcher.longest(at: 1, in: units, limit: 4) == .init(length: 2, value: 1))
        #expect(matcher.longest(at: 0, in: units, limit: units.count) == nil)
        #expect(matcher.longest(at: 6, in: units, limit: units.count) == nil)
    }

    @Test func aReversedMatcherFindsWhatEndsAtAPosition() {
        let matcher = self.matcher([("局长", 1), ("副局长", 2)], reversed: true)
        let units = "市副局长吴远志".units
        #expect(matcher.longest(at: 4, in: units, limit: 0) == .init(length: 3, value: 2))
        #expect(matcher.longest(at: 4, in: units, limit: 2) == .init(length: 2, value: 1))
        #expect(matcher.longest(at: 3, in: units, limit: 0) == nil)
        #expect(matcher.value(of: TextSpan(1, 4), in: units) == 2)
    }

    @Test func ofATermThatIsGivenTwiceTheLastValueCounts() {
        let matcher = self.matcher([("会议", 1), ("会议", 7)])
        #expect(matcher.value(of: TextSpan(0, 2), in: "会议".units) == 7)
    }

    @Test func emptyTermsAndNoTermsMatchNothing() {
        for matcher in [matcher([]), matcher([("", 5)])] {
            #expect(matcher.longest(at: 0, in: "会议".units, limit: 2) == nil)
            #expect(matcher.longest(at: 0, in: [], limit: 0) == nil)
            #expect(matcher.value(of: TextSpan(0, 0), in: []) == nil)
        }
    }

    @Test func manyTermsAreAllFound() {
        let terms = (0..<20_000).map { (term: "会\($0)议", value: $0) }
        let matcher = TermMatcher(terms)
        for (term, value) in terms {
            let units = term.units
            #expect(matcher.value(of: TextSpan(0, units.count), in: units) == value)
        }
    }
}
