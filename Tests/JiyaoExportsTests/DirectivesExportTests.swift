import Foundation
import JiyaoArchive
import JiyaoCore
import JiyaoStatistics
import JiyaoTestKit
import Testing

@testable import JiyaoExports

struct DirectivesExportTests {
    private func written(
        _ records: [MeetingRecord], as format: DirectivesExport.Format, width: Int = DisplayWidth.usual
    ) throws -> String {
        let folder = try TemporaryFolder()
        let run = try Samples.run(records, terms: records.map { _ in TermCounts() }, in: folder)
        let sink = MemorySink()
        try DirectivesExport.write(run, as: format, to: sink, width: width)
        return sink.string
    }

    @Test func theTableShowsTheTreeOfPointsOfEachDocumentUnderOneHeader() throws {
        var other = Samples.record("b")
        other.directives[0].items.removeFirst()
        #expect(
            try written([Samples.record("a"), other], as: .table, width: 110) == """
                  no.  point            owners                            deadline              basis
                  ───  ───────────────  ────────────────────────────────  ────────────────────  ──────────────────────

                2023-07-01  云溪市召开防汛推进会
                  notices/a.txt

                  林远帆: 提出三点要求 (announced 3, found 2 (!))
                  1    一是 统一思想    各区；国土、住建部门；(市督查室)                        《云溪市河道管理办法》
                  1.1    1. 逐级传达。  各区；国土、住建部门；(市督查室)  9月底前 (2023-09-30)  《云溪市河道管理办法》
                  2    二是 压实责任。

                2023-07-01  云溪市召开防汛推进会
                  notices/b.txt

                  林远帆: 提出三点要求 (announced 3, found 1 (!))
                  1    二是 压实责任。

                """)
    }

    @Test func theTableIsAsWideAsTheTerminalAndCutsNothing() throws {
        var record = Samples.record("a")
        record.directives[0].items[1].headline = String(repeating: "压实责任，", count: 30)
        for width in [60, 100, 160] {
            let text = try written([record], as: .table, width: width)
            #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width })
            #expect(text.filter { $0 == "压" }.count == 30)
            #expect(!text.contains("…"))
        }
    }

    @Test func columnsThatAreEmptyInTheWholeRunAreLeftOut() throws {
        var record = Samples.record("a")
        record.directives[0].items.removeFirst()
        let text = try written([record, record], as: .table)
        #expect(text.split(separator: "\n").prefix(2) == ["  no.  point", "  ───  ───────────────"])
        #expect(text.components(separatedBy: "no.").count == 2)
    }

    @Test func csvHasARowForEachPointWithItsSource() throws {
        let lines = try written([Samples.record("a")], as: .csv).split(separator: "\n")
        #expect(lines[0] == DirectivesExport.header.joined(separator: ",")[...])
        #expect(
            lines[1]
                == "1,1,一是,统一思想,统一思想。1.逐级传达。,各区；国土、住建部门,市督查室,,,《云溪市河道管理办法》,,林远帆,person,"
                + "提出三点要求,3,2,防汛推进会,2023-07-01,云溪市召开防汛推进会,notices/a.txt,,,3,15,a")
        #expect(
            lines[2]
                == "1,1.1,1.,,逐级传达。,各区；国土、住建部门,市督查室,9月底前,2023-09-30,《云溪市河道管理办法》,"
                + "owners；supporting；basis,林远帆,person,提出三点要求,3,2,防汛推进会,2023-07-01,云溪市召开防汛推进会,"
                + "notices/a.txt,,,10,15,a")
        #expect(lines.count == 4)
    }

    @Test func ndjsonHasTheColumnsAsKeys() throws {
        var record = Samples.record("a")
        record.source.key = "k7"
        record.source.line = 12
        record.meeting.date = "2023-06-30"
        let lines = try written([record], as: .ndjson).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(
            lines[2]
                == #"{"list":1,"number":"2","marker":"二是","headline":null,"text":"压实责任。","owners":[],"supporting":[],"#
                + #""deadline":null,"due":null,"basis":[],"inherited":[],"speaker":"林远帆","kind":"person","#
                + #""lead":"提出三点要求","announced":3,"found":2,"meeting":"防汛推进会","date":"2023-06-30","#
                + #""title":"云溪市召开防汛推进会","path":"notices/a.txt","key":"k7","line":12,"span":[17,22],"record":"a"}"#)
    }

    @Test func documentsWithoutPointsAreLeftOut() throws {
        var record = Samples.record("b")
        record.directives = []
        #expect(try written([record], as: .table) == "No points were found.\n")
        #expect(try written([record], as: .csv) == DirectivesExport.header.joined(separator: ",") + "\n")
        #expect(try written([record, Samples.record("a")], as: .table).contains("\n\n2023-07-01"))
    }

    @Test func whatIsHostileStaysOnItsLine() throws {
        var record = Samples.record("a")
        record.title = "推进会\u{1B}[2J\n第二行"
        record.directives[0].items[1].text = "压实\n\n责任\u{202E}。"
        let table = try written([record], as: .table)
        #expect(table.contains("2023-07-01  推进会 [2J 第二行\n"))
        #expect(table.contains("二是 压实 责任。"))
        #expect(!table.unicodeScalars.contains("\u{1B}"))
        #expect(try written([record], as: .csv).contains("\"压实\n\n责任\u{202E}。\""))
    }
}
