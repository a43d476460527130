import JiyaoCore
import JiyaoReading

/// What became of one document of a batch.
public enum Outcome: Sendable {
    case done(Analysis)
    case failed(Failure)
}

/// What a pipeline made of one document.
public struct Analysis: Sendable {
    /// The record, to be read or written as JSON.
    public let record: MeetingRecord
    /// The content words with their counts, for `KeywordCounts`; empty where the pipeline counts none.
    public let terms: TermCounts
    /// What of the page is not in the text, in the order of the page.
    package let removed: [RemovedLine]
    /// The record as a line of NDJSON, without its line break.
    package let json: [UInt8]

    package init(record: MeetingRecord, json: [UInt8], terms: TermCounts, removed: [RemovedLine] = []) {
        self.record = record
        self.json = json
        self.terms = terms
        self.removed = removed
    }
}
