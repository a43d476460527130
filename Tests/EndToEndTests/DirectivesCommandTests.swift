import JiyaoTestKit
import Testing

struct DirectivesCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try SampleRun.make()
    }

    @Test func printsTheRegister() throws {
        let result = try BuiltCommand.run("directives", folder.url.path)
        #expect(result.status == 0)
        #expect(
            result.lines.prefix(7) == [
                "  no.  point              owners", "  ───  ─────────────────  ──────", "", "2023-01-09  青岚区召开防汛会议",
                "  a.txt", "", "  林远帆 (1 point)",
            ])
        #expect(result.lines[7] == "  1    一是 落实防汛责任  各街道")
        #expect(result.lines.filter { $0.contains("owners") }.count == 1)
    }

    @Test(arguments: [("csv", 4), ("ndjson", 3)])
    func filesHaveARowForEachPoint(format: String, lines: Int) throws {
        let result = try BuiltCommand.run("directives", folder.url.path, "--format", format)
        #expect(result.status == 0)
        #expect(result.lines.count == lines)
    }

    @Test func aFolderWithoutRecordsIsExitCode2() throws {
        let empty = try TemporaryFolder()
        let result = try BuiltCommand.run("directives", empty.url.path)
        #expect(result.status == 2)
        #expect(result.messages.contains("no records.ndjson in it"))
    }

    @Test func aReaderThatHasGoneIsNoFailure() throws {
        let record = try folder.string("records.ndjson")
        try folder.write(String(repeating: record, count: 2000), to: "records.ndjson")
        let line = #"trap "" PIPE; { "$0" directives "$1" --format csv; echo "status $?" >&2; } | head -1"#
        let result = try BuiltCommand.shell(line, folder.url)
        #expect(result.lines.count == 1)
        #expect(result.messages == "status 0\n")
    }
}
