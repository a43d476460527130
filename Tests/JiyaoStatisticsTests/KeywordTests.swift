import Foundation
import JiyaoCore
import Testing

@testable import JiyaoStatistics

struct KeywordTests {
    @Test func weightIsCountTimesInverseDocumentFrequency() {
        let keyword = Keyword(term: "防汛", count: 6, documents: 2, batch: 8)
        #expect(abs(keyword.tfidf - 6 * log(4.0)) < 1e-12)
    }

    @Test(arguments: [(5, 3, 3), (5, 0, 3), (5, 4, 3), (0, 0, 0)])
    func aTermOfEveryDocumentOrOfNoneWeighsNothing(count: Int, documents: Int, batch: Int) {
        #expect(Keyword(term: "会议", count: count, documents: documents, batch: batch).tfidf == 0)
    }

    @Test func theHeaviestComeFirstThenTheMoreFrequentThenInScalarOrder() {
        var counts = KeywordCounts()
        counts.add(Samples.terms(["会议": 9, "工作": 2, "防汛": 3, "信访": 1, "乙": 1, "一": 1]), on: nil)
        counts.add(Samples.terms(["会议": 1, "工作": 2]), on: nil)
        #expect(counts.keywords.map(\.term) == ["防汛", "一", "乙", "信访", "会议", "工作"])
        #expect(counts.keywords.map(\.count) == [3, 1, 1, 1, 10, 4])
        #expect(counts.keywords.map(\.documents) == [1, 1, 1, 1, 2, 2])
    }

    @Test func anEmptyBatchHasNoKeywords() {
        #expect(KeywordCounts().keywords.isEmpty)
    }
}
