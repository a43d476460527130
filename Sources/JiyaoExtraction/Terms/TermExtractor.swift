import JiyaoCore

/// Finds the terms of a text, which keyword statistics count: its content words, the names in it, what stands in 《》,
/// and the phrases that it uses at least twice.
///
/// A text that says 老旧小区改造 two times has the terms 老旧, 小区, 改造 and 老旧小区改造. Which words
/// a text has depends on that text alone, so that counts of texts can be added in any order.
package struct TermExtractor: Sendable {
    private let lexicons: ExtractionLexicons

    package init(lexicons: ExtractionLexicons) {
        self.lexicons = lexicons
    }

    /// Sets `phrases` and `terms`.
    package func apply(to document: inout Document) {
        var counts = PhraseCounts(document, lexicons: lexicons)
        counts.add(document.words)
        document.phrases = counts.phrases()
        var terms = TermCounts()
        terms.words = counts.contentWords
        for phrase in document.phrases {
            // A phrase counts where it is more than a part of a longer one.
            if phrase.kind == .phrase, phrase.count < 2 || phrase.count <= phrase.mostOfHolders { continue }
            terms.counts[document.text[phrase.span]] = phrase.count
        }
        document.terms = terms
    }
}
