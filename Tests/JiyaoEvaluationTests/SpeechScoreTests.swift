import Testing

@testable import JiyaoEvaluation

@Suite struct SpeechScoreTests {
    private let sample = Sample(
        article: "沈一帆强调，要守住底线。陆知远表示，清淤已过半。会议指出，要抓落实。代表们说，很好。",
        gold: """
            {"participants":[{"name":"沈一帆"},{"name":"陆知远"}],
             "statements":[{"speaker":"沈一帆","text":"要守住底线。"},{"speaker":"陆知远","text":"清淤已过半。"},
                           {"speaker":"会议","text":"要抓落实。"},{"speaker":"代表们","text":"很好。"}]}
            """)

    @Test func allRight() throws {
        let score = try sample.score {
            $0.addStatement("沈一帆", "要守住底线。")
            $0.addStatement("陆知远", "清淤已过半。")
            $0.addStatement("会议", "要抓落实。", kind: .meeting)
            $0.addStatement("代表们", "很好。", kind: .collective)
        }
        // Meetings and groups are no people; marks at the ends do not count.
        #expect(score.counts[.speakers] == Counts(correct: 2, predicted: 2, gold: 2))
        #expect(score.counts[.attribution] == Counts(correct: 16, predicted: 16, gold: 16))
        #expect(score.misses(.missedSpeaker, .unknownSpeaker, .verbatim) == [])
    }

    @Test func wordsGivenToSomeoneElseAreWrong() throws {
        let score = try sample.score {
            $0.addStatement("沈一帆", "要守住底线。")
            $0.addStatement("沈一帆", "清淤已过半。")
            $0.addStatement("白小楼", "要抓落实。")
        }
        #expect(score.counts[.speakers] == Counts(correct: 1, predicted: 2, gold: 2))
        #expect(score.counts[.attribution] == Counts(correct: 5, predicted: 14, gold: 16))
        #expect(score.misses(.missedSpeaker) == ["陆知远"])
        #expect(score.misses(.unknownSpeaker) == ["白小楼"])
    }

    @Test func wordsThatGoTooFarOrNotFarEnoughCountByCharacter() throws {
        let score = try sample.score {
            $0.addStatement("沈一帆", "守住底线。陆知远")
            $0.addStatement("陆知远", "清淤")
        }
        // 4 + 2 right; the full stop and the name, four characters, are too much.
        #expect(score.counts[.attribution] == Counts(correct: 6, predicted: 10, gold: 16))
    }

    @Test func whatIsNotInTheArticleIsWrong() throws {
        let score = try sample.score {
            $0.addStatement("沈一帆", "要守好底线。")
            $0.addList("沈一帆", [$0.point("一", "甲")])
        }
        #expect(score.counts[.attribution] == Counts(correct: 0, predicted: 7, gold: 16))
        #expect(score.misses(.verbatim) == ["7 characters of statements and points not in the article"])
        let one = try sample.score { $0.addStatement("沈一帆", "甲") }
        #expect(one.misses(.verbatim) == ["1 character of statements and points not in the article"])
    }

    @Test func pointsAreWordsTooAndCountOverStatements() throws {
        let sample = Sample(
            article: "会议提出，一是压实责任；二是严格执法。",
            gold: """
                {"participants":[{"name":"沈一帆"}],
                 "statements":[{"speaker":"会议","text":"一是压实责任；二是严格执法。"}],
                 "directives":[{"speaker":"沈一帆","items":[{"marker":"一是","text":"压实责任；",
                    "children":[{"marker":"1","text":"会议"}]}]}]}
                """)
        let score = try sample.score { $0.addStatement("会议", "一是压实责任；二是严格执法。", kind: .meeting) }
        // Nested points are in their parents' text.
        #expect(score.counts[.attribution] == Counts(correct: 9, predicted: 13, gold: 13))
        #expect(score.misses(.missedSpeaker) == ["沈一帆"])
    }

    @Test func aStatementOfNobodyAgreesWithOneOfNobody() throws {
        let sample = Sample(article: "据悉，清淤已过半。", gold: #"{"statements":[{"text":"清淤已过半。"}]}"#)
        let score = try sample.score { $0.addStatement(nil, "清淤已过半。", kind: nil) }
        #expect(score.counts[.attribution] == Counts(correct: 5, predicted: 5, gold: 5))
        #expect(score.counts[.speakers] == Counts())
    }

    @Test func theSameWordsTwiceAreFoundInTheirOrder() throws {
        let sample = Sample(
            article: "沈一帆说，要抓落实。陆知远说，要抓落实。",
            gold: """
                {"participants":[{"name":"沈一帆"},{"name":"陆知远"}],
                 "statements":[{"speaker":"沈一帆","text":"要抓落实"},{"speaker":"陆知远","text":"陆知远说，要抓落实。"}]}
                """)
        let score = try sample.score {
            $0.addStatement("沈一帆", "要抓落实")
            $0.addStatement("陆知远", "陆知远说，要抓落实。")
        }
        #expect(score.counts[.attribution].f1 == 1)
    }
}
