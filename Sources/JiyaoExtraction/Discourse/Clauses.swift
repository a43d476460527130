import Algorithms
import JiyaoCore

/// The clauses of a sentence: what lies between ，；：。 outside brackets and quotation marks.
struct Clauses {
    /// Without the mark that ends it; `mark` is that mark, or nil at the end of the sentence.
    struct Clause {
        var span: TextSpan
        var mark: UInt16?
    }

    private let text: Text
    private let pairs: [TextSpan]

    init(_ document: Document) {
        text = document.text
        pairs = document.pairs
    }

    /// Whether a position lies strictly inside brackets or quotation marks, by bisection.
    func isInsidePair(_ position: Int) -> Bool {
        guard let pair = pair(endingAfter: position) else { return false }
        return pair.start < position
    }

    /// The pair that begins at a position.
    func pair(at position: Int) -> TextSpan? {
        guard let pair = pair(endingAfter: position), pair.start == position else { return nil }
        return pair
    }

    /// The pair that ends at a position.
    func pair(endingAt position: Int) -> TextSpan? {
        guard position > 0, let pair = pair(endingAfter: position - 1), pair.end == position else { return nil }
        return pair
    }

    private func pair(endingAfter position: Int) -> TextSpan? {
        let index = pairs.partitioningIndex { $0.end > position }
        return index < pairs.count ? pairs[index] : nil
    }

    func clauses(of sentence: TextSpan) -> [Clause] {
        var clauses: [Clause] = []
        var start = sentence.start
        var next = pairs.partitioningIndex { $0.end > sentence.start }
        var position = sentence.start
        while position < sentence.end {
            if next < pairs.count, pairs[next].start == position {
                position = min(pairs[next].end, sentence.end)
                next += 1
                continue
            }
            if Unit.endsClause(text[position]) && !isDecimal(position) || Unit.isLineBreak(text[position]) {
                append(TextSpan(start, position), mark: text[position], to: &clauses)
                start = position + 1
            }
            position += 1
        }
        append(TextSpan(start, sentence.end), mark: nil, to: &clauses)
        return clauses
    }

    private func append(_ span: TextSpan, mark: UInt16?, to clauses: inout [Clause]) {
        let span = text.trimmed(span)
        if !span.isEmpty { clauses.append(Clause(span: span, mark: mark)) }
    }

    /// The colon of 15:30 and the comma of 1,000.
    private func isDecimal(_ position: Int) -> Bool {
        guard let before = text.unit(before: position), let after = text.unit(at: position + 1) else { return false }
        return Unit.isDigit(before) && Unit.isDigit(after)
    }
}
