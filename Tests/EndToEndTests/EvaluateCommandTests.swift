import Foundation
import JiyaoTestKit
import Testing

/// `jiyao evaluate` over documents that `jiyao run` has done.
struct EvaluateCommandTests {
    private let folder: TestFolder
    private let jiyao: Command

    private static let article = """
        临川县召开防汛工作会议
        来源：临川县政府办　2024-07-02 10:41
        7月1日下午，临川县召开防汛工作会议。县长王立成主持会议。
        王立成强调，要守住底线。一是加强巡查；二是备足物资。

        """
    private static let annotation = """
        {"title": "临川县召开防汛工作会议", "published": "2024-07-02", "publisher": "临川县政府办",
         "meeting": {"name": "防汛工作会议", "date": "2024-07-01", "convener": "临川县", "hosts": ["王立成"]},
         "participants": [{"name": "王立成", "titles": ["县长"]}],
         "statements": [{"speaker": "王立成", "text": "要守住底线。一是加强巡查；二是备足物资。"}],
         "directives": [{"speaker": "王立成", "announced": null, "items": [
            {"marker": "一是", "text": "加强巡查；", "owners": []}, {"marker": "二是", "text": "备足物资。", "owners": []}]}],
         "keyphrases": ["防汛工作"], "summary": ["王立成强调，要守住底线。"],
         "boilerplate": ["来源：临川县政府办　2024-07-02 10:41"]}
        """

    init() throws {
        folder = try TestFolder()
        jiyao = Command(folder: folder)
        try folder.write("gold/a.txt", Self.article)
        try folder.write("gold/a.json", Self.annotation)
    }

    private func run() async throws {
        let made = try await jiyao("run", "gold", "-o", "out")
        try #require(made.status == 0, "\(made.standardError)")
    }

    @Test func aRunIsMeasured() async throws {
        try await run()
        let result = try await jiyao("evaluate", "gold", "out")
        #expect(result.status == 0)
        #expect(result.standardError == "")
        #expect(result.lines[0] == "1 document")
        for line in [
            "speakers            1.000   1.000  1.000     1", "points              1.000   1.000  1.000     2",
            "people              1.000   1.000  1.000     1", "furniture           1.000   1.000  1.000     1",
        ] {
            #expect(result.lines.contains(line), "\(line) is not in\n\(result.text)")
        }
    }

    @Test func aFileOfRecordsServesAsWellAsTheFolder() async throws {
        try await run()
        let folderResult = try await jiyao("evaluate", "gold", "out")
        let fileResult = try await jiyao("evaluate", "gold", "out/records.ndjson")
        #expect(fileResult.status == 0)
        #expect(fileResult.standardOutput == folderResult.standardOutput)
    }

    @Test func whatWasMissedIsListed() async throws {
        try await run()
        try folder.write("gold/a.json", Self.annotation.replacingOccurrences(of: "王立成", with: "王立功"))
        let result = try await jiyao("evaluate", "gold", "out", "--misses")
        #expect(result.status == 0)
        for line in ["a\tpeople-\t王立功", "a\tpeople+\t王立成", "a\tspeakers-\t王立功", "a\tspeakers+\t王立成"] {
            #expect(result.lines.contains(line), "\(line)")
        }
        #expect(result.lines.contains("a\tpoint-speaker\t一是 加强巡查；: gold 王立功, found 王立成"))
    }

    @Test func documentsAndIntervalsAreShownWhereTheyAreAskedFor() async throws {
        try await run()
        let result = try await jiyao("evaluate", "gold", "out", "--per-document", "--intervals")
        #expect(result.lines[0] == "a")
        #expect(result.lines[1].hasPrefix("  speakers 1.000 · attribution "))
        #expect(result.lines.contains("speakers            1.000   1.000  1.000     1  1.000 to 1.000"))
        let again = try await jiyao("evaluate", "gold", "out", "--per-document", "--intervals")
        #expect(again.standardOutput == result.standardOutput)
    }

    @Test func jsonAndCSVGoToOtherPrograms() async throws {
        try await run()
        let json = try await jiyao("evaluate", "gold", "out", "--format", "json")
        #expect(json.lines.count == 1)
        #expect(try JSON(parsing: json.text)["documents"].integer == 1)
        let csv = try await jiyao("evaluate", "gold", "out", "--format", "csv")
        let points = try #require(rows(ofCSV: csv.text).first { $0["column"] == "points" })
        #expect(points["correct"] == "2" && points["gold"] == "2" && points["f1"] == "1")
    }

    /// The same id as an NDJSON line's finds the document.
    @Test func documentsOfNDJSONAreMeasured() async throws {
        let text = Self.article.replacingOccurrences(of: "\n", with: "\\n")
        try folder.write("more.ndjson", "{\"id\":\"a\",\"text\":\"\(text)\"}\n")
        _ = try await jiyao("run", "more.ndjson", "-o", "out")
        let result = try await jiyao("evaluate", "gold", "out")
        #expect(result.status == 0, "\(result.standardError)")
        #expect(result.lines.contains("points              1.000   1.000  1.000     2"))
    }

    // MARK: - What is missing or broken

    @Test func aDocumentWithoutARecordIsExitCode1() async throws {
        try await run()
        try folder.write("gold/b.txt", Self.article)
        try folder.write("gold/b.json", Self.annotation)
        let result = try await jiyao("evaluate", "gold", "out")
        #expect(result.status == 1)
        #expect(result.standardError == "jiyao: no record of b\n")
        #expect(result.lines[0] == "2 documents, 1 of them without a record")
        #expect(result.lines.contains("points              1.000   0.500  0.667     4"))
    }

