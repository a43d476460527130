import JiyaoArchive
import JiyaoCore
import JiyaoStatistics
import JiyaoTestKit
import Testing

@testable import JiyaoExports

struct SpeakersExportTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func report(_ records: [MeetingRecord], names: [String] = []) throws -> SpeakersReport {
        let run = try Samples.run(records, terms: records.map { _ in TermCounts() }, in: folder)
        return try SpeakersReport(of: run, names: names)
    }

    private func written(_ report: SpeakersReport, pages: Bool, as format: SpeakersExport.Format) throws -> String {
        let sink = MemorySink()
        try report.write(pages: pages, as: format, to: sink)
        return sink.string
    }

    @Test func aSummaryCanBeReadAtAGlance() throws {
        let report = try report([Samples.record("a"), Samples.record("b", published: "2023-08-02")])
        #expect(
            try written(report, pages: false, as: .table) == """
                林远帆  云溪市副市长、市防汛指挥部总指挥
                  2 meetings, 2023-07-01 to 2023-08-02; 2 statements, 6 points
                  key phrases: 防汛、责任
                  2023-08-02  云溪市召开防汛推进会
                              要防汛。
                  2023-07-01  云溪市召开防汛推进会
                              要防汛。

                """)
    }

    @Test func csvHasARowForEachSpeaker() throws {
        #expect(
            try written(report([Samples.record("a")]), pages: false, as: .csv) == """
                name,titles,meetings,statements,points,first,last,keyphrases,summary
                林远帆,云溪市副市长；市防汛指挥部总指挥,1,1,3,2023-07-01,2023-07-01,防汛；责任,要防汛。

                """)
    }

    @Test func ndjsonHasALineForEachSpeaker() throws {
        #expect(
            try written(report([Samples.record("a", published: nil)]), pages: false, as: .ndjson)
                == #"{"name":"林远帆","titles":["云溪市副市长","市防汛指挥部总指挥"],"meetings":1,"statements":1,"points":3,"#
                + #""first":null,"last":null,"keyphrases":["防汛","责任"],"summary":[{"date":null,"#
                + #""title":"云溪市召开防汛推进会","sentences":["要防汛。"]}]}"# + "\n")
    }

    @Test func withoutSpeakersTheTableSaysSo() throws {
        #expect(try written(report([]), pages: false, as: .table) == "No speaker was found.\n")
        #expect(try written(report([]), pages: false, as: .ndjson) == "")
    }

    @Test func manyTitlesAreCutAndLongLinesHang() throws {
        var record = Samples.record("a")
        record.speakers[0].titles = (1...6).map { "第\($0)届委员" }
        record.speakers[0].summary = [String(repeating: "要防汛，", count: 40) + "。"]
        let text = try written(report([record]), pages: false, as: .table)
        #expect(text.contains("第4届委员 …"))
        #expect(!text.contains("第5届"))
        let lines = text.split(separator: "\n")
        #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= DisplayWidth.usual })
        #expect(lines.last?.hasPrefix("              要防汛") == true)
    }

    @Test(arguments: [60, 120])
    func linesAreAsWideAsTheTerminal(width: Int) throws {
        var record = Samples.record("a")
        record.speakers[0].summary = [String(repeating: "要防汛，", count: 80) + "。"]
        record.statements[0].text = record.speakers[0].summary[0]
        let report = try report([record], names: ["林远帆"])
        for pages in [false, true] {
            let sink = MemorySink()
            try report.write(pages: pages, as: .table, to: sink, width: width)
            let widest = sink.string.split(separator: "\n").map { DisplayWidth.of(String($0)) }.max() ?? 0
            #expect((width - 3...width).contains(widest))
        }
    }

    @Test func aPageTellsWhatWasSaidAndRequired() throws {
        let report = try report([Samples.record("a")], names: ["林远帆"])
        #expect(
            try written(report, pages: true, as: .table) == """
                林远帆  云溪市副市长、市防汛指挥部总指挥
                  1 meeting, 2023-07-01; 1 statement, 3 points
                  key phrases: 防汛、责任

                2023-07-01  云溪市召开防汛推进会
                  notices/a.txt
                  指出  要防汛。
                  ▪ 林远帆: 提出三点要求 (announced 3, found 2 (!))
                    一是  统一思想
                          → 各区；国土、住建部门; with 市督查室; on 《云溪市河道管理办法》
                      1.  逐级传达。
                          → by 9月底前 (2023-09-30)
                    二是  压实责任。

                """)
    }

    @Test func aPageAsCSVHasARowForEachStatementAndPoint() throws {
        let text = try written(report([Samples.record("a")], names: ["林远帆"]), pages: true, as: .csv)
        let lines = text.split(separator: "\n")
        #expect(lines[0] == SpeakerPageExport.header.joined(separator: ",")[...])
        #expect(lines[1] == "林远帆,2023-07-01,云溪市召开防汛推进会,statement,,指出,要防汛。,,,,,notices/a.txt,,,0,4")
        #expect(
            lines[3]
                == "林远帆,2023-07-01,云溪市召开防汛推进会,point,1-1.1,,逐级传达。,各区；国土、住建部门,9月底前,2023-09-30,"
                + "《云溪市河道管理办法》,notices/a.txt,,,10,15")
        #expect(lines.count == 5)
    }

    @Test func aPageAsNDJSONHasALineForEachStatementAndPoint() throws {
        let text = try written(report([Samples.record("a")], names: ["林远帆"]), pages: true, as: .ndjson)
        let lines = text.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(
            lines[3]
                == #"{"name":"林远帆","date":"2023-07-01","title":"云溪市召开防汛推进会","kind":"point","number":"1-2","verb":null,"#
                + #""text":"压实责任。","owners":[],"deadline":null,"due":null,"basis":[],"path":"notices/a.txt","key":null,"#
                + #""line":null,"span":[17,22]}"#)
    }

    @Test func namesThatNobodyHasAreToldWithNearOnes() throws {
        let report = try report([Samples.record("a")], names: ["林远航", "林远帆", "林远帆", "张大山"])
        #expect(report.pages.map(\.name) == ["林远帆"])
        #expect(
            report.unknown.map(\.description) == [
                "no speaker is named 林远航; near to it: 林远帆", "no speaker is named 张大山",
            ])
    }
}
