import JiyaoCore

/// Whose a clause is that may leave its subject out.
extension TurnFinder {
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
    func endsLine(_ clause: Clauses.Clause) -> Bool {
        guard let mark = clause.mark else { return true }
        return Self.colon.contains(mark) && (text.unit(at: clause.span.end + 1).map(Unit.isLineBreak) ?? true)
    }

    /// The subject of an earlier sentence, for a clause that leaves its own out: 同时强调，…
    func carriedSubject(
        _ context: ClauseContext, _ verb: SpeechVerb, _ content: SpeechContent?, _ state: State
    ) -> SubjectFinder.Subject? {
        let clause = context.clause
        if let document = document(in: clause.span, before: verb.span.start) {
            // 报告指出: whoever gives it, perhaps paragraphs before, else the meeting.
            return SubjectFinder.Subject(
                speaker: state.paragraphSubject?.speaker ?? state.author ?? .meeting, cue: document)
        }
        if isRallying(verb, context) || isResumed(verb, context, state) {
            return state.running ?? state.paragraphSubject
        }
        let opensList = content.map { contents.isFirstMarker($0.start) } ?? false
        let addition = text.prefix(of: speech.addition, at: context.sentence.start) != nil
        if opensList {
            if subjects.isUnknownPerson(of: clause.span, before: verb.span.start) { return nil }
            return subjects.group(opening: context.sentence, before: clause.span.start) ?? state.paragraphSubject
                ?? (addition ? state.running : nil)
        }
        // What else stands before the verb is a subject of its own, though an unknown one.
        guard addsOn(clause.span, before: verb.span.start) else { return nil }
        return state.paragraphSubject
    }

    /// 报告|最后强调: the document whose words a clause tells.
    func document(in clause: TextSpan, before verb: Int) -> TextSpan? {
        guard let length = text.prefix(of: speech.document, at: clause.start),
            leadsTo(verb, from: clause.start + length)
        else { return nil }
        return TextSpan(clause.start, clause.start + length)
    }

    /// 强调各单位要…: a sentence of the report that goes on with the same speaker, and says so by nothing but its verb.
    func isResumed(_ verb: SpeechVerb, _ context: ClauseContext, _ state: State) -> Bool {
        guard state.isSpeaking, state.running != nil, !context.isInContent, !context.isPoint,
            context.clause.span.start == context.sentence.start, contents.isPlain(verb)
        else { return false }
        var position = context.sentence.start
        while position < verb.span.start, let length = text.prefix(of: speech.addition, at: position) {
            position += length
        }
        return position == verb.span.start
    }

    /// Whether the subject of a verb that opens content is where it should be.
    func isSupported(_ verb: SpeechVerb, _ own: SubjectFinder.Subject?, _ context: ClauseContext) -> Bool {
        guard let own else { return mayLackSubject(verb, context) }
        // 陆秋白汇报，清淤过半, but not 陆秋白就清淤作工作汇报，坚持….
        let isTopic = verb.classes.isSuperset(of: [.say, .assign, .act])
        guard isTopic, verb.span.end == context.clause.span.end, let mark = context.clause.mark,
            !Self.colon.contains(mark)
        else { return true }
        var position = own.cue.end
        while position < verb.span.start, let length = text.prefix(of: speech.adverb, at: position) {
            position += length
        }
        return position == verb.span.start
    }

    /// 鼓励市民 in the middle of a clause is no verb of the subject before it.
    func mayLackSubject(_ verb: SpeechVerb, _ context: ClauseContext) -> Bool {
        let clause = context.clause.span
        return !verb.classes.contains(.demand) || verb.span.end == clause.end
            || addsOn(clause, before: verb.span.start)
            || text.prefix(of: speech.preposition, at: clause.start) != nil
    }

    /// Whether nothing but 同时, 也 and the like, or a topic after 就 and 对, stands before a verb.
    func addsOn(_ clause: TextSpan, before verb: Int) -> Bool {
        var position = clause.start
        while position < verb,
            let length = text.prefix(of: speech.addition, at: position) ?? text.prefix(of: speech.adverb, at: position)
        {
            position += length
        }
        return position >= verb || (position > clause.start && verb - clause.start > 4)
    }

    /// 同时强调，: nothing but a verb of speech that goes on with the same speaker.
    func isBareCue(_ verb: SpeechVerb, of clause: Clauses.Clause) -> Bool {
        clause.span.count <= 8 && verb.span.end == clause.span.end && clause.mark != nil
            && contents.isPlain(verb)
            && (leadsTo(verb.span.start, from: clause.span.start)
                || subjects.pronoun(of: clause.span, before: verb.span.start) != nil)
    }

    /// Whether nothing but 同时, 还 and the like stands between two positions.
    private func leadsTo(_ verb: Int, from start: Int) -> Bool {
        var position = start
        while position < verb,
            let length = text.prefix(of: speech.addition, at: position) ?? text.prefix(of: speech.adverb, at: position)
        {
            position += length
        }
        return position == verb
    }

    /// 号召全体职工…: at the start of a sentence the report's word for what the speaker does, and not his own.
    func isRallying(_ verb: SpeechVerb, _ context: ClauseContext) -> Bool {
        let start = context.sentence.start
        guard let length = text.prefix(of: speech.rallying, at: start), context.clause.span.start == start else {
            return false
        }
        return verb.span.end == start + length && text.prefix(of: speech.addressee, at: verb.span.end) != nil
    }
}
