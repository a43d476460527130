import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

/// Input that can be read, and is not what reports are like: the batch goes on, and the record says no more than is there.
struct HostileContentTests {
    private let folder: TestFolder
    private let jiyao: Command

    init() throws {
        folder = try TestFolder()
        jiyao = Command(folder: folder)
    }

    private func record(_ file: String) async throws -> MeetingRecord {
        let output = try await jiyao("analyze", file, "--format", "json")
        #expect(output.status == 0, "\(output.standardError)")
        let record = try JSONDecoder().decode(MeetingRecord.self, from: Data(output.standardOutput))
        #expect(record.json + "\n" == output.text)
        return record
    }

    @Test func aTextWithoutAMeetingHasAnHonestRecord() async throws {
        try folder.write("lake.txt", "湖边的柳树发了芽，水面上有野鸭。孩子们在草地上放风筝，老人坐在长椅上晒太阳。\n\n风吹过来，带着泥土的气味。\n")
        let record = try await record("lake.txt")
        #expect(record.meeting == MeetingRecord.Meeting())
        #expect(record.title == nil && record.published == nil && record.publisher == nil)
        #expect(record.participants.isEmpty && record.collectives.isEmpty && record.speakers.isEmpty)
        #expect(record.statements.isEmpty && record.directives.isEmpty && record.warnings.isEmpty)
        #expect(record.text.hasPrefix("湖边的柳树"))
    }

    @Test(arguments: [("（", "）"), ("“", "”"), ("《", "》"), ("「", "」"), ("【", "")])
    func tenThousandBracketsAreReadThrough(open: String, close: String) async throws {
        let open = String(repeating: open, count: 10_000)
        let close = String(repeating: close, count: 10_000)
        try folder.write("a.txt", "会议强调，\(open)要抓好落实\(close)。\n局长王立成指出，要压实责任。\n")
        let record = try await record("a.txt")
        #expect(record.text.unicodeScalars.count > 10_000)
        #expect(record.statements.contains { $0.speaker == "王立成" })
    }

    @Test func tenThousandElementsAreReadThrough() async throws {
        let open = String(repeating: "<div>", count: 10_000)
        let close = String(repeating: "</div>", count: 10_000)
        try folder.write("a.html", "<html><body>\(open)<p>局长王立成指出，要压实责任，抓好落实。</p>\(close)")
        #expect(try await record("a.html").text == "局长王立成指出，要压实责任，抓好落实。")
    }

    @Test func aLoneSurrogateIsAFailureAtItsLineAndColumn() async throws {
        let good = "{\"text\":\"会议强调，要抓好落实。\"}\n"
        try folder.write("a.ndjson", good + "{\"text\":\"会议\\ud800强调\"}\n" + good)
        let output = try await jiyao("run", "a.ndjson", "-o", "out")
        #expect(output.status == 1)
        #expect(
            output.standardError.hasPrefix(
                "jiyao: a.ndjson:2: reading: not JSON: a lone surrogate stands at column 18\n"),
            "\(output.standardError)")
        #expect(try folder.lines("out/records.ndjson").count == 2)
    }

    @Test func bidirectionalControlsAreWarnedOfAndNeverReachATerminal() async throws {
        try folder.write("a.txt", "会议\u{202E}强调，要\u{2066}抓好\u{2069}落实。局长王立成指出，要压实责任。\n")
        let record = try await record("a.txt")
        let warning = try #require(record.warnings.first { $0.code == "controls" })
        #expect(warning.span == ScalarSpan(2, 3))
        #expect(warning.message.hasSuffix(": 3"))
        let page = try await jiyao("analyze", "a.txt")
        #expect(page.status == 0)
        for control in ["\u{202E}", "\u{2066}", "\u{2069}"] { #expect(!page.text.contains(control)) }
    }

    @Test func aFolderWithoutDocumentsIsExitCode2() async throws {
        try folder.write("in/a.png", [1, 2, 3])
        try folder.write("in/b.exe", [1, 2, 3])
        let output = try await jiyao("run", "in", "-o", "out")
        #expect(output.status == 2)
        #expect(output.standardError == "jiyao: no document in in (2 skipped: no known kind of document)\n")
    }

    /// A link that leads to itself can be read by nobody, root included.
    @Test func anUnreadableFileIsNamedAndTheOthersAreDone() async throws {
        try folder.write("in/a.txt", "会议强调，要抓好落实。\n")
        let link = try await jiyao.shell("ln -s b.txt in/b.txt")
        try #require(link.status == 0)
        let alone = try await jiyao("run", "in/b.txt", "-o", "one")
        #expect(alone.status == 2)
        #expect(alone.standardError.contains("in/b.txt: can't be read: "), "\(alone.standardError)")
        let both = try await jiyao("run", "in/b.txt", "in/a.txt", "-o", "two")
        #expect(both.status == 1)
        #expect(try folder.lines("two/records.ndjson").count == 1)
    }

    @Test func aFolderThatCannotBeWrittenIsNamed() async throws {
        try folder.write("a.txt", "会议强调，要抓好落实。\n")
        try folder.write("file", "")
        for place in ["/proc/jiyao", "file/out"] {
            let output = try await jiyao("run", "a.txt", "-o", place)
            #expect(output.status == 2)
            #expect(output.standardError.contains("\(place): cannot make the folder: "), "\(output.standardError)")
        }
    }
}

/// A line of 50 MB, which a debug build would take minutes for.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["JIYAO_SLOW"] != nil), .serialized)
struct HugeLineTests {
    private let folder: TestFolder
    private let jiyao: Command

    init() throws {
        folder = try TestFolder()
        jiyao = Command(folder: folder)
    }

    private let sentence = "会议强调，要抓好防汛工作，一是巡查到位；二是物资备足。"

    private func check(_ name: String, _ bytes: [UInt8], ideographs: Int) async throws {
        try folder.write(name, bytes)
        let output = try await jiyao("run", name, "-o", "out")
        #expect(output.status == 0, "\(output.standardError)")
        let line = try #require(try folder.lines("out/records.ndjson").first)
        let record = try JSONDecoder().decode(MeetingRecord.self, from: Data(line.utf8))
        #expect(record.text.unicodeScalars.count == ideographs)
        #expect(!record.directives.isEmpty)
    }

    @Test func aLineOfTextOfFiftyMegabytesIsRead() async throws {
        let count = 50_000_000 / sentence.utf8.count
        let text = String(repeating: sentence, count: count)
        try await check("a.txt", Array(text.utf8), ideographs: count * sentence.unicodeScalars.count)
    }

    @Test func aLineOfJSONOfFiftyMegabytesIsRead() async throws {
        let count = 50_000_000 / sentence.utf8.count
        let text = String(repeating: sentence, count: count)
        try await check(
            "a.ndjson", Array(("{\"text\":\"" + text + "\"}\n").utf8), ideographs: count * sentence.unicodeScalars.count
        )
    }
}
