import Foundation
import JiyaoCore
import Testing

struct AnalyzeCommandTests {
    private let folder: TestFolder
    private let jiyao: Command

    init() throws {
        folder = try TestFolder()
        jiyao = Command(folder: folder)
    }

    private let line = "{\"title\":\"防汛会议\",\"date\":\"2024-07-02\",\"text\":\"县长王立成指出，要抓好落实。\"}\n"

    @Test func aDocumentIsAPage() async throws {
        try folder.write("a.ndjson", line)
        let output = try await jiyao("analyze", "a.ndjson")
        #expect(output.status == 0, "\(output.standardError)")
        #expect(output.standardError.isEmpty)
        #expect(output.lines.first == "防汛会议")
        #expect(output.lines.dropFirst().first == "2024-07-02 · a.ndjson")
        #expect(!output.text.contains("\u{1B}"))
    }

    @Test func aDocumentIsARecord() async throws {
        let output = try await jiyao("analyze", "-", "--format", "json", input: Array(line.utf8))
        #expect(output.status == 0, "\(output.standardError)")
        let record = try JSONDecoder().decode(MeetingRecord.self, from: Data(output.standardOutput))
        #expect(record.title == "防汛会议")
        #expect(record.source.path == "-")
        #expect(output.text == record.json + "\n")
    }

    @Test func severalDocumentsAreSeveralPages() async throws {
        try folder.write("a.ndjson", line + "{broken\n" + line)
        let output = try await jiyao("analyze", "a.ndjson")
        #expect(output.status == 1)
        #expect(output.lines.filter { $0 == "防汛会议" }.count == 2)
        #expect(output.standardError.hasPrefix("jiyao: a.ndjson:2: reading: "))
        #expect(try await jiyao("analyze", "a.ndjson", "--format", "json").lines.count == 2)
    }

    @Test func whatCannotBeReadIsTold() async throws {
        let missing = try await jiyao("analyze", "nowhere.txt")
        #expect(missing.status == 2)
        #expect(missing.standardError.contains("nowhere.txt"))
        try folder.write("broken.txt", Array("会议\n".utf8) + [0xC0, 0xAF])
        let broken = try await jiyao("analyze", "broken.txt")
        #expect(broken.status == 2)
        #expect(broken.standardError.hasPrefix("jiyao: broken.txt: reading: "))
        try folder.write("empty.ndjson", "")
        let empty = try await jiyao("analyze", "empty.ndjson")
        #expect(empty.status == 2)
        #expect(!empty.standardError.isEmpty)
    }

    @Test func aFolderIsRefused() async throws {
        try folder.write("in/a.ndjson", line)
        let output = try await jiyao("analyze", "in")
        #expect(output.status == 64)
        #expect(output.standardOutput.isEmpty)
        #expect(
            output.standardError.hasPrefix("Error: in is a folder, and this reads one file; jiyao run reads folders."))
    }

    @Test(arguments: [("50", 60), ("80", 80), ("300", 120), ("none", 100)])
    func aPageIsAsWideAsTheTerminal(columns: String, width: Int) async throws {
        let text = String(repeating: "会议强调落实", count: 60)
        try folder.write("a.ndjson", "{\"text\":\"县长王立成指出，\(text)。\"}\n")
        let output = try await jiyao("analyze", "a.ndjson", environment: ["COLUMNS": columns])
        let widest = output.lines.map { $0.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) } }.max() ?? 0
        #expect((width - 3...width).contains(widest), "\(widest)")
    }

    @Test func aPipelineMayBeAFile() async throws {
        try folder.write("a.ndjson", line)
        try folder.write("mine.yaml", "name: mine\nversion: \"7\"\nstages: [segment]\n")
        let output = try await jiyao("analyze", "a.ndjson", "--format", "json", "-p", "mine.yaml")
        #expect(output.text.contains(#""pipeline":{"name":"mine","version":"7","digest":""#))
    }

    /// A reader that has seen enough is no error.
    @Test func aReaderThatGoesEndsItQuietly() async throws {
        try folder.write("a.ndjson", String(repeating: line, count: 2000))
        let output = try await jiyao.shell(
            "{ \"$JIYAO\" analyze a.ndjson --format json -p minimal; echo $? >status; } | head -n 1")
        #expect(output.lines.count == 1)
        #expect(output.standardError.isEmpty)
        #expect(try folder.read("status") == "0\n")
    }

    @Test func aFullDeviceIsTold() async throws {
        try folder.write("a.ndjson", line)
        let output = try await jiyao.shell("\"$JIYAO\" analyze a.ndjson >/dev/full")
        #expect(output.status == 2)
        #expect(output.standardError == "jiyao: standard output: cannot write: No space left on device\n")
    }

    private let page = """
        首页 > 新闻 > 正文
        全市防汛工作会议召开
        发布时间：2024-07-02 来源：云陵市应急管理局
        7月2日，云陵市召开防汛工作会议。会议强调，要抓好落实，确保安全度汛。
        责任编辑：李晓云

        """

    @Test func whatWasRemovedIsShownWithTheReason() async throws {
        try folder.write("a.txt", page)
        let output = try await jiyao("analyze", "--removed", "a.txt")
        #expect(output.status == 0, "\(output.standardError)")
        #expect(
            output.lines.prefix(5) == [
                "a.txt", "  navigation 首页 > 新闻 > 正文", "  title      全市防汛工作会议召开",
                "  source     发布时间：2024-07-02 来源：云陵市应急管理局", "  byline     责任编辑：李晓云",
            ])
        #expect(output.text.contains("navigation links and the site's own lines"))
        let json = try await jiyao("analyze", "--removed", "--format", "json", "a.txt")
        #expect(
            json.text == """
                {"path":"a.txt","key":null,"removed":[{"reason":"navigation","text":"首页 > 新闻 > 正文"},\
                {"reason":"title","text":"全市防汛工作会议召开"},\
                {"reason":"source","text":"发布时间：2024-07-02 来源：云陵市应急管理局"},\
                {"reason":"byline","text":"责任编辑：李晓云"}]}

                """)
    }

    @Test func nothingRemovedIsSaid() async throws {
        let output = try await jiyao("analyze", "--removed", "-", input: Array("会议强调，要抓好落实。\n".utf8))
        #expect(output.text == "-\n(nothing was removed)\n")
    }
}
