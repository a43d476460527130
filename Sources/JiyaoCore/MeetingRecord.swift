/// What a pipeline makes of one document: the project's public format, `jiyao.record/1`.
///
/// Absent facts are nil or empty. Every span leads to the string that it stands beside.
public struct MeetingRecord: Sendable, Hashable, Decodable {
    /// The format that this type reads and writes.
    public static let currentSchema = "jiyao.record/1"

    /// The format of the record.
    public var schema = MeetingRecord.currentSchema
    /// 16 hexadecimal digits, the same for the same bytes at the same line of a file.
    public var id: String
    /// Where the document came from.
    public var source: Source
    /// The headline, 全县防汛工作会议召开.
    public var title: String?
    /// `2019-09-09`
    public var published: String?
    /// `10:41`
    public var publishedTime: String?
    /// The body that published it (来源), 临川县政府办.
    public var publisher: String?
    /// The cleaned body, without the title.
    public var text: String
    /// What the text tells of the meeting itself.
    public var meeting = Meeting()
    /// In the order in which they are first named.
    public var participants: [Participant] = []
    /// Groups without names that attend, 各乡镇主要负责人.
    public var collectives: [Passage] = []
    /// Who said what, in the order of the text.
    public var statements: [Statement] = []
    /// The numbered lists, in the order of the text.
    public var directives: [DirectiveList] = []
    /// What the text is about, the best first.
    public var keyphrases: [Keyphrase] = []
    /// Whole sentences of the text.
    public var summary: [Passage] = []
    /// What each person said and required.
    public var speakers: [Speaker] = []
    /// What is in doubt.
    public var warnings: [Warning] = []
    /// What made the record.
    public var pipeline: PipelineIdentity

    /// A record of which nothing but the text is known.
    public init(id: String, source: Source, text: String, pipeline: PipelineIdentity) {
        self.id = id
        self.source = source
        self.text = text
        self.pipeline = pipeline
    }

    /// The facts of the meeting, for instance 9月6日下午15:30，市城市管理局在会议室召开推进会.
    public struct Meeting: Sendable, Hashable, Decodable {
        /// 全县防汛工作会议
        public var name: String?
        /// `2019-09-06`, or `--09-06` where no year can be known.
        public var date: String?
        /// The start, `15:30`.
        public var time: String?
        /// Where it was held, 县政府三楼会议室.
        public var place: String?
        /// The body that called it.
        public var convener: String?
        /// Who was in the chair (主持), full names.
        public var hosts: [String] = []

        /// A meeting of which nothing is known.
        public init() {}
    }

    /// A person, by name, who attends, hosts, speaks or reports: 局长黄永强主持会议.
    public struct Participant: Sendable, Hashable, Decodable {
        /// The full name, 黄永强.
        public var name: String
        /// Verbatim, split at 、: 局党委书记、局长黄永强 has 局党委书记 and 局长.
        public var titles: [String]
        /// Where the name first stands.
        public var span: ScalarSpan

        /// A participant; `span` is in Unicode scalars.
        public init(name: String, titles: [String], span: ScalarSpan) {
            self.name = name
            self.titles = titles
            self.span = span
        }
    }

    /// A piece of the text: 会议强调，要抓好落实。
    public struct Passage: Sendable, Hashable, Decodable {
        /// Verbatim.
        public var text: String
        /// Where it stands, in Unicode scalars.
        public var span: ScalarSpan

        /// A passage; `span` is in Unicode scalars.
        public init(text: String, span: ScalarSpan) {
            self.text = text
            self.span = span
        }
    }

    /// Reported or quoted speech with content: 黄永强局长指出，…
    public struct Statement: Sendable, Hashable, Decodable {
        /// The full name, also where the text says 他, 黄局长 or 局长.
        public var speaker: String?
        /// Whose words they are; nil where that is not known.
        public var kind: SpeakerKind?
        /// The verb that reports them: 指出, 强调.
        public var verb: String
        /// Retold, or word for word.
        public var manner: Manner
        /// What was said, verbatim, without speaker and verb.
        public var text: String
        /// Of `text`, in Unicode scalars.
        public var span: ScalarSpan
        /// The words that name the speaker.
        public var cue: ScalarSpan?

        /// A statement; its spans are in Unicode scalars.
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
        /// The full name; nil where no person opens the list.
        public var speaker: String?
        /// Who opens it; nil where that is not known.
        public var kind: SpeakerKind?
        /// The words that open it: 提出四个方面的要求.
        public var lead: String?
        /// The number that the lead promises; nil where it gives none.
        public var announced: Int?
        /// The points on the first level.
        public var items: [Point]

        /// A list of points.
        public init(speaker: String?, kind: SpeakerKind?, lead: String?, announced: Int?, items: [Point]) {
            self.speaker = speaker
            self.kind = kind
            self.lead = lead
            self.announced = announced
            self.items = items
        }
    }

    /// A numbered point and those nested in it: 一是加强巡查；
    public struct Point: Sendable, Hashable, Decodable {
        /// From 1, within its list.
        public var ordinal: Int
        /// The ordinal as written: 一是, （二）, 3.
        public var marker: String
        /// Its first phrase.
        public var headline: String?
        /// All its words, verbatim, with the points nested in it.
        public var text: String
        /// Of `text`, in Unicode scalars.
        public var span: ScalarSpan
        /// Who is to do it.
        public var owners: [String] = []
        /// Who helps.
        public var supporting: [String] = []
        /// By when; nil where the point names no time.
        public var deadline: Deadline?
        /// The laws, plans and documents that it rests on.
        public var basis: [String] = []
        /// The points nested in it: （一）, （二） below 一、.
        public var children: [Point] = []

        /// A point that names no owner and no deadline.
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
        /// As written, 9月底前.
        public var text: String
        /// The last day.
        public var date: String?

        /// A deadline.
        public init(text: String, date: String?) {
            self.text = text
            self.date = date
        }
    }

    /// A phrase that tells what the text is about: 防汛责任.
    public struct Keyphrase: Sendable, Hashable, Decodable {
        /// As it stands in the text.
        public var text: String
        /// Above 0, at most 1, the best phrase's being 1.
        public var score: Double
        /// How often it stands in title and text.
        public var count: Int

        /// A key phrase.
        public init(text: String, score: Double, count: Int) {
            self.text = text
            self.score = score
            self.count = count
        }
    }

    /// What one person, 黄永强, said and required.
    public struct Speaker: Sendable, Hashable, Decodable {
        /// The full name, 黄永强.
        public var name: String
        /// Verbatim: 局党委书记, 局长.
        public var titles: [String]
        /// Indices into `statements`.
        public var statements: [Int]
        /// Indices into `directives`.
        public var directives: [Int]
        /// What the person spoke of, the best first.
        public var keyphrases: [String]
        /// Whole sentences of what the person said.
        public var summary: [String]

        /// What one person said and required.
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

    /// A doubt, shown instead of a silent guess: 四个方面 are announced, and three found.
    public struct Warning: Sendable, Hashable, Decodable {
        /// For instance `directives.count`.
        public var code: String
        /// For people.
        public var message: String
        /// Where the doubt lies, in Unicode scalars; nil where it is about the whole text.
        public var span: ScalarSpan?

        /// A warning; `span` is in Unicode scalars.
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
    /// `meeting`
    public var name: String
    /// As its file says, `1`.
    public var version: String
    /// Of the configuration, the lexicons, ICU's version and the program's.
    public var digest: String

    /// The identity of a pipeline.
    public init(name: String, version: String, digest: String) {
        self.name = name
        self.version = version
        self.digest = digest
    }
}
