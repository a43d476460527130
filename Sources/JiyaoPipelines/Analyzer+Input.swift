import JiyaoReading

extension Analyzer {
    /// Analyses the documents of an input one after the other on the caller's thread.
    ///
    /// - Parameter body: gets each outcome with its number, from 1.
    /// - Throws: what `body` throws.
    package func analyze(
        _ input: DocumentInput, _ body: (_ outcome: Outcome, _ number: Int) throws -> Void
    ) rethrows -> BatchSummary {
        var summary = BatchSummary()
        while let item = input.next() {
            let outcome: Outcome
            switch item {
            case .document(let document): outcome = process(document)
            case .failure(let failure): outcome = .failed(failure)
            }
            summary.add(outcome)
            try body(outcome, summary.done + summary.failed)
        }
        summary.skipped = input.skipped
        return summary
    }
}
