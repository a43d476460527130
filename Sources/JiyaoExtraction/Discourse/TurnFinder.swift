import Algorithms
import JiyaoCore

/// Finds the clauses that say who speaks or acts, from left to right.
///
/// 黄永强局长指出，… opens content; so does 作出表态：一是…; 会议听取了汇报 opens none, but ends what was said before.
/// Inside what somebody says, only a clause with a subject of its own takes the floor: 要求 and 希望 without one are
/// part of the speech.
struct TurnFinder {
    private let document: Document
    private let text: Text
    private let lexicons: ExtractionLexicons
    private let words: WordMap
    private let clauses: Clauses
    private let subjects: SubjectFinder
    /// Where lists may begin, ascending.
    private let firstMarkers: [Int]

    private static let comma: [UInt16] = [0xFF0C, 0x2C]
    private static let colon: [UInt16] = [0xFF1A, 0x3A]
    private static let openingQuotes: Set<UInt16> = [0x201C, 0x300C, 0x300E, 0x22]
    /// After these the verb has an object and no content: 强调了…的意义, 表示感谢, 提出要求.
    private static let objects = unitStrings(
        "了 过 的 着 热烈 衷心 诚挚 感谢 祝贺 欢迎 敬意 慰问 肯定 支持 赞赏 赞同 同意 满意 哀悼 关切 钦佩 谢意 不满 情况 意见 建议 要求 希望 如下 方案 问题 内容 并")
    /// Before these a word is no verb: 提出的要求, 按照要求.
    private static let nounContexts = unitStrings("的 按照 根据 依据 按 符合 这一 上述 有关 相关 工作 总 明确 各项 新 高 具体 严格 了 三点 几点 意见 新的")
    private static let prepositions = unitStrings("按照 根据 依据 围绕 针对 对照 为了 通过 随着 依照 遵照 结合 贯彻 落实")
    /// A clause with one of these has a predicate.
    private static let predicates = unitStrings("要 应 将 必须 是 有 会 能 可 需 把 让 使 不 已 得 务必 继续 加强 做好 抓 推进 坚持")

    init(_ document: Document, words: WordMap, lexicons: ExtractionLexicons) {
        self.document = document
        self.words = words
        self.lexicons = lexicons
        text = document.text
        clauses = Clauses(document.text, paragraphs: document.paragraphs)
        subjects = SubjectFinder(document, lexicons: lexicons)
        let scanner = OrdinalMarkerScanner(document.text)
        firstMarkers = document.paragraphs.flatMap { scanner.markers(in: $0) }.filter { $0.number == 1 }.map(\.span.start)
    }

    /// What is known while reading on.
    private struct State {
        /// The person who spoke or acted last, for pronouns.
        var person: Int?
        /// The subject of the sentence so far, which later clauses may leave out.
        var subject: SubjectFinder.Subject?
        /// The last subject of the paragraph.
        var paragraphSubject: SubjectFinder.Subject?
        /// Whether somebody is speaking.
        var isSpeaking = false
        var paragraph = -1
    }

    func turns() -> [Finding.Turn] {
        var turns: [Finding.Turn] = []
        var state = State()
        for sentence in document.sentences {
            let paragraph = document.paragraphs.partitioningIndex { $0.end > sentence.start }
            if paragraph != state.paragraph {
                // A list goes on over paragraphs in one voice; other paragraphs begin anew.
                if !opensWithMarker(sentence) { state.isSpeaking = false }
                state.paragraph = paragraph
                state.paragraphSubject = nil
            }
            state.subject = nil
            read(sentence, &state, &turns)
        }
        return turns
    }

    private func opensWithMarker(_ sentence: TextSpan) -> Bool {
        !OrdinalMarkerScanner(text).markers(in: TextSpan(sentence.start, min(sentence.end, sentence.start + 8))).isEmpty
    }

    private func read(_ sentence: TextSpan, _ state: inout State, _ turns: inout [Finding.Turn]) {
        let pieces = clauses.clauses(of: sentence)
        var isFirst = true
        for (index, clause) in pieces.enumerated() {
            let next = index + 1 < pieces.count ? pieces[index + 1].span.start : sentence.end
            if let turn = turn(of: clause, next: next, isFirst: isFirst, sentence: sentence, &state) {
                turns.append(turn)
                if turn.content != nil { state.isSpeaking = true }
            }
            // 会上， and 随后， lead up to the subject; anything longer is a clause of its own.
            if clause.span.count > 6 { isFirst = false }
        }
    }

    /// The turn that a clause makes, if any.
    private func turn(
        of clause: Clauses.Clause, next: Int, isFirst: Bool, sentence: TextSpan, _ state: inout State
    ) -> Finding.Turn? {
        let wasSpeaking = state.isSpeaking
        for verb in verbs(in: clause.span) {
            let subject = subjects.subject(
                of: clause.span, before: verb.span.start, last: state.person,
                allowsGroups: isFirst && !wasSpeaking)
            if wasSpeaking, subject == nil || (!isFirst && !verb.classes.contains(.say)) { continue }
            if let subject { note(subject, &state) }
            let speaker = subject ?? state.subject ?? (isShort(clause.span) ? state.paragraphSubject : nil)
            guard subject != nil || !isNoun(verb.span, in: clause.span) else { continue }
            let content = content(after: verb, clause: clause, next: next, sentence: sentence)
            guard content != nil || (subject != nil && isFirst) else { continue }
            if content == nil, !isNarration(verb, of: clause) { continue }
            if content != nil, speaker == nil, !verb.classes.contains(.say) { continue }
            if content == nil { state.isSpeaking = false }
            let start = isFirst ? sentence.start : clause.span.start
            return Finding.Turn(
                speaker: speaker?.speaker, cue: speaker?.cue, verb: verb.span, start: start, content: content?.start,
                manner: content?.manner ?? .reported)
        }
        if isFirst, !wasSpeaking,
            let subject = subjects.subject(
                of: clause.span, before: clause.span.end, last: state.person, allowsGroups: false)
        {
            note(subject, &state)
        }
        return nil
    }

