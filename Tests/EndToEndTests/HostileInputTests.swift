import Foundation
import JiyaoTestKit
import Testing

/// What each command says of input that can't be read, and how it ends: messages and exit codes.
struct HostileInputTests {
    private let folder: TestFolder
    private let jiyao: Command

    init() throws {
        folder = try TestFolder()
        jiyao = Command(folder: folder)
        try folder.write("empty.txt", "")
        try folder.write("blank.txt", " \n\u{3000}\n\t\n")
        try folder.write("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0])
        try folder.write("broken.txt", Array("会议\n".utf8) + [0xE4, 0xBC])
        try folder.write("gbk.txt", [0xBB, 0xE1, 0xD2, 0xE9, 0xC7, 0xBF, 0xB5, 0xF7, 0xA1, 0xA3])
        try folder.write("cut-gbk.txt", [0xBB, 0xE1, 0xD2, 0xE9, 0xC7, 0xBF, 0xB5, 0xF7, 0xA1, 0xA3, 0xBB])
        try folder.write("controls.txt", "\u{1}\u{2}\u{3}会议")
        try folder.write("a.txt.gz", "no gzip")
        try folder.write("cut.ndjson.gz", [0x1F, 0x8B, 8, 0])
        try folder.write("array.ndjson", "[{\"text\":\"会议\"}]\n")
        try folder.write("array.json", "[{\"text\":\"会议\"}]\n")
        try folder.write("good.txt", "会议强调，要抓好落实。\n")
    }

    /// Of a file, what a message says after its name.
    static let reasons = [
        ("empty.txt", ": reading: empty"), ("blank.txt", ": reading: empty"),
        ("binary.txt", ": reading: binary: a NUL at byte 7"),
        ("broken.txt", ": reading: not UTF-8: malformed bytes at byte 7"),
        (
            "cut-gbk.txt",
            ": reading: not UTF-8: malformed bytes at byte 0; not GB18030: malformed bytes at byte 10;"
                + " --encoding names the charset"
        ),
        ("controls.txt", ": reading: binary: 3 control characters"),
        ("a.txt.gz", ": reading: gzip: not a gzip file"),
        ("cut.ndjson.gz", ": reading: gzip: the file is truncated"),
        ("array.ndjson", ":1: reading: not JSON: an object is expected, and no list of them at column 1"),
        ("array.json", ":1: reading: not JSON: an object is expected, and no list of them at column 1"),
    ]

    @Test(arguments: reasons)
    func aloneItIsExitCode2(file: String, reason: String) async throws {
        let run = try await jiyao("run", file, "-o", "out", "-p", "minimal")
        #expect(run.status == 2)
        #expect(run.standardOutput.isEmpty)
        #expect(run.standardError.hasPrefix("jiyao: \(file)\(reason)\n"), "\(run.standardError)")
        #expect(run.standardError.hasSuffix("; all failed; failures in out/failures.ndjson\n"))
        #expect(try folder.lines("out/records.ndjson").isEmpty)
        let analyze = try await jiyao("analyze", file, "-p", "minimal")
        #expect(analyze.status == 2)
        #expect(analyze.standardError == "jiyao: \(file)\(reason)\n")
        #expect(analyze.standardOutput.isEmpty)
    }

    @Test(arguments: reasons)
    func besideAGoodOneItIsExitCode1AndAFailureOfItsOwn(file: String, reason: String) async throws {
        let run = try await jiyao("run", file, "good.txt", "-o", "out", "-p", "minimal")
        #expect(run.status == 1)
        #expect(run.standardError.hasPrefix("jiyao: \(file)\(reason)\n"), "\(run.standardError)")
        #expect(run.standardError.contains("\njiyao: 1 document done, 1 failed, 0 skipped in "))
        #expect(try folder.lines("out/records.ndjson").count == 1)
        let failures = try folder.lines("out/failures.ndjson")
        try #require(failures.count == 1)
        let failure = try JSON(parsing: failures[0])
        #expect(failure["source"]["path"].string == file)
        #expect(failure["stage"].string == "reading")
        let line = failure["source"]["line"].integer.map { ":\($0)" } ?? ""
        #expect("\(line): reading: \(failure["reason"].string ?? "")" == reason)
    }

    @Test func onlyTheFirstFiveFailuresAreToldAndAllAreWritten() async throws {
        let lines = (1...20).map { $0 % 2 == 0 ? "{\"text\":\"第\($0)次会议。\"}" : "{broken" }
        try folder.write("many.ndjson", lines.joined(separator: "\n"))
        let run = try await jiyao("run", "many.ndjson", "-o", "out", "-p", "minimal")
        #expect(run.status == 1)
        let told = run.standardError.split(separator: "\n").filter { $0.hasPrefix("jiyao: many.ndjson:") }
        #expect(told.map { $0.split(separator: ":")[2] } == ["1", "3", "5", "7", "9"])
        let failed = try folder.lines("out/failures.ndjson").map { try JSON(parsing: $0)["source"]["line"].integer }
        #expect(failed == Array(stride(from: 1, through: 19, by: 2)))
    }

    /// Of a thousand lines one is broken, each time in another way.
    @Test(arguments: [
        Array("{\"text\":".utf8), Array("{\"text\":1}".utf8), Array("null".utf8),
        Array("{\"text\":\"".utf8) + [0xFF, 0x22, 0x7D],
        [0], Array("{\"text\":\"\\ud800\"}".utf8), Array("{\"text\":\"会\",\"date\":2024}".utf8),
    ])
    func oneBrokenLineOfAThousandCostsThatLineOnly(line: [UInt8]) async throws {
        let good = Array("{\"text\":\"会议强调，要抓好落实。\"}".utf8)
        var lines = Array(repeating: good, count: 1000)
        lines[613] = line
        try folder.write("many.ndjson", Array(lines.joined(separator: [0x0A])))
        let run = try await jiyao("run", "many.ndjson", "-o", "out", "-p", "minimal")
        #expect(run.status == 1)
        #expect(run.standardError.hasPrefix("jiyao: many.ndjson:614: reading: "), "\(run.standardError)")
        #expect(run.standardError.contains("\njiyao: 999 documents done, 1 failed, 0 skipped in "))
        #expect(try folder.lines("out/records.ndjson").count == 999)
        #expect(try folder.lines("out/failures.ndjson").count == 1)
    }

    @Test(arguments: [
        ("good.txt", "cannot hold a run: not a folder"), ("good.txt/out", "cannot make the folder: Not a directory"),
        ("/dev/null/out", "cannot make the folder: Not a directory"), ("", "the folder's name is empty"),
    ])
    func anOutputFolderThatCanNotBeIsTold(path: String, reason: String) async throws {
        let before = try folder.names(".")
        let run = try await jiyao("run", "good.txt", "-o", path)
        #expect(run.status == 2)
        #expect(run.standardError.hasPrefix("jiyao: ") && run.standardError.hasSuffix(": \(reason)\n"))
        #expect(run.standardError.contains(path.isEmpty ? "''" : path))
        #expect(try folder.names(".") == before)
        #expect(try folder.read("good.txt") == "会议强调，要抓好落实。\n")
    }

    @Test(arguments: ["records.ndjson", "failures.ndjson", "keywords.csv", "terms.csv"])
    func aFolderInTheWayOfAnOutputIsTold(name: String) async throws {
        try folder.write("out/\(name)/mine", "mine")
        let run = try await jiyao("run", "good.txt", "-o", "out")
        #expect(run.status == 2)
        #expect(run.standardError.hasSuffix("out/\(name): cannot write: Is a directory\n"), "\(run.standardError)")
        #expect(try folder.read("out/\(name)/mine") == "mine")
        #expect(try folder.names("out").filter { $0.hasSuffix(".tmp") } == [])
    }

    @Test(arguments: [
        ("nowhere.txt", "can't be read: No such file or directory"), (".", "can't be read: Is a directory"),
        ("binary.txt", nil), ("gbk.txt", "line 1: not UTF-8: malformed bytes at byte 0"),
    ])
    func whatCanNotBeSegmentedIsTold(file: String, reason: String?) async throws {
        let output = try await jiyao("segment", file)
        guard let reason else {
            // Segmenting looks at no more than the encoding.
            #expect(output.status == 0)
            return
        }
        #expect(output.status == 2)
        #expect(output.standardOutput.isEmpty)
        #expect(output.standardError == "jiyao: \(file): \(reason)\n")
    }

    @Test(arguments: ["run", "analyze"])
    func nothingOnStandardInputIsAnEmptyDocument(command: String) async throws {
        let output = try await jiyao(command, "-")
        #expect(output.status == 2)
        #expect(output.standardError.hasPrefix("jiyao: -: reading: empty\n"))
    }

    @Test func aClosedStandardInputIsTold() async throws {
        let output = try await jiyao.shell("\"$JIYAO\" analyze - <&-")
        #expect(output.status == 2)
        #expect(output.standardError.hasPrefix("jiyao: -: reading: "), "\(output.standardError)")
    }

    @Test(arguments: ["text", "html", "ndjson", "ndjson.gz"])
    func standardInputIsReadInEveryFormat(format: String) async throws {
        let script =
            switch format {
            case "text": "printf '临川县召开防汛会议\\n2024-07-02\\n会议强调，要抓好落实。\\n'"
            case "html": "printf '<h1>临川县召开防汛会议</h1><p>2024-07-02</p><p>会议强调，要抓好落实。</p>'"
            case "ndjson": "printf '{\"title\":\"临川县召开防汛会议\",\"date\":\"2024-07-02\",\"text\":\"会议强调，要抓好落实。\"}'"
            default:
                "printf '{\"title\":\"临川县召开防汛会议\",\"date\":\"2024-07-02\",\"text\":\"会议强调，要抓好落实。\"}' | gzip"
            }
        let output = try await jiyao.shell("\(script) | \"$JIYAO\" analyze - --format json -p minimal")
        #expect(output.status == 0, "\(output.standardError)")
        let record = try JSON(parsing: output.text)
        #expect(record["title"].string == "临川县召开防汛会议")
        #expect(record["published"].string == "2024-07-02")
        #expect(record["text"].string == "会议强调，要抓好落实。")
        #expect(record["source"]["path"].string == "-")
    }

    /// Names that a shell, a terminal or a message might stumble over.
    @Test func filesWithOddNamesAreReadAndNamed() async throws {
        let names = [
            "-o.txt", " .txt", "a b\"c'.txt", "会 议.html", "new\nline.txt", "\u{1B}[31m.txt", "$(x).txt", "a.txt.txt",
        ]
        for name in names { try folder.write("in/" + name, "会议强调，要抓好落实。") }
        let run = try await jiyao("run", "in", "-o", "out", "-p", "minimal")
        #expect(run.status == 0, "\(run.standardError)")
        let paths = try folder.lines("out/records.ndjson").map { try JSON(parsing: $0)["source"]["path"].string ?? "" }
        #expect(paths == names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
        let one = try await jiyao("run", "--", "-o.txt")
        #expect(one.status == 2)
        #expect(one.standardError == "jiyao: -o.txt: no such file or folder\n")
    }
}
