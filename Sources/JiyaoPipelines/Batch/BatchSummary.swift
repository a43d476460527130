/// How a batch went.
package struct BatchSummary: Sendable, Hashable {
    package var done = 0
    package var failed = 0
    /// Files of a walk that are no documents.
    package var skipped = 0
    /// Of the documents that were taken, decompressed.
    package var bytes = 0
    package var isInterrupted = false
    package var duration = Duration.zero

    package init() {}

    package var status: ExitStatus {
        if isInterrupted { return .interrupted }
        if done == 0 { return .nothingDone }
        return failed > 0 ? .someFailed : .allWell
    }

    /// `12 documents done, 1 failed, 3 skipped in 1.52 s (3.40 MB/s)`
    package var description: String {
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
        var line = "\(done) \(done == 1 ? "document" : "documents") done, \(failed) failed, \(skipped) skipped"
        line += " in " + Self.decimal(seconds) + " s"
        if seconds > 0 { line += " (" + Self.decimal(Double(bytes) / 1e6 / seconds) + " MB/s)" }
        return isInterrupted ? line + ", interrupted" : line
    }

    /// With two digits after the point.
    private static func decimal(_ number: Double) -> String {
        let hundredths = Int(min(number, 1e12) * 100 + 0.5)
        let fraction = hundredths % 100
        return "\(hundredths / 100)." + (fraction < 10 ? "0" : "") + "\(fraction)"
    }
}

/// The exit codes of the command; wrong usage (64) is the argument parser's.
package enum ExitStatus: Int32, Sendable {
    case allWell = 0
    /// Some documents failed, the rest is done.
    case someFailed = 1
    /// Nothing could be done.
    case nothingDone = 2
    /// Stopped early; what was finished is kept.
    case interrupted = 130
}

extension BatchSummary {
    /// The last line of a run: what was done, and where it is or why nothing is there.
    package func report(input: [String], output: String) -> String {
        if done + failed == 0, !isInterrupted {
            let skipped = skipped == 0 ? "" : " (\(skipped) skipped: no known kind of document)"
            return "no document in \(input.joined(separator: " "))" + skipped
        }
        if done + failed == 0 { return "interrupted before the first document was done" }
        if done == 0, !isInterrupted { return description + "; all failed, see \(output)/failures.ndjson" }
        return description + "; results in \(output)"
    }
}
