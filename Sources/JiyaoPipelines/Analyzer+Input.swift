import Foundation
import JiyaoCore
import JiyaoReading

extension Analyzer {
    /// Reads and analyses a file: text, HTML or NDJSON, perhaps in gzip.
    ///
    /// - Returns: one analysis, or one for each line of NDJSON, in their order.
    /// - Throws: `Failure`, the first one; `analyze(filesAt:)` gives the other documents all the same.
    public func analyze(contentsOf file: URL) throws(Failure) -> [Analysis] {
        try all(of: DocumentInput(files: [file]))
    }

    /// Reads and analyses the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: text, HTML or NDJSON, perhaps in gzip.
    ///   - path: what the record and errors call the file; its ending tells the format, or else the first bytes do.
    /// - Returns: as for a file.
    /// - Throws: `Failure`, the first one.
    public func analyze(bytes: [UInt8], path: String) throws(Failure) -> [Analysis] {
        try all(of: DocumentInput(bytes: bytes, path: path))
    }

    /// Reads and analyses a batch, one document in memory at a time.
    ///
    /// - Parameters:
    ///   - urls: files, and folders with all below them.
    ///   - body: gets what became of each document, in their order.
    /// - Throws: what `body` throws.
    public func analyze(filesAt urls: [URL], _ body: (Outcome) throws -> Void) rethrows {
        let input = DocumentInput(files: urls)
        while let item = input.next() { try body(outcome(of: item)) }
    }

    /// Analyses the documents of an input one after the other on the caller's thread.
    ///
    /// - Parameter body: gets each outcome with its number, from 1.
    /// - Throws: what `body` throws.
    package func analyze(
        _ input: DocumentInput, _ body: (_ outcome: Outcome, _ number: Int) throws -> Void
    ) rethrows -> BatchSummary {
        var summary = BatchSummary()
        while let item = input.next() {
            let outcome = outcome(of: item)
            summary.add(outcome)
            try body(outcome, summary.done + summary.failed)
        }
        summary.skipped = input.skipped
        return summary
    }

    private func all(of input: DocumentInput) throws(Failure) -> [Analysis] {
        var analyses: [Analysis] = []
        while let item = input.next() {
            switch outcome(of: item) {
            case .done(let analysis): analyses.append(analysis)
            case .failed(let failure): throw failure
            }
        }
        return analyses
    }

    private func outcome(of item: InputItem) -> Outcome {
        switch item {
        case .document(let document): process(document)
        case .failure(let failure): .failed(failure)
        }
    }
}
