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
    private static let nounContexts = unitStrings("按照 根据 依据 按 符合 这一 上述 有关 相关 总 各项 新 高 具体 严格 重要 三点 几点 意见 新的")
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
        firstMarkers = document.paragraphs.flatMap { scanner.markers(in: $0) }.filter { $0.number == 1 }.map(
            \.span.start)
    }

    /// What is known while reading on.
    private struct State {
        /// The person who spoke or acted last, for pronouns.
        var person: Int?
        /// The subject of the sentence so far, which later clauses may leave out.
        var subject: SubjectFinder.Subject?
        /// The last subject of the paragraph.
        var paragraphSubject: SubjectFinder.Subject?
        /// The person whose words the last content was.
        var speaking: Int?
        /// Whether somebody was speaking when the sentence began.
        var isSpeaking = false
        /// Where the last quotation ended that has its speaker.
        var quotationEnd: Int?
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
            turns += self.turns(of: sentence, &state)
        }
        return turns
    }

    private func opensWithMarker(_ sentence: TextSpan) -> Bool {
        !OrdinalMarkerScanner(text).markers(in: TextSpan(sentence.start, min(sentence.end, sentence.start + 8))).isEmpty
    }

    /// The turns of a sentence. Inside a speech only its first clause, after 会上 and 随后, can take the floor.
    private func turns(of sentence: TextSpan, _ state: inout State) -> [Finding.Turn] {
        let pieces = clauses.clauses(of: sentence)
        var turns: [Finding.Turn] = []
        var mayTakeFloor = true
        var contentStart: Int?
        for (index, clause) in pieces.enumerated() {
            let next = index + 1 < pieces.count ? pieces[index + 1].span.start : sentence.end
            let isInContent = contentStart != nil || (state.isSpeaking && !mayTakeFloor)
            let found = self.turns(
                of: Context(clause: clause, next: next, sentence: sentence, isInContent: isInContent), &state)
            for var turn in found {
                if turns.isEmpty { turn.start = sentence.start }
                turns.append(turn)
                contentStart = turn.contentEnd == nil ? turn.content : nil
                state.quotationEnd = turn.contentEnd ?? state.quotationEnd
            }
            if !found.isEmpty || clause.span.count > 6 { mayTakeFloor = false }
        }
        if let last = turns.last {
            state.isSpeaking = last.content != nil && last.contentEnd == nil
            if case .person(let person) = last.speaker, last.content != nil { state.speaking = person }
        }
        return turns
    }

    /// A clause and what stands around it.
    private struct Context {
        var clause: Clauses.Clause
        /// Where the next clause of the sentence begins, or the sentence ends.
        var next: Int
        var sentence: TextSpan
        /// Whether the clause is part of what somebody says, unless it takes the floor itself.
        var isInContent: Bool
    }

    /// The turns that a clause makes: none or one, or two where it stands between the halves of a quotation.
    private func turns(of context: Context, _ state: inout State) -> [Finding.Turn] {
        let clause = context.clause
        if let turn = transcriptTurn(of: context, &state) { return [turn] }
        let verbs = verbs(in: clause.span)
        for verb in verbs {
            let own = subjects.subject(
                of: clause.span, before: verb.span.start, last: state.person, allowsGroups: !context.isInContent)
            if context.isInContent {
                // 德育主任钱某某则提出要求：… takes the floor by its colon.
                let hasColon = clause.mark.map(Self.colon.contains) ?? false
                guard let own, own.speaker.kind != .collective, verb.classes.contains(.say) || hasColon else {
                    continue
                }
            } else if state.isSpeaking, own == nil, !isBareCue(verb, of: clause) {
                continue
            }
            guard !isNoun(verb.span, in: clause.span, hasSubject: own != nil) else { continue }
            // Only a verb of speech at the end of its clause looks back: “…。”张某某说。
            let looksBack = verb.classes.contains(.say) && verb.span.end == clause.span.end
            let before =
                looksBack
                ? quotation(before: own, clause: clause, sentence: context.sentence)
                    .flatMap { $0.end == state.quotationEnd ? nil : $0 } : nil
            let content = content(after: verb, in: context)
            guard before != nil || content != nil else { continue }
            let subject = own ?? state.subject ?? carriedSubject(clause, verb, content, state)
            // Nobody's words are words only where a mark sets them off.
            guard subject != nil || isPlainSpeech(verb, of: clause) else { continue }
            if let own { note(own, &state) }
            var turns: [Finding.Turn] = []
            func add(_ start: Int, _ end: Int?) {
                turns.append(
                    Finding.Turn(
                        speaker: subject?.speaker, cue: subject?.cue, verb: core(of: verb.span),
                        start: clause.span.start, content: start, contentEnd: end))
            }
            if let before { add(before.start, before.end) }
            if let content { add(content.start, content.end) }
            return turns
        }
        return narration(verbs, of: context, &state)
    }

    /// A clause without content that tells on: 会议听取了汇报, 黄永强出席会议. Inside a speech only the meeting and those
    /// who attend it end what is said.
    private func narration(_ verbs: [Verb], of context: Context, _ state: inout State) -> [Finding.Turn] {
        let clause = context.clause.span
        if context.isInContent { return [] }
        if state.isSpeaking, isAside(context.sentence) {
            return [
                Finding.Turn(
                    speaker: nil, cue: nil, verb: TextSpan(clause.start, clause.start), start: clause.start,
                    content: nil)
            ]
        }
        for verb in verbs {
            guard
                let subject = subjects.subject(
                    of: clause, before: verb.span.start, last: state.person, allowsGroups: !state.isSpeaking)
            else { continue }
            if state.isSpeaking, subject.speaker != .meeting, !isAttendance(verb.span), !isAnotherOffice(subject, state)
            {
                continue
            }
            note(subject, &state)
            return [
                Finding.Turn(
                    speaker: subject.speaker, cue: subject.cue, verb: verb.span, start: clause.start, content: nil)
            ]
        }
        if !state.isSpeaking,
            let subject = subjects.subject(of: clause, before: clause.end, last: state.person, allowsGroups: false)
        {
            note(subject, &state)
        }
        return []
    }

    /// 县长赵某某就经济工作作了安排 after another's speech: a person with an office before the name is introduced by the
    /// report; those whom a speaker quotes stand above it.
    private func isAnotherOffice(_ subject: SubjectFinder.Subject, _ state: State) -> Bool {
        guard case .person(let person) = subject.speaker, person != state.speaking, subject.cue.count > 4,
            let first = document.people[person].name.utf16.first, text[subject.cue.start] != first
        else { return false }
        return !(subject.cue.start..<subject.cue.end).contains { text.prefix(of: Self.leaders, at: $0) != nil }
    }

    private static let leaders = unitStrings("总书记 国家主席 总理")

    /// 会前，与会人员参观了大坝; 各科室负责人参加会议: a sentence of the report between speeches, in which nothing is required.
    private func isAside(_ sentence: TextSpan) -> Bool {
        var end = sentence.end
        while end > sentence.start, Unit.isMark(text[end - 1]) { end -= 1 }
        let opens = text.prefix(of: Self.asides, at: sentence.start) != nil
        guard opens || text.suffix(of: Self.attended, at: end) != nil else { return false }
        return !(sentence.start..<end).contains {
            (text[$0] == Self.must || text[$0] == Self.should)
                && (words.end(ofWordAt: $0) == $0 + 1 || text.suffix(of: Self.demands, at: $0 + 1) != nil)
        }
    }

    private static let asides = unitStrings("会前 会后 会议期间 会议结束后 会议开始前 据悉 据了解")
    private static let attended = unitStrings("参加会议 参加了会议 出席会议 出席了会议 列席会议 列席了会议 参加活动 参加 出席 列席 参加会议并发言 陪同调研")
    private static let demands = unitStrings("都要 均要 也要 还要 均应 都应")
    private static let must: UInt16 = 0x8981  // 要
    private static let should: UInt16 = 0x5E94  // 应

    private static let attendance = unitStrings("参加 出席 列席 参会 主持 陪同")

    private func isAttendance(_ verb: TextSpan) -> Bool { text.prefix(of: Self.attendance, at: verb.start) != nil }

    /// 书记陈某某：可以。 – a transcript, in which the colon stands for the verb.
    private func transcriptTurn(of context: Context, _ state: inout State) -> Finding.Turn? {
        let clause = context.clause
        guard let mark = clause.mark, Self.colon.contains(mark), clause.span.start == context.sentence.start else {
            return nil
        }
        let index = document.mentions.partitioningIndex { $0.span.start >= clause.span.start }
        let content = text.skippingSpace(from: clause.span.end + 1, limit: text.count)
        guard index < document.mentions.count, document.mentions[index].span.start == clause.span.start,
            content < context.sentence.end || content == context.next
        else { return nil }
        // 村支书万某某介绍经验：“…”: before a quotation any clause will do.
        let quotation = quotation(at: content)
        guard document.mentions[index].span == clause.span || quotation != nil,
            quotation == nil || verbs(in: clause.span).allSatisfy({ $0.span.end != clause.span.end })
        else { return nil }
        let subject = SubjectFinder.Subject(
            speaker: .person(document.mentions[index].person), cue: document.mentions[index].span)
        note(subject, &state)
        return Finding.Turn(
            speaker: subject.speaker, cue: subject.cue, verb: TextSpan(clause.span.end, clause.span.end + 1),
            start: clause.span.start, content: content, contentEnd: quotation?.end)
    }

    /// The subject of an earlier sentence of the paragraph, for a clause that leaves its own out: 同时强调，…
    private func carriedSubject(
        _ clause: Clauses.Clause, _ verb: Verb, _ content: Content?, _ state: State
    ) -> SubjectFinder.Subject? {
        let opensList = content.map { content in firstMarkers.contains(content.start) } ?? false
        let before = verb.span.start - clause.span.start
        let addition = text.prefix(of: Self.additions, at: clause.span.start)
        // What else stands before the verb is a subject of its own, though an unknown one.
        return opensList || before == 0 || addition.map({ $0 >= before || before > 4 }) ?? false
            ? state.paragraphSubject : nil
    }

    /// A verb of speech at the end of its clause that is no noun as well: 称，… but not …的决议，….
    private func isPlainSpeech(_ verb: Verb, of clause: Clauses.Clause) -> Bool {
        verb.classes.contains(.say) && verb.span.end == clause.span.end
            && text.prefix(of: Self.nouns, at: verb.span.start) == nil
    }

    /// 同时强调，: nothing but a verb of speech that goes on with the same speaker.
    private func isBareCue(_ verb: Verb, of clause: Clauses.Clause) -> Bool {
        clause.span.count <= 8 && verb.span.end == clause.span.end && clause.mark != nil
            && verb.classes.contains(.say) && verb.classes.isDisjoint(with: .demand)
    }

    /// 提出 of 提出三点要求, 部署 of 作了部署: what the verb is without its object or the verb that it leans on.
    private func core(of verb: TextSpan) -> TextSpan {
        var verb = verb
        while let length = text.prefix(of: Self.adverbs, at: verb.start), length < verb.count { verb.start += length }
        if text.matches(Self.putForward, at: verb.start) {
            return TextSpan(verb.start, verb.start + Self.putForward.count)
        }
        guard let length = text.prefix(of: Self.lightVerbs, at: verb.start), length < verb.count - 1 else {
            return verb
        }
        return TextSpan(verb.start + length, verb.end)
    }

    private static let adverbs = unitStrings("还 也 并 又 最后 同时 再次 着重 特别 反复 进一步 一致 纷纷")
    private static let putForward = "提出".units
    private static let lightVerbs = unitStrings("作了 作出了 作出 作 做了 做出了 做出 做 进行了 进行 给予")

    private static let additions = unitStrings("同时 并 最后 随后 此外 另外 还 接着 就 对 针对")

    private func note(_ subject: SubjectFinder.Subject, _ state: inout State) {
        state.subject = subject
        state.paragraphSubject = subject
        if case .person(let person) = subject.speaker { state.person = person }
    }

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
    private func isNoun(_ verb: TextSpan, in clause: TextSpan, hasSubject: Bool) -> Bool {
        if text.unit(before: verb.start) == Self.possessive { return true }
        guard text.prefix(of: Self.nouns, at: verb.start) != nil else { return false }
        if verb.start > clause.start, text.suffix(of: Self.nounContexts, at: verb.start) != nil { return true }
        return !hasSubject && text.prefix(of: Self.prepositions, at: clause.start) != nil
    }

    private static let possessive: UInt16 = 0x7684  // 的
    private static let nouns = unitStrings("要求 希望 建议 指示 部署 安排 讲话 发言 介绍 报告 批示 决定 号召 倡议 总结 汇报 决议 论述 声明 承诺 评价")

    private struct Content {
        var start: Int
        /// Where a quotation ends.
        var end: Int?
    }

    /// “…。”张某某说: the quotation before the subject.
    private func quotation(
        before subject: SubjectFinder.Subject?, clause: Clauses.Clause, sentence: TextSpan
    ) -> TextSpan? {
        guard let subject,
            let pair = clauses.pair(endingAt: subject.cue.start) ?? precedingQuotation(subject, sentence),
            isQuotation(at: pair.start)
        else { return nil }
        return pair
    }

    /// The sentence before, where a quotation that ended it stands right before the subject.
    private func precedingQuotation(_ subject: SubjectFinder.Subject, _ sentence: TextSpan) -> TextSpan? {
        guard subject.cue.start == sentence.start, sentence.start > 0 else { return nil }
        return clauses.pair(endingAt: sentence.start)
    }

    /// Where the content of a verb begins.
    private func content(after verb: Verb, in context: Context) -> Content? {
        let clause = context.clause
        guard !verb.classes.isDisjoint(with: .speech) else { return nil }
        // A list right after the clause is content of whatever verb leads up to it.
        if let marker = marker(after: clause) { return Content(start: marker) }
        guard verb.span.end == clause.span.end else {
            guard !verb.classes.isDisjoint(with: [.say, .demand]), !verb.classes.contains(.weak) else { return nil }
            if let quotation = quotation(at: verb.span.end) { return quotation }
            return direct(after: verb, in: context)
        }
        guard let mark = clause.mark else { return nil }
        let isColon = Self.colon.contains(mark)
        guard isColon || (Self.comma.contains(mark) && !verb.classes.isDisjoint(with: [.say, .demand])) else {
            return nil
        }
        guard isColon || context.next < context.sentence.end else { return nil }
        let start = text.skippingSpace(from: clause.span.end + 1, limit: text.count)
        guard start < text.count else { return nil }
        return quotation(at: start) ?? Content(start: start)
    }

    /// Content without a mark before it: 强调要抓落实, 希望大家继续努力.
    private func direct(after verb: Verb, in context: Context) -> Content? {
        let start = verb.span.end
        let clause = context.clause.span
        // 要求大家，… names whom it asks, and says what after the comma.
        let asksSomebody = verb.classes.contains(.demand) && clause.end - start <= 10
        guard text.prefix(of: Self.objects, at: start) == nil, clause.end - start >= (asksSomebody ? 2 : 4),
            !isQuantity(TextSpan(start, clause.end))
        else { return nil }
        let isPlain = asksSomebody || text.prefix(of: Self.plainVerbs, at: verb.span.start) != nil
        let limit = min(isPlain ? context.sentence.end : clause.end, start + Self.predicateReach)
        let hasPredicate = (start..<limit).contains { text.prefix(of: Self.predicates, at: $0) != nil }
        return hasPredicate ? Content(start: start) : nil
    }

    /// How far after a verb its content must show a predicate, in UTF-16 units.
    private static let predicateReach = 120

    /// 提出|四项要求 announces, and says nothing yet.
    private func isQuantity(_ span: TextSpan) -> Bool {
        guard let number = Numerals.number(at: span.start, in: text, limit: span.end) else { return false }
        return span.count <= number.length + 8 && AnnouncedCount.count(in: span, of: text) != nil
    }

    /// These have what was said as their object, and hardly anything else.
    private static let plainVerbs = unitStrings("指出 强调 认为 表示 说 称")

    private func quotation(at position: Int) -> Content? {
        guard isQuotation(at: position), let pair = clauses.pair(at: position) else { return nil }
        return Content(start: pair.start, end: pair.end)
    }

    /// Whether quotation marks at a position hold words that were said, and not a term: what is said ends in a mark
    /// or is long.
    private func isQuotation(at position: Int) -> Bool {
        guard let unit = text.unit(at: position), Self.openingQuotes.contains(unit),
            let pair = clauses.pair(at: position), pair.count >= 8
        else { return false }
        let last = text[pair.end - 2]
        if Unit.endsSentence(last) || Self.comma.contains(last) { return true }
        guard let after = text.unit(at: pair.end) else { return true }
        return Unit.endsSentence(after) && pair.count > 16
    }

    /// The first marker of a list that follows a clause, across nothing but its mark and white space.
    private func marker(after clause: Clauses.Clause) -> Int? {
        var position = clause.span.end
        while position < text.count, Unit.endsClause(text[position]) || Unit.isSpace(text[position]) { position += 1 }
        let index = firstMarkers.partitioningIndex { $0 >= clause.span.end }
        guard index < firstMarkers.count, firstMarkers[index] == position else { return nil }
        return position
    }
}
