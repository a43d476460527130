/// A document on its way through a pipeline: the article, and what the stages have found so far.
///
/// Stages add to it, and change nothing that another stage has found. All spans are of `text`, in UTF-16.
package struct Document: Sendable {
    package let article: Article
    /// What stages read: the article's body in simplified characters, unit for unit as it is written.
    package let text: Text
    /// In simplified characters.
    package let title: String?
    package let paragraphs: [TextSpan]

    // Segmentation.
    package var sentences: [TextSpan] = []
    package var words: [Word] = []
    /// Where `words` begin and end.
    package var wordMap = WordMap()
    /// The outermost pairs of brackets and quotation marks, in order: “…”, 《…》, （…）.
    package var pairs: [TextSpan] = []

    // Extraction.
    package var people: [Person] = []
    /// In the order of the text, not overlapping.
    package var mentions: [Mention] = []
    package var collectives: [TextSpan] = []
    /// Where somebody takes the floor, or the report tells on; in the order of the text.
    package var turns: [Finding.Turn] = []
    /// Numbered lists, by their markers alone.
    package var enumerations: [Finding.DirectiveList] = []
    package var statements: [Finding.Statement] = []
    package var directives: [Finding.DirectiveList] = []
    package var meeting = Finding.Meeting()
    /// The candidates for terms and key phrases, in order of first occurrence.
    package var phrases: [Finding.Phrase] = []
    /// The content words and phrases with their counts in the text.
    package var terms = TermCounts()
    /// Best first.
    package var keyphrases: [MeetingRecord.Keyphrase] = []

    // Summaries.
    /// Whole sentences, in the order of the text.
    package var summary: [TextSpan] = []
    package var speakers: [MeetingRecord.Speaker] = []

    /// Of the reading, then of the stages.
    package var warnings: [Finding.Warning]

    package init(_ article: Article) {
        self.article = article
        let wording = article.simplified ?? article.written
        text = wording.text
        title = wording.title
        warnings = article.warnings
        paragraphs = text.paragraphs
    }
}

/// A word of the text.
package struct Word: Sendable, Hashable {
    package enum Kind: UInt8, Sendable {
        case ideographs, kana, number, letters, mark
    }

    package var span: TextSpan
    package var kind: Kind

    package init(span: TextSpan, kind: Kind) {
        self.span = span
        self.kind = kind
    }
}

/// A person whom the text names.
package struct Person: Sendable, Hashable {
    /// The full name.
    package var name: String
    /// In the order of the text, without repeats.
    package var titles: [String]
    /// Where the name first stands.
    package var span: TextSpan
    /// Attends, hosts, speaks or reports, and is not only mentioned.
    package var participates: Bool

    package init(name: String, titles: [String] = [], span: TextSpan, participates: Bool = false) {
        self.name = name
        self.titles = titles
        self.span = span
        self.participates = participates
    }
}

/// A place where the text speaks of a person: a name, a name with its titles, a short form.
package struct Mention: Sendable, Hashable {
    /// An index into `Document.people`.
    package var person: Int
    /// Name and titles: 局党委书记、局长黄永强, 驰明支队长.
    package var span: TextSpan
    /// The name alone, 黄永强, or the part of it that a short form has, 驰明.
    package var name: TextSpan

    package init(person: Int, span: TextSpan, name: TextSpan) {
        self.person = person
        self.span = span
        self.name = name
    }
}

