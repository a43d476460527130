import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoPipelines

/// How much of what a careful reader finds in the samples the program finds: a floor for each kind of fact, so that what
/// works goes on working. The misses are in the message.
struct SampleFactsTests {
    /// A kind of fact: how many of those that are there were found, and how many of those that were found are there.
    private struct Tally {
        var right = 0
        var found = 0
        var wanted = 0
        var misses: [String] = []

        var f1: Double { found + wanted > 0 ? 2 * Double(right) / Double(found + wanted) : 1 }

        mutating func compare(_ got: [String], _ want: [String], _ place: String) {
            right += Set(got).intersection(want).count
            found += Set(got).count
            wanted += Set(want).count
            for one in Set(want).subtracting(got).sorted() { misses.append("\(place): - \(one)") }
            for one in Set(got).subtracting(want).sorted() { misses.append("\(place): + \(one)") }
        }
    }

    private let records: [String: MeetingRecord]

    init() throws {
        let analyzer = try Pipeline("meeting", data: Support.data).makeAnalyzer()
        var records: [String: MeetingRecord] = [:]
        analyzer.analyze(filesAt: [ProjectFiles.data.appendingPathComponent("samples")]) { outcome in
            guard case .done(let analysis) = outcome else { return }
            let source = analysis.record.source
            records[source.path + "#" + (source.key ?? "")] = analysis.record
        }
        self.records = records
    }

    @Test func theSamplesAreReadAsACarefulReaderReadsThem() throws {
        var tallies: [String: Tally] = [:]
        let facts = try SampleFacts.all()
        #expect(facts.count >= 30)
        for fact in facts {
            let path = (fact.source as NSString).lastPathComponent
            let record = try #require(records[path + "#" + (fact.key ?? "")], "\(path) \(fact.key ?? "")")
            if let charset = fact.charset { #expect(record.source.charset == charset, "\(path)") }
            for line in fact.removed ?? [] { #expect(!record.text.contains(line), "\(path): \(line)") }
            add(fact, record, path + (fact.key.map { " " + $0 } ?? ""), to: &tallies)
        }
        for (kind, floor) in Self.floors {
            let tally = try #require(tallies[kind])
            #expect(
                tally.f1 >= floor,
                "\(kind) \(tally.f1), at least \(floor):\n\(tally.misses.joined(separator: "\n"))")
        }
    }

    /// F1, a little below what was measured last.
    private static let floors = [
        "page": 0.98, "facts": 0.96, "speakers": 0.97, "people": 0.97, "titles": 0.97, "points": 0.97,
        "announced": 0.95, "list speakers": 0.95, "owners": 0.95, "supporting": 0.95, "deadlines": 0.95, "basis": 0.95,
    ]

    private func add(
        _ fact: SampleFacts, _ record: MeetingRecord, _ place: String, to tallies: inout [String: Tally]
    ) {
        func compare(_ kind: String, _ got: [String], _ want: [String]) {
            tallies[kind, default: Tally()].compare(got, want, place)
        }
        func field(_ kind: String, _ name: String, _ got: String?, _ want: String?) {
            compare(kind, got.map { [name + " " + $0] } ?? [], want.map { [name + " " + $0] } ?? [])
        }
        field("page", "title", record.title, fact.title)
        field("page", "published", record.published, fact.published)
        if let publisher = fact.publisher { field("page", "publisher", record.publisher, publisher) }
        field("facts", "name", record.meeting.name, fact.meeting.name)
        field("facts", "date", record.meeting.date, fact.meeting.date)
        field("facts", "time", record.meeting.time, fact.meeting.time)
        field("facts", "place", record.meeting.place, fact.meeting.place)
        field("facts", "convener", record.meeting.convener, fact.meeting.convener)
        compare("facts", record.meeting.hosts.map { "host " + $0 }, fact.meeting.hosts.map { "host " + $0 })
        compare("speakers", speakers(of: record), fact.speakers)
        compare("people", record.participants.map(\.name), fact.participants.map(\.name))
        compare(
            "titles", record.participants.flatMap { person in person.titles.map { person.name + " " + $0 } },
            fact.participants.flatMap { person in person.titles.map { person.name + " " + $0 } })
        let points = record.directives.flatMap { $0.items.flatMap(flat) }
        compare("points", points.map(beginning), fact.points.map { $0[0] + " " + String($0[1].prefix(6)) })
        compare("announced", numbered(record.directives.map(\.announced)), numbered(fact.announced))
        compare(
            "list speakers",
            named(zip(record.directives.map(\.speaker), fact.directiveSpeakers).map { $1 == nil ? nil : $0 }),
            named(fact.directiveSpeakers))
        for task in fact.tasks ?? [] {
            let want = fact.points[task.point]
            guard let point = points.first(where: { beginning($0) == want[0] + " " + want[1].prefix(6) }) else {
                continue
            }
            let name = want[0] + want[1]
            if let owners = task.owners {
                compare("owners", point.owners.map { name + " " + $0 }, owners.map { name + " " + $0 })
            }
            if let helpers = task.supporting {
                compare("supporting", point.supporting.map { name + " " + $0 }, helpers.map { name + " " + $0 })
            }
            if let basis = task.basis {
                compare("basis", point.basis.map { name + " " + $0 }, basis.map { name + " " + $0 })
            }
            if let deadline = task.deadline {
                let date = deadline.date == nil ? "" : point.deadline?.date ?? ""
                field("deadlines", name, point.deadline.map { $0.text + date }, deadline.text + (deadline.date ?? ""))
            }
        }
    }

    private func speakers(of record: MeetingRecord) -> [String] {
        record.statements.filter { $0.kind == .person }.compactMap(\.speaker)
            + record.directives.filter { $0.kind == .person }.compactMap(\.speaker)
    }

    private func flat(_ point: MeetingRecord.Point) -> [MeetingRecord.Point] { [point] + point.children.flatMap(flat) }

    private func beginning(_ point: MeetingRecord.Point) -> String { point.marker + " " + point.text.prefix(6) }

    private func numbered(_ numbers: [Int?]) -> [String] {
        numbers.enumerated().compactMap { index, number in number.map { "list \(index + 1): \($0)" } }
    }

    private func named(_ names: [String?]) -> [String] {
        names.enumerated().compactMap { index, name in name.map { "list \(index + 1): \($0)" } }
    }
}
