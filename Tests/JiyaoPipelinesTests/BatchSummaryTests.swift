import JiyaoCore
import Testing

@testable import JiyaoPipelines

struct BatchSummaryTests {
    private func summary(done: Int, failed: Int, interrupted: Bool = false) -> BatchSummary {
        var summary = BatchSummary()
        summary.done = done
        for number in 0..<failed {
            summary.add(.failed(Failure(path: "\(number).txt", stage: "reading", reason: "empty")))
        }
        summary.isInterrupted = interrupted
        return summary
    }

    private func report(_ summary: BatchSummary, failures: String = "out/failures.ndjson") -> [String] {
        summary.report(input: ["a", "b"], output: "out", failures: failures)
    }

    @Test func exitCodesAreThoseOfTheManual() {
        #expect(summary(done: 3, failed: 0).status.rawValue == 0)
        #expect(summary(done: 3, failed: 1).status.rawValue == 1)
        #expect(summary(done: 0, failed: 1).status.rawValue == 2)
        #expect(summary(done: 0, failed: 0).status.rawValue == 2)
        #expect(summary(done: 3, failed: 1, interrupted: true).status.rawValue == 130)
    }

    @Test func theLastLineTellsCountsTimeAndRate() {
        var summary = summary(done: 12, failed: 1)
        summary.skipped = 3
        summary.bytes = 5_168_000
        summary.duration = .milliseconds(1520)
        #expect(summary.description == "12 documents done, 1 failed, 3 skipped in 1.52 s (3.40 MB/s)")
        #expect(report(summary).last == summary.description + "; results in out; failures in out/failures.ndjson")
    }

    @Test func oddTimesAreFine() {
        var summary = summary(done: 1, failed: 0)
        #expect(summary.description == "1 document done, 0 failed, 0 skipped in 0.00 s")
        summary.duration = .nanoseconds(1)
        summary.bytes = .max
        #expect(summary.description.hasPrefix("1 document done"))
        summary.duration = .seconds(3600 * 1000)
        #expect(summary.description.contains(" in 3600000.00 s"))
    }

    @Test func theReportSaysWhyNothingIsThere() {
        var nothing = summary(done: 0, failed: 0)
        #expect(report(nothing) == ["no document in a b"])
        nothing.skipped = 2
        #expect(report(nothing) == ["no document in a b (2 skipped: no known kind of document)"])
        #expect(
            report(summary(done: 0, failed: 0, interrupted: true)) == ["interrupted before the first document was done"]
        )
        #expect(report(summary(done: 2, failed: 0, interrupted: true)).last?.contains(", interrupted; results") == true)
    }

    @Test func theReportTellsTheFirstFailuresAndHowManyMore() {
        let few = summary(done: 0, failed: 2)
        #expect(
            report(few) == [
                "0.txt: reading: empty", "1.txt: reading: empty",
                few.description + "; all failed; failures in out/failures.ndjson",
            ])
        let many = report(summary(done: 3, failed: 9))
        #expect(many.count == 7)
        #expect(many[4] == "4.txt: reading: empty")
        #expect(many[5] == "4 more failed")
        #expect(many[6].hasSuffix("; results in out; failures in out/failures.ndjson"))
    }
}
