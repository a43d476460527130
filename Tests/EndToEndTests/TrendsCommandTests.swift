import Foundation
import Testing

struct TrendsCommandTests {
    private let folder: TestFolder
    private let jiyao: Command

    init() throws {
        folder = try SampleRun.make()
        jiyao = Command(folder: folder)
    }

    @Test func csvHasEveryPeriodAndNamedTermsFirst() async throws {
        let result = try await jiyao(
            "trends", folder.url.path, "--by", "month", "--top", "1", "--term", "防汛", "--format", "csv")
        #expect(result.status == 0)
        #expect(result.standardError == "jiyao: left out without a date: 1 document\n")
        #expect(
            result.text == """
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
    func everyLengthOfAPeriodHasItsTable(by: String) async throws {
        let result = try await jiyao("trends", folder.url.path, "--by", by)
        #expect(result.status == 0)
        #expect(result.lines[0].hasPrefix("2 documents, by \(by), 2023"))
        #expect(result.text.contains("河道"))
    }

    @Test func jsonIsOneObject() async throws {
        let result = try await jiyao("trends", folder.url.path, "--by", "year", "--format", "json")
        #expect(result.lines.count == 1)
        #expect(
            result.text.hasPrefix(#"{"by":"year","undated":1,"periods":[{"period":"2023","words":30,"documents":2}]"#)
        )
    }

    @Test func theResultCanGoToAFile() async throws {
        let result = try await jiyao(
            "trends", folder.url.path, "--by", "year", "--format", "csv", "-o", folder["trends.csv"].path)
        #expect(result.status == 0)
        #expect(result.text.isEmpty)
        #expect(try folder.read("trends.csv").hasPrefix("term,period,count,documents,share\n河道,2023,6,2,0.2\n"))
    }

    @Test func aFileThatCanNotBeWrittenIsExitCode2() async throws {
        let result = try await jiyao("trends", folder.url.path, "-o", folder["none/trends.csv"].path)
        #expect(result.status == 2)
        #expect(result.standardError.hasSuffix("none/trends.csv: cannot write: No such file or directory\n"))
    }

    @Test func withoutTermsTheRunIsToldToMakeThem() async throws {
        let other = try TestFolder()
        try other.write("records.ndjson", "")
        let result = try await jiyao("trends", other.url.path, "--by", "year")
        #expect(result.status == 2)
        #expect(
            result.standardError.hasSuffix(
                "no terms.csv in it; jiyao run writes it where the pipeline's outputs name keywords\n"))
    }

    @Test(arguments: [["--top", "-1"], ["--term", ""], ["--by", "decade"], ["--nonsense"]])
    func wrongUsageIsExitCode64(arguments: [String]) async throws {
        let result = try await jiyao(["trends", folder.url.path] + arguments)
        #expect(result.status == 64)
        #expect(result.text.isEmpty)
    }

    @Test func helpHasAnExample() async throws {
        for command in ["trends", "speakers", "directives"] {
            let result = try await jiyao(command, "--help")
            #expect(result.status == 0)
            #expect(result.text.contains("Example: jiyao \(command) jiyao-out"))
        }
    }

    /// Records are read only where texts are searched.
    @Test func recordsAreNeededForNamedTermsOnly() async throws {
        try FileManager.default.removeItem(at: folder["records.ndjson"])
        let result = try await jiyao("trends", folder.url.path, "--by", "year", "--format", "csv")
        #expect(result.status == 0, "\(result.standardError)")
        #expect(result.text.hasPrefix("term,period,count,documents,share\n河道,2023,6,2,0.2\n"))
        let named = try await jiyao("trends", folder.url.path, "--term", "防汛")
        #expect(named.status == 2)
        #expect(
            named.standardError.hasSuffix(
                "no records.ndjson in it; jiyao run writes it where the pipeline's outputs name records\n"))
    }
}
