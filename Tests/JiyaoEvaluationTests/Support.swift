import Foundation
import JiyaoCore

@testable import JiyaoEvaluation

/// A document of a test: its article, what a reader found in it, and a record that a test makes.
struct Sample {
    var article: String
    /// The annotation, in JSON.
    var gold: String

    func document(_ id: String = "a") throws -> GoldDocument {
        let annotation = try JSONDecoder().decode(GoldAnnotation.self, from: Data(gold.utf8))
        return try GoldDocument(id: id, text: article, annotation: annotation, Folding())
    }

    /// The score of a record with the article as its text, which the test fills.
    func score(_ fill: (inout MeetingRecord) -> Void = { _ in }) throws -> DocumentScore {
        var record = Self.record(text: article)
        fill(&record)
        return try DocumentScore(document(), record, Folding())
    }

    static func record(_ path: String = "a.txt", key: String? = nil, text: String) -> MeetingRecord {
        MeetingRecord(
            id: "0", source: Source(path: path, key: key, format: "text"), text: text,
            pipeline: PipelineIdentity(name: "meeting", version: "1", digest: "0"))
    }
}

extension DocumentScore {
    /// What was told of some kinds.
    func misses(_ kinds: Miss.Kind...) -> [String] {
        misses.filter { kinds.contains($0.kind) }.map(\.what)
    }
}

extension MeetingRecord {
    /// Where a string stands in the text; empty at its start where it does not.
    func span(of string: String) -> ScalarSpan {
        let (text, wanted) = (Array(text.unicodeScalars), Array(string.unicodeScalars))
        let start = text.indices.first { text[$0...].starts(with: wanted) }
        return start.map { ScalarSpan($0, $0 + wanted.count) } ?? ScalarSpan(0, 0)
    }

    mutating func addPerson(_ name: String, _ titles: String...) {
        participants.append(Participant(name: name, titles: titles, span: span(of: name)))
    }

    mutating func addStatement(_ speaker: String?, _ text: String, kind: SpeakerKind? = .person) {
        statements.append(
            Statement(
                speaker: speaker, kind: kind, verb: "说", manner: .reported, text: text, span: span(of: text), cue: nil))
    }

    mutating func addList(
        _ speaker: String?, announced: Int? = nil, kind: SpeakerKind? = .person, _ points: [Point]
    ) {
        directives.append(
            DirectiveList(speaker: speaker, kind: kind, lead: nil, announced: announced, items: points))
    }

    func point(
        _ marker: String, _ text: String, owners: [String] = [], supporting: [String] = [],
        deadline: Deadline? = nil, basis: [String] = [], children: [Point] = []
    ) -> Point {
        var point = Point(ordinal: 1, marker: marker, headline: nil, text: text, span: span(of: text))
        point.owners = owners
        point.supporting = supporting
        point.deadline = deadline
        point.basis = basis
        point.children = children
        return point
    }

    mutating func addSummary(_ sentences: String...) {
        summary += sentences.map { Passage(text: $0, span: span(of: $0)) }
    }
}

/// The folded characters of a string, as a string.
func folded(_ string: String) throws -> String { try Folding()(string).plain }

extension Folded {
    var plain: String { String(String.UnicodeScalarView(scalars)) }
}
