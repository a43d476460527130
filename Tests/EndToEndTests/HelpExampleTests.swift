import Foundation
import JiyaoTestKit
import Testing

/// What a `--help` shows as an example works as it stands there.
struct HelpExampleTests {
    private let folder: TestFolder
    private let jiyao: Command

    private static let report = """
        临川县召开营商环境工作会议
        来源：临川县政府办　2024-07-02 10:41
        7月1日下午，临川县召开营商环境工作会议。县委副书记黄永强主持会议。
        黄永强强调，要优化营商环境。一是提高认识；二是抓好落实。

        """

    /// A folder in which a user might try the examples.
    init() async throws {
        folder = try TestFolder()
        jiyao = Command(folder: folder)
        try folder.write("reports/a.txt", Self.report)
        try folder.write("notice.html", "<h1>临川县召开防汛会议</h1><p>会议强调，要抓好落实。</p>")
        try folder.write("more.ndjson", "{\"text\":\"会议强调，要抓好落实。\"}\n")
        try folder.write("gold/a.txt", Self.report)
        try folder.write("gold/a.json", "{\"title\":\"临川县召开营商环境工作会议\"}")
        try folder.write("pipelines/mine.yaml", "name: mine\nversion: \"1\"\nstages: [segment]\n")
        let made = try await jiyao.shell("gzip more.ndjson && \"$JIYAO\" run reports -o jiyao-out")
        try #require(made.status == 0, "\(made.standardError)")
    }

    /// The example of a command, which may be wrapped over several lines.
    private func example(of command: String) async throws -> String {
        let help = try await jiyao.shell("\"$JIYAO\" \(command) --help")
        let start = try #require(help.lines.firstIndex { $0.contains("Example: ") }, "\(command)")
        let lines = help.lines[start...].prefix { !$0.allSatisfy { $0 == " " } }
        let text = lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
        return String(text.dropFirst("Example: ".count))
    }

    @Test(arguments: [
        "", "run", "analyze", "speakers", "directives", "trends", "segment", "evaluate", "pipeline",
        "pipeline list", "pipeline show", "pipeline check",
    ])
    func theExampleWorks(command: String) async throws {
        let example = try await example(of: command)
        #expect(example.contains("jiyao"), "\(example)")
        let before = try folder.names(".")
        let output = try await jiyao.shell("set -e; jiyao() { \"$JIYAO\" \"$@\"; }; \(example)")
        #expect(output.status == 0, "\(example): \(output.standardError)")
        let made = try folder.names(".").filter { !before.contains($0) }
        #expect(!output.text.isEmpty || !made.isEmpty, "\(example) shows nothing")
    }

    @Test func theExamplesShowWhatTheyAreAbout() async throws {
        let define = "jiyao() { \"$JIYAO\" \"$@\"; }; "
        let speakers = try await jiyao.shell(define + example(of: "speakers"))
        #expect(speakers.lines.first?.hasPrefix("黄永强") == true)
        #expect(try await jiyao.shell(define + example(of: "segment")).text == "会议 强调 要 抓 好 落实\n")
        _ = try await jiyao.shell(define + example(of: "trends"))
        #expect(try folder.lines("trends.csv").dropFirst().first?.hasPrefix("营商环境,2024-07,") == true)
        _ = try await jiyao.shell(define + example(of: "directives"))
        #expect(try rows(ofCSV: folder.read("register.csv")).map { $0["marker"] } == ["一是", "二是"])
    }

    /// `--data` finds its way into every command that needs it, and into the help of no other.
    @Test(arguments: [
        ("run", true), ("analyze", true), ("pipeline list", true), ("pipeline show", true), ("pipeline check", true),
        ("speakers", false), ("directives", false), ("trends", false), ("segment", false),
        ("evaluate", false),
    ])
    func dataIsAnOptionWhereItIsNeeded(command: String, isNeeded: Bool) async throws {
        #expect(try await jiyao.shell("\"$JIYAO\" \(command) --help").text.contains("--data <dir>") == isNeeded)
    }

    @Test func anOptionHasOneDefaultAtMost() async throws {
        for command in ["run", "analyze", "speakers", "directives", "trends", "segment", "evaluate"] {
            let help = try await jiyao.shell("\"$JIYAO\" \(command) --help")
            var defaults = 0
            for line in help.lines {
                if line.hasPrefix("  -") { defaults = 0 }
                defaults += line.components(separatedBy: "(default").count - 1
                #expect(defaults <= 1, "\(command): \(line)")
            }
        }
    }
}
