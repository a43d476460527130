import JiyaoTestKit
import Testing

@testable import JiyaoEvaluation

@Suite struct BodyScoreTests {
    private static let body = ["会议强调要压实责任。", "会议要求要守住底线。"]
    private let sample = Sample(
        article: "首页 新闻\n青禾市召开推进会\n" + body.joined(separator: "\n") + "\n责任编辑: 阿禾\n",
        gold: #"{"title":"青禾市召开推进会","boilerplate":["首页 新闻","责任编辑: 阿禾"]}"#)

    private func score(_ lines: String...) throws -> DocumentScore {
        try sample.score { $0.text = lines.joined(separator: "\n") }
    }

    @Test func allRight() throws {
        let score = try score(Self.body[0] + "　" + Self.body[1])
        #expect(score.counts[.body] == Counts(correct: 20_000, predicted: 20_000, gold: 20_000))
        #expect(score.counts[.furniture] == Counts(correct: 2, predicted: 2, gold: 2))
        #expect(score.misses(.furniture, .missedLine, .unknownLine) == [])
    }

    @Test func aMissedLine() throws {
        let score = try score(Self.body[0])
        #expect(score.counts[.body] == Counts(correct: 10_000, predicted: 10_000, gold: 20_000))
        #expect(score.misses(.missedLine) == ["会议要求要守住底线。"])
        // Furniture is not gone for the better where half the body went with it.
        #expect(score.counts[.furniture] == Counts(correct: 0, predicted: 2, gold: 2))
        #expect(score.misses(.furniture) == ["首页新闻", "责任编辑:阿禾"])
    }

    @Test func furnitureThatIsLeft() throws {
        let score = try score("首页 新闻", Self.body[0], Self.body[1])
        // 20 of 24 characters are of the body.
        #expect(score.counts[.body] == Counts(correct: 20_000, predicted: 24_000, gold: 20_000))
        #expect(score.counts[.furniture] == Counts(correct: 1, predicted: 2, gold: 2))
        #expect(score.misses(.furniture) == ["首页新闻"])
        #expect(score.misses(.unknownLine) == ["首页新闻"])
    }

    @Test func aLineThatIsNotVerbatimIsMissedAndTooMuch() throws {
        let score = try score(Self.body[0], "会议要求要守好底线。")
        #expect(score.counts[.body] == Counts(correct: 10_000, predicted: 20_000, gold: 20_000))
        #expect(score.misses(.missedLine) == ["会议要求要守住底线。"])
        #expect(score.misses(.unknownLine) == ["会议要求要守好底线。"])
    }

    @Test func anEmptyTextHasNothing() throws {
        let score = try score("")
        #expect(score.counts[.body] == Counts(correct: 0, predicted: 0, gold: 20_000))
        #expect(score.counts[.furniture].correct == 0)
    }

    @Test func aLineInTheMiddleOfAnotherIsThere() throws {
        let score = try score("强调要压实", Self.body[0] + Self.body[1])
        #expect(score.counts[.body] == Counts(correct: 20_000, predicted: 20_000, gold: 20_000))
    }

    @Test func whatRepeatsAWordOfTheBodyIsGoneWhereItStandsLessOften() throws {
        let sample = Sample(article: "推进会\n推进会要压实责任。", gold: #"{"boilerplate":["推进会"]}"#)
        #expect(try sample.score { $0.text = "推进会要压实责任。" }.counts[.furniture].correct == 1)
        #expect(try sample.score().counts[.furniture].correct == 0)
    }

    @Test func anArticleWithoutABodyIsNoFault() throws {
        let score = try Sample(article: "首页\n", gold: #"{"boilerplate":["首页"]}"#).score { $0.text = "" }
        #expect(score.counts[.body] == Counts(correct: 0, predicted: 0, gold: 0))
    }

    @Test func longDocumentsTakeTimeInProportion() throws {
        func time(_ lines: Int) throws -> Duration {
            let article = (0..<lines).map { "第\($0)行会议强调要压实责任。" }.joined(separator: "\n")
            let sample = Sample(article: article, gold: "{}")
            let document = try sample.document()
            let record = Sample.record(text: article)
            let folding = try Folding()
            return try ProcessorTime.measure(runs: 2) { _ = try DocumentScore(document, record, folding) }
        }
        let (short, long) = (try time(1000), try time(8000))
        #expect(long < short * 24, "\(short) for 1000 lines, \(long) for 8000")
    }
}
