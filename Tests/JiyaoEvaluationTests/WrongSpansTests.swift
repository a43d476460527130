import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoEvaluation

@Suite struct WrongSpansTests {
    private func wrong(_ fill: (inout MeetingRecord) -> Void) throws -> [String] {
        var record = Sample.record(text: "沈一帆强调，要压实\n责任；𠮷安代表很好。")
        fill(&record)
        return try WrongSpans(of: record, Folding()).found
    }

    @Test func spansThatLeadToTheirTextAreRight() throws {
        let found = try wrong {
            $0.addPerson("沈一帆")
            $0.addStatement("沈一帆", "要压实\n责任；")
            $0.addSummary("𠮷安代表很好。")
            $0.collectives = [.init(text: "𠮷安代表", span: $0.span(of: "𠮷安代表"))]
            $0.addList(nil, kind: nil, [$0.point("一", "压实", children: [$0.point("1", "责任")])])
        }
        #expect(found == [])
    }

    @Test func everyKindIsTold() throws {
        let found = try wrong {
            $0.addPerson("陆知远")
            $0.addStatement("沈一帆", "要压紧")
            $0.addSummary("推进会召开。")
            $0.collectives = [.init(text: "吉安代表", span: ScalarSpan(13, 17))]
            $0.addList(nil, kind: nil, [$0.point("一", "压紧", children: [$0.point("1", "责任书")])])
        }
        #expect(
            found == [
                "statement at [0, 0): 要压紧", "collective at [13, 17): 吉安代表", "summary at [0, 0): 推进会召开。",
                "participant at [0, 0): 陆知远", "point at [0, 0): 压紧", "point at [0, 0): 责任书",
            ])
    }

    @Test func whiteSpaceAndWidthMakeNoDifference() throws {
        #expect(try wrong { $0.summary = [.init(text: "要压实责任;", span: ScalarSpan(6, 13))] } == [])
    }

    @Test(arguments: [(-3, 2), (-1, -1), (2, 1), (90, 99), (Int.max - 1, Int.max), (Int.min, Int.max)])
    func spansBesideTheTextAreWrong(start: Int, end: Int) throws {
        let found = try wrong { $0.summary = [.init(text: "沈一", span: ScalarSpan(start, end))] }
        #expect(found == ["summary at [\(start), \(end)): 沈一"])
    }

    @Test func theyAreToldAmongTheMisses() throws {
        let score = try Sample(article: "甲乙", gold: "{}").score {
            $0.summary = [.init(text: "乙", span: ScalarSpan(0, 1)), .init(text: "乙", span: ScalarSpan(1, 2))]
        }
        #expect(score.wrongSpans == 1)
        #expect(score.misses(.span) == ["summary at [0, 1): 乙"])
    }
}
