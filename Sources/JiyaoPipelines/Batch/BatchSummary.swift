import JiyaoCore

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
    /// The first failures, which are told; all of them are in `failures.ndjson`.
    package private(set) var firstFailures: [Failure] = []

    private static let told = 5

    package init() {}

    /// Counts a document.
    package mutating func add(_ outcome: Outcome) {
        switch outcome {
        case .done: done += 1
        case .failed(let failure):
            failed += 1
            if firstFailures.count < Self.told { firstFailures.append(failure) }
        }
    }

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
    /// What a run says at its end: the first failures with their reasons, how many there are more, and last what was
    /// done, and where it is or why nothing is there.
    ///
    /// - Parameters:
    ///   - input: the arguments, as they were given.
    ///   - output: the folder of the run.
    ///   - failures: the path of the file that lists all failures.
    package func report(input: [String], output: String, failures: String) -> [String] {
        var lines = firstFailures.map(\.description)
        let more = failed - firstFailures.count
        if more > 0 { lines.append("\(more) more failed") }
        if done + failed == 0, isInterrupted {
            lines.append("interrupted before the first document was done")
        } else if done + failed == 0 {
            let skipped = skipped == 0 ? "" : " (\(skipped) skipped: no known kind of document)"
            lines.append("no document in \(input.joined(separator: " "))" + skipped)
        } else {
            let results = done > 0 || isInterrupted ? "; results in \(output)" : "; all failed"
            lines.append(description + results + (failed > 0 ? "; failures in \(failures)" : ""))
        }
        return lines
    }
}
