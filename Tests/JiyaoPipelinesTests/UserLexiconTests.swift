import Foundation
import JiyaoCore
import JiyaoLexicons
import JiyaoTestKit
import Testing

@testable import JiyaoPipelines

struct UserLexiconTests {
    private func lexicon(_ lines: String) throws -> UserLexicon {
        let folder = try TemporaryFolder()
        try folder.write("mine.tsv", lines)
        let url = folder.url.appendingPathComponent("mine.tsv")
        return try UserLexicon([("mine.tsv", try LexiconFile(contentsOf: url))])
    }

    private func counts(_ lexicon: UserLexicon, _ text: String, title: String? = nil, found: [String: Int] = [:])
        -> [String: Int]
    {
        var counts = TermCounts()
        counts.counts = found
        lexicon.apply(to: &counts, title: title, text: Text(text))
        return counts.counts
    }

    @Test func aTermIsCountedWhereverItStands() throws {
        let lexicon = try lexicon("网格员\tterm\n")
        #expect(counts(lexicon, "网格员和老网格员们。", title: "网格员大会") == ["网格员": 3])
    }

    /// It takes effect also where the extractor counted otherwise.
    @Test func itsCountReplacesTheExtractors() throws {
        let lexicon = try lexicon("网格\tterm\n")
        #expect(counts(lexicon, "网格网格网格", found: ["网格": 1, "其他": 2]) == ["网格": 3, "其他": 2])
        #expect(counts(lexicon, "没有", found: ["网格": 1]) == [:])
    }

    @Test func theLongestTermIsCounted() throws {
        let lexicon = try lexicon("网格\tterm\n网格员\tterm\n")
        #expect(counts(lexicon, "网格员管网格") == ["网格员": 1, "网格": 1])
    }

    @Test func aTermDoesNotOverlapItself() throws {
        #expect(counts(try lexicon("哈哈\tterm\n"), "哈哈哈哈哈") == ["哈哈": 2])
    }

    @Test func aStopWordIsRemoved() throws {
        let lexicon = try lexicon("工作\tstop\n")
        #expect(counts(lexicon, "工作工作", found: ["工作": 2, "防汛": 1]) == ["防汛": 1])
        #expect(lexicon.isStop("工作"))
        #expect(!lexicon.isStop("防汛"))
    }

    @Test func theLastKindCounts() throws {
        #expect(try lexicon("工作\tterm\n工作\tstop\n").isStop("工作"))
        #expect(try !lexicon("工作\tstop\n工作\tterm\n").isStop("工作"))
    }

    @Test(arguments: ["工作", "工作\t", "工作\tnoun", "工作\tTERM"])
    func aKindIsTermOrStop(line: String) {
        let error = #expect(throws: PipelineError.self) { try lexicon("好\tstop\n" + line + "\n") }
        #expect(error?.description.hasPrefix("mine.tsv:2:4: unknown kind of word") == true)
    }

    @Test func anEmptyLexiconChangesNothing() throws {
        #expect(counts(try lexicon("# nothing\n"), "工作", found: ["工作": 1]) == ["工作": 1])
        #expect(counts(UserLexicon(), "工作", found: ["工作": 1]) == ["工作": 1])
    }

    /// Counting agrees with a plain scan for a single term of random texts.
    @Test func countsAgreeWithAPlainScan() throws {
        var random = SeededGenerator(seed: 7)
        let lexicon = try lexicon("甲乙甲\tterm\n")
        for _ in 0..<500 {
            let letters = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                Bool.random(using: &random) ? "甲" : "乙"
            }
            let text = letters.joined()
            let expected = text.components(separatedBy: "甲乙甲").count - 1
            #expect(counts(lexicon, text)["甲乙甲"] ?? 0 == expected, "seed \(random.seed): \(text)")
        }
    }
}
