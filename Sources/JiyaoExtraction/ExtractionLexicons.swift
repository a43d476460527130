import JiyaoCore
import JiyaoLexicons

/// What the extractors know of words: immutable, built once, shared by all workers.
package final class ExtractionLexicons: Sendable {
    /// Surnames (张, 欧阳), with `Surname` as value.
    let surnames: TermMatcher
    /// Titles (局长, 代表) by where they begin, and by where they end, with `Title` as value.
    let titles: TermMatcher
    let titlesEnding: TermMatcher
    /// Verbs of speech and of what is done at meetings, with `VerbClass` as value.
    let verbs: TermMatcher
    /// What ends a meeting's name (推进会), by where it ends, with `MeetingWord` as value.
    let meetingsEnding: TermMatcher
    /// Verbs of holding a meeting (召开) and words for the meeting as a speaker (会议), with `MeetingWord` as value.
    let meetingWords: TermMatcher
    /// What ends the name of a place (会议室), by where it ends.
    let venuesEnding: TermMatcher
    /// What ends the name of a body (局, 委员会), by where it ends.
    let bodiesEnding: TermMatcher
    /// Words that stand right before a name (由, 随后), by where they end, and right after one (在, 就).
    let beforeNames: TermMatcher
    let afterNames: TermMatcher
    /// Labels that stand before names and a colon (主持人：), by where they end.
    let nameLabels: TermMatcher
    /// Characters that no given name has (的, 了), and those that are nearly always words beside one (和, 与).
    let notInNames: Set<UInt16>
    let seldomInNames: Set<UInt16>
    /// Words that begin with a surname and are seldom a name (毕业, 林业).
    let commonWords: TermMatcher
    /// Characters that end names of units (村, 院), seldom those of persons, and those that write names of other
    /// languages (达瓦).
    let unitEnds: Set<UInt16>
    let foreignSounds: Set<UInt16>
    /// Words that bound key phrases, with `StopWord` as value.
    let stopWords: TermMatcher
    // Words of the grammar, by what they do there.
    let markers: MarkerWords
    let subjects: SubjectWords
    let speech: SpeechWords
    let attendance: AttendanceWords
    let people: PeopleWords
    let owners: OwnerWords
    let deadlines: DeadlineWords
    let basis: BasisWords
    let meetingFacts: MeetingFactWords
    let meetingNames: MeetingNameWords
    let dates: DateWords
    let terms: TermWords
    /// The files that were read, in a fixed order, for the digest of a pipeline.
    package let files: [LexiconFile]

    /// - Throws: `LexiconError` with file and line.
    package init(data: DataDirectory) throws(LexiconError) {
        let surnames = try data.lexicon("surnames")
        let titles = try data.lexicon("titles")
        let verbs = try data.lexicon("reporting_verbs")
        let meetings = try data.lexicon("meeting_words")
        let places = try data.lexicon("places")
        let bodies = try data.lexicon("bodies")
        let context = try data.lexicon("name_context")
        let given = try data.lexicon("given_names")
        let stop = try data.lexicon("stopwords")
        let common = try data.lexicon("common_words")
        markers = try MarkerWords(data)
        subjects = try SubjectWords(data)
        speech = try SpeechWords(data)
        attendance = try AttendanceWords(data)
        people = try PeopleWords(data)
        owners = try OwnerWords(data)
        deadlines = try DeadlineWords(data)
        basis = try BasisWords(data)
        meetingFacts = try MeetingFactWords(data)
        meetingNames = try MeetingNameWords(data)
        dates = try DateWords(data)
        terms = try TermWords(data)
        files =
            [surnames, titles, verbs, meetings, places, bodies, context, given, stop, common]
            + [markers.file, subjects.file, speech.file, attendance.file, people.file, owners.file, deadlines.file]
            + [basis.file, meetingFacts.file, meetingNames.file, dates.file, terms.file]

        self.surnames = TermMatcher(
            surnames.entries.map { entry in
                let isParticle = entry.columns.contains("particle")
                let isCommon = entry.columns.contains("common")
                return (entry.term, isParticle ? Surname.particle : isCommon ? Surname.common : Surname.plain)
            })
        let listed = titles.entries.map { ($0.term, Title($0.columns.first).rawValue) }
        // Every office has its deputy; what the file says of one counts.
        let deputies = listed.filter { $0.1 == Title.post.rawValue && !$0.0.hasPrefix("副") }.map { ("副" + $0.0, $0.1) }
        let titleTerms = deputies + listed
        self.titles = TermMatcher(titleTerms)
        titlesEnding = TermMatcher(titleTerms, reversed: true)
        self.verbs = TermMatcher(
            verbs.entries.map { entry in
                var classes = VerbClass(entry.columns.first ?? "")
                if entry.columns.dropFirst().first?.contains("needs a mark") == true { classes.insert(.weak) }
                return (entry.term, classes.rawValue)
            })
        let meetingTerms = meetings.entries.map { ($0.term, MeetingWord($0.columns.first ?? "").rawValue) }
        meetingWords = TermMatcher(meetingTerms.map { (term: $0.0, value: $0.1) })
        meetingsEnding = TermMatcher(
            meetingTerms.filter { MeetingWord(rawValue: $0.1).contains(.head) }, reversed: true)
        venuesEnding = TermMatcher(places.entries.map { ($0.term, 1) }, reversed: true)
        bodiesEnding = TermMatcher(bodies.entries.map { ($0.term, 1) }, reversed: true)
        beforeNames = TermMatcher(
            context.entries.filter { $0.columns.first?.contains("before") == true }.map { ($0.term, 1) }, reversed: true
        )
        afterNames = TermMatcher(
            context.entries.filter { $0.columns.first?.contains("after") == true }.map { ($0.term, 1) })
        nameLabels = TermMatcher(
            context.entries.filter { $0.columns.first?.contains("label") == true }.map { ($0.term, 1) }, reversed: true)
        func characters(_ kind: String) -> Set<UInt16> {
            Set(given.entries.filter { $0.columns.first == kind }.flatMap { Array($0.term.utf16) })
        }
        notInNames = characters("rare_not")
        seldomInNames = characters("weak")
        unitEnds = characters("unit")
        foreignSounds = characters("foreign")
        commonWords = TermMatcher(common.entries.map { ($0.term, 1) })
        // An office is no topic: 书记 and 局长 would head every list of terms.
        let offices = titles.entries.filter { $0.columns.first == "post" }.map { ($0.term, StopWord.bound.rawValue) }
        stopWords = TermMatcher(
            offices + stop.entries.map { ($0.term, StopWord($0.columns.first, term: $0.term).rawValue) })
    }
}

