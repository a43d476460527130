import JiyaoCore
import JiyaoPipelines
import JiyaoTestKit
import Testing

@testable import JiyaoArchive

struct OutputsOfRecordsTests {
    private let folder: TemporaryFolder
    private let run: RunFolder

    init() throws {
        folder = try TemporaryFolder()
        run = try RunFolder.create(at: folder.url.path)
    }

    private let outcomes: [Outcome] = [
        .done(.init(record: record("a"), json: Array(record("a").json.utf8), terms: TermCounts())),
        .failed(Failure(path: "b.txt", line: 3, key: "k", stage: "reading", reason: "not UTF-8")),
        .done(.init(record: record("c"), json: Array(record("c").json.utf8), terms: TermCounts())),
    ]

    private static func record(_ id: String) -> MeetingRecord {
        MeetingRecord(
            id: id, source: Source(path: "\(id).txt", format: "text"), text: "",
            pipeline: PipelineIdentity(name: "meeting", version: "1", digest: ""))
    }

    @Test func recordsAreWrittenALineEach() throws {
        let output = try RecordsOutput(run)
        for outcome in outcomes { try output.receive(outcome) }
        try output.finish()
        #expect(try folder.string("records.ndjson") == Self.record("a").json + "\n" + Self.record("c").json + "\n")
        var ids: [String] = []
        try RecordsFile(run).forEach { ids.append($0.id) }
        #expect(ids == ["a", "c"])
    }

    @Test func failuresAreWrittenALineEach() throws {
        let output = try FailuresOutput(run)
        for outcome in outcomes { try output.receive(outcome) }
        try output.finish()
        #expect(
            try folder.string("failures.ndjson")
                == #"{"source":{"path":"b.txt","key":"k","line":3},"stage":"reading","reason":"not UTF-8"}"# + "\n")
    }

    @Test func withoutFailuresTheFileIsThereAndEmpty() throws {
        try FailuresOutput(run).finish()
        #expect(try folder.string("failures.ndjson") == "")
    }

    @Test func anUnfinishedBatchLeavesNoFiles() throws {
        do {
            let output = try RecordsOutput(run)
            for outcome in outcomes { try output.receive(outcome) }
            let failures = try FailuresOutput(run)
            for outcome in outcomes { try failures.receive(outcome) }
        }
        #expect(folder.names.isEmpty)
    }
}
