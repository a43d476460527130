import Algorithms
import JiyaoCore

/// Tells who is the subject of a clause: a person, the meeting, a group.
///
/// 会上，黄永强局长指出 has 黄永强; 会议强调 the meeting; 与会人员一致表示 the group 与会人员; 他要求 the person who spoke last.
struct SubjectFinder {
    struct Subject {
        var speaker: Finding.Speaker
        var cue: TextSpan
    }

    private let document: Document
    private let text: Text
    private let lexicons: ExtractionLexicons
    private let words: SubjectWords
    private let dates: DateReader

    init(_ document: Document, lexicons: ExtractionLexicons) {
        self.document = document
        self.lexicons = lexicons
        words = lexicons.subjects
        text = document.text
        dates = DateReader(document.text, words: lexicons.dates)
    }

    /// The subject of a clause whose verb stands at `verb`, if the clause itself has one.
    ///
    /// - Parameters:
    ///   - last: the person who spoke last, for pronouns.
    ///   - allowsGroups: whether a noun phrase may be a group that speaks.
    func subject(of clause: TextSpan, before verb: Int, last: Int?, allowsGroups: Bool) -> Subject? {
        // 会上，… says where, not who.
        if words.leading.contains(clause, of: text) { return nil }
        if let person = person(in: TextSpan(clause.start, verb)) { return person }
        let start = afterLeadingWords(clause.start, limit: verb)
        if let meeting = meeting(at: start, before: verb) { return meeting }
        if let group = attendees(at: start, before: verb) { return group }
        if let length = text.prefix(of: words.pronoun, at: start),
            text.prefix(of: words.plural, at: start + length) == nil,
            let last
        {
            return Subject(speaker: .person(last), cue: TextSpan(start, start + length))
        }
        if let role = role(at: start, before: verb) { return role }
        return allowsGroups ? group(TextSpan(start, verb)) : nil
    }

    /// The pronoun that a clause has for its subject: 他, 她.
    func pronoun(of clause: TextSpan, before verb: Int) -> UInt16? {
        let start = afterLeadingWords(clause.start, limit: verb)
        return text.prefix(of: words.pronoun, at: start) == 1 ? text[start] : nil
    }

    /// 他们 at a position.
    func isPluralPronoun(at position: Int) -> Bool {
        guard let length = text.prefix(of: words.pronoun, at: position) else { return false }
        return text.prefix(of: words.plural, at: position + length) != nil
    }

    /// 人文学院的|一名|女生问道: whether the subject of a clause is somebody without a name.
    func isSomebody(_ clause: TextSpan) -> Bool {
        (clause.start..<min(clause.end, clause.start + Self.longestOffice)).contains {
            text.prefix(of: words.somebody, at: $0) != nil
        }
    }

    /// Whether the subject of a clause is an office with a name that isn't known: 副政委某某进行了解读.
    func isUnknownPerson(of clause: TextSpan, before verb: Int) -> Bool {
        let start = afterLeadingWords(clause.start, limit: verb)
        guard text.prefix(of: words.noGroup, at: start) == nil, text.prefix(of: words.several, at: start) == nil,
            text.prefix(of: words.objectMarker, at: start) == nil
        else { return false }
        for position in start..<min(verb, start + Self.longestOffice) {
            guard let title = lexicons.titles.longest(at: position, in: text.units, limit: verb),
                title.value == Title.post.rawValue
            else { continue }
            let end = position + title.length
            if (2...3).contains(where: { endsName(at: end + $0, from: end, before: verb) }) { return true }
            // 驻地办汪组长
            return endsName(at: end, from: end, before: verb)
                && (1...3).contains { length in
                    position - length >= start
                        && lexicons.surnames.longest(at: position - length, in: text.units, limit: position) != nil
                }
        }
        return false
    }

    /// How far into a clause the office of a person may begin, in UTF-16 units.
    private static let longestOffice = 24

