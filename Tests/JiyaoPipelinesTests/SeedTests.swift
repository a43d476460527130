import Foundation
import JiyaoCore
import JiyaoLexicons
import JiyaoReading
import JiyaoTestKit
import Testing

@testable import JiyaoPipelines

/// The article that the project began with, where it lies beside the checkout with the facts that a reader found in it.
@Suite struct SeedTests {
    private struct Expected: Decodable {
        struct Meeting: Decodable {
            var name, date, time, place, convener: String?
            var hosts: [String]
        }
        struct Participant: Decodable {
            var name: String
            var titles: [String]
        }
        struct Statement: Decodable {
            var speaker: String?
            var text: String
        }
        struct Point: Decodable {
            var marker, text: String
        }
        struct List: Decodable {
            var speaker: String?
            var announced: Int?
            var items: [Point]
        }

        var title, published, publisher: String?
        var meeting: Meeting
        var participants: [Participant]
        var statements: [Statement]
        var directives: [List]
        var boilerplate: [String]
    }

    @Test func allFactsOfTheSeedAreFound() throws {
        guard let gold = ProjectFiles.shared?.appendingPathComponent("gold/dev"),
            let bytes = try? Data(contentsOf: gold.appendingPathComponent("seed-001.txt"))
        else {
            print("the seed article is absent; its facts are tested on a twin of our own (TwinTests)")
            return
        }
        let expected = try JSONDecoder().decode(
            Expected.self, from: Data(contentsOf: gold.appendingPathComponent("seed-001.json")))
        let analyzer = try Pipeline("meeting", data: Support.data).makeAnalyzer()
        let raw = RawDocument(path: "seed-001.txt", key: nil, line: nil, format: "text", bytes: Array(bytes))
        guard case .done(let result) = analyzer.process(raw) else {
            Issue.record("the seed fails")
            return
        }
        let record = result.record
        #expect(record.title == expected.title)
        #expect(record.published == expected.published)
        #expect(record.publishedTime == "10:41")
        #expect(record.publisher == expected.publisher)
        #expect(record.meeting.name == expected.meeting.name)
        #expect(record.meeting.date == expected.meeting.date)
        #expect(record.meeting.time == expected.meeting.time)
        #expect(record.meeting.place == expected.meeting.place)
        #expect(record.meeting.convener == expected.meeting.convener)
        #expect(record.meeting.hosts == expected.meeting.hosts)
        #expect(record.participants.map(\.name) == expected.participants.map(\.name))
        #expect(record.participants.map(\.titles) == expected.participants.map(\.titles))
        #expect(record.statements.map(\.speaker) == expected.statements.map(\.speaker))
        #expect(record.statements.map { Self.folded($0.text) } == expected.statements.map { Self.folded($0.text) })
        #expect(record.directives.map(\.speaker) == expected.directives.map(\.speaker))
        #expect(record.directives.map(\.announced) == expected.directives.map(\.announced))
        #expect(record.directives.map { $0.items.map(\.marker) } == expected.directives.map { $0.items.map(\.marker) })
        #expect(
            record.directives.map { $0.items.map { Self.folded($0.text) } }
                == expected.directives.map { $0.items.map { Self.folded($0.text) } })
        // The summary line repeats the opening of the body, cut off: it is looked for whole.
        let lines = Set(record.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
        for line in expected.boilerplate { #expect(!lines.contains(line), "\(line) is furniture") }
    }

    /// Without white space, which the annotation keeps as it found it.
    private static func folded(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
