import JiyaoCore
import Testing

@testable import JiyaoStatistics

struct SpeakerPageTests {
    @Test func meetingsStandInOrderOfTimeAndUndatedOnesLast() {
        var page = SpeakerPage(name: "林远帆")
        for (id, day) in [("a", nil), ("b", "2023-05-01"), ("c", "2022-05-01"), ("d", "2023-05-01")]
            as [(String, String?)]
        {
            page.add(record(id, day))
        }
        #expect(page.inOrder.meetings.map(\.source.path) == ["c.txt", "b.txt", "d.txt", "a.txt"])
    }

    @Test func onlyTheSpeakersOwnPartIsTaken() throws {
        var page = SpeakerPage(name: "林远帆")
        page.add(record("a", "2023-05-01"))
        var other = Samples.record("b")
        other.speakers = [Samples.speaker("周启明", statements: [0])]
        page.add(other)
        #expect(page.meetings.count == 1)
        let meeting = try #require(page.meetings.first)
        #expect(meeting.statements.map(\.text) == ["要防汛。"])
        #expect(meeting.lists.count == 1)
        #expect(meeting.title == "推进会")
    }

    private func record(_ id: String, _ day: String?) -> MeetingRecord {
        var record = Samples.record(id, published: day)
        record.meeting.name = "推进会"
        record.statements = [Samples.statement("周启明", "要信访。"), Samples.statement("林远帆", "要防汛。")]
        record.directives = [Samples.list("林远帆", [Samples.point(1, "一")])]
        record.speakers = [Samples.speaker("林远帆", statements: [1, 9], directives: [0, 4])]
        return record
    }
}
