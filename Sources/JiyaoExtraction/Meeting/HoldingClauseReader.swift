import Algorithms
import JiyaoCore

/// Reads the clause that says that a meeting is held: 学院在图书馆813会议室召开校友工作推进会.
struct HoldingClauseReader {
    struct Clause {
        /// The shortest phrase that names the meeting, and the phrase with its year and period.
        var name: TextSpan
        var fullName: TextSpan
        /// The subject of the verb, where it is a body, and the body whose meeting the name says it is.
        var caller: TextSpan?
        var body: TextSpan?
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
    private let settings: SettingReader
    /// What somebody says: a meeting that is held there is another.
    private let said: [TextSpan]

    /// How far around its verb a meeting is looked for, in UTF-16 units, and how many verbs of a sentence are tried.
    private static let reach = 100
    private static let verbsTried = 8

    init(_ document: Document, lexicons: ExtractionLexicons, said: [TextSpan] = []) {
        self.document = document
        self.said = said
        words = document.wordMap
        self.lexicons = lexicons
        facts = lexicons.meetingFacts
        text = document.text
        clauses = Clauses(document)
        names = MeetingNameReader(document, clauses: clauses, lexicons: lexicons)
        settings = SettingReader(document, clauses: clauses, lexicons: lexicons)
    }

    /// The first clause of a sentence that holds a meeting which it names.
    func read(_ sentence: TextSpan) -> Clause? {
        var previous: TextSpan?
        var tried = 0
        for clause in clauses.clauses(of: sentence) {
            let verbs = verbs(of: clause.span)
            for index in verbs.indices {
                tried += 1
                if tried > Self.verbsTried { return nil }
                if let read = read(clause.span, verbs: verbs, at: index, previous: previous) { return read }
            }
            previous = clause.span
        }
        return nil
    }

    private func verbs(of clause: TextSpan) -> [TextSpan] {
        var verbs: [TextSpan] = []
        var position = clause.start
        while position < clause.end, verbs.count < Self.verbsTried {
            if let pair = clauses.pair(at: position) {
                position = pair.end
            } else if let word = lexicons.meetingWords.longest(at: position, in: text.units, limit: clause.end),
                MeetingWord(rawValue: word.value).contains(.hold), words.isBoundary(position),
                !beginsBody(TextSpan(position, position + word.length))
            {
                verbs.append(TextSpan(position, position + word.length))
                position += word.length
            } else {
                position += 1
            }
        }
        return verbs
    }

    /// 组织|部
    private func beginsBody(_ verb: TextSpan) -> Bool {
        (1...2).contains { rest in
            guard verb.end + rest <= text.count else { return false }
            let body = lexicons.bodiesEnding.longest(at: verb.end + rest, in: text.units, limit: verb.start)
            return body?.length == verb.count + rest
        }
    }

    private func read(_ clause: TextSpan, verbs: [TextSpan], at index: Int, previous: TextSpan?) -> Clause? {
        let verb = verbs[index]
        if said.contains(where: { $0.start <= verb.start && verb.start < $0.end }) { return nil }
        let next = index + 1 < verbs.count ? verbs[index + 1].start : clause.end
        // 组织各科室|召开推进会: those who are brought together are not the meeting.
        if index + 1 < verbs.count, facts.pivot.contains(verb, of: text) { return nil }
        // 召开的推进会上，… tells of it, 召开的东风 does not.
        if text.unit(at: verb.end) == Unit.possessive {
            let object = TextSpan(verb.end + 1, min(next, verb.end + Self.reach))
            guard let name = names.name(in: object, .object),
                text.prefix(of: facts.atMeeting, at: name.short.end) != nil
            else { return nil }
            return Clause(name: name.short, fullName: name.full, body: name.body, place: nil, verb: verb.start)
        }
        var first = index
        while first > 0, facts.pivot.contains(verbs[first - 1], of: text) { first -= 1 }
        var before = settings.setting(
            in: TextSpan(max(clause.start, verbs[first].start - Self.reach), verbs[first].start))
        if let previous { complete(&before, from: previous) }
        if first < index, before.place == nil {
            before.place = settings.setting(in: TextSpan(verbs[first].end, verb.start)).place
        }
        if let name = names.name(in: TextSpan(verb.end, min(next, verb.end + Self.reach)), .object) {
            return Clause(
                name: name.short, fullName: name.full, caller: body(before.subject), body: name.body,
                place: before.place, verb: verb.start)
        }
        // 推进会在会议中心召开: the meeting is the subject.
        let subjects = [before.subject, before.phrase].compactMap(\.self)
        guard let name = subjects.lazy.compactMap({ names.name(in: $0, .subject) }).first
        else { return nil }
        return Clause(
            name: name.short, fullName: name.full, caller: sponsor(in: clause, verbs: verbs[..<index]), body: name.body,
            place: before.place, verb: verb.start)
    }

