import JiyaoCore

/// What a record has right and wrong, held against the annotation of the document.
package struct DocumentScore: Sendable {
    /// The name of the annotated document.
    package let document: String
    /// Whether there was a record; without one all is missed.
    package let hasRecord: Bool
    package private(set) var counts = CountsByColumn()
    package private(set) var misses: [Miss] = []

    /// - Parameter record: nil where there is none.
    /// - Throws: `ICUError`.
    package init(_ gold: GoldDocument, _ record: MeetingRecord?, _ folding: Folding) throws {
        document = gold.id
        hasRecord = record != nil
        let account = try record.map { try Account($0, folding) } ?? Account()
        let body = try RecordBody(record?.text ?? "", folding)
        var search = ArticleSearch(gold)
        scorePeople(gold.account, account)
        scoreSpeech(gold.account, account, in: &search)
        scorePoints(gold, account, in: &search)
        scoreFacts(gold.account, account)
        scoreBody(gold, body)
        scoreDigest(gold.account, account, in: &search)
        if let record {
            for wrong in try WrongSpans(of: record, folding).found { miss(.span, wrong) }
        }
    }

    /// How many spans of the record do not lead to their string.
    package var wrongSpans: Int { misses.count { $0.kind == .span } }

    mutating func add(_ column: Column, correct: Int, predicted: Int, gold: Int) {
        counts.add(column, correct: correct, predicted: predicted, gold: gold)
    }

    mutating func miss(_ kind: Miss.Kind, _ what: String) {
        misses.append(Miss(kind, what))
    }
}
