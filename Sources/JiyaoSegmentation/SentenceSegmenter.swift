import JiyaoCore
import JiyaoICU

/// Cuts a text into sentences: ICU's, repaired in one pass. Not thread-safe: each worker owns its own.
///
/// ICU cuts inside quotation marks (“要抓落实。 | 要见实效。”) and after the number of a point (1. | 加强). Here no
/// sentence ends inside a pair of marks, unless the pair's own end is the sentence's: “…落实。” may end one. Stray
/// marks are passed over, and the end of a paragraph always breaks.
package final class SentenceSegmenter {
    private let iterator: BreakIterator

    /// - Throws: `ICUError` where ICU or its data is missing.
    package init() throws {
        iterator = try BreakIterator(.sentence)
    }

    /// The sentences in their order, without the white space at their ends. Every character that is not white space
    /// is in exactly one.
    ///
    /// - Parameter paragraphs: those of the text, where they are known.
    package func sentences(in text: Text, paragraphs: [TextSpan]? = nil) throws -> [TextSpan] {
        let paragraphs = paragraphs ?? text.paragraphs
        var pairs = SpanCursor(BracketPairs(text, paragraphs: paragraphs).spans)
        var sentences: [TextSpan] = []
        var paragraph = 0
        var start = 0
        try text.units.withUnsafeBufferPointer { units in
            try iterator.forEachBoundary(in: units) { end, _ in
                while paragraph < paragraphs.count, paragraphs[paragraph].end < start { paragraph += 1 }
                let endsParagraph = paragraph >= paragraphs.count || end >= paragraphs[paragraph].end
                if !endsParagraph {
                    if pairs.span(around: end) != nil { return }
                    if Self.isNumberOfPoint(TextSpan(start, end), units) { return }
                }
                // A boundary inside white space after a paragraph closes what stands before it.
                let sentence = text.trimmed(TextSpan(start, end))
                if !sentence.isEmpty { sentences.append(sentence) }
                start = end
            }
        }
        return sentences
    }

    /// Whether a piece is only the number of a point: `1.`, `（2）.`
    private static func isNumberOfPoint(_ span: TextSpan, _ units: UnsafeBufferPointer<UInt16>) -> Bool {
        var digits = 0
        for position in span.start..<span.end {
            let unit = units[position]
            if Unit.isDigit(unit) {
                digits += 1
            } else if !Unit.isSpace(unit), unit != 0x2E, unit != 0xFF0E, unit != 0xFF08, unit != 0xFF09 {
                return false
            }
        }
        return (1...3).contains(digits)
    }
}
