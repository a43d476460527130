import JiyaoCore

/// Who spoke in a batch: a profile for each full name. Documents that give the same full name speak of one person.
package struct SpeakerIndex: Sendable {
    private var profiles: [String: SpeakerProfile] = [:]
    /// Documents seen so far: their order settles ties.
    private var documents = 0

    package init() {}

    package var isEmpty: Bool { profiles.isEmpty }

    /// Adds one record, in the order of the batch.
    package mutating func add(_ record: MeetingRecord) {
        documents += 1
        for speaker in record.speakers {
            profiles[speaker.name, default: SpeakerProfile(name: speaker.name)]
                .add(speaker, of: record, document: documents)
        }
    }

    package subscript(name: String) -> SpeakerProfile? { profiles[name] }

    /// The most present first: by meetings, then statements, then name in scalar order.
    package var ranked: [SpeakerProfile] {
        profiles.values.sorted { one, other in
            if one.meetings != other.meetings { return one.meetings > other.meetings }
            if one.statements != other.statements { return one.statements > other.statements }
            return Term(one.name) < Term(other.name)
        }
    }

    /// Known names that are like one that is not known, the likest first, at most `limit`.
    package func names(near name: String, limit: Int = 5) -> [String] {
        NearNames.of(name, among: profiles.keys, limit: limit)
    }
}

/// What the documents of a batch tell of one speaker.
package struct SpeakerProfile: Sendable {
    /// What was said at one meeting, in few sentences.
    package struct Highlight: Sendable, Hashable {
        package var date: String?
        /// The document's, else the meeting's name.
        package var title: String?
        package fileprivate(set) var sentences: [String]
        fileprivate var document: Int
    }

    package let name: String
    /// Documents in which the person speaks or requires something.
    package private(set) var meetings = 0
    package private(set) var statements = 0
    /// Points required, nested ones included.
    package private(set) var points = 0
    /// The first and last day, of those documents that are dated.
    package private(set) var first: String?
    package private(set) var last: String?
    /// The latest meetings that have a summary, the latest first.
    private var latest: [Highlight] = []
    private var titleCounts = RankedStrings()
    private var phraseCounts = RankedStrings()

    /// How many sentences a profile quotes, and of how many meetings at most.
    private static let quoted = 3

    fileprivate init(name: String) {
        self.name = name
    }

    /// Summary sentences of the latest meetings, the latest first: one of each, and of the latest what then is left.
    package var highlights: [Highlight] {
        latest.enumerated().map { index, highlight in
            var highlight = highlight
            highlight.sentences = Array(
                highlight.sentences.prefix(index == 0 ? Self.quoted + 1 - latest.count : 1))
            return highlight
        }
    }

    /// The most frequent first; of those, the first seen.
    package var titles: [String] { titleCounts.ranked }

    /// Those of the most meetings first; of those, the better ranked at their meetings.
    package var keyphrases: [String] { phraseCounts.ranked }

    fileprivate mutating func add(_ speaker: MeetingRecord.Speaker, of record: MeetingRecord, document: Int) {
        meetings += 1
        statements += speaker.statements.count
        for index in speaker.directives where record.directives.indices.contains(index) {
            points += record.directives[index].pointCount
        }
        titleCounts.add(speaker.titles)
        phraseCounts.add(speaker.keyphrases)
        let day = record.day?.description
        if let day {
            first = min(first ?? day, day)
            last = max(last ?? day, day)
        }
        guard !speaker.summary.isEmpty else { return }
        latest.append(
            Highlight(
                date: day, title: record.title ?? record.meeting.name,
                sentences: Array(speaker.summary.prefix(Self.quoted)), document: document))
        latest.sort { one, other in
            let days = (one.date ?? "", other.date ?? "")
            return days.0 == days.1 ? one.document < other.document : days.0 > days.1
        }
        if latest.count > Self.quoted { latest.removeLast() }
    }
}

extension MeetingRecord.DirectiveList {
    /// Its points and those nested in them.
    package var pointCount: Int { items.reduce(0) { $0 + $1.pointCount } }
}

extension MeetingRecord.Point {
    /// Itself and the points nested in it.
    fileprivate var pointCount: Int { children.reduce(1) { $0 + $1.pointCount } }
}

/// Strings that come in ranked lists, ranked over all lists.
private struct RankedStrings: Sendable {
    private struct Entry {
        var lists = 0
        var ranks = 0
        var seen: Int
    }

    private var entries: [String: Entry] = [:]

    mutating func add(_ list: [String]) {
        for (rank, string) in list.enumerated() {
            var entry = entries[string] ?? Entry(seen: entries.count)
            entry.lists += 1
            entry.ranks += rank
            entries[string] = entry
        }
    }

    /// Those of the most lists first, then those with the better ranks, then the first seen.
    var ranked: [String] {
        entries.sorted { one, other in
            (-one.value.lists, one.value.ranks, one.value.seen) < (
                -other.value.lists, other.value.ranks, other.value.seen
            )
        }.map(\.key)
    }
}
