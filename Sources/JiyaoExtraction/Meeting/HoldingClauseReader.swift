import Algorithms
import JiyaoCore

/// Reads the clause that says that a meeting is held: 学院在图书馆813会议室召开校友工作推进会.
struct HoldingClauseReader {
    struct Clause {
        /// The shortest phrase that names the meeting, and the phrase with its year and period.
        var name: TextSpan?
        var fullName: TextSpan?
        var convener: TextSpan?
        var place: TextSpan?
        /// Where the verb stands that says that it is held.
        var verb: Int
    }

    private let document: Document
    private let text: Text
    private let words: WordMap
    private let facts: MeetingFactWords
    private let lexicons: ExtractionLexicons
    private let clauses: Clauses
    private let names: MeetingNameReader
    private let dates: DateReader

    /// How far around its verb a meeting is looked for, in UTF-16 units, and how many verbs of a sentence are tried.
    private static let reach = 100
    private static let verbsTried = 8

    init(_ document: Document, lexicons: ExtractionLexicons) {
        self.document = document
        words = document.wordMap
        self.lexicons = lexicons
        facts = lexicons.meetingFacts
        text = document.text
        clauses = Clauses(document)
        names = MeetingNameReader(document, clauses: clauses, lexicons: lexicons)
        dates = DateReader(document.text, words: lexicons.dates)
    }

    /// The first clause of a sentence that holds a meeting which it names.
    func read(_ sentence: TextSpan) -> Clause? {
        var previous: TextSpan?
        var tried = 0
        for clause in clauses.clauses(of: sentence) {
            var position = clause.span.start
            while position < clause.span.end {
                if let pair = clauses.pair(at: position) {
                    position = pair.end
                } else if let word = lexicons.meetingWords.longest(
                    at: position, in: text.units, limit: clause.span.end),
                    MeetingWord(rawValue: word.value).contains(.hold), words.isBoundary(position)
                {
                    let verb = TextSpan(position, position + word.length)
                    tried += 1
                    if tried > Self.verbsTried { return nil }
                    if let read = read(clause.span, verb: verb, previous: previous) { return read }
                    position = verb.end
                } else {
                    position += 1
                }
            }
            previous = clause.span
        }
        return nil
    }

    private func read(_ clause: TextSpan, verb: TextSpan, previous: TextSpan?) -> Clause? {
        var before = split(TextSpan(max(clause.start, verb.start - Self.reach), verb.start))
        // 在临溪镇政府，县水务局召开
        if before.place == nil, let previous,
            before.subject == nil || text.prefix(of: facts.placeMarker, at: previous.start) != nil
        {
            before.place = split(previous).place
        }
        if let name = names.name(
            in: TextSpan(verb.end, min(clause.end, verb.end + Self.reach)), isSubject: false)
        {
            return Clause(
                name: name.short, fullName: name.full, convener: body(before.subject) ?? name.body, place: before.place,
                verb: verb.start)
        }
        // 推进会在会议中心召开: the meeting is the subject.
        guard let subject = before.subject, let name = names.name(in: subject, isSubject: true) else { return nil }
        return Clause(
            name: name.short, fullName: name.full, convener: name.body, place: before.place, verb: verb.start)
    }

    /// 在东方红会议厅参加会议 tells the place, too.
    func placeOfAttendance(_ sentence: TextSpan) -> TextSpan? {
        var tried = 0
        for clause in clauses.clauses(of: sentence) {
            for position in clause.span.start..<clause.span.end
            where text.prefix(of: facts.attending, at: position) != nil {
                tried += 1
                if tried > Self.verbsTried { return nil }
                let before = TextSpan(max(clause.span.start, position - Self.reach), position)
                guard let place = split(before).place,
                    lexicons.venuesEnding.longest(at: place.end, in: text.units, limit: place.start) != nil
                else { continue }
                return place
            }
        }
        return nil
    }

    /// What stands before the verb: the subject without date and time, and the place after 在.
    private func split(_ span: TextSpan) -> (subject: TextSpan?, place: TextSpan?) {
        let start = afterDate(span.start, limit: span.end)
        var end = span.end
        while end > start, let length = text.suffix(of: facts.beforeVerb, at: end), end - length >= start {
            end -= length
        }
        var place: TextSpan?
        if let marker = placeMarker(in: TextSpan(start, max(start, end))) {
            let candidate = text.trimmed(TextSpan(marker + 1, end))
            if isPlace(candidate) {
                place = candidate
                end = marker
            }
        }
        for position in start..<max(start, end) where position > start && standsAlone(position, after: start) {
            if text.prefix(of: facts.afterSubject, at: position) != nil || dates.day(at: position, limit: end) != nil {
                end = position
                break
            }
        }
        let subject = text.trimmed(TextSpan(start, max(start, end)))
        return (subject.isEmpty ? nil : subject, place)
    }

    /// The last 在 or 到 outside brackets that is a word of its own; of several 在 joined by 、 the first.
    private func placeMarker(in span: TextSpan) -> Int? {
        (span.start..<span.end).last { position in
            text.prefix(of: facts.placeMarker, at: position) != nil && standsAlone(position, after: span.start)
                && !clauses.isInsidePair(position)
                && isPlace(text.trimmed(TextSpan(position + 1, span.end)))
        }
    }

    /// Whether 在 begins a word, or follows a body where the dictionary ties them: 水务|局在.
    private func standsAlone(_ position: Int, after start: Int) -> Bool {
        words.isBoundary(position)
            || lexicons.bodiesEnding.longest(at: position, in: text.units, limit: start) != nil
    }

    private func isPlace(_ span: TextSpan) -> Bool {
        guard (2...30).contains(span.count), dates.day(at: span.start, limit: span.end) == nil else { return false }
        return lexicons.venuesEnding.longest(at: span.end, in: text.units, limit: span.start) != nil
            || lexicons.bodiesEnding.longest(at: span.end, in: text.units, limit: span.start) != nil
    }

    private func afterDate(_ start: Int, limit: Int) -> Int {
        var start = start
        while start < limit {
            if let day = dates.day(at: start, limit: limit) {
                start = day.span.end
            } else if let time = dates.time(at: start, limit: limit) {
                start = time.span.end
            } else if let length = text.prefix(of: facts.dayTime, at: start) {
                start += length
            } else if Unit.isSpace(text[start]) {
                start += 1
            } else {
                break
            }
        }
        return min(start, limit)
    }

    /// The subject where it is a body, and no person.
    private func body(_ subject: TextSpan?) -> TextSpan? {
        guard let subject, subject.count <= 40 else { return nil }
        let mention = document.mentions.partitioningIndex { $0.span.end > subject.start }
        if mention < document.mentions.count, document.mentions[mention].span.start < subject.end { return nil }
        // 市局（公司）
        let end = clauses.pair(endingAt: subject.end)?.start ?? subject.end
        return lexicons.bodiesEnding.longest(at: end, in: text.units, limit: subject.start) == nil ? nil : subject
    }
}
