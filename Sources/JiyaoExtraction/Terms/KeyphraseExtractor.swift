import Algorithms
import Foundation
import JiyaoCore

/// Ranks the phrases that a text is about.
///
/// By C-value (Frantzi, Ananiadou & Mima 2000, in the form of Barrón-Cedeño et al. 2009 that lets single words in):
/// log2(words + 1) · (frequency − mean frequency of the longer candidates that hold it). So 老旧小区改造 stands before
/// 小区, which hardly occurs outside it. What the title or the opening has counts more.
package struct KeyphraseExtractor: Sendable {
    private let lexicons: ExtractionLexicons
    private let top: Int

    private static let titleWeight = 2.0
    private static let openingWeight = 1.3
    private static let singleWordWeight = 0.4

    package init(lexicons: ExtractionLexicons, top: Int = 10) {
        self.lexicons = lexicons
        self.top = top
    }

    /// Sets `keyphrases`.
    package func apply(to document: inout Document) {
        var phrases = PhraseCounts(document, lexicons: lexicons)
        phrases.add(document.words)
        document.keyphrases = ranked(phrases, of: document, top: top)
    }

    /// The best phrases of some spans of a text, best first.
    package func keyphrases(in spans: [TextSpan], of document: Document, top: Int) -> [MeetingRecord.Keyphrase] {
        var phrases = PhraseCounts(document, lexicons: lexicons)
        for span in spans {
            let first = document.words.partitioningIndex { $0.span.start >= span.start }
            let last = document.words.partitioningIndex { $0.span.start >= span.end }
            phrases.add(document.words[first..<max(first, last)])
        }
        return ranked(phrases, of: document, top: top)
    }

    private struct Ranked {
        var text: String
        var value: Double
        var candidate: PhraseCounts.Candidate
    }

    private func ranked(_ phrases: PhraseCounts, of document: Document, top: Int) -> [MeetingRecord.Keyphrase] {
        let values = cValues(phrases, of: document)
        let opening = document.paragraphs.first?.end ?? 0
        let title = document.article.title ?? ""
        var ranked: [Ranked] = []
        for (candidate, value) in zip(phrases.candidates, values) where value > 0 {
            let text = document.text[candidate.span]
            var value = value
            if candidate.words == 1 { value *= Self.singleWordWeight }
            if title.contains(text) { value *= Self.titleWeight }
            if candidate.span.start < opening { value *= Self.openingWeight }
            ranked.append(Ranked(text: text, value: value, candidate: candidate))
        }
        // Equal values in the order of the text, so that the result is the same on every run.
        ranked.sort { ($1.value, $0.candidate.span) < ($0.value, $1.candidate.span) }
        guard let best = ranked.first?.value else { return [] }
        var chosen: [Ranked] = []
        for phrase in ranked {
            if chosen.count == top { break }
            // Of phrases that hold each other the better one is enough.
            if chosen.contains(where: { $0.text.contains(phrase.text) || phrase.text.contains($0.text) }) { continue }
            chosen.append(phrase)
        }
        return chosen.map {
            MeetingRecord.Keyphrase(text: $0.text, score: $0.value / best, count: $0.candidate.count)
        }
    }

    /// The C-value of each candidate.
    private func cValues(_ phrases: PhraseCounts, of document: Document) -> [Double] {
        var holders = [(sum: Int, count: Int)](repeating: (0, 0), count: phrases.candidates.count)
        // A candidate's parts are found by their own strings, from each start to each end inside it.
        for candidate in phrases.candidates where candidate.words > 1 {
            for start in candidate.span.start..<candidate.span.end - 1 {
                for end in start + 2...candidate.span.end where end - start < candidate.span.count {
                    guard let part = phrases.index(of: TextSpan(start, end)) else { continue }
                    holders[part].sum += candidate.count
                    holders[part].count += 1
                }
            }
        }
        return zip(phrases.candidates, holders).map { candidate, holder in
            let nested = holder.count > 0 ? Double(holder.sum) / Double(holder.count) : 0
            return log2(Double(candidate.words) + 1) * (Double(candidate.count) - nested)
        }
    }
}
