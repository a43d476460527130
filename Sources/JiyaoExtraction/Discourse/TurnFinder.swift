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
    private let words: WordMap
    private let speech: SpeechWords
    private let attendance: AttendanceWords
    private let clauses: Clauses
    private let scanner: OrdinalMarkerScanner
    private let subjects: SubjectFinder
    private let speechVerbs: SpeechVerbs
    private let contents: SpeechContentFinder

    private static let colon: [UInt16] = [0xFF1A, 0x3A]

    /// - Parameter markers: those of the text, in order.
    init(_ document: Document, markers: [OrdinalMarker], lexicons: ExtractionLexicons) {
        self.document = document
        words = document.wordMap
        text = document.text
        speech = lexicons.speech
        attendance = lexicons.attendance
        clauses = Clauses(document)
        subjects = SubjectFinder(document, lexicons: lexicons)
        scanner = OrdinalMarkerScanner(document.text, words: lexicons.markers)
        speechVerbs = SpeechVerbs(document, clauses: clauses, lexicons: lexicons)
        let firstMarkers = markers.filter { $0.number == 1 }.map(\.span.start)
        contents = SpeechContentFinder(document.text, clauses: clauses, firstMarkers: firstMarkers, lexicons: lexicons)
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
        !scanner.markers(in: TextSpan(sentence.start, min(sentence.end, sentence.start + 8))).isEmpty
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
                of: ClauseContext(clause: clause, next: next, sentence: sentence, isInContent: isInContent), &state)
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

    /// The turns that a clause makes: none or one, or two where it stands between the halves of a quotation.
    private func turns(of context: ClauseContext, _ state: inout State) -> [Finding.Turn] {
        let clause = context.clause
        if let turn = transcriptTurn(of: context, &state) { return [turn] }
        let verbs = speechVerbs.verbs(in: clause.span)
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
            guard !speechVerbs.isNoun(verb.span, in: clause.span, hasSubject: own != nil) else { continue }
            // Only a verb of speech at the end of its clause looks back: “…。”张某某说。
            let looksBack = verb.classes.contains(.say) && verb.span.end == clause.span.end
            let before =
                looksBack
                ? contents.quotation(before: own, clause: clause, sentence: context.sentence)
                    .flatMap { $0.end == state.quotationEnd ? nil : $0 } : nil
            let content = contents.content(after: verb, in: context)
            guard before != nil || content != nil else { continue }
            let subject = own ?? state.subject ?? carriedSubject(clause, verb, content, state)
            // Nobody's words are words only where a mark sets them off.
            guard subject != nil || isPlainSpeech(verb, of: clause) else { continue }
            if let own { note(own, &state) }
            var turns: [Finding.Turn] = []
            func add(_ start: Int, _ end: Int?) {
                turns.append(
                    Finding.Turn(
                        speaker: subject?.speaker, cue: subject?.cue, verb: speechVerbs.core(of: verb.span),
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
    private func narration(_ verbs: [SpeechVerb], of context: ClauseContext, _ state: inout State) -> [Finding.Turn] {
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
        return !(subject.cue.start..<subject.cue.end).contains { text.prefix(of: speech.leader, at: $0) != nil }
    }

    /// 会前，与会人员参观了大坝; 各科室负责人参加会议: a sentence of the report between speeches, in which nothing is required.
    private func isAside(_ sentence: TextSpan) -> Bool {
        var end = sentence.end
        while end > sentence.start, Unit.isMark(text[end - 1]) { end -= 1 }
        let opens = text.prefix(of: speech.aside, at: sentence.start) != nil
        guard opens || endsInAttendance(at: end) else { return false }
        return !(sentence.start..<end).contains {
            (text[$0] == Self.must || text[$0] == Self.should)
                && (words.end(ofWordAt: $0) == $0 + 1 || text.suffix(of: speech.demand, at: $0 + 1) != nil)
        }
    }

    private func endsInAttendance(at end: Int) -> Bool {
        text.suffix(of: attendance.attended, at: end) != nil || text.suffix(of: attendance.accompanied, at: end) != nil
    }

    private static let must: UInt16 = 0x8981  // 要
    private static let should: UInt16 = 0x5E94  // 应

    private func isAttendance(_ verb: TextSpan) -> Bool {
        text.prefix(of: attendance.attendance, at: verb.start) != nil
    }

    /// 书记陈某某：可以。 – a transcript, in which the colon stands for the verb.
    private func transcriptTurn(of context: ClauseContext, _ state: inout State) -> Finding.Turn? {
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
        let quotation = contents.quotation(at: content)
        guard document.mentions[index].span == clause.span || quotation != nil,
            quotation == nil || speechVerbs.verbs(in: clause.span).allSatisfy({ $0.span.end != clause.span.end })
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
        _ clause: Clauses.Clause, _ verb: SpeechVerb, _ content: SpeechContent?, _ state: State
    ) -> SubjectFinder.Subject? {
        let opensList = content.map { contents.isFirstMarker($0.start) } ?? false
        let before = verb.span.start - clause.span.start
        let addition = text.prefix(of: speech.addition, at: clause.span.start)
        // What else stands before the verb is a subject of its own, though an unknown one.
        return opensList || before == 0 || addition.map({ $0 >= before || before > 4 }) ?? false
            ? state.paragraphSubject : nil
    }

    /// A verb of speech at the end of its clause that is no noun as well: 称，… but not …的决议，….
    private func isPlainSpeech(_ verb: SpeechVerb, of clause: Clauses.Clause) -> Bool {
        verb.classes.contains(.say) && verb.span.end == clause.span.end
            && !speechVerbs.mayBeNoun(verb.span)
    }

    /// 同时强调，: nothing but a verb of speech that goes on with the same speaker.
    private func isBareCue(_ verb: SpeechVerb, of clause: Clauses.Clause) -> Bool {
        clause.span.count <= 8 && verb.span.end == clause.span.end && clause.mark != nil
            && verb.classes.contains(.say) && verb.classes.isDisjoint(with: .demand)
    }

    private func note(_ subject: SubjectFinder.Subject, _ state: inout State) {
        state.subject = subject
        state.paragraphSubject = subject
        if case .person(let person) = subject.speaker { state.person = person }
    }
}