/// What extractors find, with spans in UTF-16; records carry the same in scalars.
package enum Finding {
    /// Whose words they are.
    package enum Speaker: Sendable, Hashable {
        /// An index into `Document.people`.
        case person(Int)
        case meeting
        /// The words that name the group.
        case collective(TextSpan)

        package var kind: SpeakerKind {
            switch self {
            case .person: .person
            case .meeting: .meeting
            case .collective: .collective
            }
        }
    }

    /// A clause that says who speaks or acts: 黄永强局长指出，…; 会议听取了汇报。
    package struct Turn: Sendable, Hashable {
        package var speaker: Speaker?
        /// The words that name the speaker.
        package var cue: TextSpan?
        /// The verb, or the colon after a name in a transcript.
        package var verb: TextSpan
        /// Where the clause begins: what was said before ends here at the latest.
        package var start: Int
        /// Where the content begins; nil where there is none.
        package var content: Int?
        /// Where a quotation ends; nil where the content goes on until the next turn.
        package var contentEnd: Int?
        package var manner: Manner { contentEnd == nil ? .reported : .quoted }
        /// How far the content may run, if no other turn ends it.
        package var reach = Reach.paragraph

        package enum Reach: Sendable, Hashable {
            /// To the end of its paragraph, or of the list that begins in it.
            case paragraph
            /// To the end of the last list: minutes.
            case lists
            /// To a position: over paragraphs that go on with it.
            case position(Int)
        }

        package init(
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

    package struct Statement: Sendable, Hashable {
        package var speaker: Speaker?
        package var verb: TextSpan
        package var manner: Manner
        package var content: TextSpan
        /// The words that name the speaker.
        package var cue: TextSpan?

        package init(speaker: Speaker?, verb: TextSpan, manner: Manner, content: TextSpan, cue: TextSpan?) {
            self.speaker = speaker
            self.verb = verb
            self.manner = manner
            self.content = content
            self.cue = cue
        }
    }

    package struct DirectiveList: Sendable, Hashable {
        package var speaker: Speaker?
        package var lead: TextSpan?
        package var announced: Int?
        package var items: [Point]

        package init(speaker: Speaker? = nil, lead: TextSpan? = nil, announced: Int? = nil, items: [Point]) {
            self.speaker = speaker
            self.lead = lead
            self.announced = announced
            self.items = items
        }

        /// From the first marker to the end of the last item.
        package var span: TextSpan {
            TextSpan(items.first?.marker.start ?? 0, items.last?.content.end ?? 0)
        }
    }

    package struct Point: Sendable, Hashable {
        package var ordinal: Int
        package var marker: TextSpan
        package var headline: TextSpan?
        package var content: TextSpan
        package var owners: [TextSpan] = []
        package var supporting: [TextSpan] = []
        package var deadline: Deadline?
        package var basis: [TextSpan] = []
        package var children: [Point] = []

        package init(ordinal: Int, marker: TextSpan, headline: TextSpan? = nil, content: TextSpan) {
            self.ordinal = ordinal
            self.marker = marker
            self.headline = headline
            self.content = content
        }
    }

    package struct Deadline: Sendable, Hashable {
        package var span: TextSpan
        package var date: CalendarDate?

        package init(span: TextSpan, date: CalendarDate?) {
            self.span = span
            self.date = date
        }
    }

    /// Words of the text, or of the title.
    package enum Quote: Sendable, Hashable {
        case text(TextSpan)
        case title(TextSpan)
    }

    package struct Meeting: Sendable, Hashable {
        package var name: Quote?
        package var date: CalendarDate?
        package var time: ClockTime?
        package var place: TextSpan?
        package var convener: Quote?
        /// Indices into `Document.people`.
        package var hosts: [Int] = []

        package init() {}
    }

    /// A word or a sequence of words that may be a term or a key phrase.
    package struct Phrase: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case word, phrase, name
            /// 《…》, “…”: a unit by its marks.
            case marked
        }

        /// Where it first stands.
        package var span: TextSpan
        package var kind: Kind
        /// How many words it has.
        package var words: Int
        package var count: Int
        /// How many longer candidates hold it, how often those stand in the text all together, and the most of them.
        package var holders = 0
        package var sumOfHolders = 0
        package var mostOfHolders = 0

        package init(span: TextSpan, kind: Kind, words: Int, count: Int = 1) {
            self.span = span
            self.kind = kind
            self.words = words
            self.count = count
        }
    }

    package struct Warning: Sendable, Hashable {
        package var code: String
        package var message: String
        package var span: TextSpan?

        package init(code: String, message: String, span: TextSpan?) {
            self.code = code
            self.message = message
            self.span = span
        }
    }
}
