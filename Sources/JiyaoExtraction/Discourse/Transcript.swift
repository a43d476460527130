import Algorithms
import JiyaoCore

extension TurnFinder {
    /// 书记陈某某：可以。 – a transcript, in which the colon stands for the verb.
    func transcriptTurn(of context: ClauseContext, _ state: inout State) -> Finding.Turn? {
        let clause = context.clause
        guard let mark = clause.mark, Self.colon.contains(mark), clause.span.start == context.sentence.start else {
            return nil
        }
        let content = text.skippingSpace(from: clause.span.end + 1, limit: text.count)
        guard content < context.sentence.end || content == context.next else { return nil }
        let verb = TextSpan(clause.span.end, clause.span.end + 1)
        if isLabel(clause.span) {
            // 记者：…: somebody without a name.
            state.person = nil
            return Finding.Turn(speaker: nil, cue: nil, verb: verb, start: clause.span.start, content: nil)
        }
        let index = document.mentions.partitioningIndex { $0.span.start >= clause.span.start }
        guard index < document.mentions.count, document.mentions[index].span.start == clause.span.start else {
            return nil
        }
        // 村支书万某某介绍经验：“…”: before a quotation any clause will do.
        let quotation = contents.quotation(at: content)
        guard document.mentions[index].span == clause.span || quotation != nil,
            quotation == nil || speechVerbs.verbs(in: clause.span).allSatisfy({ $0.span.end != clause.span.end })
        else { return nil }
        let subject = SubjectFinder.Subject(
            speaker: .person(document.mentions[index].person), cue: document.mentions[index].span)
        note(subject, &state)
        return Finding.Turn(
            speaker: subject.speaker, cue: subject.cue, verb: verb, start: clause.span.start, content: content,
            contentEnd: quotation?.end)
    }

    /// 主持人： at the head of a line.
    private func isLabel(_ clause: TextSpan) -> Bool {
        guard speech.label.contains(clause, of: text) else { return false }
        return text.unit(before: clause.start).map(Unit.isLineBreak) ?? true
    }
}
