/// What a pipeline makes of one document: the project's public format, `jiyao.record/1`.
///
/// Absent facts are nil or empty. Every span leads to the string that it stands beside.
public struct MeetingRecord: Sendable, Hashable, Decodable {
    /// The format that this type reads and writes.
    public static let currentSchema = "jiyao.record/1"

    public var schema = MeetingRecord.currentSchema
    public var id: String
    public var source: Source
    public var title: String?
    /// `2019-09-09`
    public var published: String?
    /// `10:41`
    public var publishedTime: String?
    public var publisher: String?
    /// The cleaned body, without the title.
    public var text: String
    public var meeting = Meeting()
    public var participants: [Participant] = []
    public var collectives: [Passage] = []
    public var statements: [Statement] = []
    public var directives: [DirectiveList] = []
    public var keyphrases: [Keyphrase] = []
    /// Whole sentences of the text.
    public var summary: [Passage] = []
    public var speakers: [Speaker] = []
    public var warnings: [Warning] = []
    public var pipeline: PipelineIdentity

    public init(id: String, source: Source, text: String, pipeline: PipelineIdentity) {
        self.id = id
        self.source = source
        self.text = text
        self.pipeline = pipeline
    }

    /// The facts of the meeting, for instance 9月6日下午15:30，市城市管理局在会议室召开推进会.
    public struct Meeting: Sendable, Hashable, Decodable {
        public var name: String?
        /// `2019-09-06`, or `--09-06` where no year can be known.
        public var date: String?
        /// The start, `15:30`.
        public var time: String?
        public var place: String?
        /// The body that called it.
        public var convener: String?
        public var hosts: [String] = []

        public init() {}
    }

    /// A person, by name, who attends, hosts, speaks or reports.
    public struct Participant: Sendable, Hashable, Decodable {
        public var name: String
        /// Verbatim, split at 、: 局党委书记、局长黄永强 has 局党委书记 and 局长.
        public var titles: [String]
        /// Where the name first stands.
        public var span: ScalarSpan

        public init(name: String, titles: [String], span: ScalarSpan) {
            self.name = name
            self.titles = titles
            self.span = span
        }
    }

    /// A piece of the text.
    public struct Passage: Sendable, Hashable, Decodable {
        public var text: String
        public var span: ScalarSpan

        public init(text: String, span: ScalarSpan) {
            self.text = text
            self.span = span
        }
    }

    /// Reported or quoted speech with content: 黄永强局长指出，…
    public struct Statement: Sendable, Hashable, Decodable {
        /// The full name, also where the text says 他, 黄局长 or 局长.
        public var speaker: String?
        public var kind: SpeakerKind?
        public var verb: String
        public var manner: Manner
        public var text: String
        public var span: ScalarSpan
        /// The words that name the speaker.
        public var cue: ScalarSpan?

        public init(
            speaker: String?, kind: SpeakerKind?, verb: String, manner: Manner, text: String, span: ScalarSpan,
            cue: ScalarSpan?
        ) {
            self.speaker = speaker
            self.kind = kind
            self.verb = verb
            self.manner = manner
            self.text = text
            self.span = span
            self.cue = cue
        }
    }

    /// An enumerated list of points: 提出四个方面的要求：一是…二是…
    public struct DirectiveList: Sendable, Hashable, Decodable {
        public var speaker: String?
        public var kind: SpeakerKind?
        public var lead: String?
        /// The number that the lead promises; nil where it gives none.
        public var announced: Int?
        public var items: [Point]

        public init(speaker: String?, kind: SpeakerKind?, lead: String?, announced: Int?, items: [Point]) {
            self.speaker = speaker
            self.kind = kind
            self.lead = lead
            self.announced = announced
            self.items = items
        }
    }

    /// A numbered point and those nested in it.
    public struct Point: Sendable, Hashable, Decodable {
        /// From 1, within its list.
        public var ordinal: Int
        /// The ordinal as written: 一是, （二）, 3.
        public var marker: String
        /// Its first phrase.
        public var headline: String?
        public var text: String
        public var span: ScalarSpan
        /// Who is to do it.
        public var owners: [String] = []
        /// Who helps.
        public var supporting: [String] = []
        public var deadline: Deadline?
        /// The laws, plans and documents that it rests on.
        public var basis: [String] = []
        public var children: [Point] = []

        public init(ordinal: Int, marker: String, headline: String?, text: String, span: ScalarSpan) {
            self.ordinal = ordinal
            self.marker = marker
            self.headline = headline
            self.text = text
            self.span = span
        }
    }

    /// The time by which a point is to be done: 9月底前.
    public struct Deadline: Sendable, Hashable, Decodable {
        public var text: String
        /// The last day.
        public var date: String?

        public init(text: String, date: String?) {
            self.text = text
            self.date = date
        }
    }

    public struct Keyphrase: Sendable, Hashable, Decodable {
        public var text: String
        /// Above 0, at most 1, the best phrase's being 1.
        public var score: Double
        /// How often it stands in title and text.
        public var count: Int

        public init(text: String, score: Double, count: Int) {
            self.text = text
            self.score = score
            self.count = count
        }
    }

    /// What one person said and required.
    public struct Speaker: Sendable, Hashable, Decodable {
        public var name: String
        public var titles: [String]
        /// Indices into `statements`.
        public var statements: [Int]
        /// Indices into `directives`.
        public var directives: [Int]
        public var keyphrases: [String]
        public var summary: [String]

        public init(
            name: String, titles: [String], statements: [Int], directives: [Int], keyphrases: [String],
            summary: [String]
        ) {
            self.name = name
            self.titles = titles
            self.statements = statements
            self.directives = directives
            self.keyphrases = keyphrases
            self.summary = summary
        }
    }

    /// A doubt, shown instead of a silent guess.
    public struct Warning: Sendable, Hashable, Decodable {
        /// For instance `directives.count`.
        public var code: String
        public var message: String
        public var span: ScalarSpan?

        public init(code: String, message: String, span: ScalarSpan?) {
            self.code = code
            self.message = message
            self.span = span
        }
    }
}

/// Whose words they are.
public enum SpeakerKind: String, Sendable, Hashable, Decodable {
    /// A named person.
    case person
    /// 会议指出: the meeting itself.
    case meeting
    /// 与会人员表示: a group without names.
    case collective
}

/// How words are given.
public enum Manner: String, Sendable, Hashable, Decodable {
    /// Retold: 指出，…
    case reported
    /// Word for word: 说：“…”
    case quoted
}

/// Which pipeline made a record.
public struct PipelineIdentity: Sendable, Hashable, Decodable {
    public var name: String
    public var version: String
    /// Of the configuration, the lexicons, ICU's version and the program's.
    public var digest: String

    public init(name: String, version: String, digest: String) {
        self.name = name
        self.version = version
        self.digest = digest
    }
}
