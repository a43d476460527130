import JiyaoCore
import JiyaoICU

/// Cuts a text into sentences: ICU's, repaired in one pass. Not thread-safe: each worker owns its own.
///
/// ICU cuts inside quotation marks (“要抓落实。 | 要见实效。”), after the number of a point (1. | 加强), and after a mark
/// that opens the next sentence (召开。（ | 二）压实). Here no sentence ends inside a pair of marks, unless the pair's own
/// end is the sentence's: “…落实。” may end one. An opening mark belongs to the sentence that it opens. Stray marks are
/// passed over, and the end of a paragraph always breaks.
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
    /// - Throws: `ICUError`.
    package func sentences(in text: Text, paragraphs: [TextSpan]? = nil) throws -> [TextSpan] {
        let paragraphs = paragraphs ?? text.paragraphs
        return try sentences(in: text, paragraphs: paragraphs, pairs: BracketPairs(text, paragraphs: paragraphs).spans)
    }

    /// The same, where the pairs of marks are known, too.
    func sentences(in text: Text, paragraphs: [TextSpan], pairs: [TextSpan]) throws -> [TextSpan] {
        var pairs = SpanCursor(pairs)
        var sentences: [TextSpan] = []
        var paragraph = 0
        var start = 0
        var previous = 0
        try text.units.withUnsafeBufferPointer { units in
            try iterator.forEachBoundary(in: units) { end, _ in
                while paragraph < paragraphs.count, paragraphs[paragraph].end < start { paragraph += 1 }
                let endsParagraph = paragraph >= paragraphs.count || end >= paragraphs[paragraph].end
                let cut = endsParagraph ? end : Self.beforeOpeningMarks(TextSpan(previous, end), units)
                previous = end
                if !endsParagraph {
                    let goesOn = cut > start && Self.goesOn(after: units[cut - 1], with: units[cut])
                    if pairs.span(around: goesOn ? cut - 1 : cut) != nil { return }
                    if Self.isNumberOfPoint(TextSpan(start, cut), units) { return }
                }
                // A boundary inside white space after a paragraph closes what stands before it.
                let sentence = text.trimmed(TextSpan(start, cut))
                if !sentence.isEmpty { sentences.append(sentence) }
                start = cut
            }
        }
        return sentences
    }

    /// Whether a sentence goes on after a closing mark, whatever stands before that: 《怎么办？》一书, “谁来干？”的问题.
    private static func goesOn(after mark: UInt16, with next: UInt16) -> Bool {
        switch mark {
        case 0x300B, 0x3009: true  // 》〉
        default: Unit.isClosing(mark) && (next == Unit.possessive || next == 0x7B49)  // 的, 等
        }
    }

    /// The end of a piece, or where the opening marks begin that it ends with: those open the next sentence.
    private static func beforeOpeningMarks(_ piece: TextSpan, _ units: UnsafeBufferPointer<UInt16>) -> Int {
        var position = piece.end
        while position > piece.start, Unit.isSpace(units[position - 1]) { position -= 1 }
        var cut = piece.end
        while position > piece.start, Unit.closing(of: units[position - 1]) != nil {
            position -= 1
            cut = position
        }
        return cut
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
