import Foundation
import JiyaoArchive
import JiyaoCore
import JiyaoEvaluation
import JiyaoTestKit
import Testing

@testable import JiyaoExports

@Suite struct EvaluationExportTests {
    /// Two documents: of the first all is right but for a span, the second has lost its title and has a host too many.
    private func evaluation(withB: Bool = true) throws -> Evaluation {
        let folder = try TemporaryFolder()
        for (id, title) in [("a", "防汛会议召开"), ("b", "河道会议召开")] {
            try folder.write("\(title)\n会议强调要守住底线。", to: "\(id).txt")
            try folder.write(#"{"title":"\#(title)","summary":["会议强调要守住底线。"]}"#, to: "\(id).json")
        }
        var records = [Self.record("a", "防汛会议召开")]
        records[0].summary = [.init(text: "会议强调要守住底线。", span: ScalarSpan(0, 3))]
        if withB {
            records.append(Self.record("b", nil))
            records[1].meeting.hosts = ["沈\t一帆\u{202E}"]
        }
        try folder.write(records.map { $0.json + "\n" }.joined(), to: "records.ndjson")
        return try Evaluation(of: GoldSet(folder.url.path), RecordsFile(folder["records.ndjson"]))
    }

    private static func record(_ id: String, _ title: String?) -> MeetingRecord {
        var record = MeetingRecord(
            id: id, source: Source(path: "\(id).txt", format: "text"), text: "会议强调要守住底线。",
            pipeline: PipelineIdentity(name: "meeting", version: "1", digest: ""))
        record.title = title
        return record
    }

    private func written(_ export: EvaluationExport, _ format: EvaluationExport.Format) throws -> String {
        let sink = MemorySink()
        try export.write(as: format, to: sink)
        return String(decoding: sink.bytes, as: UTF8.self)
    }

    @Test func theTableHasALineForEachColumn() throws {
        let lines = try EvaluationExport(evaluation()).lines(width: 100)
        #expect(lines[0] == "2 documents")
        #expect(lines[2] == "column          precision  recall     F1  gold")
        #expect(lines.count == 4 + Column.allCases.count + 2)
        #expect(zip(lines[4...], Column.allCases).allSatisfy { $0.hasPrefix($1.rawValue) })
        #expect(lines.contains("page                1.000   0.500  0.667     2"))
        // Of the body, characters: of the sentence without the title.
        #expect(lines.contains("body                1.000   1.000  1.000    20"))
        #expect(lines.last == "1 span does not lead to the text beside it")
    }

    @Test func intervalsAreAColumn() throws {
        let lines = try EvaluationExport(evaluation(), intervals: true).lines(width: 100)
        #expect(lines[2].hasSuffix("gold  95 % of F1"))
        #expect(lines.contains("page                1.000   0.500  0.667     2  0.000 to 1.000"))
    }

    @Test func theFiguresOfADocumentStandBeforeTheTotals() throws {
        let lines = try EvaluationExport(evaluation(), perDocument: true).lines(width: 60)
        #expect(
            lines[0...5] == [
                "a", "  page 1.000 · body 1.000 · summary 1.000", "b", "  page 0.000 · body 1.000 · summary 0.000", "",
                "2 documents",
            ])
        let narrow = try EvaluationExport(evaluation(), perDocument: true).lines(width: 30)
        #expect(narrow[1...2] == ["  page 1.000 · body 1.000", "  summary 1.000"])
    }

