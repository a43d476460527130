import JiyaoTestKit
import Testing

/// What the commands that read a run say of one that is missing or broken.
struct BrokenRunTests {
    private static let commands = ["speakers", "directives", "trends"]

    @Test(arguments: commands)
    func withoutAFolderTheUsageIsWrong(command: String) throws {
        let result = try BuiltCommand.run(command)
        #expect(result.status == 64)
        #expect(result.output == "")
    }

    @Test(arguments: commands)
    func aFileIsNoRun(command: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("text", to: "file")
        let result = try BuiltCommand.run(command, folder["file"].path)
        #expect(result.status == 2)
        #expect(result.messages.hasSuffix("file: not a folder\n"))
    }

    @Test(arguments: commands)
    func aRunOfNoDocumentsHasNothingToShow(command: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "records.ndjson")
        try folder.write("date,term,count,documents\n", to: "terms.csv")
        let result = try BuiltCommand.run(command, folder.url.path)
        #expect(result.status == 0)
        #expect(result.messages == "")
        #expect(result.lines.count == 1)
    }

    @Test func aBrokenTableOfTermsIsToldWithItsLine() throws {
        let folder = try SampleRun.make()
        try folder.write("date,term,count,documents\n2023-01-09,河道,two,1\n", to: "terms.csv")
        let result = try BuiltCommand.run("trends", folder.url.path)
        #expect(result.status == 2)
        #expect(result.messages.hasSuffix("terms.csv:2: no number: two\n"))
    }

    @Test func termsOfAnotherRunAreRefusedWhereTextsAreSearched() throws {
        let folder = try SampleRun.make()
        try folder.write("date,term,count,documents\n,,9,1\n", to: "terms.csv")
        let result = try BuiltCommand.run("trends", folder.url.path, "--term", "防汛")
        #expect(result.status == 2)
        #expect(result.messages.contains("it counts 1 document, but records.ndjson has 3"))
    }

    @Test(arguments: commands)
    func aFullDiskIsExitCode2(command: String) throws {
        let folder = try SampleRun.make()
        let result = try BuiltCommand.shell(
            #"test -e /dev/full || exit 2; "$0" \#(command) "$1" > /dev/full"#, folder.url)
        #expect(result.status == 2)
    }

    @Test func aRunIsReadAndNeverChanged() throws {
        let folder = try SampleRun.make()
        let before = (try folder.string("records.ndjson"), try folder.string("terms.csv"), folder.names)
        for command in Self.commands { #expect(try BuiltCommand.run(command, folder.url.path).status == 0) }
        #expect(try folder.string("records.ndjson") == before.0)
        #expect(try folder.string("terms.csv") == before.1)
        #expect(folder.names == before.2)
    }

    @Test(arguments: commands)
    func twoCallsGiveTheSameBytes(command: String) throws {
        let folder = try SampleRun.make()
        let results = try (0..<2).map { _ in try BuiltCommand.run(command, folder.url.path).output }
        #expect(results[0] == results[1])
    }
}