    /// Whether a name of Han may end here: before the verb, or a word that follows names.
    private func endsName(at position: Int, from start: Int, before verb: Int) -> Bool {
        guard position <= verb, text.isHan(TextSpan(start, position)),
            !(start..<position).contains(where: { lexicons.notInNames.contains(text[$0]) })
        else { return false }
        return position == verb || lexicons.afterNames.longest(at: position, in: text.units, limit: verb) != nil
    }

    /// The first mention that stands as a subject: nothing but 会上, 9月6日, 在听取汇报后 and the like is before it.
    private func person(in span: TextSpan) -> Subject? {
        let index = document.mentions.partitioningIndex { $0.span.start >= span.start }
        guard index < document.mentions.count, document.mentions[index].span.end <= span.end else { return nil }
        let mention = document.mentions[index]
        guard leadsUp(TextSpan(span.start, mention.span.start)),
            text.prefix(of: words.attributeMarker, at: mention.span.end) == nil
        else { return nil }
        return Subject(speaker: .person(mention.person), cue: mention.span)
    }

    /// Whether what stands before a mention may stand before a subject.
    private func leadsUp(_ span: TextSpan) -> Bool {
        if span.isEmpty { return true }
        if text.suffix(of: words.objectMarker, at: span.end) != nil { return false }
        // 对呼延大队、金城检查站|提出要求: what follows such a word is its object up to its end.
        if text[span.end - 1] == Self.enumeration, text.prefix(of: words.objectMarker, at: span.start) != nil {
            return false
        }
        if Unit.isMark(text[span.end - 1]) || Unit.isSpace(text[span.end - 1]) { return true }
        return text.suffix(of: words.adverbialEnd, at: span.end) != nil || isBodyAlone(span)
            || lexicons.beforeNames.longest(at: span.end, in: text.units, limit: span.start) != nil
    }

    /// 省民防协会|某某会长: the body that a person belongs to, and nothing that is done.
    private func isBodyAlone(_ span: TextSpan) -> Bool {
        let start = afterLeadingWords(span.start, limit: span.end)
        guard span.end - start <= Self.longestOffice,
            let body = lexicons.bodiesEnding.longest(at: span.end, in: text.units, limit: start)
        else { return false }
        return !(start..<(span.end - body.length)).contains {
            text.prefix(of: words.objectMarker, at: $0) != nil
                || lexicons.verbs.longest(at: $0, in: text.units, limit: span.end).map { $0.length > 1 } ?? false
        }
    }

    private static let enumeration: UInt16 = 0x3001  // 、

    /// 会议, 大会 at the start of the clause, with nothing but adverbs between it and the verb.
    private func meeting(at start: Int, before verb: Int) -> Subject? {
        guard let word = lexicons.meetingWords.longest(at: start, in: text.units, limit: verb),
            MeetingWord(rawValue: word.value).contains(.speaker)
        else { return nil }
        let end = start + word.length
        guard end == verb || text.prefix(of: words.afterMeeting, at: end) != nil || verb - end <= 2 else { return nil }
        return Subject(speaker: .meeting, cue: TextSpan(start, end))
    }

    /// 与会人员, 大家 at the start of the clause.
    private func attendees(at start: Int, before verb: Int) -> Subject? {
        guard let word = lexicons.meetingWords.longest(at: start, in: text.units, limit: verb),
            MeetingWord(rawValue: word.value).contains(.group)
        else { return nil }
        let span = TextSpan(start, start + word.length)
        return Subject(speaker: .collective(span), cue: span)
    }

    /// 局长指出: an office alone, where one person of the text has it.
    private func role(at start: Int, before verb: Int) -> Subject? {
        guard let title = lexicons.titles.longest(at: start, in: text.units, limit: verb),
            title.value == Title.post.rawValue, verb - start - title.length <= 6
        else { return nil }
        let name = text[TextSpan(start, start + title.length)]
        let bearers = document.people.indices.filter { index in
            document.people[index].titles.contains { isOffice($0, name) }
        }
        guard bearers.count == 1, let bearer = bearers.first else { return nil }
        return Subject(speaker: .person(bearer), cue: TextSpan(start, start + title.length))
    }

    /// 集团公司总经理 is a 总经理, and 副总经理 none.
    private func isOffice(_ title: String, _ name: String) -> Bool {
        title.hasSuffix(name) && title.dropLast(name.count).last != "副"
    }

