import Algorithms
import JiyaoCore

extension TurnFinder {
    /// A clause without content that tells on: 会议听取了汇报, 黄永强出席会议. Inside a speech only the meeting, those who
    /// attend it, and a person whom the report tells of end what is said.
    func narration(_ verbs: [SpeechVerb], of context: ClauseContext, _ state: inout State) -> [Finding.Turn] {
        let clause = context.clause.span
        if context.isInContent, !context.opensPiece || context.isPoint { return [] }
        if state.isSpeaking, !context.isInContent {
            if isAside(context.sentence) { return [silence(at: clause.start)] }
            if let subject = personTold(in: context, state, hasVerb: !verbs.isEmpty) {
                note(subject, &state)
                return [silence(at: clause.start)]
            }
        }
        for verb in verbs {
            guard let subject = subject(of: context, before: verb.span.start, allowsGroups: !state.isSpeaking, state)
            else { continue }
            if state.isSpeaking, !endsSpeech(subject, verb, context, state) { continue }
            note(subject, &state)
            return [
                Finding.Turn(
                    speaker: subject.speaker, cue: subject.cue, verb: verb.span, start: clause.start, content: nil)
            ]
        }
        if context.opensPiece, !context.isPoint, let verb = verbs.first, verb.span.start > clause.start,
            subjects.isUnknownPerson(of: clause, before: verb.span.start),
            !hasLeader(TextSpan(clause.start, verb.span.start))
        {
            state.person = nil
            return state.isSpeaking ? [silence(at: clause.start)] : []
        }
        if context.opensPiece, !state.isSpeaking, subjects.isSomebody(clause),
            subject(of: context, before: clause.end, allowsGroups: false, state) == nil
        {
            state.person = nil
            return []
        }
        if !state.isSpeaking,
            let subject = subject(of: context, before: clause.end, allowsGroups: false, state)
        {
            note(subject, &state)
        }
        return []
    }

    /// 接着，他从三个方面总结了工作: the one who speaks, in a sentence that has no words of his; 听罢，王某某询问了时间:
    /// what another did, with a verb of any kind.
    private func personTold(
        in context: ClauseContext, _ state: State, hasVerb: Bool
    ) -> SubjectFinder.Subject? {
        let clause = context.clause.span
        guard !context.isPoint, let subject = subject(of: context, before: clause.end, allowsGroups: false, state),
            case .person(let person) = subject.speaker, text.unit(at: subject.cue.end) != Unit.possessive
        else { return nil }
        let isPronoun = subject.cue.count == 1
        if person == state.speaking { return !isPronoun || tells(context.sentence) ? subject : nil }
        return !hasVerb && !isPronoun && isTold(subject, context) ? subject : nil
    }

    /// Where a speech ends, and nobody who can be named takes the floor.
    private func silence(at position: Int) -> Finding.Turn {
        Finding.Turn(
            speaker: nil, cue: nil, verb: TextSpan(position, position), start: position, content: nil)
    }

    /// Whether a clause with a subject and a verb is one of the report, and not of the speech before it.
    private func endsSpeech(
        _ subject: SubjectFinder.Subject, _ verb: SpeechVerb, _ context: ClauseContext, _ state: State
    ) -> Bool {
        // 第一，某某出席论坛，说明中国重视 is a point of what is said.
        if context.isPoint { return false }
        if subject.speaker == .meeting { return !context.isInContent }
        if context.isInContent {
            return subject.cue.start == context.clause.span.start && isAnotherOffice(subject, state)
        }
        if isAnotherOffice(subject, state) { return true }
        // 王某某就清淤提出具体要求。
        let isAnnouncement =
            verb.classes.contains(.assign) && verb.span.end == context.clause.span.end && isOfReport(subject)
        return isAttendance(verb.span) || isAnnouncement || isTold(subject, context)
    }

    /// 县长赵某某就经济工作作了安排 after another's speech: a person with an office before the name is introduced by the
    /// report; those whom a speaker quotes stand above it.
    private func isAnotherOffice(_ subject: SubjectFinder.Subject, _ state: State) -> Bool {
        guard case .person(let person) = subject.speaker, person != state.speaking, subject.cue.count > 4,
            let first = document.people[person].name.utf16.first, text[subject.cue.start] != first
        else { return false }
        return !isLeader(subject)
    }

