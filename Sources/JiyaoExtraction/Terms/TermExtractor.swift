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

    /// Sets `terms`.
    package func apply(to document: inout Document) {
        var phrases = PhraseCounts(document, lexicons: lexicons)
        phrases.add(document.words)
        var terms = TermCounts()
        terms.words = phrases.contentWords
        for (candidate, nesting) in zip(phrases.candidates, phrases.nesting()) {
            // A phrase counts where it is more than a part of a longer one.
            if candidate.kind == .phrase, candidate.count < 2 || candidate.count <= nesting.most { continue }
            terms.counts[document.text[candidate.span]] = candidate.count
        }
        document.terms = terms
    }
}
