import Testing

@testable import JiyaoEvaluation

@Suite struct PeopleScoreTests {
    private let sample = Sample(
        article: "书记、局长沈一帆，副局长陆知远，科长白小楼参加会议。",
        gold: """
            {"participants":[{"name":"沈一帆","titles":["书记","局长"]},{"name":"陆知远","titles":["副局长"]},
                             {"name":"白小楼","titles":["科长"]}]}
            """)

    @Test func allRight() throws {
        let score = try sample.score {
            $0.addPerson("白小楼", "科长")
            $0.addPerson("沈一帆", "局长", "书记")
            $0.addPerson("陆知远", "副局长")
        }
        #expect(score.counts[.people] == Counts(correct: 3, predicted: 3, gold: 3))
        #expect(score.counts[.titles] == Counts(correct: 4, predicted: 4, gold: 4))
        #expect(score.misses(.missedPerson, .unknownPerson, .titles, .span) == [])
    }

    @Test func oneMissedAndOneTooMany() throws {
        let score = try sample.score {
            $0.addPerson("沈一帆", "局长", "书记")
            $0.addPerson("陆知远", "副局长")
            $0.addPerson("会议", "科长")
        }
        #expect(score.counts[.people] == Counts(correct: 2, predicted: 3, gold: 3))
        // The title of someone who is not there is wrong, whatever it says.
        #expect(score.counts[.titles] == Counts(correct: 3, predicted: 4, gold: 4))
        #expect(score.misses(.missedPerson) == ["白小楼"])
        #expect(score.misses(.unknownPerson) == ["会议"])
    }

    @Test func titlesAreToldWhereTheyDiffer() throws {
        let score = try sample.score {
            $0.addPerson("沈一帆", "书记、局长")
            $0.addPerson("陆知远")
            $0.addPerson("白小楼", "科长", "站长")
        }
        #expect(score.counts[.people] == Counts(correct: 3, predicted: 3, gold: 3))
        #expect(score.counts[.titles] == Counts(correct: 1, predicted: 3, gold: 4))
        #expect(
            score.misses(.titles) == [
                "沈一帆: gold 书记、局长, found 书记、局长", "陆知远: gold 副局长, found none", "白小楼: gold 科长, found 科长、站长",
            ])
    }

    @Test func courtesyAndWidthMakeNoDifference() throws {
        let score = try sample.score {
            $0.addPerson("沈一帆同志", "局 长")
            $0.addPerson("沈一帆", "书记")
        }
        #expect(score.counts[.people] == Counts(correct: 1, predicted: 1, gold: 3))
        #expect(score.counts[.titles] == Counts(correct: 2, predicted: 2, gold: 4))
    }
}
