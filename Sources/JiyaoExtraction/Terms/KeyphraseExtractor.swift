import Algorithms
import Foundation
import JiyaoCore
import JiyaoLexicons

/// Ranks the phrases that a text is about.
///
/// By C-value (Frantzi, Ananiadou & Mima 2000, in the form of Barrón-Cedeño et al. 2009 that lets single words in):
/// log2(words + 1) · (frequency − mean frequency of the longer candidates that hold it). So 老旧小区改造 stands before
/// 小区, which hardly occurs outside it. What the title or the opening has counts more, what every other document has
/// counts less.
package struct KeyphraseExtractor: Sendable {
    private let lexicons: ExtractionLexicons
    private let background: DocumentFrequencies
    private let top: Int

    private static let titleWeight = 2.0
    private static let openingWeight = 1.3
    private static let singleWordWeight = 0.4

    package init(lexicons: ExtractionLexicons, background: DocumentFrequencies, top: Int = 10) {
        self.lexicons = lexicons
        self.background = background
        self.top = top
    }

    /// Sets `keyphrases`, from the document's `phrases` and the name of the meeting.
    package func apply(to document: inout Document) {
        var phrases = document.phrases
        if case .text(let name) = document.meeting.name {
            let hash = document.text.hash(of: name)
            let known = phrases.firstIndex { $0.span.count == name.count && document.text.hash(of: $0.span) == hash }
            if let known { phrases.remove(at: known) }
            let count = known.map { document.phrases[$0].count } ?? 1
            phrases.append(Finding.Phrase(span: name, kind: .marked, words: 2, count: count))
        }
        document.keyphrases = ranked(phrases, of: document, top: top)
    }

    /// The best phrases of each of some groups of spans, best first: those that are units of the whole text.
    package func keyphrases(
        inEach groups: [[TextSpan]], of document: Document, top: Int
    ) -> [[MeetingRecord.Keyphrase]] {
        let text = document.text
        let units = Set(document.phrases.filter { $0.count > $0.mostOfHolders }.map { text.hash(of: $0.span) })
        return groups.map { spans in
            var counts = PhraseCounts(document, lexicons: lexicons)
            for span in spans {
                let first = document.words.partitioningIndex { $0.span.start >= span.start }
                let last = document.words.partitioningIndex { $0.span.start >= span.end }
                counts.add(document.words[first..<max(first, last)])
            }
            let phrases = counts.phrases().filter { units.contains(text.hash(of: $0.span)) }
            return ranked(phrases, of: document, top: top)
        }
    }

    private struct Ranked {
        var phrase: Finding.Phrase
        var value: Double
    }

    private func ranked(_ phrases: [Finding.Phrase], of document: Document, top: Int) -> [MeetingRecord.Keyphrase] {
        let text = document.text
        let opening = document.paragraphs.first?.end ?? 0
        let title = Text(document.title ?? "")
        var ranked: [Ranked] = []
        for phrase in phrases {
            var value = cValue(phrase)
            // What is said once is a unit only where its marks say so.
            guard value > 0, phrase.kind != .name, phrase.count > 1 || phrase.kind != .phrase else { continue }
            if phrase.kind == .word { value *= Self.singleWordWeight }
            value *= background.weight(of: text.hash(of: phrase.span))
            if title.holds(text.units(phrase.span)) { value *= Self.titleWeight }
            if phrase.span.start < opening { value *= Self.openingWeight }
            ranked.append(Ranked(phrase: phrase, value: value))
        }
        // Equal values in the order of the text, so that the result is the same on every run.
        ranked.sort { ($1.value, $0.phrase.span) < ($0.value, $1.phrase.span) }
        guard let best = ranked.first?.value else { return [] }
        return unlike(ranked, of: text, top: top).map {
            MeetingRecord.Keyphrase(text: text[$0.phrase.span], score: $0.value / best, count: $0.phrase.count)
        }
    }

    private func cValue(_ phrase: Finding.Phrase) -> Double {
        let held = phrase.holders > 0 ? Double(phrase.sumOfHolders) / Double(phrase.holders) : 0
        return log2(Double(phrase.words) + 1) * (Double(phrase.count) - held)
    }

    /// The best that do not hold each other: of 市容秩序 and 秩序 the better one is enough.
    private func unlike(_ ranked: [Ranked], of text: Text, top: Int) -> [Ranked] {
        var chosen: [(phrase: Ranked, text: Text)] = []
        for phrase in ranked {
            if chosen.count == top { break }
            let own = Text(units: Array(text.units(phrase.phrase.span)))
            let isLike = chosen.contains { other in
                other.text.firstIndex(of: own.units, in: other.text.whole) != nil
                    || own.firstIndex(of: other.text.units, in: own.whole) != nil
            }
            if !isLike { chosen.append((phrase, own)) }
        }
        return chosen.map(\.phrase)
    }
}
