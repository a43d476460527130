import Foundation
import JiyaoCore
import JiyaoReading
import JiyaoTestKit
import Testing

@testable import JiyaoPipelines

/// A page of the samples whose facts are written down by hand, in Tests/Fixtures/twin: what the program makes of it.
@Suite struct TwinTests {
    struct Expected: Decodable {
        struct Meeting: Decodable, Hashable {
            var name: String?
            var date: String?
            var time: String?
            var place: String?
            var convener: String?
            var hosts: [String]
        }

        struct Participant: Decodable, Hashable {
            var name: String
            var titles: [String]
        }

        struct Statement: Decodable, Hashable {
            var speaker: String?
            var verb: String
            var first: String
            var last: String
        }

        struct List: Decodable, Hashable {
            var speaker: String?
            var announced: Int?
            var markers: [String]
        }

        var source: String
        var title: String
        var published: String
        var publisher: String
        var meeting: Meeting
        var participants: [Participant]
        var statements: [Statement]
        var directives: [List]
    }

    let expected: Expected
    let record: MeetingRecord

    init() throws {
        let root = ProjectFiles.root
        expected = try JSONDecoder().decode(
            Expected.self, from: Data(contentsOf: root.appendingPathComponent("Tests/Fixtures/twin/expected.json")))
        let bytes = Array(try Data(contentsOf: root.appendingPathComponent(expected.source)))
        let raw = RawDocument(path: expected.source, format: "text", bytes: bytes)
        switch try Pipeline("meeting", data: Support.data).makeAnalyzer().process(raw) {
        case .done(let result): record = result.record
        case .failed(let failure): throw failure
        }
    }

    @Test func whatThePageTells() {
        #expect(record.title == expected.title)
        #expect(record.published == expected.published)
        #expect(record.publishedTime == "10:41")
        #expect(record.publisher == expected.publisher)
    }

    @Test func nothingOfThePageIsInTheText() {
        for furniture in ["鲜花", "鸡蛋", "摘要", "发布者", "评论", "门户", expected.title] {
            #expect(!record.text.contains(furniture), "\(furniture)")
        }
        #expect(record.text.hasPrefix("9月1日下午15:30,市城市管理局"))
        #expect(record.text.hasSuffix("确保我市集贸市场秩序有一个看得见的变化。"))
    }

    @Test func theMeeting() {
        let meeting = record.meeting
        let found = Expected.Meeting(
            name: meeting.name, date: meeting.date, time: meeting.time, place: meeting.place,
            convener: meeting.convener,
            hosts: meeting.hosts)
        #expect(found == expected.meeting)
    }

    @Test func theParticipantsWithTheirTitles() {
        let found = record.participants.map { Expected.Participant(name: $0.name, titles: $0.titles) }
        #expect(found == expected.participants)
    }

    @Test func theStatements() {
        let found = record.statements.map { [$0.speaker, String($0.text.prefix(10)), String($0.text.suffix(10))] }
        #expect(found == expected.statements.map { [$0.speaker, $0.first, $0.last] })
        #expect(record.statements.allSatisfy { $0.kind == .person && $0.manner == .reported })
    }

    @Test func theVerbsOfTheStatements() {
        #expect(record.statements.map(\.verb) == expected.statements.map(\.verb))
    }

    @Test func theLists() {
        let found = record.directives.map {
            Expected.List(speaker: $0.speaker, announced: $0.announced, markers: $0.items.map(\.marker))
        }
        #expect(found == expected.directives)
        #expect(record.warnings.isEmpty)
    }

    @Test func everySpanLeadsToItsString() {
        let scalars = Array(record.text.unicodeScalars)
        func string(_ span: ScalarSpan) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[span.start..<span.end])
            return String(view)
        }
        for participant in record.participants { #expect(string(participant.span) == participant.name) }
        for statement in record.statements { #expect(string(statement.span) == statement.text) }
        for item in record.directives.flatMap(\.items) { #expect(string(item.span) == item.text) }
        for sentence in record.summary { #expect(string(sentence.span) == sentence.text) }
    }

    @Test func theSpeakersLeadToTheirStatements() {
        #expect(record.speakers.map(\.name) == ["沈远汀", "顾明澈"])
        #expect(record.speakers.map(\.statements) == [[0, 3, 4], [1, 2]])
        #expect(record.speakers.map(\.directives) == [[1], [0]])
    }
}
