import Testing

@testable import JiyaoEvaluation

@Suite struct PointScoreTests {
    private let sample = Sample(
        article: "沈一帆提出两点要求：一是压实河道责任；二是严格依法执法：（一）勤巡查；（二）重处罚。会议要求：一、抓排查；二、抓整改。",
        gold: """
            {"participants":[{"name":"沈一帆"}],
             "directives":[
               {"speaker":"沈一帆","announced":2,"items":[
                 {"marker":"一是","text":"压实河道责任；"},
                 {"marker":"二是","text":"严格依法执法：（一）勤巡查；（二）重处罚。","children":[
                   {"marker":"（一）","text":"勤巡查；"},{"marker":"（二）","text":"重处罚。"}]}]},
               {"speaker":"会议","announced":null,"items":[
                 {"marker":"一、","text":"抓排查；"},{"marker":"二、","text":"抓整改。"}]}]}
            """)

    @Test func allRight() throws {
        let score = try sample.score {
            $0.addList(
                "沈一帆", announced: 2,
                [
                    $0.point("一是", "压实河道责任；"),
                    $0.point(
                        "二是", "严格依法执法：（一）勤巡查；（二）重处罚。",
                        children: [$0.point("㈠", "勤巡查；"), $0.point("(二)", "重处罚")]),
                ])
            $0.addList("会议", kind: .meeting, [$0.point("一", "抓排查；"), $0.point("二", "抓整改。")])
        }
        for column in [Column.points, .pointSpeakers, .tree] {
            #expect(score.counts[column] == Counts(correct: 6, predicted: 6, gold: 6), "\(column)")
        }
        #expect(score.counts[.announced] == Counts(correct: 1, predicted: 1, gold: 1))
        #expect(score.misses(.missedPoint, .unknownPoint, .pointSpeaker, .tree, .span) == [])
    }

    @Test func missedAndTooMany() throws {
        let score = try sample.score {
            $0.addList("沈一帆", announced: 2, [$0.point("一是", "压实河道责任；"), $0.point("三是", "严格依法执法")])
        }
        #expect(score.counts[.points] == Counts(correct: 1, predicted: 2, gold: 6))
        #expect(
            score.misses(.missedPoint) == [
                "二是 严格依法执法：（一）勤巡查；（二）重处罚。 (best overlap 0)", "一 勤巡查； (best overlap 0)", "二 重处罚。 (best overlap 0)",
                "一 抓排查； (best overlap 0)", "二 抓整改。 (best overlap 0)",
            ])
        #expect(score.misses(.unknownPoint) == ["三是 严格依法执法"])
    }

    @Test func aTextMustOverlapByFourFifths() throws {
        let near = try sample.score { $0.addList("沈一帆", [$0.point("一是", "压实河道责")]) }
        // Five of six characters.
        #expect(near.counts[.points].correct == 1)
        let far = try sample.score { $0.addList("沈一帆", [$0.point("一是", "压实河道")]) }
        #expect(far.counts[.points].correct == 0)
        #expect(far.misses(.missedPoint).first == "一是 压实河道责任； (best overlap 0.67)")
        let long = try sample.score { $0.addList("沈一帆", [$0.point("一是", "压实河道责任；二是")]) }
        #expect(long.counts[.points].correct == 0)
    }

    @Test func whatIsNotVerbatimIsNoPoint() throws {
        let score = try sample.score { $0.addList("沈一帆", [$0.point("一是", "压紧河道责任；"), $0.point("一是", "；")]) }
        #expect(score.counts[.points] == Counts(correct: 0, predicted: 2, gold: 6))
        #expect(score.misses(.unknownPoint) == ["一是 压紧河道责任；", "一是 ；"])
    }

    @Test func theNearestOfSeveralIsTakenAndOnlyOnce() throws {
        let score = try sample.score {
            $0.addList(
                "沈一帆", [$0.point("一是", "压实河道责"), $0.point("一是", "压实河道责任"), $0.point("一是", "压实河道责任")])
        }
        #expect(score.counts[.points] == Counts(correct: 1, predicted: 3, gold: 6))
        #expect(score.misses(.unknownPoint) == ["一是 压实河道责", "一是 压实河道责任"])
    }

    @Test func thePointsSpeakerMayBeWrong() throws {
        let score = try sample.score {
            $0.addList("会议", kind: .meeting, [$0.point("一是", "压实河道责任；")])
            $0.addList(nil, kind: nil, [$0.point("一、", "抓排查；")])
        }
        #expect(score.counts[.points].correct == 2)
        #expect(score.counts[.pointSpeakers] == Counts(correct: 0, predicted: 2, gold: 6))
        #expect(
            score.misses(.pointSpeaker) == [
                "一是 压实河道责任；: gold 沈一帆, found (meeting)", "一 抓排查；: gold (meeting), found (nobody)",
            ])
    }

    @Test func aPointOnAnotherLevelIsWrongInTheTree() throws {
        let score = try sample.score {
            $0.addList(
                "沈一帆",
                [
                    $0.point("一是", "压实河道责任；", children: [$0.point("（一）", "勤巡查；")]),
                    $0.point("二是", "严格依法执法：（一）勤巡查；（二）重处罚。"), $0.point("（二）", "重处罚。"),
                ])
        }
        #expect(score.counts[.points].correct == 4)
        #expect(score.counts[.tree] == Counts(correct: 2, predicted: 4, gold: 6))
        #expect(score.misses(.tree) == ["一 勤巡查；", "二 重处罚。"])
    }

    @Test func aPointBelowOneThatIsNoPointIsWrongInTheTree() throws {
        let score = try sample.score {
            $0.addList("沈一帆", [$0.point("二是", "严格", children: [$0.point("（一）", "勤巡查；")])])
        }
        #expect(score.counts[.points].correct == 1)
        #expect(score.counts[.tree].correct == 0)
    }

    @Test(arguments: [(2, 1), (3, 0), (nil, 0)] as [(Int?, Int)])
    func theNumberOfTheLeadIsRightOrNot(announced: Int?, correct: Int) throws {
        let score = try sample.score { $0.addList("沈一帆", announced: announced, [$0.point("一是", "压实河道责任；")]) }
        #expect(score.counts[.announced] == Counts(correct: correct, predicted: announced == nil ? 0 : 1, gold: 1))
    }

    @Test func theNumberOfAListWithoutAMatchedPointIsWrong() throws {
        let score = try sample.score {
            $0.addList("沈一帆", announced: 2, [$0.point("一是", "压实")])
            // A list without points is none.
            $0.addList("沈一帆", announced: 2, [])
        }
        #expect(score.counts[.announced] == Counts(correct: 0, predicted: 1, gold: 1))
    }

    @Test func aNumberThatIsNotAnnouncedIsTooMuch() throws {
        let score = try sample.score { $0.addList("会议", announced: 2, kind: .meeting, [$0.point("一、", "抓排查；")]) }
        #expect(score.counts[.announced] == Counts(correct: 0, predicted: 1, gold: 1))
    }

    @Test func aListGivenTwiceIsFoundTwice() throws {
        let sample = Sample(
            article: "一是抓排查；二是抓整改。",
            gold:
                #"{"directives":[{"items":[{"marker":"一是","text":"抓排查；"}]},{"items":[{"marker":"一是","text":"抓排查；"}]}]}"#
        )
        let score = try sample.score {
            $0.addList(nil, kind: nil, [$0.point("一是", "抓排查；")])
            $0.addList(nil, kind: nil, [$0.point("一是", "抓排查；")])
        }
        #expect(score.counts[.points] == Counts(correct: 2, predicted: 2, gold: 2))
    }
}
