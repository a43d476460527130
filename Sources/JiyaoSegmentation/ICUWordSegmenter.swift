import JiyaoCore
import JiyaoICU

/// ICU's own word iterator for Chinese.
package final class ICUWordSegmenter: WordSegmenter {
    private let iterator: BreakIterator

    /// - Throws: `ICUError` where ICU or its data is missing.
    package init() throws {
        iterator = try BreakIterator(.word)
    }

    /// - Throws: `ICUError`.
    package func words(in text: Text) throws -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(text.count / 2)
        try text.units.withUnsafeBufferPointer { units in
            var start = 0
            try iterator.forEachBoundary(in: units) { end, status in
                var span = TextSpan(start, end)
                start = end
                let kind = Word.Kind(ruleStatus: status)
                if kind == .mark {
                    // White space is no word; what ICU ties to it, such as a soft hyphen, is.
                    span = text.trimmed(span)
                    if span.isEmpty { return }
                }
                words.append(Word(span: span, kind: kind))
            }
        }
        return words
    }
}

extension Word.Kind {
    /// From ICU's rule status (`UWordBreak`).
    init(ruleStatus: Int32) {
        switch ruleStatus {
        case 100..<200: self = .number
        case 200..<300: self = .letters
        case 300..<400: self = .kana
        case 400..<500: self = .ideographs
        default: self = .mark
        }
    }
}