    /// One line for each, whatever the names hold.
    @Test func missesAreLinesWithTabs() throws {
        let lines = try EvaluationExport(evaluation(), misses: true).lines(width: 100)
        #expect(
            lines[0...3] == [
                "a\tspan\tsummary at [0, 3): 会议强调要守住底线。", "b\tpage\ttitle: gold 河道会议召开, found none",
                "b\tfacts\thosts: gold none, found 沈 一帆", "",
            ])
    }

    @Test func whatHasNoRecordIsToldAbove() throws {
        #expect(
            try EvaluationExport(evaluation(withB: false)).lines(width: 100)[0]
                == "2 documents, 1 of them without a record")
    }

    @Test func theCSVHasTheTotalsAndThenTheDocuments() throws {
        let lines = try written(EvaluationExport(evaluation(), perDocument: true), .csv).split(separator: "\n")
        #expect(lines[0] == "document,column,correct,predicted,gold,precision,recall,f1,low,high")
        #expect(lines.contains(",page,1,1,2,1,0.5,0.6667,,"))
        #expect(lines.contains(",body,20000,20000,20000,1,1,1,,"))
        #expect(lines.contains("a,page,1,1,1,1,1,1,,"))
        #expect(lines.contains("b,facts,0,1,0,0,1,0,,"))
        // A document has no row where there is nothing to count.
        #expect(!lines.contains { $0.hasPrefix("a,facts,") })
        #expect(lines.filter { $0.hasPrefix(",") }.count == Column.allCases.count)
    }

    @Test func theCSVHasTheIntervals() throws {
        let csv = try written(EvaluationExport(evaluation(), intervals: true), .csv)
        #expect(csv.contains("\n,page,1,1,2,1,0.5,0.6667,0,1\n"))
        #expect(csv.contains("\n,body,20000,20000,20000,1,1,1,1,1\n"))
    }

    @Test func theCSVOfMissesIsATableOfItsOwn() throws {
        let lines = try written(EvaluationExport(evaluation(), perDocument: true, misses: true), .csv)
            .split(separator: "\n")
        #expect(lines[0] == "document,kind,what")
        #expect(lines[1] == "a,span,\"summary at [0, 3): 会议强调要守住底线。\"")
        #expect(lines.count == 4)
    }

    @Test func theJSONHasWhatIsAskedFor() throws {
        let plain = try JSON(parsing: written(EvaluationExport(evaluation(withB: false)), .json))
        #expect(plain["documents"].integer == 2)
        #expect(plain["absent"].elements.map(\.string) == ["b"])
        #expect(plain["wrongSpans"].integer == 1)
        #expect(plain["columns"].elements.map(\.["column"].string) == Column.allCases.map(\.rawValue))
        #expect(plain["perDocument"] == .null && plain["misses"] == .null)
        let full = try JSON(
            parsing: written(EvaluationExport(evaluation(), perDocument: true, misses: true, intervals: true), .json))
        let page = try #require(full["columns"].elements.first { $0["column"].string == "page" })
        #expect(page["correct"].integer == 1 && page["predicted"].integer == 1 && page["gold"].integer == 2)
        #expect(page["f1"] == .number(0.6667))
        #expect(page["interval"].elements == [.number(0), .number(1)])
        #expect(full["perDocument"].elements.map(\.["document"].string) == ["a", "b"])
        #expect(full["misses"].elements.map(\.["kind"].string) == ["span", "page", "facts"])
    }

    /// 151/160 is held as a number a little below .94375; half to even of the scaled number would make .9438 of it.
    @Test func figuresAreRoundedByTheirExactValue() throws {
        let folder = try TemporaryFolder()
        var records = ""
        for number in 0..<160 {
            try folder.write("甲乙", to: "\(number).txt")
            try folder.write(#"{"title":"甲"}"#, to: "\(number).json")
            records += Self.record("\(number)", number < 151 ? "甲" : "乙").json + "\n"
        }
        try folder.write(records, to: "records.ndjson")
        let evaluation = try Evaluation(of: GoldSet(folder.url.path), RecordsFile(folder["records.ndjson"]))
        let csv = try written(EvaluationExport(evaluation), .csv)
        #expect(csv.contains("\n,page,151,160,160,0.9437,0.9437,0.9437,,\n"))
    }

    @Test func twoCallsGiveTheSameBytes() throws {
        for format in EvaluationExport.Format.allCases {
            let bytes = try (0..<2).map { _ in
                try written(
                    EvaluationExport(evaluation(), perDocument: true, misses: format != .csv, intervals: true), format)
            }
            #expect(bytes[0] == bytes[1])
        }
    }
}
