import JiyaoCore

/// Cuts the text of a document once, for all stages. Not thread-safe: each worker owns its own.
package final class DocumentSegmenter {
    private let sentences: SentenceSegmenter
    private let words: any WordSegmenter

    /// - Throws: `ICUError` where ICU or its data is missing.
    package init(words: any WordSegmenter) throws {
        sentences = try SentenceSegmenter()
        self.words = words
    }

    /// Sets `sentences` with `pairs`, and `words` with `wordMap`.
    ///
    /// - Throws: `ICUError`.
    package func apply(to document: inout Document) throws {
        let text = document.text
        document.pairs = BracketPairs(text, paragraphs: document.paragraphs).spans
        document.sentences = try sentences.sentences(
            in: text, paragraphs: document.paragraphs, pairs: document.pairs)
        document.words = try words.words(in: text)
        document.wordMap = WordMap(document.words, count: text.count)
    }
}
