import Foundation
import JiyaoTestKit
import Testing

/// Charsets as a user meets them: found out, or named by `--encoding`.
struct EncodingOptionTests {
    private let folder: TestFolder
    private let jiyao: Command
    private static let text = "会议强调，要抓好落实，确保各项任务完成。\n"

    init() throws {
        folder = try TestFolder()
        jiyao = Command(folder: folder)
    }

    private func encoded(_ text: String, _ charset: String) throws -> [UInt8] {
        try #require(Encoder.bytes(of: text, in: charset))
    }

    @Test func aBatchMayHoldAllCharsets() async throws {
        let charsets = ["UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"]
        for charset in charsets {
            let text = charset == "Big5" ? "會議強調，要抓好落實，確保各項任務完成。\n" : Self.text
            try folder.write("in/\(charset).txt", try encoded(text, charset == "Big5" ? "CP950" : charset))
        }
        let run = try await jiyao("run", "in", "-o", "out", "-p", "minimal")
        #expect(run.status == 0, "\(run.standardError)")
        let records = try folder.lines("out/records.ndjson").map { try JSON(parsing: $0) }
        let found = records.map { $0["source"]["charset"].string ?? "" }
        #expect(found == charsets.sorted())
        #expect(records.count { $0["text"].string == String(Self.text.dropLast()) } == 4)
    }

    @Test(arguments: ["gbk", "GB2312", "gb18030"])
    func aNamedCharsetIsUsedForFilesArchivesAndLines(label: String) async throws {
        // In it alone: too short a word for anything to be found out.
        let word = try encoded("唐一", "GB18030")
        try folder.write("a.txt", word)
        try folder.write("b.ndjson", Array("{\"text\":\"".utf8) + word + Array("\"}\n".utf8))
        _ = try await jiyao.shell("gzip -k b.ndjson")
        for file in ["a.txt", "b.ndjson", "b.ndjson.gz"] {
            let output = try await jiyao("analyze", file, "--format", "json", "-p", "minimal", "--encoding", label)
            #expect(output.status == 0, "\(output.standardError)")
            let record = try JSON(parsing: try #require(output.lines.first))
            #expect(record["text"].string == "唐一" && record["source"]["charset"].string == "GB18030")
        }
        let piped = try await jiyao.shell("\"$JIYAO\" analyze - --format json -p minimal --encoding \(label) <a.txt")
        #expect(piped.text.contains("唐一"))
    }

    @Test func aNamedCharsetThatIsWrongIsAFailure() async throws {
        try folder.write("a.txt", Array("ab".utf8) + [0xFF])
        for command in ["run", "analyze"] {
            let output = try await jiyao(command, "a.txt", "-p", "minimal", "--encoding", "Big5")
            #expect(output.status == 2)
            #expect(output.standardError.hasPrefix("jiyao: a.txt: reading: not Big5: malformed bytes at byte 2\n"))
        }
        let output = try await jiyao("segment", "a.txt", "--encoding", "Big5")
        #expect(output.status == 2)
        #expect(output.standardError == "jiyao: a.txt: line 1: not Big5: malformed bytes at byte 2\n")
    }

    @Test func segmentReadsTheNamedCharset() async throws {
        for charset in ["GB18030", "UTF-16LE", "UTF-16BE"] {
            let output = try await jiyao(
                "segment", "--encoding", charset, input: try encoded("会议强调\n落实\n", charset))
            #expect(output.text == "会议 强调\n落实\n")
        }
    }

    @Test(arguments: ["run", "analyze", "segment"])
    func anUnknownNameIsWrongUsageAndNearOnesAreTold(command: String) async throws {
        for (label, message) in [
            ("gb1803", "unknown encoding 'gb1803'; did you mean 'GB18030'?"),
            ("UTF-7", "unknown encoding 'UTF-7'; did you mean 'UTF-8'?"),
            ("bgi5", "unknown encoding 'bgi5'; did you mean 'Big5'?"),
            (
                "latin1",
                "unknown encoding 'latin1'; known are UTF-8, GB18030, Big5, Big5-HKSCS, UTF-16LE, UTF-16BE"
            ),
            ("", "unknown encoding ''; known are UTF-8, GB18030, Big5, Big5-HKSCS, UTF-16LE, UTF-16BE"),
        ] {
            let output = try await jiyao(command, "a.txt", "--encoding", label)
            #expect(output.status == 64)
            #expect(output.standardError.hasPrefix("Error: \(message)\n"), "\(output.standardError)")
        }
    }
}
