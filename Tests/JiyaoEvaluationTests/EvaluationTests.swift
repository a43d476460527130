import Foundation
import JiyaoArchive
import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoEvaluation

@Suite struct EvaluationTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(at: folder["gold"], withIntermediateDirectories: false)
        for (id, name) in [("a", "沈一帆"), ("b", "陆知远"), ("c.1", "白小楼")] {
            try folder.write("\(name)参加会议。", to: "gold/\(id).txt")
            try folder.write("{\"participants\":[{\"name\":\"\(name)\"}]}", to: "gold/\(id).json")
        }
    }

    private func evaluation(_ records: [MeetingRecord]) throws -> Evaluation {
        try folder.write(records.map { $0.json + "\n" }.joined(), to: "records.ndjson")
        return try Evaluation(of: GoldSet(folder["gold"].path), RecordsFile(at: folder["records.ndjson"].path))
    }

    private func record(_ path: String, key: String? = nil, _ name: String) -> MeetingRecord {
        var record = Sample.record(path, key: key, text: "\(name)参加会议。")
        record.addPerson(name)
        return record
    }

    @Test func recordsFindTheirDocuments() throws {
        let evaluation = try evaluation([
            record("sub/b.html", "陆知远"), record("x.zip!y/c.1.docx", "白小楼"), record("a", "沈一帆"),
        ])
        #expect(evaluation.documents.map(\.document) == ["a", "b", "c.1"])
        #expect(evaluation.totals[.people] == Counts(correct: 3, predicted: 3, gold: 3))
        #expect(evaluation.isWhole && evaluation.hasRecords)
        #expect(evaluation.remarks == [])
    }

    @Test func linesOfNDJSONAreNamedByTheirId() throws {
        let evaluation = try evaluation([
            record("all.ndjson", key: "b", "陆知远"), record("all.ndjson", key: "a", "沈一帆"),
            record("c.1.ndjson", key: "7", "白小楼"),
        ])
        #expect(evaluation.totals[.people].f1 == 1)
    }

    @Test func withoutARecordAllIsMissed() throws {
        let evaluation = try evaluation([record("a.txt", "沈一帆")])
        #expect(evaluation.absent == ["b", "c.1"])
        #expect(evaluation.totals[.people] == Counts(correct: 1, predicted: 1, gold: 3))
        #expect(evaluation.documents[1].misses(.missedPerson) == ["陆知远"])
        #expect(evaluation.remarks == ["no record of b, c.1"])
        #expect(!evaluation.isWhole)
    }

    @Test func recordsOfOtherDocumentsAreLeftOutAndTold() throws {
        let others = (1...7).map { record("other-\($0).txt", "沈一帆") }
        let evaluation = try evaluation(
            [record("a.txt", "沈一帆"), record("b.txt", "陆知远"), record("c.1.txt", "白小楼")] + others)
        #expect(evaluation.totals[.people] == Counts(correct: 3, predicted: 3, gold: 3))
        #expect(evaluation.unknown.count == 7)
        #expect(
            evaluation.remarks == [
                "left out, not in the gold set: "
                    + "other-1.txt, other-2.txt, other-3.txt, other-4.txt, other-5.txt and 2 more"
            ])
        #expect(evaluation.isWhole)
    }

    @Test(arguments: [".a.txt", "a.", "a.b.txt", "", "/", ".txt", "a/", "A.txt"])
    func namesThatOnlyLookAlikeAreOthers(path: String) throws {
        // The last one would be a file named a in the folder of that name, which no walk writes so.
        let evaluation = try evaluation([record(path, "沈一帆")])
        #expect(evaluation.hasRecords == (path == "a/"))
    }

    @Test func noRecordAtAllIsTold() throws {
        let none = try evaluation([])
        #expect(!none.hasRecords)
        #expect(none.remarks == ["no record is of a document of the gold set"])
        let others = try evaluation([record("x.txt", "沈一帆")])
        #expect(others.remarks == ["no record is of a document of the gold set: x.txt"])
    }

    @Test func twoRecordsOfADocumentAreRefused() throws {
        do {
            _ = try evaluation([record("a.txt", "沈一帆"), record("sub/a.html", "沈一帆")])
            Issue.record("both are taken")
        } catch {
            #expect("\(error)".hasSuffix("records.ndjson: two records of a"))
        }
    }

    @Test func aWrongSpanIsNoWholeResult() throws {
        var record = record("a.txt", "沈一帆")
        record.participants[0].span = ScalarSpan(1, 4)
        let evaluation = try evaluation([record, self.record("b.txt", "陆知远"), self.record("c.1.txt", "白小楼")])
        #expect(evaluation.wrongSpans == 1)
        #expect(evaluation.absent.isEmpty && !evaluation.isWhole)
    }

    @Test func theOrderOfTheRecordsMakesNoDifference() throws {
        let records = [record("a.txt", "沈一帆"), record("b.txt", "白小楼"), record("c.1.txt", "白小楼")]
        let one = try evaluation(records)
        let other = try evaluation(records.reversed())
        #expect(one.documents.map(\.counts) == other.documents.map(\.counts))
        #expect(one.documents.map(\.misses) == other.documents.map(\.misses))
    }
}
