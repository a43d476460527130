import JiyaoCore

/// How a clause of the report takes the floor.
extension TurnFinder {
    /// The turns that a clause makes: none or one, or two where it stands between the halves of a quotation.
    func turns(of context: ClauseContext, _ state: inout State) -> [Finding.Turn] {
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
            let looksBack = !verb.classes.isDisjoint(with: [.say, .demand]) && verb.span.end == clause.span.end
            let before =
                looksBack
                ? contents.quotation(before: own, clause: clause, sentence: context.sentence)
                    .flatMap { $0.end == state.quotationEnd ? nil : $0 } : nil
            let content = contents.content(after: verb, in: context)
                .flatMap { isSupported(verb, own, context) ? $0 : nil }
            guard before != nil || content != nil else { continue }
            if own == nil, let turn = minutes(context, state) { return [turn] }
            let subject = own ?? state.subject ?? carriedSubject(context, verb, content, state)
            // Nobody's words are words only where a mark sets them off.
            guard subject != nil || isPlainSpeech(verb, of: clause) else { continue }
            if let own { note(own, &state) }
            if subject == nil { state.person = nil }
            if own == nil, let subject, subject.speaker.kind == .person,
                document(in: clause.span, before: verb.span.start) != nil
            {
                state.author = subject.speaker
            }
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
    func mayOpen(
        _ verb: SpeechVerb, _ own: SubjectFinder.Subject?, _ context: ClauseContext, _ state: State
    ) -> Bool {
        if context.isInContent {
            // 德育主任钱某某则提出要求：… takes the floor by its colon.
            let hasColon = context.clause.mark.map(Self.colon.contains) ?? false
            guard let own, own.speaker.kind != .collective else { return false }
            return verb.classes.contains(.say) || hasColon || (context.opensPiece && verb.classes.contains(.demand))
        }
        if let own, state.isSpeaking, isLeader(own), own.speaker != state.running?.speaker {
            // 总书记指出，… in a speech is a quotation of the one who speaks.
            return false
        }
        if let own, isOfSpeech(own, context, state) { return false }
        guard state.isSpeaking, own == nil else { return true }
        return isBareCue(verb, of: context.clause) || isRallying(verb, context) || isResumed(verb, context, state)
            || (context.opensPiece && !context.isPoint
                && subjects.isUnknownPerson(of: context.clause.span, before: verb.span.start))
    }

    /// 省厅决定启动响应 in a point of somebody's speech: what a body has decided, told by the one who speaks.
    private func isOfSpeech(_ own: SubjectFinder.Subject, _ context: ClauseContext, _ state: State) -> Bool {
        guard state.isSpeaking, case .collective(let group) = own.speaker, state.running?.speaker.kind != .collective
        else { return false }
        let paragraph = document.paragraphs[document.paragraphs.partitioningIndex { $0.end > context.sentence.start }]
        return hasPoint(in: TextSpan(paragraph.start, context.sentence.start))
            && subjects.isBody(group)
    }

    /// A clause that announces what a colon or a list unfolds, with a noun for its verb: 作了进一步的安排部署。一是….
    func announcement(
        _ verbs: [SpeechVerb], of context: ClauseContext, _ state: inout State
    ) -> Finding.Turn? {
        let clause = context.clause
        guard let content = contents.announced(after: clause) ?? unnumbered(after: context, state) else { return nil }
        if !context.isInContent, let turn = minutes(context, state) { return turn }
        guard let verb = speechVerbs.announcement(in: clause.span, verbs) else { return nil }
        let own = subject(of: context, before: verb.span.start, allowsGroups: !context.isInContent, state)
        if own == nil, context.isInContent || state.isSpeaking { return nil }
        guard
            let subject = own ?? state.subject ?? carriedSubject(context, verb, content, state)
        else { return nil }
        if let own { note(own, &state) }
        return Finding.Turn(
            speaker: subject.speaker, cue: subject.cue, verb: speechVerbs.core(of: verb.span),
            start: clause.span.start, content: content.start, contentEnd: content.end)
    }

    /// 提出以下四点意见。, and in the paragraphs below it what is required, without numbers.
    func unnumbered(after context: ClauseContext, _ state: State) -> SpeechContent? {
        let end = context.clause.span.end
        guard context.next >= context.sentence.end, contents.promisesPoints(context.clause.span) else { return nil }
        let paragraph = document.paragraphs.partitioningIndex { $0.start >= end }
        guard paragraph < document.paragraphs.count, document.paragraphs[paragraph].start - end <= 4 else { return nil }
        let start = document.paragraphs[paragraph].start
        let sentence = document.sentences.partitioningIndex { $0.start >= start }
        guard sentence < document.sentences.count, document.sentences[sentence].start == start,
            goesOnRequiring(document.sentences[sentence], state)
        else { return nil }
        return SpeechContent(start: start)
    }

    /// 现将会议确定的事项纪要如下：
    func minutes(_ context: ClauseContext, _ state: State) -> Finding.Turn? {
        let clause = context.clause
        guard let length = text.suffix(of: speech.minutes, at: clause.span.end),
            subjects.group(opening: context.sentence, before: clause.span.start) == nil,
            let content = contents.announced(after: clause) ?? contents.afterColon(of: clause)
        else { return nil }
        let verb = minutesVerb(in: TextSpan(clause.span.end - length, clause.span.end))
        var turn = Finding.Turn(
            speaker: .meeting, cue: nil, verb: verb, start: clause.span.start, content: content.start)
        turn.reach = .lists
        return turn
    }

    /// 纪要 of 主要事项纪要如下, 形成 of 形成以下意见.
    func minutesVerb(in phrase: TextSpan) -> TextSpan {
        let end = text.suffix(of: speech.following, at: phrase.end).map { phrase.end - $0 } ?? phrase.start + 2
        return TextSpan(max(phrase.start, end - 2), end)
    }

    /// A verb of speech at the end of its clause that is no noun as well: 称，… but not …的决议，….
    func isPlainSpeech(_ verb: SpeechVerb, of clause: Clauses.Clause) -> Bool {
        verb.classes.contains(.say) && verb.span.end == clause.span.end
            && !speechVerbs.mayBeNoun(verb.span)
    }
}