    /// 由云陵大学主办的|研讨会在…举行
    private func sponsor(in clause: TextSpan, verbs: ArraySlice<TextSpan>) -> TextSpan? {
        guard let verb = verbs.first(where: { facts.sponsor.contains($0, of: text) }) else { return nil }
        return body(settings.setting(in: TextSpan(max(clause.start, verb.start - Self.reach), verb.start)).subject)
    }

    /// 在临溪镇政府，县水务局召开; 县水务局于3月12日，召开: the clause before tells what is missing.
    private func complete(_ setting: inout SettingReader.Setting, from previous: TextSpan) {
        let isPlace = text.prefix(of: facts.placeMarker, at: previous.start) != nil
        guard setting.subject == nil || setting.place == nil && isPlace else { return }
        let former = settings.setting(in: previous)
        setting.place = setting.place ?? former.place
        if setting.subject == nil, !isPlace, body(former.subject) != nil { setting.subject = former.subject }
    }

    /// The shortest name in a phrase that names a meeting.
    func name(in phrase: TextSpan) -> TextSpan? { names.name(in: phrase, .heading)?.short }

    /// 在东方红会议厅参加会议 tells the place, too.
    func placeOfAttendance(_ sentence: TextSpan) -> TextSpan? {
        place(before: facts.attending, in: sentence) { place in
            lexicons.venuesEnding.longest(at: place.end, in: text.units, limit: place.start) != nil
        }
    }

    /// 到市防指调研; 深入检查站，检查指导: where somebody goes to see for himself, if no meeting is held.
    func placeOfVisit(_ sentence: TextSpan) -> TextSpan? {
        place(before: facts.visiting, in: sentence) { place in !text.units(place).contains(0x3001) }
    }

    private func place(
        before verbs: WordClass, in sentence: TextSpan, where isMeant: (TextSpan) -> Bool
    ) -> TextSpan? {
        var tried = 0
        var previous: TextSpan?
        for clause in clauses.clauses(of: sentence) {
            for position in clause.span.start..<clause.span.end
            where text.prefix(of: verbs, at: position) != nil && words.isBoundary(position) {
                tried += 1
                if tried > Self.verbsTried { return nil }
                // 在省水利厅召开的会议 is another meeting's.
                let length = text.prefix(of: verbs, at: position) ?? 0
                if verbs === facts.attending, text.unit(at: position + length) == Unit.possessive { continue }
                let before = TextSpan(max(clause.span.start, position - Self.reach), position)
                guard let phrase = before.isEmpty ? previous : before else { continue }
                if let place = settings.setting(in: phrase).place, isMeant(place) { return place }
            }
            previous = clause.span
        }
        return nil
    }

    /// The subject where it is a body, and no person.
    private func body(_ subject: TextSpan?) -> TextSpan? {
        guard let subject, subject.count <= 40 else { return nil }
        let mention = document.mentions.partitioningIndex { $0.span.end > subject.start }
        if mention < document.mentions.count, document.mentions[mention].span.start < subject.end { return nil }
        let isClause = (subject.start..<subject.end).contains { position in
            guard let length = text.prefix(of: facts.notInSubject, at: position) else { return false }
            return words.isBoundary(position) && words.isBoundary(position + length) && !clauses.isInsidePair(position)
        }
        if isClause { return nil }
        // 市局（公司）
        let end = clauses.pair(endingAt: subject.end)?.start ?? subject.end
        let isBody = lexicons.bodiesEnding.longest(at: end, in: text.units, limit: subject.start) != nil
        return isBody || isNamedAgain(subject) ? subject : nil
    }

    /// 中国华电, a body by no suffix, is one if it is named again, in the text or its title.
    private func isNamedAgain(_ subject: TextSpan) -> Bool {
        guard (4...10).contains(subject.count), text.isHan(subject), words.isBoundary(subject.start),
            lexicons.meetingsEnding.longest(at: subject.end, in: text.units, limit: subject.start) == nil,
            text.prefix(of: lexicons.meetingNames.all, at: subject.start) == nil,
            !(subject.start..<subject.end).contains(where: { position in
                lexicons.titles.longest(at: position, in: text.units, limit: subject.end) != nil
            })
        else { return false }
        let units = Array(text.units(subject))
        return Text(document.title ?? "").holds(units[...])
            || text.firstIndex(of: units, in: TextSpan(subject.end, text.count)) != nil
    }
}