    private func note(_ subject: SubjectFinder.Subject, _ state: inout State) {
        state.subject = subject
        state.paragraphSubject = subject
        if case .person(let person) = subject.speaker { state.person = person }
    }

    private func isShort(_ clause: TextSpan) -> Bool { clause.count <= 10 }

    private struct Verb {
        var span: TextSpan
        var classes: VerbClass
    }

    /// The verbs of a clause outside brackets and quotation marks.
    private func verbs(in clause: TextSpan) -> [Verb] {
        var verbs: [Verb] = []
        var position = clause.start
        while position < clause.end {
            if let pair = clauses.pair(at: position) {
                position = pair.end
            } else if let match = lexicons.verbs.longest(at: position, in: text.units, limit: clause.end),
                words.isBoundary(position) || words.isBoundary(position + match.length)
            {
                let span = TextSpan(position, position + match.length)
                verbs.append(Verb(span: span, classes: VerbClass(rawValue: match.value)))
                position = span.end
            } else {
                position += 1
            }
        }
        return verbs
    }

    /// 按照上级要求，: a word of speech that is a noun here.
    private func isNoun(_ verb: TextSpan, in clause: TextSpan) -> Bool {
        if verb.start > clause.start, text.suffix(of: Self.nounContexts, at: verb.start) != nil { return true }
        return text.prefix(of: Self.prepositions, at: clause.start) != nil
    }

    private struct Content {
        var start: Int
        var manner: Manner
    }

    /// Where the content of a verb begins.
    private func content(after verb: Verb, clause: Clauses.Clause, next: Int, sentence: TextSpan) -> Content? {
        let end = verb.span.end
        // A list right after the clause is content of whatever verb leads up to it.
        if !verb.classes.isDisjoint(with: .speech), let marker = marker(after: clause, sentence: sentence) {
            return Content(start: marker, manner: .reported)
        }
        guard !verb.classes.isDisjoint(with: .speech) else { return nil }
        if end == clause.span.end {
            guard let mark = clause.mark, next < sentence.end || Self.colon.contains(mark) else { return nil }
            let isColon = Self.colon.contains(mark)
            guard isColon || (Self.comma.contains(mark) && !verb.classes.isDisjoint(with: [.say, .demand])) else {
                return nil
            }
            let start = text.skippingSpace(from: clause.span.end + 1, limit: text.count)
            guard start < text.count else { return nil }
            return Content(start: start, manner: isQuotation(at: start) ? .quoted : .reported)
        }
        guard !verb.classes.isDisjoint(with: [.say, .demand]) else { return nil }
        if isQuotation(at: end) { return Content(start: end, manner: .quoted) }
        return direct(after: verb, clause: clause, sentence: sentence)
    }

    /// Content without a mark before it: 强调要抓落实, 希望大家继续努力.
    private func direct(after verb: Verb, clause: Clauses.Clause, sentence: TextSpan) -> Content? {
        let start = verb.span.end
        guard text.prefix(of: Self.objects, at: start) == nil, clause.span.end - start >= 4 else { return nil }
        var position = start
        while position < clause.span.end {
            if text.prefix(of: Self.predicates, at: position) != nil { return Content(start: start, manner: .reported) }
            position += 1
        }
        return nil
    }

    /// Whether quotation marks at a position hold words that were said, and not a term: what is said ends in a mark
    /// or is long.
    private func isQuotation(at position: Int) -> Bool {
        guard let unit = text.unit(at: position), Self.openingQuotes.contains(unit),
            let pair = clauses.pair(at: position), pair.count >= 8
        else { return false }
        let last = text[pair.end - 2]
        if Unit.endsSentence(last) || last == 0xFF0C { return true }
        guard let after = text.unit(at: pair.end) else { return true }
        return Unit.endsSentence(after) && pair.count > 16
    }

    /// The first marker of a list that follows a clause, across nothing but its mark and white space.
    private func marker(after clause: Clauses.Clause, sentence: TextSpan) -> Int? {
        var position = clause.span.end
        while position < text.count, Unit.endsClause(text[position]) || Unit.isSpace(text[position]) { position += 1 }
        let index = firstMarkers.partitioningIndex { $0 >= clause.span.end }
        guard index < firstMarkers.count, firstMarkers[index] == position else { return nil }
        return position
    }

    /// Whether a clause without content tells of the meeting, so that what was said before has ended.
    private func isNarration(_ verb: Verb, of clause: Clauses.Clause) -> Bool {
        verb.classes.contains(.act) || verb.classes.contains(.assign) || verb.span.start > clause.span.start
    }
}
