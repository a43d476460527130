import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

@Suite struct WordClassTests {
    private let words = WordClass(["参加", "参加会议", "出席", "，"])

    @Test func theLongestWordThatBeginsAtAPositionIsFound() {
        let text = Text("张建华参加会议，")
        #expect(text.prefix(of: words, at: 3) == 4)
        #expect(text.prefix(of: words, at: 7) == 1)
        #expect(text.prefix(of: words, at: 5) == nil)
    }

    @Test func theLongestWordThatEndsAtAPositionIsFound() {
        let text = Text("张建华参加会议，")
        #expect(text.suffix(of: words, at: 7) == 4)
        #expect(text.suffix(of: words, at: 5) == 2)
        #expect(text.suffix(of: words, at: 6) == nil)
    }

    @Test func nothingStandsOutsideTheText() {
        let text = Text("参加")
        for position in [-3, -1, 2, 3, 9] { #expect(text.prefix(of: words, at: position) == nil, "\(position)") }
        for position in [-3, -1, 0, 3, 9] { #expect(text.suffix(of: words, at: position) == nil, "\(position)") }
    }

    @Test func aWordThatTheTextCutsOffIsNone() {
        #expect(Text("我参").prefix(of: words, at: 1) == nil)
        #expect(Text("加会议").suffix(of: words, at: 3) == nil)
    }

    @Test func onlyAWholeWordIsContained() {
        let text = Text("参加会议")
        #expect(words.contains(TextSpan(0, 2), of: text) && words.contains(TextSpan(0, 4), of: text))
        #expect(!words.contains(TextSpan(0, 3), of: text) && !words.contains(TextSpan(1, 4), of: text))
        #expect(!words.contains(TextSpan(2, 2), of: text))
    }

    @Test(arguments: UInt64(1)...60)
    func whatIsFoundIsWhatASearchOfEveryWordFinds(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func word(upTo length: Int) -> String {
            (0..<Int.random(in: 1...length, using: &random)).map { _ in
                ["会", "议", "要", "𠮷"].randomElement(using: &random)!
            }
            .joined()
        }
        let terms = (0..<Int.random(in: 1...12, using: &random)).map { _ in word(upTo: 4) }
        let words = WordClass(terms)
        let text = Text(word(upTo: 30))
        for position in 0...text.count {
            let beginning = terms.map(\.units).filter { text.matches($0, at: position) }.map(\.count).max()
            let ending = terms.map(\.units).filter { text.matches($0, at: position - $0.count) }.map(\.count).max()
            #expect(text.prefix(of: words, at: position) == beginning, "seed \(seed) at \(position)")
            #expect(text.suffix(of: words, at: position) == ending, "seed \(seed) at \(position)")
        }
    }
}
