import JiyaoArchive
import JiyaoCore
import JiyaoPipelines
import JiyaoStatistics
import JiyaoTestKit
import Testing

@testable import JiyaoExports

struct KeywordsOutputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func theFilesHoldTheTermsOfTheBatch() throws {
        let run = try Samples.run(
            [Samples.record("a"), Samples.record("b", published: nil)],
            terms: [Samples.terms(["防汛": 3, "会议": 1], words: 8), Samples.terms(["会议": 2])], in: folder)
        #expect(
            try folder.string("keywords.csv") == """
                term,count,documents,tfidf
                防汛,3,1,2.0794
                会议,3,2,0

                """)
        #expect(
            try folder.string("terms.csv").hasPrefix("date,term,count,documents\n,,2,1\n,会议,2,1\n2023-07-01,,8,1\n"))
        #expect(try TermsFile.read(run).documents == 2)
    }

    @Test func failedDocumentsAreNotCounted() throws {
        let run = try RunFolder.create(at: folder.url.path)
        let output = KeywordsOutput(run)
        try output.receive(.failed(Failure(path: "a", stage: "reading", reason: "empty")))
        try output.finish()
        #expect(try folder.string("keywords.csv") == "term,count,documents,tfidf\n")
        #expect(try folder.string("terms.csv") == "date,term,count,documents\n")
    }

    @Test func outputsAreThoseThatAreNamed() throws {
        let run = try RunFolder.create(at: folder.url.path)
        for output in try Outputs.make([.keywords, .records, .keywords], in: run) { try output.finish() }
        #expect(folder.names == ["failures.ndjson", "keywords.csv", "records.ndjson", "terms.csv"])
        // The failures in any case, and nothing of the former run.
        for output in try Outputs.make([], in: run) { try output.finish() }
        #expect(folder.names == ["failures.ndjson"])
    }

    @Test func aBatchThatIsNotFinishedLeavesNothing() throws {
        do {
            let run = try RunFolder.create(at: folder.url.path)
            _ = try Outputs.make(Pipeline.OutputName.allCases, in: run)
        }
        #expect(folder.names.isEmpty)
    }
}
