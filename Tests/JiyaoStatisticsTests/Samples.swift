import JiyaoCore
import JiyaoTestKit

@testable import JiyaoStatistics

/// Small values for the tests of this target.
enum Samples {
    static func record(_ id: String = "r1", published: String? = nil) -> MeetingRecord {
        var record = MeetingRecord(
            id: id, source: Source(path: "\(id).txt", format: "text"), text: "",
            pipeline: PipelineIdentity(name: "meeting", version: "1", digest: ""))
        record.published = published
        return record
    }

    static func terms(_ counts: [String: Int], words: Int? = nil) -> TermCounts {
        var terms = TermCounts()
        terms.counts = counts
        terms.words = words ?? counts.values.reduce(0, +)
        return terms
    }

    static func statement(_ speaker: String, _ text: String) -> MeetingRecord.Statement {
        MeetingRecord.Statement(
            speaker: speaker, kind: .person, verb: "指出", manner: .reported, text: text, span: ScalarSpan(0, 1), cue: nil
        )
    }

    static func point(
        _ ordinal: Int, _ text: String, owners: [String] = [], children: [MeetingRecord.Point] = []
    ) -> MeetingRecord.Point {
        var point = MeetingRecord.Point(
            ordinal: ordinal, marker: "\(ordinal).", headline: nil, text: text,
            span: ScalarSpan(0, text.unicodeScalars.count))
        point.owners = owners
        point.children = children
        return point
    }

    static func list(
        _ speaker: String, announced: Int? = nil, _ items: [MeetingRecord.Point]
    ) -> MeetingRecord.DirectiveList {
        MeetingRecord.DirectiveList(
            speaker: speaker, kind: .person, lead: "提出要求", announced: announced, items: items)
    }

    static func speaker(
        _ name: String, titles: [String] = [], statements: [Int] = [], directives: [Int] = [],
        keyphrases: [String] = [],
        summary: [String] = []
    ) -> MeetingRecord.Speaker {
        MeetingRecord.Speaker(
            name: name, titles: titles, statements: statements, directives: directives, keyphrases: keyphrases,
            summary: summary)
    }

    /// A random batch: documents with their dates, some undated, terms drawn from few, so that they meet.
    static func batch(_ generator: inout SeededGenerator) -> [(terms: TermCounts, date: CalendarDate?)] {
        (0..<Int.random(in: 0...12, using: &generator)).map { _ in
            var terms = TermCounts()
            for _ in 0..<Int.random(in: 0...8, using: &generator) {
                terms.counts[vocabulary.randomElement(using: &generator) ?? "词", default: 0] +=
                    Int.random(in: 0...3, using: &generator)
            }
            terms.words = Int.random(in: 0...30, using: &generator)
            let date =
                Bool.random(using: &generator)
                ? CalendarDate(year: 2024, month: Int.random(in: 1...3, using: &generator), day: 1) : nil
            return (terms, date)
        }
    }

    /// With two forms of one ideograph, which strings take for equal, and one beyond 16 bits.
    static let vocabulary = ["河长制", "防汛", "豈弟", "\u{F900}弟", "𠮷日", "a,b", "\"", "行\n列", "", "é", "e\u{301}"]
}
