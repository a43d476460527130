import Algorithms
import JiyaoCore

/// Finds groups without names that speak or attend.
///
/// 与会代表一致认为 has 与会代表; 镇长周某某，各科室、各大队股级以上干部参加会议 has 各科室、各大队股级以上干部.
struct CollectiveFinder {
    private let document: Document
    private let text: Text
    private let lexicons: ExtractionLexicons
    private let attendance: AttendanceWords
    private let phrases: GroupPhrase

    private static let longest = 60

    init(_ document: Document, lexicons: ExtractionLexicons) {
        self.document = document
        self.lexicons = lexicons
        attendance = lexicons.attendance
        text = document.text
        phrases = GroupPhrase(document, lexicons: lexicons)
    }

    /// In the order of the text, without repeats.
    func collectives() -> [TextSpan] {
        var found: [TextSpan] = []
        for turn in document.turns {
            if case .collective(let span) = turn.speaker, !convenes(span), let group = phrases.group(span) {
                found.append(group)
            }
        }
        let contents = document.statements.map(\.content)
        for sentence in document.sentences {
            guard let group = attendants(of: sentence) ?? listed(in: sentence) else { continue }
            let content = contents.partitioningIndex { $0.end > group.start }
            if content == contents.count || contents[content].start > group.start { found.append(group) }
        }
        var seen = Set<UInt64>()
        var last = 0
        // Of two that overlap the first and longer one is told.
        return found.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }.filter { group in
            guard group.start >= last else { return false }
            last = group.end
            return seen.insert(text.hash(of: group)).inserted
        }
    }

    /// 市工商联于9月6日召开: who calls a meeting is no group that attends; 各大队开展 is.
    private func convenes(_ group: TextSpan) -> Bool {
        guard text.prefix(of: lexicons.subjects.several, at: group.start) == nil else { return false }
        var position = group.end
        while position < text.count, position - group.end < 14, !Unit.endsClause(text[position]) {
            if text.prefix(of: attendance.convening, at: position) != nil { return true }
            position += 1
        }
        return false
    }

    /// 参加会议的还有|各镇街负责人|。 The group at the end of a list of those who attend.
    private func listed(in sentence: TextSpan) -> TextSpan? {
        var opener: Int?
        for position in sentence.start..<sentence.end where opener == nil {
            guard let length = text.prefix(of: attendance.attending, at: position) else { continue }
            for after in position + length..<min(position + length + 8, sentence.end) where opener == nil {
                guard text.unit(before: after) == Unit.possessive || text[after] == Self.colon else {
                    if Unit.endsClause(text[after]) { break }
                    continue
                }
                // 参加会议的|还有, 参加会议的|有, 参加人员|：
                for skip in 0...1 where opener == nil {
                    opener = text.prefix(of: attendance.listOpener, at: after + skip).map { after + skip + $0 }
                }
            }
        }
        guard var start = opener, start < sentence.end else { return nil }
        let next = document.mentions.partitioningIndex { $0.span.start >= sentence.end }
        if next > 0, document.mentions[next - 1].span.start >= start {
            start = document.mentions[next - 1].span.end
            guard start < sentence.end, text.prefix(of: attendance.joint, at: start) != nil else { return nil }
        }
        var end = sentence.end
        while end > start, Unit.isMark(text[end - 1]) || Unit.isSpace(text[end - 1]) { end -= 1 }
        if text.suffix(of: lexicons.people.andOthers, at: end) != nil, end > start + 1 { end -= 1 }
        while start < end, let joint = text.prefix(of: attendance.joint, at: start) { start += joint }
        let group = text.trimmed(TextSpan(start, max(start, end)))
        guard (2...Self.longest).contains(group.count), phrases.isGroup(group) else { return nil }
        return phrases.group(group)
    }

    /// ：
    private static let colon: UInt16 = 0xFF1A

    /// After the clauses that tell what somebody says or hosts: 主持召开调度会，提出要求，|各科室负责人.
    private func afterNarration(_ start: Int, limit: Int) -> Int {
        var (start, isNarration) = (start, false)
        for position in start..<max(start, limit) {
            if Unit.endsClause(text[position]) {
                if isNarration { start = position + 1 }
                isNarration = false
            } else if let verb = lexicons.verbs.longest(at: position, in: text.units, limit: limit), verb.length > 1 {
                let classes = VerbClass(rawValue: verb.value)
                if !classes.isDisjoint(with: [.say, .demand])
                    || text.prefix(of: lexicons.meetingFacts.host, at: position) != nil
                {
                    isNarration = true
                }
            }
        }
        return start
    }

    /// What stands before 参加会议 at the end of a sentence, after the last person that it names.
    private func attendants(of sentence: TextSpan) -> TextSpan? {
        var end = sentence.end
        while end > sentence.start, Unit.isMark(text[end - 1]) { end -= 1 }
        guard let length = text.suffix(of: attendance.attended, at: end) else { return nil }
        end -= length
        let next = document.mentions.partitioningIndex { $0.span.start >= end }
        var start = sentence.start
        if next > 0, document.mentions[next - 1].span.end > start {
            start = document.mentions[next - 1].span.end
            // 黄永强主持，|各科室负责人: what the person does is no part of the group.
            if start < end, text.prefix(of: attendance.joint, at: start) == nil {
                guard let clause = (start..<end).first(where: { Unit.endsClause(text[$0]) }) else { return nil }
                start = afterNarration(clause + 1, limit: end)
            }
        } else if let clause = (start..<end).last(where: { Unit.endsClause(text[$0]) }) {
            start = clause + 1
        }
        // 胡某某出席会议，各村书记|参加会议: of two attendances the last.
        if (start..<end).contains(where: { text.prefix(of: attendance.attended, at: $0) != nil }),
            let clause = (start..<end).last(where: { Unit.endsClause(text[$0]) })
        {
            start = clause + 1
        }
        while start < end, let joint = text.prefix(of: attendance.joint, at: start) { start += joint }
        let group = text.trimmed(TextSpan(start, max(start, end)))
        guard (2...Self.longest).contains(group.count),
            !(group.start..<group.end).contains(where: { text[$0] == 0x3002 }),
            lexicons.titlesEnding.longest(at: group.end, in: text.units, limit: group.start) != nil
                || lexicons.bodiesEnding.longest(at: group.end, in: text.units, limit: group.start) != nil
        else { return nil }
        return phrases.group(group)
    }
}