    @Test func aRecordOfNoDocumentIsToldAndLeftOut() async throws {
        try await run()
        try folder.write("reports/z.txt", Self.article)
        _ = try await jiyao("run", "gold", "reports", "-o", "more")
        let result = try await jiyao("evaluate", "gold", "more")
        #expect(result.status == 0)
        #expect(result.standardError == "jiyao: left out, not in the gold set: z.txt\n")
        #expect(result.standardOutput == (try await jiyao("evaluate", "gold", "out")).standardOutput)
    }

    @Test func aSpanThatLeadsElsewhereIsExitCode1() async throws {
        try await run()
        let records = try folder.read("out/records.ndjson")
        try folder.write("moved.ndjson", records.replacingOccurrences(of: "\"text\":\"7月", with: "\"text\":\"　7月"))
        let result = try await jiyao("evaluate", "gold", "moved.ndjson", "--misses")
        #expect(result.status == 1)
        #expect(result.lines.last?.hasSuffix("spans do not lead to the text beside them") == true)
        #expect(result.lines.contains { $0.hasPrefix("a\tspan\tstatement at [") })
    }

    @Test func recordsOfOtherDocumentsAloneAreNothing() async throws {
        try folder.write("reports/z.txt", Self.article)
        _ = try await jiyao("run", "reports", "-o", "out")
        let result = try await jiyao("evaluate", "gold", "out")
        #expect(result.status == 2)
        #expect(result.text == "")
        #expect(result.standardError == "jiyao: no record is of a document of the gold set: z.txt\n")
    }

    @Test(
        arguments: [
            ("none", "out", "none: no such folder of annotated documents"),
            ("gold/a.txt", "out", "gold/a.txt: not a folder"),
            ("out", "out", "out: no annotated document in it: ID.txt with ID.json beside it"),
            ("", "out", "'': no such folder of annotated documents"),
            ("gold", "none", "none: cannot read: No such file or directory"),
            ("gold", "", "'': cannot read: No such file or directory"),
            (
                "gold", "gold",
                "gold: no records.ndjson in it; jiyao run writes it where the pipeline's outputs name records"
            ),
        ])
    func whatCannotBeReadIsExitCode2(gold: String, records: String, message: String) async throws {
        try await run()
        let result = try await jiyao("evaluate", gold, records)
        #expect(result.status == 2)
        #expect(result.text == "")
        #expect(result.standardError == "jiyao: \(message)\n")
    }

    /// Part of a gold set is not the gold set: there are no figures then.
    @Test func everyBrokenAnnotationIsToldWithItsPlace() async throws {
        try await run()
        try folder.write("gold/b.txt", "甲")
        try folder.write("gold/b.json", "{\n  \"title\": \"甲\n}")
        try folder.write("gold/c.txt", "甲")
        try folder.write("gold/c.json", #"{"directives":[{"items":[{"marker":"一是"}]}]}"#)
        try folder.write("gold/d.json", "{}")
        try folder.write("gold/e.json", "{}")
        try folder.write("gold/e.txt", [0x61, 0xFF])
        let result = try await jiyao("evaluate", "gold", "out")
        #expect(result.status == 2)
        #expect(result.text == "")
        #expect(
            result.standardError == """
                jiyao: gold/b.json:2: not an annotation: a control character stands in a string
                jiyao: gold/c.json: not an annotation: no text in directives.0.items.0
                jiyao: gold/d.txt: cannot read: No such file or directory
                jiyao: gold/e.txt: not UTF-8: malformed bytes at byte 1

                """)
    }

    @Test func twoRecordsOfADocumentAreExitCode2() async throws {
        try await run()
        let records = try folder.read("out/records.ndjson")
        try folder.write("two.ndjson", records + records)
        let result = try await jiyao("evaluate", "gold", "two.ndjson")
        #expect(result.status == 2)
        #expect(result.standardError.hasSuffix("two.ndjson: two records of a\n"))
    }

    @Test func aLineThatIsNoRecordIsToldWithItsNumber() async throws {
        try await run()
        try folder.write("bad.ndjson", try folder.read("out/records.ndjson") + "{}\n")
        let result = try await jiyao("evaluate", "gold", "bad.ndjson")
        #expect(result.status == 2)
        #expect(result.standardError.hasSuffix("bad.ndjson:2: not a record: no schema\n"))
    }

    @Test func aFullDiskIsExitCode2() async throws {
        try await run()
        let result = try await jiyao.shell("\"$JIYAO\" evaluate gold out >/dev/full")
        #expect(result.status == 2)
        #expect(result.standardError.hasSuffix("standard output: cannot write: No space left on device\n"))
    }

    @Test(arguments: [
        [], ["gold"], ["gold", "out", "more"], ["gold", "out", "--format", "xml"], ["gold", "out", "--nonsense"],
    ])
    func wrongUsageIsExitCode64(arguments: [String]) async throws {
        let result = try await jiyao(["evaluate"] + arguments)
        #expect(result.status == 64)
        #expect(result.text.isEmpty)
    }

    @Test func nothingIsChangedByMeasuring() async throws {
        try await run()
        let before = (try folder.names("gold"), try folder.names("out"), try folder.read("out/records.ndjson"))
        _ = try await jiyao("evaluate", "gold", "out", "--misses", "--intervals")
        #expect(try folder.names("gold") == before.0)
        #expect(try folder.names("out") == before.1)
        #expect(try folder.read("out/records.ndjson") == before.2)
    }
}
