import JiyaoTestKit
import Testing

struct TrendsCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try SampleRun.make()
    }

    @Test func csvHasEveryPeriodAndNamedTermsFirst() throws {
        let result = try BuiltCommand.run(
            "trends", folder.url.path, "--by", "month", "--top", "1", "--term", "防汛", "--format", "csv")
        #expect(result.status == 0)
        #expect(result.messages == "jiyao: left out without a date: 1 document\n")
        #expect(
            result.output == """
                term,period,count,documents,share
                防汛,2023-01,2,1,0.2
                防汛,2023-02,0,0,0
                防汛,2023-03,2,1,0.1
                河道,2023-01,2,1,0.2
                河道,2023-02,0,0,0
                河道,2023-03,4,1,0.2

                """)
    }

    @Test(arguments: ["year", "quarter", "month", "week", "day"])
    func everyLengthOfAPeriodHasItsTable(by: String) throws {
        let result = try BuiltCommand.run("trends", folder.url.path, "--by", by)
        #expect(result.status == 0)
        #expect(result.lines[0].hasPrefix("2 documents, by \(by), 2023"))
        #expect(result.output.contains("河道"))
    }

    @Test func jsonIsOneObject() throws {
        let result = try BuiltCommand.run("trends", folder.url.path, "--by", "year", "--format", "json")
        #expect(result.lines.count == 1)
        #expect(
            result.output.hasPrefix(#"{"by":"year","undated":1,"periods":[{"period":"2023","words":30,"documents":2}]"#)
        )
    }

    @Test func theResultCanGoToAFile() throws {
        let result = try BuiltCommand.run(
            "trends", folder.url.path, "--by", "year", "--format", "csv", "-o", folder["trends.csv"].path)
        #expect(result.status == 0)
        #expect(result.output == "")
        #expect(try folder.string("trends.csv").hasPrefix("term,period,count,documents,share\n河道,2023,6,2,0.2\n"))
    }

    @Test func aFileThatCanNotBeWrittenIsExitCode2() throws {
        let result = try BuiltCommand.run("trends", folder.url.path, "-o", folder["none/trends.csv"].path)
        #expect(result.status == 2)
        #expect(result.messages.hasSuffix("none/trends.csv: cannot write: No such file or directory\n"))
    }

    @Test func withoutTermsTheRunIsToldToMakeThem() throws {
        let other = try TemporaryFolder()
        try other.write("", to: "records.ndjson")
        let result = try BuiltCommand.run("trends", other.url.path, "--by", "year")
        #expect(result.status == 2)
        #expect(result.messages.hasSuffix("no terms.csv in it; run a pipeline whose outputs name keywords\n"))
    }

    @Test(arguments: [["--top", "-1"], ["--term", ""], ["--by", "decade"], ["--nonsense"]])
    func wrongUsageIsExitCode64(arguments: [String]) throws {
        let result = try BuiltCommand.run(["trends", folder.url.path] + arguments)
        #expect(result.status == 64)
        #expect(result.output == "")
    }

    @Test func helpHasAnExample() throws {
        for command in ["trends", "speakers", "directives"] {
            let result = try BuiltCommand.run(command, "--help")
            #expect(result.status == 0)
            #expect(result.output.contains("Example: jiyao \(command) jiyao-out"))
        }
    }
}
