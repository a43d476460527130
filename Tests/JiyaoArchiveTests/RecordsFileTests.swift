import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoArchive

struct RecordsFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private static func record(_ id: String) -> MeetingRecord {
        var record = MeetingRecord(
            id: id, source: Source(path: "\(id).txt", format: "text"), text: "要防汛。\u{2028}\n𠮷",
            pipeline: PipelineIdentity(name: "meeting", version: "1", digest: ""))
        record.published = "2023-07-01"
        record.meeting.date = "--07-01"
        return record
    }

    @Test func recordsComeBackInOrder() throws {
        let records = ["a", "b", "c"].map { Self.record($0) }
        try folder.write(records.map { $0.json + "\n" }.joined(), to: "records.ndjson")
        var read: [MeetingRecord] = []
        try RecordsFile(folder["records.ndjson"]).forEach { read.append($0) }
        #expect(read == records)
    }

    @Test func theFolderOfARunAndAFileServeAlike() throws {
        try folder.write(Self.record("a").json + "\n", to: "records.ndjson")
        for path in [folder.url.path, folder["records.ndjson"].path] {
            var ids: [String] = []
            try RecordsFile(at: path).forEach { ids.append($0.id) }
            #expect(ids == ["a"], "\(path)")
        }
    }

    @Test(arguments: [("", "'': cannot read"), ("/no/such/file", "/no/such/file: cannot read")])
    func whatIsNotThereIsTold(path: String, message: String) {
        #expect {
            try RecordsFile(at: path)
        } throws: {
            "\($0)" == message + ": No such file or directory"
        }
    }

    @Test func aFolderWithoutRecordsIsTold() throws {
        #expect {
            try RecordsFile(at: folder.url.path)
        } throws: {
            "\($0)".contains("no records.ndjson in it")
        }
    }

    @Test func textsComeWithTheirDates() throws {
        try folder.write(Self.record("a").json, to: "records.ndjson")
        var texts: [RecordText] = []
        try RecordsFile(folder["records.ndjson"]).forEachText { texts.append($0) }
        #expect(texts.map(\.text) == ["要防汛。\u{2028}\n𠮷"])
        #expect(texts.map(\.published) == ["2023-07-01"])
        #expect(texts.map { $0.meeting?.date } == ["--07-01"])
    }

    @Test func emptyLinesAndCRLFAreTolerated() throws {
        try folder.write("\r\n" + Self.record("a").json + "\r\n\n", to: "records.ndjson")
        var count = 0
        try RecordsFile(folder["records.ndjson"]).forEach { _ in count += 1 }
        #expect(count == 1)
    }

    @Test(arguments: [
        (#"{"schema":"#, "not a record: broken JSON"),
        ("[]", "not a record: a value of another type"),
        ("{}", "not a record: no schema"),
        ("nonsense", "not a record: broken JSON"),
    ])
    func aBrokenLineIsToldWithItsNumber(line: String, reason: String) throws {
        try folder.write(Self.record("a").json + "\n" + line + "\n", to: "records.ndjson")
        var seen = 0
        let error = #expect(throws: FileError.self) {
            try RecordsFile(folder["records.ndjson"]).forEach { _ in seen += 1 }
        }
        #expect(error?.line == 2)
        #expect(error?.reason == reason)
        #expect(seen == 1)
    }

    @Test func aWrongValueIsToldWithItsKeys() throws {
        let broken = Self.record("a").json.replacingOccurrences(of: #""bytes":0"#, with: #""bytes":"many""#)
        try folder.write(broken, to: "records.ndjson")
        let error = #expect(throws: FileError.self) { try RecordsFile(folder["records.ndjson"]).forEach { _ in } }
        #expect(error?.reason == "not a record: a value of another type in source.bytes")
    }

    @Test func bytesThatAreNotUTF8AreNoRecord() throws {
        try folder.write([0x7B, 0x22, 0xFF, 0x22, 0x7D, 0x0A], to: "records.ndjson")
        #expect(throws: FileError.self) { try RecordsFile(folder["records.ndjson"]).forEachText { _ in } }
    }

    @Test func recordsOfAnotherFormatAreRefused() throws {
        var record = Self.record("a")
        record.schema = "jiyao.record/9"
        try folder.write(record.json, to: "records.ndjson")
        let error = #expect(throws: FileError.self) { try RecordsFile(folder["records.ndjson"]).forEach { _ in } }
        #expect(error?.reason == "a record of the format jiyao.record/9; this program reads jiyao.record/1")
    }

    @Test func deeplyNestedJSONIsAnErrorAndNoCrash() throws {
        try folder.write(String(repeating: "[", count: 100_000), to: "records.ndjson")
        #expect(throws: FileError.self) { try RecordsFile(folder["records.ndjson"]).forEach { _ in } }
    }

    @Test func aReadersOwnErrorPasses() throws {
        struct Stop: Error {}
        try folder.write(Self.record("a").json, to: "records.ndjson")
        #expect(throws: Stop.self) { try RecordsFile(folder["records.ndjson"]).forEach { _ in throw Stop() } }
    }
}
