import JiyaoCore
import JiyaoICU

/// ICU's own word iterator for Chinese.
package final class ICUWordSegmenter: WordSegmenter {
    private let iterator: BreakIterator

    /// - Throws: `ICUError` where ICU or its data is missing.
    package init() throws {
        iterator = try BreakIterator(.word)
    }

    package func words(in text: Text) throws -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(text.count / 2)
        try text.units.withUnsafeBufferPointer { units in
            var start = 0
            try iterator.forEachBoundary(in: units) { end, status in
                if let kind = Word.Kind(ruleStatus: status, first: units[start]) {
                    words.append(Word(span: TextSpan(start, end), kind: kind))
                }
                start = end
            }
        }
        return words
    }
}

extension Word.Kind {
    /// From ICU's rule status (`UWordBreak`); nil for white space.
    init?(ruleStatus: Int32, first: UInt16) {
        switch ruleStatus {
        case 100..<200: self = .number
        case 200..<300: self = .letters
        case 300..<400: self = .kana
        case 400..<500: self = .ideographs
        default:
            if Unit.isSpace(first) { return nil }
            self = .mark
        }
    }
}
