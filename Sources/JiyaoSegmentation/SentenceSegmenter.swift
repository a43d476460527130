import JiyaoCore
import JiyaoICU

/// Cuts a text into sentences. Not thread-safe: each worker owns its own.
package final class SentenceSegmenter {
    private let iterator: BreakIterator

    /// - Throws: `ICUError` where ICU or its data is missing.
    package init() throws {
        iterator = try BreakIterator(.sentence)
    }

    /// The sentences in their order, without the white space at their ends; none goes over the end of a paragraph.
    package func sentences(in text: Text) throws -> [TextSpan] {
        var sentences: [TextSpan] = []
        try text.units.withUnsafeBufferPointer { units in
            var start = 0
            try iterator.forEachBoundary(in: units) { end, _ in
                let sentence = text.trimmed(TextSpan(start, end))
                if !sentence.isEmpty { sentences.append(sentence) }
                start = end
            }
        }
        return sentences
    }
}