enum Surname {
    static let plain = 0
    /// Mainly a common word: a name that begins with it needs more evidence.
    static let common = 1
    /// Mainly a preposition or the like: it hardly ever begins a name without a title before it.
    static let particle = 2
}

/// What a word says of a person.
enum Title: Int {
    /// An office, before or after a name: 局长.
    case post
    /// What one is at a meeting: 代表.
    case role
    /// After a name: 同志.
    case address
    /// The head of a collective, nobody's title: 人员.
    case group
    /// No title, though it begins like one: 河长制.
    case word

    init(_ name: String?) {
        switch name {
        case "word": self = .word
        case "role": self = .role
        case "address": self = .address
        case "group": self = .group
        default: self = .post
        }
    }
}

/// What a verb does at a meeting; a verb may do several things.
struct VerbClass: OptionSet, Sendable {
    let rawValue: Int

    /// Opens what is said: 指出，…
    static let say = VerbClass(rawValue: 1)
    /// Opens what is demanded, often without a mark: 要求各单位…
    static let demand = VerbClass(rawValue: 2)
    /// Opens content only before a colon or a list: 作了部署：…
    static let assign = VerbClass(rawValue: 4)
    /// Is done without content: 主持, 汇报.
    static let act = VerbClass(rawValue: 8)

    /// Opens content only before a mark: 称，…
    static let weak = VerbClass(rawValue: 16)

    static let speech: VerbClass = [.say, .demand, .assign]

    init(rawValue: Int) { self.rawValue = rawValue }

    /// Reads `say,act`.
    init(_ names: String) {
        var classes: VerbClass = []
        for name in names.split(separator: ",") {
            switch name {
            case "say": classes.insert(.say)
            case "demand": classes.insert(.demand)
            case "assign": classes.insert(.assign)
            default: classes.insert(.act)
            }
        }
        self = classes
    }
}

/// What a word has to do with meetings.
struct MeetingWord: OptionSet, Sendable {
    let rawValue: Int

    /// Ends a meeting's name: 推进会.
    static let head = MeetingWord(rawValue: 1)
    /// 召开, 举行.
    static let hold = MeetingWord(rawValue: 2)
    /// The meeting as a speaker: 会议指出.
    static let speaker = MeetingWord(rawValue: 4)
    /// Those who attend as a group that speaks: 与会人员.
    static let group = MeetingWord(rawValue: 8)

    init(rawValue: Int) { self.rawValue = rawValue }

    /// Reads `head,self`.
    init(_ names: String) {
        var kinds: MeetingWord = []
        for name in names.split(separator: ",") {
            switch name {
            case "hold": kinds.insert(.hold)
            case "self": kinds.insert(.speaker)
            case "group": kinds.insert(.group)
            default: kinds.insert(.head)
            }
        }
        self = kinds
    }
}

/// How a word bounds phrases.
enum StopWord: Int {
    /// No part of a phrase.
    case bound
    /// May stand in a phrase, but is nothing alone: 工作.
    case filler
    /// A character that begins or fills terms: 新 of 新质生产力, 零 of 动态清零.
    case inner

    init(_ name: String?, term: String) {
        switch name {
        case "genre": self = .filler
        case "adverb" where term.utf16.count == 1, "number" where term.utf16.count == 1: self = .inner
        default: self = .bound
        }
    }
}