    /// 王某某通报了情况，… at the head of a sentence: what a person did, and not what is required.
    private func isTold(_ subject: SubjectFinder.Subject, _ context: ClauseContext) -> Bool {
        guard isOfReport(subject) else { return false }
        let clause = context.clause.span
        return (subject.cue.end..<max(subject.cue.end, clause.end)).contains {
            text[$0] == Self.perfect && words.end(ofWordAt: $0) == $0 + 1
        }
    }

    /// Whether a subject is a person whom the report tells of, and not one whom speakers quote.
    private func isOfReport(_ subject: SubjectFinder.Subject) -> Bool {
        subject.speaker.kind == .person && !isLeader(subject)
    }

    func isLeader(_ subject: SubjectFinder.Subject) -> Bool {
        hasLeader(subject.cue)
    }

    /// Whether an office whose bearer speakers quote begins in a span, or right after it.
    private func hasLeader(_ span: TextSpan) -> Bool {
        (span.start...span.end).contains { text.prefix(of: speech.leader, at: $0) != nil }
    }

    /// 会前，与会人员参观了大坝; 并进行了培训; 他们提出了许多建议; 各科室负责人参加会议: a sentence of the report between speeches, in
    /// which nothing is required.
    private func isAside(_ sentence: TextSpan) -> Bool {
        var end = sentence.end
        while end > sentence.start, Unit.isMark(text[end - 1]) { end -= 1 }
        let opens = text.prefix(of: speech.aside, at: sentence.start) != nil
        let plain = TextSpan(sentence.start, end)
        let proceeds = subjects.proceeds(sentence)
        let addsDeed = text.prefix(of: speech.addition, at: sentence.start) != nil && tells(plain)
        guard opens || proceeds || addsDeed || endsInAttendance(at: end) || tellsOfThem(plain) || looksForward(plain)
        else {
            return false
        }
        return !(sentence.start..<end).contains {
            (text[$0] == Self.must || text[$0] == Self.should)
                && (words.end(ofWordAt: $0) == $0 + 1 || text.suffix(of: speech.demand, at: $0 + 1) != nil)
        }
    }

    /// 他们结合实际，提供了许多建议: those who spoke before, in what they did.
    private func tellsOfThem(_ sentence: TextSpan) -> Bool {
        let isThem =
            subjects.isPluralPronoun(at: sentence.start)
            || text.prefix(of: speech.attendants, at: sentence.start) != nil
        return isThem && tells(sentence)
    }

    /// Whether a sentence has a verb of the report in the perfect: 提供了, 部署了.
    private func tells(_ sentence: TextSpan) -> Bool {
        (sentence.start..<sentence.end).contains {
            text[$0] == Self.perfect && text.suffix(of: speech.lightVerb, at: $0 + 1) != nil
        }
            || speechVerbs.verbs(in: sentence).contains {
                text[$0.span.end - 1] == Self.perfect || text.unit(at: $0.span.end) == Self.perfect
            }
    }

    /// 水务局将以此次会议为契机，做好清淤: what a body will do, in the words of the report.
    private func looksForward(_ sentence: TextSpan) -> Bool {
        guard
            let occasion = (sentence.start..<sentence.end).first(where: {
                text.prefix(of: speech.occasion, at: $0) != nil
            })
        else { return false }
        let before = sentence.start..<occasion
        return before.contains { text[$0] == Self.will } && !before.contains { text[$0] == Self.myself }
    }

    private static let will: UInt16 = 0x5C06  // 将
    private static let myself: UInt16 = 0x6211  // 我

    private func endsInAttendance(at end: Int) -> Bool {
        text.suffix(of: attendance.attended, at: end) != nil || text.suffix(of: attendance.accompanied, at: end) != nil
    }

    private static let should: UInt16 = 0x5E94  // 应
    private static let perfect: UInt16 = 0x4E86  // 了

    private func isAttendance(_ verb: TextSpan) -> Bool {
        text.prefix(of: attendance.attendance, at: verb.start) != nil
    }

    /// 要强化责任，… at the head of a paragraph, or 各单位要…: nobody but the one who speaks requires it.
    func goesOnRequiring(_ sentence: TextSpan, _ state: State) -> Bool {
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
}
