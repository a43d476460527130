import Testing

@testable import JiyaoPipelines

struct BatchSummaryTests {
    private func summary(done: Int, failed: Int, interrupted: Bool = false) -> BatchSummary {
        var summary = BatchSummary()
        summary.done = done
        summary.failed = failed
        summary.isInterrupted = interrupted
        return summary
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
        #expect(summary.report(input: ["in"], output: "out").hasSuffix("; results in out"))
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
        #expect(nothing.report(input: ["a", "b"], output: "out") == "no document in a b")
        nothing.skipped = 2
        #expect(
            nothing.report(input: ["a"], output: "out") == "no document in a (2 skipped: no known kind of document)")
        #expect(
            summary(done: 0, failed: 2).report(input: ["a"], output: "out").hasSuffix(
                "; all failed, see out/failures.ndjson"))
        #expect(
            summary(done: 0, failed: 0, interrupted: true).report(input: ["a"], output: "out")
                == "interrupted before the first document was done")
        #expect(
            summary(done: 2, failed: 0, interrupted: true).report(input: ["a"], output: "out").contains(
                ", interrupted; "))
    }
}