    /// A noun phrase that ends in the head of a group or in a body: 与会代表, 各大队, 市住建局.
    private func group(_ span: TextSpan) -> Subject? {
        guard span.count <= Self.longestGroup else { return nil }
        var end = span.end
        while end > span.start, let length = adverb(endingAt: end, floor: span.start) { end -= length }
        // 市水利局18日|称
        if let day = (span.start..<end).first(where: { dates.day(at: $0, limit: end)?.span.end == end }) { end = day }
        var phrase = text.trimmed(TextSpan(span.start, end))
        if let length = text.prefix(of: words.beforeGroup, at: phrase.start) { phrase.start += length }
        guard (2...30).contains(phrase.count) else { return nil }
        if text.prefix(of: words.noGroup, at: phrase.start) != nil { return nil }
        // 参加会议的帮扶单位
        let attends = text.prefix(of: lexicons.attendance.attending, at: phrase.start) != nil
        let head = attends ? phrase.end - Self.longestMember : phrase.start
        if (max(phrase.start, head)..<phrase.end).contains(where: { text.prefix(of: words.clauseWord, at: $0) != nil })
        {
            return nil
        }
        let title = lexicons.titlesEnding.longest(at: phrase.end, in: text.units, limit: phrase.start)?.value
        let isPlural = text.prefix(of: words.several, at: phrase.start) != nil
        let isGroup =
            text.suffix(of: words.group, at: phrase.end) != nil
            || ((attends || isPlural) && text.suffix(of: words.member, at: phrase.end) != nil)
            || title == Title.group.rawValue || title == Title.role.rawValue || (title != nil && isPlural)
            || lexicons.bodiesEnding.longest(at: phrase.end, in: text.units, limit: phrase.start) != nil
            || lexicons.meetingsEnding.longest(at: phrase.end, in: text.units, limit: phrase.start) != nil
        guard isGroup else { return nil }
        // 党的二十届三中全会 speaks as a meeting.
        let isMeeting = lexicons.meetingsEnding.longest(at: phrase.end, in: text.units, limit: phrase.start) != nil
        return Subject(speaker: isMeeting ? .meeting : .collective(phrase), cue: phrase)
    }

    /// 专家组 of 专家组经过讨论，形成以下意见：.
    func group(opening sentence: TextSpan, before limit: Int) -> Subject? {
        let end = (sentence.start..<limit).first { Unit.endsClause(text[$0]) } ?? sentence.start
        return group(TextSpan(sentence.start, end))
    }

    /// With the adverbs after it, in UTF-16 units.
    private static let longestMember = 6
    private static let longestGroup = 48

    private func adverb(endingAt end: Int, floor: Int) -> Int? {
        guard let length = text.suffix(of: words.afterGroup, at: end), end - length > floor else { return nil }
        return length
    }

    /// After 会上, 最后 and the like, which lead up to the subject.
    private func afterLeadingWords(_ start: Int, limit: Int) -> Int {
        var start = start
        while start < limit, let length = text.prefix(of: words.leading, at: start), start + length < limit {
            start = text.skippingSpace(from: start + length, limit: limit)
        }
        return start
    }

    /// Whether a group is a body, 省厅, and not those who attend.
    func isBody(_ group: TextSpan) -> Bool {
        lexicons.bodiesEnding.longest(at: group.end, in: text.units, limit: group.start) != nil
    }

    /// 接下来，|会议进入讨论环节: whether a sentence tells how the meeting went on.
    func proceeds(_ sentence: TextSpan) -> Bool {
        var start = sentence.start
        while start < sentence.end,
            Unit.endsClause(text[start]) || words.leading.length(beginningAt: start, in: text) != nil
        {
            start += words.leading.length(beginningAt: start, in: text) ?? 1
        }
        guard let word = lexicons.meetingWords.longest(at: start, in: text.units, limit: sentence.end),
            MeetingWord(rawValue: word.value).contains(.speaker)
        else { return false }
        return text.prefix(of: lexicons.speech.proceeding, at: start + word.length) != nil
    }
}
