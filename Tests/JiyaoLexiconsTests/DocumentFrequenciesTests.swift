import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoLexicons

struct DocumentFrequenciesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func frequencies(_ content: String) throws -> DocumentFrequencies {
        try DocumentFrequencies(LexiconFile(contentsOf: folder.file("documents.tsv", content.utf8)))
    }

    private func weight(_ term: String, in frequencies: DocumentFrequencies) -> Double {
        let text = Text(term)
        return frequencies.weight(of: text.hash(of: text.whole))
    }

    @Test func whatFewDocumentsHoldWeighsMore() throws {
        let found = try frequencies("# Words.\n*\t99\n会议\t99\n防汛\t9\n")
        #expect(found.documents == 99)
        #expect(weight("会议", in: found) == 0)
        #expect(weight("防汛", in: found) == 0.5)
        #expect(weight("云陵", in: found) == 1)
    }

    @Test func noTermCountsForMoreThanAllDocuments() throws {
        let found = try frequencies("会议\t500\n*\t99\n")
        #expect(weight("会议", in: found) == 0)
    }

    @Test(arguments: [
        ("*\t9\n防汛\n", 2, "has no number of documents in its second column"),
        ("*\t9\n防汛\tmany\n", 2, "has no number of documents in its second column"),
        ("*\t0\n", 1, "has no number of documents in its second column"),
        ("*\t9\n防汛\t-3\n", 2, "has no number of documents in its second column"),
        ("*\t9\n防汛\t99999999999\n", 2, "has no number of documents in its second column"),
    ])
    func aRowWithoutANumberIsAnError(_ content: String, _ line: Int, _ reason: String) throws {
        let error = #expect(throws: LexiconError.self) { try frequencies(content) }
        #expect(error?.line == line)
        #expect(error?.reason == reason)
    }

    @Test func withoutTheNumberOfAllDocumentsItIsAnError() throws {
        let error = #expect(throws: LexiconError.self) { try frequencies("防汛\t3\n") }
        #expect(error?.reason == "has no row * with the number of all documents")
    }

    /// At most 2 MB, most frequent first, as `jiyao background` writes it.
    @Test func theCommittedFrequenciesAreOfALargeBatch() throws {
        let found = try DocumentFrequencies(data: DataDirectory(data: ProjectFiles.data))
        #expect(found.file.bytes.count <= 2_000_000)
        #expect(found.documents > 10_000)
        #expect(found.file.entries.count > 20_000)
        let counts = found.file.entries.compactMap { $0.columns.first.flatMap { Int($0) } }
        #expect(counts == counts.sorted(by: >))
        #expect(weight("中国", in: found) < 0.2)
    }
}
