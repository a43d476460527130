import JiyaoTestKit
import Testing

@testable import JiyaoStatistics

struct OccurrencesTests {
    @Test(arguments: [
        ("防汛", "防汛抗旱，要防汛。", 2), ("哈哈", "哈哈哈哈哈", 2), ("aab", "aaaab aab", 2), ("会", "", 0), ("会议", "会", 0),
        ("𠮷", "𠮷日𠮷", 2), ("高质量发展", "推动高质量发展", 1), ("\u{8D28}", "高质量", 1), ("abab", "abababab", 2),
        ("ababc", "abababc", 1), ("。", "。。。", 3), ("行\n列", "行\n列", 1),
    ])
    func everyPlaceIsCountedAndOverlapsAreNot(term: String, text: String, count: Int) throws {
        #expect(try #require(Occurrences(of: term)).count(in: text) == count)
    }

    @Test func theEmptyStringIsNoTerm() {
        #expect(Occurrences(of: "") == nil)
    }

    @Test func onlyTheSameScalarsCount() throws {
        #expect(try #require(Occurrences(of: "é")).count(in: "e\u{301}") == 0)
    }

    @Test func randomTextsGiveWhatAPlainScanGives() throws {
        for seed in UInt64(0)..<300 {
            var generator = SeededGenerator(seed: seed)
            let alphabet = Array("一丁a𠮷".unicodeScalars)
            func random(_ count: Int) -> [Unicode.Scalar] {
                (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
            }
            let term = random(Int.random(in: 1...4, using: &generator))
            let text = random(Int.random(in: 0...60, using: &generator))
            var plain = 0
            var position = 0
            while position + term.count <= text.count {
                if text[position..<(position + term.count)].elementsEqual(term) {
                    plain += 1
                    position += term.count
                } else {
                    position += 1
                }
            }
            let found = try #require(Occurrences(of: string(term))).count(in: string(text))
            #expect(found == plain, "seed \(seed): \(string(term)) in \(string(text))")
        }
    }

    @Test func aHostileTextTakesLinearTime() throws {
        let search = try #require(Occurrences(of: String(repeating: "a", count: 20_000) + "b"))
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(search.count(in: String(repeating: "a", count: 400_000)) == 0)
        }
        #expect(time < .seconds(5))
    }

    private func string(_ scalars: [Unicode.Scalar]) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
