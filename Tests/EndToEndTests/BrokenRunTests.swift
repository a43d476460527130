import Testing

/// What the commands that read a run say of one that is missing or broken.
struct BrokenRunTests {
    private static let commands = ["speakers", "directives", "trends"]

    @Test(arguments: commands)
    func withoutAFolderTheUsageIsWrong(command: String) async throws {
        let jiyao = Command(folder: try TestFolder())
        let result = try await jiyao(command)
        #expect(result.status == 64)
        #expect(result.text.isEmpty)
    }

    @Test(arguments: commands)
    func aFileIsNoRun(command: String) async throws {
        let folder = try TestFolder()
        let jiyao = Command(folder: folder)
        try folder.write("file", "text")
        let result = try await jiyao(command, folder["file"].path)
        #expect(result.status == 2)
        #expect(result.standardError.hasSuffix("file: not a folder\n"))
    }

    @Test(arguments: commands)
    func aRunOfNoDocumentsHasNothingToShow(command: String) async throws {
        let folder = try TestFolder()
        let jiyao = Command(folder: folder)
        try folder.write("records.ndjson", "")
        try folder.write("terms.csv", "date,term,count,documents\n")
        let result = try await jiyao(command, folder.url.path)
        #expect(result.status == 0)
        #expect(result.standardError.isEmpty)
        #expect(result.lines.count == 1)
    }

    @Test func aBrokenTableOfTermsIsToldWithItsLine() async throws {
        let folder = try SampleRun.make()
        let jiyao = Command(folder: folder)
        try folder.write("terms.csv", "date,term,count,documents\n2023-01-09,河道,two,1\n")
        let result = try await jiyao("trends", folder.url.path)
        #expect(result.status == 2)
        #expect(result.standardError.hasSuffix("terms.csv:2: no number: two\n"))
    }

    @Test func termsOfAnotherRunAreRefusedWhereTextsAreSearched() async throws {
        let folder = try SampleRun.make()
        let jiyao = Command(folder: folder)
        try folder.write("terms.csv", "date,term,count,documents\n,,9,1\n")
        let result = try await jiyao("trends", folder.url.path, "--term", "防汛")
        #expect(result.status == 2)
        #expect(result.standardError.contains("it counts 1 document, but records.ndjson has 3"))
    }

    @Test(arguments: commands)
    func aFullDiskIsExitCode2(command: String) async throws {
        let folder = try SampleRun.make()
        let jiyao = Command(folder: folder)
        let result = try await jiyao.shell("\"$JIYAO\" \(command) . >/dev/full")
        #expect(result.status == 2)
        #expect(result.standardError.hasSuffix("standard output: cannot write: No space left on device\n"))
    }

    @Test func aRunIsReadAndNeverChanged() async throws {
        let folder = try SampleRun.make()
        let jiyao = Command(folder: folder)
        let before = (
            try folder.read("records.ndjson"), try folder.read("terms.csv"), try folder.names(".")
        )
        for command in Self.commands { #expect(try await jiyao(command, folder.url.path).status == 0) }
        #expect(try folder.read("records.ndjson") == before.0)
        #expect(try folder.read("terms.csv") == before.1)
        #expect(try folder.names(".") == before.2)
    }

    @Test(arguments: commands)
    func twoCallsGiveTheSameBytes(command: String) async throws {
        let folder = try SampleRun.make()
        let jiyao = Command(folder: folder)
        let first = try await jiyao(command, ".")
        let second = try await jiyao(command, ".")
        #expect(!first.standardOutput.isEmpty)
        #expect(first.standardOutput == second.standardOutput)
    }
}
