import JiyaoCore
import Testing

@testable import JiyaoStatistics

struct SpeakerIndexTests {
    @Test func aProfileSumsUpAllMeetingsOfAName() throws {
        var index = SpeakerIndex()
        index.add(record("a", "2023-05-02", ["市长"], statements: 2, phrases: ["防汛", "河长制"]))
        index.add(record("b", "2023-01-09", ["市委副书记", "市长"], statements: 1, phrases: ["信访", "河长制"]))
        let profile = try #require(index["林远帆"])
        #expect(profile.meetings == 2)
        #expect(profile.statements == 3)
        #expect(profile.points == 6)
        #expect(profile.first == "2023-01-09")
        #expect(profile.last == "2023-05-02")
        #expect(profile.titles == ["市长", "市委副书记"])
        #expect(profile.keyphrases == ["河长制", "防汛", "信访"])
        #expect(index["周启明"] == nil)
    }

    @Test func theMostPresentComeFirst() {
        var index = SpeakerIndex()
        var first = Samples.record()
        first.speakers = [
            Samples.speaker("乙", statements: [0]), Samples.speaker("甲", statements: [0]),
            Samples.speaker("丁", statements: [0, 1]), Samples.speaker("丙"),
        ]
        index.add(first)
        var second = Samples.record("r2")
        second.speakers = [Samples.speaker("丙")]
        index.add(second)
        #expect(index.ranked.map(\.name) == ["丙", "丁", "乙", "甲"])
    }

    @Test func highlightsAreOfTheLatestMeetings() throws {
        var index = SpeakerIndex()
        for (id, day) in [
            ("a", "2023-01-01"), ("b", nil), ("c", "2023-03-01"), ("d", "2023-02-01"), ("e", "2023-03-01"),
        ] {
            index.add(record(id, day, [], statements: 1))
        }
        let profile = try #require(index["林远帆"])
        #expect(profile.highlights.map(\.sentences) == [["c 的要点。"], ["e 的要点。"], ["d 的要点。"]])
        #expect(profile.highlights.map(\.date) == ["2023-03-01", "2023-03-01", "2023-02-01"])
    }

    @Test(arguments: [(1, [3]), (2, [2, 1]), (3, [1, 1, 1]), (9, [1, 1, 1])])
    func fewMeetingsAreQuotedAtMoreLength(meetings: Int, sentences: [Int]) throws {
        var index = SpeakerIndex()
        for number in 0..<meetings {
            var record = Samples.record("r\(number)", published: "2023-01-0\(number + 1)")
            record.title = "第\(number)次会议"
            record.speakers = [Samples.speaker("林远帆", summary: ["一。", "二。", "三。", "四。"])]
            index.add(record)
        }
        let profile = try #require(index["林远帆"])
        #expect(profile.highlights.map(\.sentences.count) == sentences)
        #expect(profile.highlights[0].title == "第\(meetings - 1)次会议")
    }

    @Test func aMeetingWithoutASummaryIsNotQuoted() {
        var index = SpeakerIndex()
        index.add(Samples.record("a"))
        var record = Samples.record("b")
        record.speakers = [Samples.speaker("林远帆")]
        index.add(record)
        #expect(index["林远帆"]?.highlights == [])
    }

    @Test func indicesThatLeadNowhereAreNoPoints() throws {
        var index = SpeakerIndex()
        var broken = Samples.record()
        broken.speakers = [Samples.speaker("林远帆", statements: [7], directives: [3, -1])]
        index.add(broken)
        #expect(index["林远帆"]?.points == 0)
    }

    @Test func nestedPointsCount() {
        let list = Samples.list(
            "甲",
            [
                Samples.point(1, "一", children: [Samples.point(1, "二", children: [Samples.point(1, "三")])]),
                Samples.point(2, "四"),
            ])
        #expect(list.pointCount == 4)
    }

    @Test func anEmptyIndexRanksNobody() {
        #expect(SpeakerIndex().isEmpty)
        #expect(SpeakerIndex().ranked.isEmpty)
        #expect(SpeakerIndex().names(near: "甲").isEmpty)
    }

    private func record(
        _ id: String, _ day: String?, _ titles: [String], statements: Int, phrases: [String] = []
    ) -> MeetingRecord {
        var record = Samples.record(id, published: day)
        record.statements = (0..<statements).map { Samples.statement("林远帆", "第\($0)句") }
        record.directives = [
            Samples.list("林远帆", [Samples.point(1, "一", children: [Samples.point(1, "二")]), Samples.point(2, "三")])
        ]
        record.speakers = [
            Samples.speaker(
                "林远帆", titles: titles, statements: Array(0..<statements), directives: [0], keyphrases: phrases,
                summary: ["\(id) 的要点。", "另一句。"])
        ]
        return record
    }
}
