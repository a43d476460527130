import Testing

struct PipelineCommandTests {
    private let folder: TestFolder
    private let jiyao: Command

    init() throws {
        folder = try TestFolder()
        jiyao = Command(folder: folder)
    }

    @Test func pipelinesAreListed() async throws {
        let output = try await jiyao("pipeline", "list")
        #expect(output.status == 0, "\(output.standardError)")
        #expect(output.lines.map { $0.prefix(7) } == ["meeting", "minimal"])
    }

    @Test func aPipelineIsShown() async throws {
        let output = try await jiyao("pipeline", "show", "minimal")
        #expect(output.status == 0)
        #expect(output.lines.first == "name      minimal")
        #expect(output.text.contains("  1. segment"))
    }

    @Test(arguments: ["meeting", "minimal"])
    func thePipelinesOfTheProjectAreWellFormed(name: String) async throws {
        let output = try await jiyao("pipeline", "check", name)
        #expect(output.status == 0, "\(output.standardError)")
        #expect(output.text.contains("pipeline '\(name)' version 1 is well formed"))
    }

    @Test func aFaultIsToldWithItsPlace() async throws {
        try folder.write("x.yaml", "name: x\nversion: \"1\"\nstages:\n  - segment\n  - people\n  - statments\n")
        let output = try await jiyao("pipeline", "check", "x.yaml")
        #expect(output.status == 2)
        #expect(output.standardOutput.isEmpty)
        #expect(output.standardError == "jiyao: x.yaml:6:5: unknown stage 'statments'; did you mean 'statements'?\n")
    }

    @Test func aFaultEndsARunBeforeItBegins() async throws {
        try folder.write("a.txt", "会议强调落实。")
        try folder.write("x.yaml", "name: x\nversion: \"1\"\nstages: [terms]\n")
        let output = try await jiyao("run", "a.txt", "-p", "x.yaml", "-o", "out")
        #expect(output.status == 2)
        #expect(output.standardError.contains("x.yaml:3:10: stage 'terms' requires sentences"))
        #expect(try folder.names(".").contains("out") == false)
    }

    @Test(arguments: [
        "", "run", "analyze", "speakers", "directives", "trends", "segment", "pipeline", "pipeline list",
        "pipeline show", "pipeline check",
    ])
    func helpHasAnExample(command: String) async throws {
        let output = try await jiyao.shell("\"$JIYAO\" \(command) --help")
        #expect(output.status == 0)
        #expect(output.text.contains("Example: "), "\(command)")
    }

    /// The columns of all that a command writes.
    @Test(arguments: [
        ("run", ["records.ndjson", "failures.ndjson", "keywords.csv", "terms.csv", "tfidf"]),
        ("speakers", ["titles", "meetings", "statements", "points", "first", "last", "keyphrases", "summary"]),
        ("speakers", ["kind", "number", "verb", "deadline", "due", "basis", "path", "key", "line", "start", "end"]),
        ("directives", ["no.", "point", "list", "number", "marker", "headline", "owners", "supporting", "deadline"]),
        ("directives", ["due", "basis", "inherited", "lead", "announced", "found", "meeting", "record", "start"]),
        ("trends", ["term", "period", "count", "documents", "share", "peak", "total"]),
    ])
    func helpExplainsTheColumns(command: String, columns: [String]) async throws {
        let output = try await jiyao(command, "--help")
        for column in columns { #expect(output.text.contains(column), "\(column)") }
    }

    @Test(arguments: [
        (["runn"], "Error: unknown command 'runn'; did you mean 'run'?\n"),
        (["pipeline", "chek", "x"], "Error: unknown command 'chek'; did you mean 'check'?\n"),
        (
            ["bogus"],
            "Error: unknown command 'bogus'; known are run, analyze, speakers, directives, trends, background, "
        ),
    ])
    func anUnknownCommandIsToldWithTheNearest(words: [String], message: String) async throws {
        let output = try await jiyao.shell("\"$JIYAO\" " + words.joined(separator: " "))
        #expect(output.status == 64)
        #expect(output.standardOutput.isEmpty)
        #expect(output.standardError.hasPrefix(message), "\(output.standardError)")
    }

    @Test(arguments: [
        "--help", "help", "help run", "--version", "--generate-completion-script bash", "pipeline --help",
    ])
    func whatIsNoCommandIsLeftToTheParser(words: String) async throws {
        let output = try await jiyao.shell("\"$JIYAO\" " + words)
        #expect(output.status == 0)
        #expect(!output.text.isEmpty)
    }

    @Test func aCopyThatKeptItsNameIsNoted() async throws {
        try folder.write("mine.yaml", "name: meeting\nversion: \"1\"\nstages: [segment]\n")
        let output = try await jiyao("pipeline", "check", "mine.yaml")
        #expect(output.status == 0)
        #expect(
            output.standardError
                == "jiyao: note: mine.yaml names its pipeline 'meeting', and not 'mine' as the file is named\n")
        #expect(try await jiyao("pipeline", "check", "meeting").standardError.isEmpty)
    }

    @Test func theVersionNamesICU() async throws {
        let output = try await jiyao("--version")
        #expect(output.status == 0)
        #expect(output.text.hasPrefix("jiyao 0.1.0 (ICU "))
    }

    /// Neither pipelines nor lexicons are looked for in the folder in which the command is called.
    @Test func theWorkingFolderIsNoDataFolder() async throws {
        try folder.write("pipelines/mine.yaml", "name: mine\nversion: \"1\"\nstages: [segment]\n")
        try folder.write("data/lexicons/x.tsv", "")
        #expect(try await jiyao("pipeline", "show", "mine").status == 2)
        #expect(try await jiyao("pipeline", "show", "mine", "--data", "data").standardError.contains("mine") == false)
    }
}
