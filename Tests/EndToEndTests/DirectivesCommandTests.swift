import Testing

struct DirectivesCommandTests {
    private let folder: TestFolder
    private let jiyao: Command

    init() throws {
        folder = try SampleRun.make()
        jiyao = Command(folder: folder)
    }

    @Test func printsTheRegister() async throws {
        let result = try await jiyao("directives", folder.url.path)
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
    func filesHaveARowForEachPoint(format: String, lines: Int) async throws {
        let result = try await jiyao("directives", folder.url.path, "--format", format)
        #expect(result.status == 0)
        #expect(result.lines.count == lines)
    }

    @Test func aFolderWithoutRecordsIsExitCode2() async throws {
        let empty = try TestFolder()
        let result = try await jiyao("directives", empty.url.path)
        #expect(result.status == 2)
        #expect(result.standardError.contains("no records.ndjson in it"))
    }

    @Test func aReaderThatHasGoneIsNoFailure() async throws {
        let record = try folder.read("records.ndjson")
        try folder.write("records.ndjson", String(repeating: record, count: 2000))
        let line = #"trap "" PIPE; { "$JIYAO" directives . --format csv; echo "status $?" >&2; } | head -1"#
        let result = try await jiyao.shell(line)
        #expect(result.lines.count == 1)
        #expect(result.standardError == "status 0\n")
    }
}
