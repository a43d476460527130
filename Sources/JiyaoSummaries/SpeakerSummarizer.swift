import Algorithms
import JiyaoCore
import JiyaoExtraction
import JiyaoLexicons

/// Gathers what each person said and required: statements, lists, key phrases of their own words, a short summary.
package struct SpeakerSummarizer: Sendable {
    private let extractor: KeyphraseExtractor
    private let sentences: Int
    private let keyphrases: Int

    package init(
        lexicons: ExtractionLexicons, background: DocumentFrequencies, sentences: Int = 2, keyphrases: Int = 5
    ) {
        extractor = KeyphraseExtractor(lexicons: lexicons, background: background)
        self.sentences = sentences
        self.keyphrases = keyphrases
    }

    /// Sets `speakers`, in the order in which they first speak.
    package func apply(to document: inout Document) {
        var order: [Int] = []
        var statements: [Int: [Int]] = [:]
        var directives: [Int: [Int]] = [:]
        for (index, statement) in document.statements.enumerated() {
            guard case .person(let person) = statement.speaker else { continue }
            if statements[person] == nil, directives[person] == nil { order.append(person) }
            statements[person, default: []].append(index)
        }
        for (index, list) in document.directives.enumerated() {
            guard case .person(let person) = list.speaker else { continue }
            if statements[person] == nil, directives[person] == nil { order.append(person) }
            directives[person, default: []].append(index)
        }
        let words = order.map { person in (statements[person] ?? []).map { document.statements[$0].content } }
        let phrases = extractor.keyphrases(inEach: words, of: document, top: keyphrases)
        document.speakers = order.indices.map { index in
            let person = order[index]
            return MeetingRecord.Speaker(
                name: document.people[person].name, titles: document.people[person].titles,
                statements: statements[person] ?? [], directives: directives[person] ?? [],
                keyphrases: phrases[index].map(\.text), summary: summary(of: words[index], document))
        }
    }

    /// The first sentences of what was said, one a statement before a second of any.
    private func summary(of spans: [TextSpan], _ document: Document) -> [String] {
        var rounds: [[TextSpan]] = []
        for span in spans {
            let first = document.sentences.partitioningIndex { $0.end > span.start }
            let inside = document.sentences[first...].prefix(sentences).prefix { $0.start < span.end }.map {
                TextSpan(max($0.start, span.start), min($0.end, span.end))
            }
            for (round, sentence) in inside.enumerated() {
                if rounds.count <= round { rounds.append([]) }
                rounds[round].append(sentence)
            }
        }
        return rounds.flatMap { $0 }.prefix(sentences).sorted().map { document.text[$0] }
    }
}
