import Testing

struct SpeakersCommandTests {
    private let folder: TestFolder
    private let jiyao: Command

    init() throws {
        folder = try SampleRun.make()
        jiyao = Command(folder: folder)
    }

    @Test func printsASummaryOfEachSpeaker() async throws {
        let result = try await jiyao("speakers", folder.url.path)
        #expect(result.status == 0)
        #expect(result.standardError.isEmpty)
        #expect(
            result.text == """
                林远帆  青岚区区长
                  2 meetings, 2023-01-09 to 2023-03-02; 2 statements, 2 points
                  key phrases: 防汛责任
                  2023-03-02  青岚区召开防汛会议
                              要守住防汛底线，落实防汛责任。
                  2023-01-09  青岚区召开防汛会议
                              要守住防汛底线，落实防汛责任。

                周启明  青岚区区长
                  1 meeting; 1 statement, 1 point
                  key phrases: 防汛责任
                  undated     青岚区召开防汛会议
                              要守住防汛底线，落实防汛责任。

                """)
    }

    @Test func printsThePageOfAName() async throws {
        let result = try await jiyao("speakers", folder.url.path, "周启明")
        #expect(result.status == 0)
        #expect(result.lines.contains("undated  青岚区召开防汛会议"))
        #expect(result.lines.contains("  指出  要守住防汛底线，落实防汛责任。"))
        #expect(result.lines.contains("    一是  落实防汛责任"))
        #expect(result.lines.contains("          → 各街道"))
    }

    @Test func aNameThatNobodyHasIsToldWithNearOnes() async throws {
        let result = try await jiyao("speakers", folder.url.path, "林远航")
        #expect(result.status == 2)
        #expect(result.text.isEmpty)
        #expect(result.standardError == "jiyao: no speaker is named 林远航; near to it: 林远帆\n")
    }

    @Test func oneKnownNameAmongSeveralIsPrinted() async throws {
        let result = try await jiyao("speakers", folder.url.path, "无此人", "林远帆", "--format", "ndjson")
        #expect(result.status == 0)
        #expect(result.lines.count == 4)
        #expect(result.standardError.contains("无此人"))
    }

    @Test(arguments: [("csv", 3), ("ndjson", 2)])
    func filesHaveARowForEachSpeaker(format: String, lines: Int) async throws {
        let result = try await jiyao("speakers", folder.url.path, "--format", format)
        #expect(result.status == 0)
        #expect(result.lines.count == lines)
    }

    @Test func aMissingFolderIsExitCode2() async throws {
        let result = try await jiyao("speakers", folder["none"].path)
        #expect(result.status == 2)
        #expect(result.text.isEmpty)
        #expect(result.standardError.hasSuffix("none: no such folder; jiyao run makes one\n"))
    }

    @Test func anUnknownFormatIsWrongUsage() async throws {
        let result = try await jiyao("speakers", folder.url.path, "--format", "xml")
        #expect(result.status == 64)
    }

    @Test func aBrokenRecordIsToldWithItsLine() async throws {
        try folder.write("records.ndjson", folder.read("records.ndjson") + "{\n")
        let result = try await jiyao("speakers", folder.url.path)
        #expect(result.status == 2)
        #expect(result.standardError.hasSuffix("records.ndjson:4: not a record: broken JSON\n"))
    }
}
