import Foundation
import JiyaoArchive
import JiyaoTestKit
import Testing

@testable import JiyaoEvaluation

@Suite struct BootstrapTests {
    /// An evaluation of documents of which some are all right and the others all wrong.
    private func evaluation(right: Int, wrong: Int) throws -> Evaluation {
        let folder = try TemporaryFolder()
        var records = ""
        for number in 0..<right + wrong {
            try folder.write("{\"title\":\"甲\"}", to: "\(number).json")
            try folder.write("甲", to: "\(number).txt")
            var record = Sample.record("\(number).txt", text: "甲")
            record.title = number < right ? "甲" : "乙"
            records += record.json + "\n"
        }
        try folder.write(records, to: "records.ndjson")
        return try Evaluation(of: GoldSet(folder.url.path), RecordsFile(folder["records.ndjson"]))
    }

    @Test func anIntervalHoldsTheFigureItself() throws {
        let evaluation = try evaluation(right: 30, wrong: 10)
        let interval = try #require(Bootstrap(evaluation).intervals[.page])
        #expect(evaluation.totals[.page].f1 == 0.75)
        #expect(interval.contains(0.75))
        // Two standard deviations of a share of 40: about .14 on either side.
        #expect(interval.lowerBound > 0.55 && interval.lowerBound < 0.68)
        #expect(interval.upperBound > 0.82 && interval.upperBound < 0.92)
    }

    @Test func theSameScoresGiveTheSameIntervals() throws {
        let evaluation = try evaluation(right: 5, wrong: 4)
        #expect(Bootstrap(evaluation).intervals == Bootstrap(evaluation).intervals)
    }

    @Test func whereAllDocumentsAreAlikeThereIsNoDoubt() throws {
        #expect(try Bootstrap(evaluation(right: 4, wrong: 0)).intervals[.page] == 1...1)
        #expect(try Bootstrap(evaluation(right: 0, wrong: 4)).intervals[.page] == 0...0)
        #expect(try Bootstrap(evaluation(right: 1, wrong: 0)).intervals[.points] == 1...1)
    }

    @Test func everyColumnHasAnInterval() throws {
        #expect(try Set(Bootstrap(evaluation(right: 1, wrong: 1)).intervals.keys) == Set(Column.allCases))
    }

    /// The first numbers of SplitMix64 from the state 1, scaled down.
    @Test func theGeneratorIsTheSameEverywhere() {
        var generator = SplitMix64(state: 1)
        var reference = SeededGenerator(seed: 1)
        for bound in [1, 2, 3, 39, 1000, Int(Int32.max)] {
            let expected = reference.next().multipliedFullWidth(by: UInt64(bound)).high
            #expect(generator.next(below: bound) == Int(expected))
        }
    }

    @Test func drawsAreEven() {
        var generator = SplitMix64(state: 7)
        var counts = [Int](repeating: 0, count: 5)
        for _ in 0..<50_000 { counts[generator.next(below: 5)] += 1 }
        #expect(counts.allSatisfy { (9_500...10_500).contains($0) }, "\(counts)")
    }
}
