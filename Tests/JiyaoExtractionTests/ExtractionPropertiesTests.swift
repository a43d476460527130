import JiyaoCore
import Testing

@testable import JiyaoExtraction

/// What holds for every text, tried on random ones. A failing one is made again with the seed of its message.
@Suite struct ExtractionPropertiesTests {
    private static let seeds = (UInt64(1)...400)

    private static let documents = seeds.map { seed in
        var random = RandomText(seed: seed)
        return Analysis.document(Text(random.next()), title: "水库除险推进会召开", published: "2022-09-08")
    }

    private func forEachText(_ body: (Document, String) -> Void) {
        for (seed, document) in zip(Self.seeds, Self.documents) {
            body(document, "seed \(seed): \(document.text.string.debugDescription)")
        }
    }

    private func holds(_ spans: [TextSpan], in whole: TextSpan) -> Bool {
        spans.allSatisfy { $0.start <= $0.end && whole.contains($0) }
    }

    /// Whether the spans are in order and none overlaps the next.
    private func areApart(_ spans: [TextSpan]) -> Bool {
        zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start }
    }

    private func flat(_ points: [Finding.Point]) -> [Finding.Point] { points.flatMap { [$0] + flat($0.children) } }

    @Test func allSpansLieInsideTheText() {
        forEachText { document, message in
            let points = flat(document.directives.flatMap(\.items))
            let spans =
                document.people.map(\.span) + document.mentions.flatMap { [$0.span, $0.name] } + document.collectives
                + document.turns.flatMap {
                    [$0.verb, $0.cue ?? $0.verb, TextSpan($0.start, $0.contentEnd ?? $0.start)]
                }
                + document.statements.flatMap { [$0.verb, $0.content, $0.cue ?? $0.verb] }
                + document.directives.flatMap { [$0.span, $0.lead ?? $0.span] }
                + points.flatMap { [$0.marker, $0.content, $0.headline ?? $0.content] + $0.owners + $0.basis }
                + document.warnings.compactMap(\.span)
            #expect(holds(spans, in: document.text.whole), "\(message)")
            let meeting = document.meeting
            let title = Text(document.title ?? "").whole
            for quote in [meeting.name, meeting.convener, meeting.place.map { .text($0) }].compactMap(\.self) {
                switch quote {
                case .text(let span): #expect(holds([span], in: document.text.whole), "\(message)")
                case .title(let span): #expect(holds([span], in: title), "\(message)")
                }
            }
        }
    }

    @Test func mentionsAreInOrderAndApart() {
        forEachText { document, message in
            #expect(areApart(document.mentions.map(\.span)), "\(message)")
            #expect(document.mentions.allSatisfy { $0.span.contains($0.name) && !$0.name.isEmpty }, "\(message)")
            #expect(document.mentions.allSatisfy { document.people.indices.contains($0.person) }, "\(message)")
        }
    }

    @Test func everyPersonStandsInTheTextOnce() {
        var torn: [String] = []
        forEachText { document, message in
            #expect(document.people.allSatisfy { document.text[$0.span] == $0.name }, "\(message)")
            #expect(Set(document.people.map(\.name)).count == document.people.count, "\(message)")
            let mentioned = Set(document.mentions.map(\.person))
            #expect(document.people.indices.allSatisfy(mentioned.contains), "\(message)")
            for person in document.people {
                #expect(Set(person.titles).count == person.titles.count, "\(message)")
                if !person.titles.allSatisfy({ !$0.isEmpty && holds($0, document.text) }) { torn.append(message) }
            }
        }
        #expect(torn == [])
    }

    @Test func statementsAreInOrderAndApart() {
        forEachText { document, message in
            let contents = document.statements.map(\.content)
            #expect(areApart(contents), "\(message)")
            #expect(contents.allSatisfy { !$0.isEmpty && document.text.trimmed($0) == $0 }, "\(message)")
        }
    }

    @Test func turnsAreInOrder() {
        forEachText { document, message in
            let starts = document.turns.map(\.start)
            #expect(starts == starts.sorted(), "\(message)")
        }
    }

    @Test func pointsLieInsideTheirParents() {
        var overlapping: [String] = []
        forEachText { document, message in
            for list in document.directives {
                check(list.items, in: document.text.whole, message)
                #expect(list.items.count > 1, "\(message)")
            }
            if !areApart(document.directives.map(\.span)) { overlapping.append(message) }
        }
        #expect(overlapping == [])
    }

    private func check(_ points: [Finding.Point], in parent: TextSpan, _ message: String) {
        for (one, next) in zip(points, points.dropFirst()) {
            #expect(one.content.end <= next.marker.start, "\(message)")
        }
        for point in points {
            #expect(parent.contains(point.marker) && parent.contains(point.content), "\(message)")
            #expect(point.marker.end <= point.content.start && !point.marker.isEmpty, "\(message)")
            check(point.children, in: point.content, message)
        }
    }

    @Test func ordinalsAscendInsideAList() {
        forEachText { document, message in
            for list in document.directives {
                let ordinals = list.items.map(\.ordinal)
                #expect(ordinals.first == 1 && zip(ordinals, ordinals.dropFirst()).allSatisfy { $0 < $1 }, "\(message)")
            }
        }
    }

    @Test func keyphrasesAreRanked() {
        forEachText { document, message in
            let scores = document.keyphrases.map(\.score)
            #expect(scores == scores.sorted(by: >) && scores.allSatisfy { $0 > 0 && $0 <= 1 }, "\(message)")
            #expect(scores.isEmpty || scores[0] == 1, "\(message)")
            #expect(document.keyphrases.allSatisfy { holds($0.text, document.text) }, "\(message)")
        }
    }

    @Test func termsStandInTheText() {
        var torn: [String] = []
        forEachText { document, message in
            #expect(document.terms.counts.allSatisfy { $0.value > 0 }, "\(message)")
            torn += document.terms.counts.keys.filter { !holds($0, document.text) }.map { "\($0): \(message)" }
        }
        #expect(torn == [])
    }

    private func holds(_ term: String, _ text: Text) -> Bool { text.firstIndex(of: term.units, in: text.whole) != nil }

    @Test func theSameTextGivesTheSameFindings() {
        forEachText { document, message in
            let again = Analysis.document(document.text, title: document.article.title, published: "2022-09-08")
            let isSame = findings(document) == findings(again)
            #expect(isSame, "\(message)")
        }
    }

    /// All that the extractors found, in one string.
    private func findings(_ document: Document) -> String {
        var parts: [String] = []
        parts.append("\(document.people)\n\(document.mentions)\n\(document.turns)\n\(document.statements)")
        parts.append("\(document.directives)\n\(document.meeting)\n\(document.keyphrases)\n\(document.warnings)")
        parts.append("\(document.terms.words) \(document.terms.counts.sorted { $0.key < $1.key })")
        return parts.joined(separator: "\n")
    }
}
