import JiyaoArchive
import JiyaoCore
import JiyaoStatistics
import Testing

@testable import JiyaoExports

struct BackgroundFileTests {
    private func lines(_ documents: [[String: Int]], least: Int = 1) throws -> [String] {
        var counts = KeywordCounts()
        for terms in documents { counts.add(Samples.terms(terms, words: 9), on: nil) }
        let sink = MemorySink()
        try BackgroundFile.write(counts, least: least, to: sink)
        #expect(sink.string.hasSuffix("\n"))
        return sink.string.split(separator: "\n").filter { !$0.hasPrefix("# ") }.map(String.init)
    }

    @Test func termsStandWithTheirDocumentsMostFirst() throws {
        let documents = [["防汛": 5, "会议": 1], ["会议": 1, "信访": 2], ["会议": 1, "信访": 1]]
        #expect(try lines(documents) == ["*\t3", "会议\t3", "信访\t2", "防汛\t1"])
        #expect(try lines(documents, least: 2) == ["*\t3", "会议\t3", "信访\t2"])
    }

    @Test func termsOfAsManyDocumentsStandInScalarOrder() throws {
        #expect(try lines([["乙": 1, "丙": 1, "a": 1, "丁": 1]]) == ["*\t1", "a\t1", "丁\t1", "丙\t1", "乙\t1"])
    }

    @Test func whatWouldBreakTheFileIsLeftOut() throws {
        #expect(try lines([["*": 1, "#会议": 1, "a\tb": 1, "a\nb": 1, "防汛": 1]]) == ["*\t1", "防汛\t1"])
    }

    @Test func anEmptyBatchHasNoTerm() throws {
        #expect(try lines([]) == ["*\t0"])
    }
}
