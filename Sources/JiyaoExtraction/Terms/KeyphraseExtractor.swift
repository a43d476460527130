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
        document.meeting.name.map { phrases.addUnit($0) }
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
        var candidate: PhraseCounts.Candidate
        var value: Double
    }

    private func ranked(_ phrases: PhraseCounts, of document: Document, top: Int) -> [MeetingRecord.Keyphrase] {
        let text = document.text
        let opening = document.paragraphs.first?.end ?? 0
        let title = Text(document.article.title ?? "")
        var ranked: [Ranked] = []
        for (candidate, cValue) in zip(phrases.candidates, cValues(phrases)) {
            let isInTitle = title.firstIndex(of: Array(text.units(candidate.span)), in: title.whole) != nil
            // What is said once is a unit only where its marks say so.
            guard cValue > 0, candidate.kind != .name, candidate.count > 1 || candidate.kind != .phrase else {
                continue
            }
            var value = cValue
            if candidate.kind == .word { value *= Self.singleWordWeight }
            if isInTitle { value *= Self.titleWeight }
            if candidate.span.start < opening { value *= Self.openingWeight }
            ranked.append(Ranked(candidate: candidate, value: value))
        }
        // Equal values in the order of the text, so that the result is the same on every run.
        ranked.sort { ($1.value, $0.candidate.span) < ($0.value, $1.candidate.span) }
        guard let best = ranked.first?.value else { return [] }
        return unlike(ranked, of: text, top: top).map {
            MeetingRecord.Keyphrase(
                text: text[$0.candidate.span], score: $0.value / best, count: $0.candidate.count)
        }
    }

    /// The best that do not hold each other: of 市容秩序 and 秩序 the better one is enough.
    private func unlike(_ ranked: [Ranked], of text: Text, top: Int) -> [Ranked] {
        var chosen: [(phrase: Ranked, text: Text)] = []
        for phrase in ranked {
            if chosen.count == top { break }
            let own = Text(units: Array(text.units(phrase.candidate.span)))
            let isLike = chosen.contains { other in
                other.text.firstIndex(of: own.units, in: other.text.whole) != nil
                    || own.firstIndex(of: other.text.units, in: own.whole) != nil
            }
            if !isLike { chosen.append((phrase, own)) }
        }
        return chosen.map(\.phrase)
    }

    /// The C-value of each candidate.
    private func cValues(_ phrases: PhraseCounts) -> [Double] {
        zip(phrases.candidates, phrases.nesting()).map { candidate, nesting in
            let held = nesting.holders > 0 ? Double(nesting.sum) / Double(nesting.holders) : 0
            return log2(Double(candidate.words) + 1) * (Double(candidate.count) - held)
        }
    }
}
