import JiyaoArchive
import JiyaoCore
import JiyaoStatistics
import JiyaoTestKit

@testable import JiyaoExports

/// Small values for the tests of this target.
enum Samples {
    static func terms(_ counts: [String: Int], words: Int? = nil) -> TermCounts {
        var terms = TermCounts()
        terms.counts = counts
        terms.words = words ?? counts.values.reduce(0, +)
        return terms
    }

    /// A record in which 林远帆 speaks and requires two points, the first with one below it.
    static func record(_ id: String = "a", published: String? = "2023-07-01") -> MeetingRecord {
        var record = MeetingRecord(
            id: id, source: Source(path: "notices/\(id).txt", format: "text"), text: "要防汛。防汛抗旱，人人有责。",
            pipeline: PipelineIdentity(name: "meeting", version: "1", digest: ""))
        record.title = "云溪市召开防汛推进会"
        record.published = published
        record.meeting.name = "防汛推进会"
        record.statements = [
            MeetingRecord.Statement(
                speaker: "林远帆", kind: .person, verb: "指出", manner: .reported, text: "要防汛。", span: ScalarSpan(0, 4),
                cue: nil)
        ]
        var child = MeetingRecord.Point(
            ordinal: 1, marker: "1.", headline: nil, text: "逐级传达。", span: ScalarSpan(10, 15))
        child.deadline = .init(text: "9月底前", date: "2023-09-30")
        var first = MeetingRecord.Point(
            ordinal: 1, marker: "一是", headline: "统一思想", text: "统一思想。1.逐级传达。", span: ScalarSpan(3, 15))
        first.owners = ["各区", "国土、住建部门"]
        first.supporting = ["市督查室"]
        first.basis = ["《云溪市河道管理办法》"]
        first.children = [child]
        let second = MeetingRecord.Point(
            ordinal: 2, marker: "二是", headline: nil, text: "压实责任。", span: ScalarSpan(17, 22))
        record.directives = [
            MeetingRecord.DirectiveList(
                speaker: "林远帆", kind: .person, lead: "提出三点要求", announced: 3, items: [first, second])
        ]
        record.speakers = [
            MeetingRecord.Speaker(
                name: "林远帆", titles: ["云溪市副市长", "市防汛指挥部总指挥"], statements: [0], directives: [0],
                keyphrases: ["防汛", "责任"], summary: ["要防汛。"])
        ]
        return record
    }

    /// A run of some records, as `jiyao run` leaves it.
    static func run(_ records: [MeetingRecord], terms: [TermCounts], in folder: TemporaryFolder) throws -> RunFolder {
        let run = try RunFolder.create(at: folder.url.path)
        let outputs = try Outputs.make([.records, .failures, .keywords], in: run)
        for (record, terms) in zip(records, terms) {
            for output in outputs {
                try output.receive(.done(.init(record: record, json: Array(record.json.utf8), terms: terms)))
            }
        }
        for output in outputs { try output.finish() }
        return run
    }
}
