import Testing

@testable import JiyaoPipelines

struct PipelineDescriptionTests {
    @Test func thePageShowsStagesWithAllSettings() throws {
        let pipeline = try Support.pipeline(
            "name: x\nversion: 2\nstages: [segment, terms, keyphrases: {top: 7}]\noutputs: [keywords]")
        let lines = pipeline.page.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.prefix(5) == ["name      x", "version   2", "digest    \(pipeline.digest)", "file      x.yaml", ""])
        #expect(lines.contains("  1. segment     cuts the text into sentences and words"))
        #expect(lines.contains { $0.hasSuffix(" segmenter: icu  (default)") })
        #expect(lines.contains { $0.hasSuffix(" top: 7") })
        #expect(lines.contains("lexicons  none of its own"))
        #expect(lines.contains("outputs   keywords"))
    }

    @Test func theVerdictNamesFileAndDigest() throws {
        let pipeline = try Support.pipeline("name: x\nversion: 2\nstages: [segment]")
        #expect(
            pipeline.verdict
                == "x.yaml: pipeline 'x' version 2 is well formed: 1 stage, digest \(pipeline.digest)\n")
    }

    @Test func aNameThatIsNotTheFilesIsNoted() throws {
        #expect(try Support.pipeline("name: x\nversion: 2\nstages: [segment]").note == nil)
        #expect(
            try Support.pipeline("name: y\nversion: 2\nstages: [segment]").note
                == "note: x.yaml names its pipeline 'y', and not 'x' as the file is named")
    }

    @Test func theListHasALineForEach() throws {
        let list = Pipeline.list(Support.data)
        #expect(list.errors.isEmpty)
        let lines = list.lines.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("meeting  version 1  segment, people, "))
        #expect(lines[1] == "minimal  version 1  segment, terms")
    }
}
