import Testing

/// A second run into the folder of another: what lies there afterwards is of the second one alone.
struct SecondRunTests {
    private let folder: TestFolder
    private let jiyao: Command

    init() async throws {
        folder = try TestFolder()
        jiyao = Command(folder: folder)
        try folder.write("first/a.txt", "临川县召开防汛会议\n2024-07-02\n县长王立成指出，要抓好落实。\n")
        try folder.write("first/b.txt", [0xFF, 0xFE, 0x41])
        try folder.write("second/c.txt", "青岚区召开会议\n2024-08-02\n区长林远帆指出，要加强巡查。\n")
        try folder.write("records.yaml", "name: records\nversion: \"1\"\nstages: [segment]\noutputs: [records]\n")
        #expect(try await jiyao("run", "first", "-o", "out", "-p", "minimal").status == 1)
        #expect(try folder.lines("out/failures.ndjson").count == 1)
        try folder.write("out/mine.txt", "mine")
    }

    @Test func filesThatItDoesNotWriteAreGone() async throws {
        let output = try await jiyao("run", "second", "-o", "out", "-p", "./records.yaml")
        #expect(output.status == 0, "\(output.standardError)")
        #expect(try folder.names("out") == ["failures.ndjson", "mine.txt", "records.ndjson"])
        #expect(try folder.read("out/failures.ndjson").isEmpty)
        let trends = try await jiyao("trends", "out")
        #expect(trends.status == 2)
        #expect(trends.standardError.contains("no terms.csv in it"))
    }

    @Test func failuresAreWrittenThoughThePipelineDoesNotNameThem() async throws {
        try folder.write("second/d.txt", [0xFF, 0xFE, 0x41])
        let output = try await jiyao("run", "second", "-o", "out", "-p", "./records.yaml")
        #expect(output.status == 1)
        #expect(output.standardError.hasSuffix("; results in out; failures in out/failures.ndjson\n"))
        let failures = try folder.lines("out/failures.ndjson")
        #expect(failures.count == 1 && failures[0].contains("d.txt"))
    }

    @Test func aRunThatReadsNothingLeavesTheFormerOneWhole() async throws {
        let before = try folder.read("out/records.ndjson")
        try folder.write("nothing/picture.jpeg", [0xFF])
        #expect(try await jiyao("run", "nothing", "-o", "out", "-p", "./records.yaml").status == 2)
        #expect(try folder.read("out/records.ndjson") == before)
        #expect(
            try folder.names("out")
                == ["failures.ndjson", "keywords.csv", "mine.txt", "records.ndjson", "terms.csv"])
    }
}
