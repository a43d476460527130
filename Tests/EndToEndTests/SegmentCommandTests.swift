import Foundation
import Testing

struct SegmentCommandTests {
    private let folder: TestFolder
    private let jiyao: Command

    init() throws {
        folder = try TestFolder()
        jiyao = Command(folder: folder)
    }

    @Test func standardInputIsCutIntoWords() async throws {
        let output = try await jiyao("segment", input: Array("会议强调，要抓好落实。\r\n\r\n  好 的\n".utf8))
        #expect(output.status == 0)
        #expect(output.text == "会议 强调 ， 要 抓 好 落实 。\n\n好 的\n")
        #expect(output.standardError.isEmpty)
    }

    @Test func aFileIsCutIntoSentences() async throws {
        try folder.write("a.txt", "会议召开。要抓好落实！\n\n好。\n")
        let output = try await jiyao("segment", "a.txt", "--sentences", "--segmenter", "icu")
        #expect(output.text == "会议召开。\n要抓好落实！\n\n好。\n")
    }

    @Test func brokenUTF8IsToldAndWhatCameBeforeIsKept() async throws {
        try folder.write("a.txt", Array("会议\n落实".utf8) + [0xFF, 0x0A])
        let output = try await jiyao("segment", "a.txt")
        #expect(output.status == 2)
        #expect(output.text == "会议\n")
        #expect(output.standardError == "jiyao: a.txt: line 2: not UTF-8: malformed bytes at byte 13\n")
    }

    @Test func aMissingFileIsTold() async throws {
        let output = try await jiyao("segment", "nowhere.txt")
        #expect(output.status == 2)
        #expect(output.standardError == "jiyao: nowhere.txt: can't be read: No such file or directory\n")
    }

    @Test func aReaderThatGoesEndsItQuietly() async throws {
        let output = try await jiyao.shell(
            "yes 会议强调 2>/dev/null | head -n 100000 2>/dev/null | { \"$JIYAO\" segment; echo $? >status; } | head -n 1")
        #expect(output.text == "会议 强调\n")
        #expect(output.standardError.isEmpty)
        #expect(try folder.read("status") == "0\n")
    }

    /// A line is answered before the next one comes, so that the command can stand in a conversation.
    @Test(.timeLimit(.minutes(1)))
    func aLineIsAnsweredAtOnce() async throws {
        let pipe = Pipe()
        let running = try jiyao.start("segment", pipe: pipe)
        try pipe.fileHandleForWriting.write(contentsOf: Data("会议强调\n".utf8))
        while try Data(contentsOf: running.standardOutput) != Data("会议 强调\n".utf8) {
            try await Task.sleep(for: .milliseconds(20))
        }
        try pipe.fileHandleForWriting.close()
        #expect(try await running.output().status == 0)
    }
}
