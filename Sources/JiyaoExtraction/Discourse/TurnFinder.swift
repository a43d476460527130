import Algorithms
import JiyaoCore
import JiyaoSegmentation

/// Finds the clauses that say who speaks or acts, from left to right.
///
/// 黄永强局长指出，… opens content; so does 作出表态：一是…; 会议听取了汇报 opens none, but ends what was said before.
/// Inside what somebody says, only a clause with a subject of its own takes the floor: 要求 and 希望 without one are
/// part of the speech.
struct TurnFinder {
    let document: Document
    let text: Text
    let words: WordMap
    let speech: SpeechWords
    let attendance: AttendanceWords
    let clauses: Clauses
    let scanner: OrdinalMarkerScanner
    /// Where points begin, ascending; 首先 and 最后 also tell what was done in turn.
    private let points: [Int]
    let subjects: SubjectFinder
    let speechVerbs: SpeechVerbs
    let contents: SpeechContentFinder

    static let colon: [UInt16] = [0xFF1A, 0x3A]
    private static let semicolon: [UInt16] = [0xFF1B, 0x3B]

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
        points = markers.filter { $0.family != .sequence }.map(\.span.start)
        let firstMarkers = markers.filter { $0.number == 1 }.map(\.span.start)
        contents = SpeechContentFinder(document.text, clauses: clauses, firstMarkers: firstMarkers, lexicons: lexicons)
    }

    /// What is known while reading on.
    struct State {
        /// The person who spoke or acted last, for pronouns; nil where it was somebody without a name.
        var person: Int?
        /// The pronoun that each person was called by.
        var pronouns: [Int: UInt16] = [:]
        /// The subject of the sentence so far, which later clauses may leave out.
        var subject: SubjectFinder.Subject?
        /// The last subject of the paragraph.
        var paragraphSubject: SubjectFinder.Subject?
        /// Whose words the last content was.
        var running: SubjectFinder.Subject?
        /// Whether somebody is speaking.
        var isSpeaking = false
        /// Where the last quotation ended that has its speaker.
        var quotationEnd: Int?
        var paragraph = -1

        /// The person whose words the last content was.
        var speaking: Int? {
            if case .person(let person) = running?.speaker { person } else { nil }
        }
    }

    func turns() -> [Finding.Turn] {
        var turns: [Finding.Turn] = []
        var state = State()
        for sentence in document.sentences {
            let paragraph = document.paragraphs.partitioningIndex { $0.end > sentence.start }
            if paragraph != state.paragraph {
                // A list goes on over paragraphs in one voice, and so does what is required; others begin anew.
                if state.isSpeaking, goesOnRequiring(sentence, state),
                    let last = turns.lastIndex(where: { $0.content != nil }), paragraph < document.paragraphs.count
                {
                    turns[last].reach = .position(document.paragraphs[paragraph].end)
                } else if !opensWithMarker(sentence) {
                    state.isSpeaking = false
                }
                state.paragraph = paragraph
                state.paragraphSubject = nil
            }
            state.subject = nil
            turns += self.turns(of: sentence, &state)
        }
        return turns
    }

    /// 要强化责任，… at the head of a paragraph, or 各单位要…: nobody but the one who speaks requires it.
    private func goesOnRequiring(_ sentence: TextSpan, _ state: State) -> Bool {
        let limit = min(sentence.end, sentence.start + Self.requirementReach)
        let end = (sentence.start..<limit).first { Unit.endsClause(text[$0]) } ?? limit
        guard
            let must = (sentence.start..<end).first(where: {
                text[$0] == Self.must && words.end(ofWordAt: $0) == $0 + 1
            })
        else { return false }
        let clause = TextSpan(sentence.start, must)
        guard !(clause.start..<clause.end).contains(where: { Unit.isMark(text[$0]) || Unit.isDigit(text[$0]) }) else {
            return false
        }
        return speechVerbs.verbs(in: clause).isEmpty
            && subjects.subject(of: clause, before: must, last: state.person, allowsGroups: false) == nil
    }

    /// How far into a paragraph 要 is looked for, in UTF-16 units.
    private static let requirementReach = 30
    static let must: UInt16 = 0x8981  // 要

    private func opensWithMarker(_ sentence: TextSpan) -> Bool {
        scanner.markers(in: TextSpan(sentence.start, min(sentence.end, sentence.start + 8))).contains { !$0.isWeak }
    }

    /// The turns of a sentence. Inside a speech only its first clause, after 会上 and 随后, can take the floor, and what
    /// follows a semicolon with a person.
    private func turns(of sentence: TextSpan, _ state: inout State) -> [Finding.Turn] {
        let pieces = clauses.clauses(of: sentence)
        let isPoint = isPoint(sentence.start)
        var turns: [Finding.Turn] = []
        var mayTakeFloor = true
        var opensPiece = true
        var contentStart: Int?
        for (index, clause) in pieces.enumerated() {
            let next = index + 1 < pieces.count ? pieces[index + 1].span.start : sentence.end
            let isInContent = contentStart != nil || (state.isSpeaking && !mayTakeFloor)
            let context = ClauseContext(
                clause: clause, next: next, sentence: sentence, isInContent: isInContent, opensPiece: opensPiece,
                isPoint: isPoint || self.isPoint(clause.span.start))
            let found = self.turns(of: context, &state)
            for var turn in found {
                if turns.isEmpty, index == 0 || !opensPiece { turn.start = sentence.start }
                turns.append(turn)
                contentStart = turn.contentEnd == nil ? turn.content : nil
                state.quotationEnd = turn.contentEnd ?? state.quotationEnd
                state.isSpeaking = contentStart != nil
                if turn.content != nil {
                    state.running = turn.speaker.map {
                        SubjectFinder.Subject(speaker: $0, cue: turn.cue ?? turn.verb)
                    }
                }
            }
            if !found.isEmpty || clause.span.count > 6 { mayTakeFloor = false }
            opensPiece = clause.mark.map(Self.semicolon.contains) ?? false
        }
        return turns
    }

    private func isPoint(_ position: Int) -> Bool {
        let next = points.partitioningIndex { $0 >= position }
        return next < points.count && points[next] == position
    }

    /// The turns that a clause makes: none or one, or two where it stands between the halves of a quotation.
    private func turns(of context: ClauseContext, _ state: inout State) -> [Finding.Turn] {
        let clause = context.clause
        if let turn = transcriptTurn(of: context, &state) { return [turn] }
        let verbs = speechVerbs.verbs(in: clause.span)
        for verb in verbs {
            let own = subject(of: context, before: verb.span.start, allowsGroups: !context.isInContent, state)
            guard
                !speechVerbs.isNoun(verb.span, among: verbs, in: clause.span, hasSubject: own != nil),
                mayOpen(verb, own, context, state)
            else { continue }
            // Only a verb of speech at the end of its clause looks back: “…。”张某某说。
            let looksBack = verb.classes.contains(.say) && verb.span.end == clause.span.end
            let before =
                looksBack
                ? contents.quotation(before: own, clause: clause, sentence: context.sentence)
                    .flatMap { $0.end == state.quotationEnd ? nil : $0 } : nil
            let content = contents.content(after: verb, in: context)
                .flatMap { own != nil || mayLackSubject(verb, context) ? $0 : nil }
            guard before != nil || content != nil else { continue }
            if own == nil, let turn = minutes(context, state) { return [turn] }
            let subject = own ?? state.subject ?? carriedSubject(context, verb, content, state)
            // Nobody's words are words only where a mark sets them off.
            guard subject != nil || isPlainSpeech(verb, of: clause) else { continue }
            if let own { note(own, &state) }
            if subject == nil { state.person = nil }
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
        return announcement(verbs, of: context, &state).map { [$0] } ?? narration(verbs, of: context, &state)
    }

    /// Whether a verb may take the floor where it stands: inside a speech, only with a subject of its own.
    private func mayOpen(
        _ verb: SpeechVerb, _ own: SubjectFinder.Subject?, _ context: ClauseContext, _ state: State
    ) -> Bool {
        if context.isInContent {
            // 德育主任钱某某则提出要求：… takes the floor by its colon.
            let hasColon = context.clause.mark.map(Self.colon.contains) ?? false
            guard let own, own.speaker.kind != .collective else { return false }
            return verb.classes.contains(.say) || hasColon || (context.opensPiece && verb.classes.contains(.demand))
        }
        guard state.isSpeaking, own == nil else { return true }
        return isBareCue(verb, of: context.clause) || isRallying(verb, context)
            || (context.opensPiece && !context.isPoint
                && subjects.isUnknownPerson(of: context.clause.span, before: verb.span.start))
    }

    /// A clause that announces what a colon or a list unfolds, with a noun for its verb: 作了进一步的安排部署。一是….
    private func announcement(
        _ verbs: [SpeechVerb], of context: ClauseContext, _ state: inout State
    ) -> Finding.Turn? {
        let clause = context.clause
        guard let content = contents.announced(after: clause) else { return nil }
        if !context.isInContent, let turn = minutes(context, state) { return turn }
        guard let verb = speechVerbs.announcement(in: clause.span, verbs) else { return nil }
        let own = subject(of: context, before: verb.span.start, allowsGroups: !context.isInContent, state)
        if own == nil, context.isInContent || state.isSpeaking { return nil }
        guard
            let subject = own ?? state.subject ?? subjects.group(opening: context.sentence, before: clause.span.start)
                ?? carriedSubject(context, verb, content, state)
        else { return nil }
        if let own { note(own, &state) }
        return Finding.Turn(
            speaker: subject.speaker, cue: subject.cue, verb: speechVerbs.core(of: verb.span),
            start: clause.span.start, content: content.start, contentEnd: content.end)
    }

    /// 现将会议确定的事项纪要如下：
    private func minutes(_ context: ClauseContext, _ state: State) -> Finding.Turn? {
        let clause = context.clause
        guard let length = text.suffix(of: speech.minutes, at: clause.span.end),
            let content = contents.announced(after: clause) ?? contents.afterColon(of: clause)
        else { return nil }
        let verb = minutesVerb(in: TextSpan(clause.span.end - length, clause.span.end))
        var turn = Finding.Turn(
            speaker: .meeting, cue: nil, verb: verb, start: clause.span.start, content: content.start)
        turn.reach = .lists
        return turn
    }

    /// 纪要 of 主要事项纪要如下, 形成 of 形成以下意见.
    private func minutesVerb(in phrase: TextSpan) -> TextSpan {
        let end = text.suffix(of: speech.following, at: phrase.end).map { phrase.end - $0 } ?? phrase.start + 2
        return TextSpan(max(phrase.start, end - 2), end)
    }

    /// The subject that a clause itself has. A heading has it after its ordinal: 一、董事长强调.
    func subject(
        of context: ClauseContext, before verb: Int, allowsGroups: Bool, _ state: State
    ) -> SubjectFinder.Subject? {
        var clause = context.clause.span
        if context.isPoint, clause.start == context.sentence.start, endsLine(context.clause),
            let marker = scanner.markers(in: TextSpan(clause.start, min(clause.end, clause.start + 8))).first,
            marker.opensParagraph, marker.family.standsInLines, marker.span.end < verb
        {
            clause.start = text.skippingSpace(from: marker.span.end, limit: verb)
        }
        let last = state.person.flatMap { person in
            subjects.pronoun(of: clause, before: verb).map { state.pronouns[person] ?? $0 == $0 } ?? true ? person : nil
        }
        return subjects.subject(of: clause, before: verb, last: last, allowsGroups: allowsGroups)
    }

    /// Whether nothing but a colon stands between a clause and the end of its line.
    private func endsLine(_ clause: Clauses.Clause) -> Bool {
        guard let mark = clause.mark else { return true }
        return Self.colon.contains(mark) && (text.unit(at: clause.span.end + 1).map(Unit.isLineBreak) ?? true)
    }

    /// The subject of an earlier sentence, for a clause that leaves its own out: 同时强调，…
    private func carriedSubject(
        _ context: ClauseContext, _ verb: SpeechVerb, _ content: SpeechContent?, _ state: State
    ) -> SubjectFinder.Subject? {
        let clause = context.clause
        if isRallying(verb, context) { return state.running ?? state.paragraphSubject }
        let opensList = content.map { contents.isFirstMarker($0.start) } ?? false
        let addition = text.prefix(of: speech.addition, at: context.sentence.start) != nil
        if opensList {
            if subjects.isUnknownPerson(of: clause.span, before: verb.span.start) { return nil }
            return state.paragraphSubject ?? (addition ? state.running : nil)
        }
        // What else stands before the verb is a subject of its own, though an unknown one.
        guard addsOn(clause.span, before: verb.span.start) else { return nil }
        return state.paragraphSubject
    }

    /// 鼓励市民 in the middle of a clause is no verb of the subject before it.
    private func mayLackSubject(_ verb: SpeechVerb, _ context: ClauseContext) -> Bool {
        let clause = context.clause.span
        return !verb.classes.contains(.demand) || verb.span.end == clause.end
            || addsOn(clause, before: verb.span.start)
            || text.prefix(of: speech.preposition, at: clause.start) != nil
    }

    /// Whether nothing but 同时, 也 and the like, or a topic after 就 and 对, stands before a verb.
    private func addsOn(_ clause: TextSpan, before verb: Int) -> Bool {
        var position = clause.start
        while position < verb,
            let length = text.prefix(of: speech.addition, at: position) ?? text.prefix(of: speech.adverb, at: position)
        {
            position += length
        }
        return position >= verb || (position > clause.start && verb - clause.start > 4)
    }

    /// A verb of speech at the end of its clause that is no noun as well: 称，… but not …的决议，….
    private func isPlainSpeech(_ verb: SpeechVerb, of clause: Clauses.Clause) -> Bool {
        verb.classes.contains(.say) && verb.span.end == clause.span.end
            && !speechVerbs.mayBeNoun(verb.span)
    }

    /// 同时强调，: nothing but a verb of speech that goes on with the same speaker.
    private func isBareCue(_ verb: SpeechVerb, of clause: Clauses.Clause) -> Bool {
        clause.span.count <= 8 && verb.span.end == clause.span.end && clause.mark != nil
            && contents.isPlain(verb)
    }

    /// 号召全体职工…: at the start of a sentence the report's word for what the speaker does, and not his own.
    private func isRallying(_ verb: SpeechVerb, _ context: ClauseContext) -> Bool {
        let start = context.sentence.start
        guard let length = text.prefix(of: speech.rallying, at: start), context.clause.span.start == start else {
            return false
        }
        return verb.span.end == start + length && text.prefix(of: speech.addressee, at: verb.span.end) != nil
    }

    func note(_ subject: SubjectFinder.Subject, _ state: inout State) {
        state.subject = subject
        state.paragraphSubject = subject
        guard case .person(let person) = subject.speaker else { return }
        state.person = person
        if subject.cue.count == 1 { state.pronouns[person] = text[subject.cue.start] }
    }
}
