import JiyaoCore
import Testing

@testable import JiyaoEvaluation

@Suite struct DigestScoreTests {
    private let sample = Sample(
        article: "推进会召开。沈一帆强调，要压实责任。会议指出，要守住底线。大家表示，很好。",
        gold: """
            {"keyphrases":["河道整治","压实责任","底线"],"summary":["推进会召开。","会议指出，要守住底线。"]}
            """)

    private func phrases(_ strings: [String]) throws -> Counts {
        try sample.score {
            $0.keyphrases = strings.map { MeetingRecord.Keyphrase(text: $0, score: 1, count: 1) }
        }.counts[.phrases]
    }

    @Test func phrasesRightMissedAndTooMany() throws {
        #expect(try phrases(["底线", "河道整治", "压实责任"]) == Counts(correct: 3, predicted: 3, gold: 3))
        #expect(try phrases(["底线"]) == Counts(correct: 1, predicted: 1, gold: 3))
        #expect(try phrases(["底线", "会议", "要求"]) == Counts(correct: 1, predicted: 3, gold: 3))
    }

    @Test func aPhraseOfThreeCharactersCountsForALongerOne() throws {
        #expect(try phrases(["河道整治工程", "压实责"]) == Counts(correct: 2, predicted: 2, gold: 3))
        #expect(try phrases(["河道", "守住底线"]) == Counts(correct: 0, predicted: 2, gold: 3))
    }

    @Test func onlyTheFirstEightCount() throws {
        let many = ["甲一", "甲二", "甲三", "甲四", "甲五", "甲六", "甲七", "甲八", "底线"]
        #expect(try phrases(many) == Counts(correct: 0, predicted: 8, gold: 3))
        var long = sample
        long.gold = #"{"keyphrases":["底线","乙一","乙二","乙三","乙四","乙五","乙六","乙七","乙八"]}"#
        let counts = try long.score {
            $0.keyphrases = many.map { MeetingRecord.Keyphrase(text: $0, score: 1, count: 1) }
        }.counts[.phrases]
        #expect(counts == Counts(correct: 1, predicted: 9, gold: 9))
    }

    @Test func summariesCountByCharacter() throws {
        let right = try sample.score { $0.addSummary("会议指出，要守住底线。", "推进会召开。") }
        #expect(right.counts[.summary] == Counts(correct: 15, predicted: 15, gold: 15))
        let half = try sample.score { $0.addSummary("推进会召开。", "大家表示，很好。") }
        #expect(half.counts[.summary] == Counts(correct: 5, predicted: 12, gold: 15))
        #expect(try sample.score().counts[.summary] == Counts(correct: 0, predicted: 0, gold: 15))
    }

    @Test func onlyTheFirstThreeSentencesCountAndNoneTwice() throws {
        let score = try sample.score { $0.addSummary("推进会召开。", "推进会召开。", "没有这句。", "会议指出，要守住底线。") }
        #expect(score.counts[.summary] == Counts(correct: 5, predicted: 5, gold: 15))
    }
}
