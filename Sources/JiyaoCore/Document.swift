/// A document on its way through a pipeline: the article, and what the stages have found so far.
///
/// Stages add to it, and change nothing that another stage has found. All spans are of `text`, in UTF-16.
public struct Document: Sendable {
    public let article: Article
    public let paragraphs: [TextSpan]

    // Segmentation.
    public var sentences: [TextSpan] = []
    public var words: [Word] = []

    // Extraction.
    public var people: [Person] = []
    /// In the order of the text, not overlapping.
    public var mentions: [Mention] = []
    public var collectives: [TextSpan] = []
    /// Where somebody takes the floor, or the report tells on; in the order of the text.
    public var turns: [Finding.Turn] = []
    /// Numbered lists, by their markers alone.
    public var enumerations: [Finding.DirectiveList] = []
    public var statements: [Finding.Statement] = []
    public var directives: [Finding.DirectiveList] = []
    public var meeting = Finding.Meeting()
    /// The candidates for terms and key phrases, in order of first occurrence.
    public var phrases: [Finding.Phrase] = []
    /// The content words and phrases with their counts in the text.
    public var terms = TermCounts()
    /// Best first.
    public var keyphrases: [MeetingRecord.Keyphrase] = []

    // Summaries.
    /// Whole sentences, in the order of the text.
    public var summary: [TextSpan] = []
    public var speakers: [MeetingRecord.Speaker] = []

    public var warnings: [Finding.Warning] = []

    public init(_ article: Article) {
        self.article = article
        paragraphs = article.text.paragraphs
    }

    public var text: Text { article.text }
}

/// A word of the text.
public struct Word: Sendable, Hashable {
    public enum Kind: UInt8, Sendable {
        case ideographs, kana, number, letters, mark
    }

    public var span: TextSpan
    public var kind: Kind

    public init(span: TextSpan, kind: Kind) {
        self.span = span
        self.kind = kind
    }
}

/// A person whom the text names.
public struct Person: Sendable, Hashable {
    /// The full name.
    public var name: String
    /// In the order of the text, without repeats.
    public var titles: [String]
    /// Where the name first stands.
    public var span: TextSpan
    /// Attends, hosts, speaks or reports, and is not only mentioned.
    public var participates: Bool

    public init(name: String, titles: [String] = [], span: TextSpan, participates: Bool = false) {
        self.name = name
        self.titles = titles
        self.span = span
        self.participates = participates
    }
}

/// A place where the text speaks of a person: a name, a name with its titles, a short form.
public struct Mention: Sendable, Hashable {
    /// An index into `Document.people`.
    public var person: Int
    /// Name and titles: 局党委书记、局长黄永强, 驰明支队长.
    public var span: TextSpan
    /// The name alone, 黄永强, or the part of it that a short form has, 驰明.
    public var name: TextSpan

    public init(person: Int, span: TextSpan, name: TextSpan) {
        self.person = person
        self.span = span
        self.name = name
    }
}

/// What extractors find, with spans in UTF-16; records carry the same in scalars.
public enum Finding {
    /// Whose words they are.
    public enum Speaker: Sendable, Hashable {
        /// An index into `Document.people`.
        case person(Int)
        case meeting
        /// The words that name the group.
        case collective(TextSpan)

        public var kind: SpeakerKind {
            switch self {
            case .person: .person
            case .meeting: .meeting
            case .collective: .collective
            }
        }
    }

    /// A clause that says who speaks or acts: 黄永强局长指出，…; 会议听取了汇报。
    public struct Turn: Sendable, Hashable {
        public var speaker: Speaker?
        /// The words that name the speaker.
        public var cue: TextSpan?
        /// The verb, or the colon after a name in a transcript.
        public var verb: TextSpan
        /// Where the clause begins: what was said before ends here at the latest.
        public var start: Int
        /// Where the content begins; nil where there is none.
        public var content: Int?
        /// Where a quotation ends; nil where the content goes on until the next turn.
        public var contentEnd: Int?
        public var manner: Manner { contentEnd == nil ? .reported : .quoted }

        public init(
            speaker: Speaker?, cue: TextSpan?, verb: TextSpan, start: Int, content: Int?, contentEnd: Int? = nil
        ) {
            self.speaker = speaker
            self.cue = cue
            self.verb = verb
            self.start = start
            self.content = content
            self.contentEnd = contentEnd
        }
    }

    public struct Statement: Sendable, Hashable {
        public var speaker: Speaker?
        public var verb: TextSpan
        public var manner: Manner
        public var content: TextSpan
        /// The words that name the speaker.
        public var cue: TextSpan?

        public init(speaker: Speaker?, verb: TextSpan, manner: Manner, content: TextSpan, cue: TextSpan?) {
            self.speaker = speaker
            self.verb = verb
            self.manner = manner
            self.content = content
            self.cue = cue
        }
    }

    public struct DirectiveList: Sendable, Hashable {
        public var speaker: Speaker?
        public var lead: TextSpan?
        public var announced: Int?
        public var items: [Point]

        public init(speaker: Speaker? = nil, lead: TextSpan? = nil, announced: Int? = nil, items: [Point]) {
            self.speaker = speaker
            self.lead = lead
            self.announced = announced
            self.items = items
        }

        /// From the first marker to the end of the last item.
        public var span: TextSpan {
            TextSpan(items.first?.marker.start ?? 0, items.last?.content.end ?? 0)
        }
    }

    public struct Point: Sendable, Hashable {
        public var ordinal: Int
        public var marker: TextSpan
        public var headline: TextSpan?
        public var content: TextSpan
        public var owners: [TextSpan] = []
        public var supporting: [TextSpan] = []
        public var deadline: Deadline?
        public var basis: [TextSpan] = []
        public var children: [Point] = []

        public init(ordinal: Int, marker: TextSpan, headline: TextSpan? = nil, content: TextSpan) {
            self.ordinal = ordinal
            self.marker = marker
            self.headline = headline
            self.content = content
        }
    }

    public struct Deadline: Sendable, Hashable {
        public var span: TextSpan
        public var date: CalendarDate?

        public init(span: TextSpan, date: CalendarDate?) {
            self.span = span
            self.date = date
        }
    }

    public struct Meeting: Sendable, Hashable {
        public var name: TextSpan?
        public var date: CalendarDate?
        public var time: ClockTime?
        public var place: TextSpan?
        public var convener: TextSpan?
        /// Indices into `Document.people`.
        public var hosts: [Int] = []

        public init() {}
    }

    /// A word or a sequence of words that may be a term or a key phrase.
    public struct Phrase: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            case word, phrase, name
            /// 《…》, “…”: a unit by its marks.
            case marked
        }

        /// Where it first stands.
        public var span: TextSpan
        public var kind: Kind
        /// How many words it has.
        public var words: Int
        public var count: Int
        /// How many longer candidates hold it, how often those stand in the text all together, and the most of them.
        public var holders = 0
        public var sumOfHolders = 0
        public var mostOfHolders = 0

        public init(span: TextSpan, kind: Kind, words: Int, count: Int = 1) {
            self.span = span
            self.kind = kind
            self.words = words
            self.count = count
        }
    }

    public struct Warning: Sendable, Hashable {
        public var code: String
        public var message: String
        public var span: TextSpan?

        public init(code: String, message: String, span: TextSpan?) {
            self.code = code
            self.message = message
            self.span = span
        }
    }
}

/// The content words and phrases of a text with their counts.
public struct TermCounts: Sendable, Hashable {
    /// How many content words the text has, repeats included: what shares are reckoned against.
    public var words = 0
    /// By term, in no order.
    public var counts: [String: Int] = [:]

    public init() {}
}
