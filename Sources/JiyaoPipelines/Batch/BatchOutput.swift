import JiyaoCore

/// What became of one document of a batch.
package enum Outcome: Sendable {
    case done(Result)
    case failed(Failure)

    package struct Result: Sendable {
        package var record: MeetingRecord
        /// The record as a line of NDJSON, without its line break.
        package var json: [UInt8]
        package var terms: TermCounts

        package init(record: MeetingRecord, json: [UInt8], terms: TermCounts) {
            self.record = record
            self.json = json
            self.terms = terms
        }
    }
}

/// Takes what a batch makes. Its methods are called one after the other, in the order of the input.
package protocol BatchOutput: AnyObject {
    func receive(_ outcome: Outcome) throws
    /// Gives what was written its final name; not called where the batch could not be finished.
    func finish() throws
}
