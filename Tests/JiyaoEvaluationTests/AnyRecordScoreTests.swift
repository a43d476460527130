import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoEvaluation

/// What holds for any record and any annotation, be they senseless.
@Suite struct AnyRecordScoreTests {
    private func sample(seed: UInt64) throws -> (gold: GoldDocument, record: MeetingRecord) {
        var records = RandomRecord(seed: seed)
        var texts = RandomText(seed: seed)
        let record = records.record()
        let gold = Self.annotation(of: records.record())
        let article = texts.string(of: 30) + "\n" + record.text
        return (try GoldDocument(id: "a", text: article, annotation: gold, Folding()), record)
    }

    @Test func nothingIsMoreRightThanItIsThere() throws {
        for seed in UInt64(1)...400 {
            let (gold, record) = try sample(seed: seed)
            let score = try DocumentScore(gold, record, Folding())
            for column in Column.allCases {
                let counts = score.counts[column]
                #expect(counts.correct >= 0 && counts.correct <= counts.gold, "seed \(seed), \(column)")
                #expect(counts.correct <= counts.predicted, "seed \(seed), \(column)")
                #expect((0...1).contains(counts.f1), "seed \(seed), \(column)")
            }
        }
    }

    /// A record that says what the annotation says is right in all.
    @Test func whatAgreesIsAllRight() throws {
        for seed in UInt64(1)...400 {
            var records = RandomRecord(seed: seed)
            var record = records.record()
            // Names are of people, so that an annotation, which tells no kind, means the same.
            for index in record.statements.indices { record.statements[index].kind = .person }
            for index in record.directives.indices { record.directives[index].kind = .person }
            var annotation = Self.annotation(of: record)
            annotation.participants =
                (annotation.participants ?? [])
                + (record.statements.map(\.speaker) + record.directives.map(\.speaker)).compactMap { $0 }
                .map { GoldAnnotation.Participant(name: $0, titles: nil) }
            let gold = try GoldDocument(id: "a", text: record.text, annotation: annotation, Folding())
            let score = try DocumentScore(gold, record, Folding())
            for column in [Column.speakers, .facts, .page] {
                let counts = score.counts[column]
                #expect(counts.correct == counts.gold && counts.correct == counts.predicted, "seed \(seed), \(column)")
            }
            #expect(score.counts[.attribution].correct == score.counts[.attribution].gold, "seed \(seed)")
        }
    }

    @Test func equalInputGivesEqualMisses() throws {
        for seed in UInt64(1)...100 {
            let (gold, record) = try sample(seed: seed)
            let one = try DocumentScore(gold, record, Folding())
            let other = try DocumentScore(gold, record, Folding())
            #expect(one.misses == other.misses, "seed \(seed)")
        }
    }

    /// An annotation that says what a record says.
    private static func annotation(of record: MeetingRecord) -> GoldAnnotation {
        let meeting = record.meeting
        return GoldAnnotation(
            title: record.title, published: record.published.map { String($0.unicodeScalars.prefix(10)) },
            publisher: record.publisher,
            meeting: .init(
                name: meeting.name, date: meeting.date, time: meeting.time, place: meeting.place,
                convener: meeting.convener, hosts: meeting.hosts),
            participants: record.participants.map { .init(name: $0.name, titles: $0.titles) },
            statements: record.statements.map { .init(speaker: $0.speaker, text: $0.text) },
            directives: record.directives.map { list in
                .init(speaker: list.speaker, announced: list.announced, items: list.items.map(point))
            },
            keyphrases: record.keyphrases.map(\.text), summary: record.summary.map(\.text), boilerplate: [])
    }

    private static func point(_ point: MeetingRecord.Point) -> GoldAnnotation.Point {
        .init(
            marker: point.marker, text: point.text, owners: point.owners, supporting: point.supporting,
            basis: point.basis, deadline: point.deadline.map { .init(text: $0.text, date: $0.date) },
            children: point.children.map(self.point), aspects: [.owners, .basis, .deadline])
    }
}
