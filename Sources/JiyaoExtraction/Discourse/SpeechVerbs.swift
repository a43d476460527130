import JiyaoCore

/// A verb of speech or of what is done at meetings, where it stands.
struct SpeechVerb {
    var span: TextSpan
    var classes: VerbClass
}

/// Finds the verbs of a clause, and tells those that are nouns there: 按照上级要求.
struct SpeechVerbs {
    private let text: Text
    private let lexicons: ExtractionLexicons
    private let grammar: SpeechWords
    private let words: WordMap
    private let clauses: Clauses

    init(_ document: Document, clauses: Clauses, lexicons: ExtractionLexicons) {
        text = document.text
        words = document.wordMap
        self.clauses = clauses
        self.lexicons = lexicons
        grammar = lexicons.speech
    }

    /// The verbs of a clause outside brackets and quotation marks.
    func verbs(in clause: TextSpan) -> [SpeechVerb] {
        var verbs: [SpeechVerb] = []
        var position = clause.start
        while position < clause.end {
            if let pair = clauses.pair(at: position) {
                position = pair.end
            } else if let match = lexicons.verbs.longest(at: position, in: text.units, limit: clause.end),
                isWord(TextSpan(position, position + match.length))
            {
                let span = TextSpan(position, position + match.length)
                verbs.append(SpeechVerb(span: span, classes: VerbClass(rawValue: match.value)))
                position = span.end
            } else {
                position += 1
            }
        }
        return verbs
    }

    /// Whether a match begins or ends where a word does; 作强调 of 工作强调 does not begin as it should.
    private func isWord(_ match: TextSpan) -> Bool {
        if words.isBoundary(match.start) { return true }
        return words.isBoundary(match.end) && text.prefix(of: grammar.lightVerb, at: match.start) == nil
    }

    /// 按照上级要求，: a word of speech that is a noun here.
    ///
    /// - Parameters:
    ///   - others: the verbs of the clause.
    ///   - hasSubject: whether the clause itself has a subject.
    func isNoun(_ verb: TextSpan, among others: [SpeechVerb], in clause: TextSpan, hasSubject: Bool) -> Bool {
        if text.unit(before: verb.start) == Unit.possessive { return true }
        // 市场起决定|作用
        if text.prefix(of: grammar.compound, at: verb.end) != nil { return true }
        if let length = text.suffix(of: grammar.lightVerb, at: verb.start), verb.start - length >= clause.start,
            words.isBoundary(verb.start - length)
        {
            return true
        }
        guard mayBeNoun(verb) else { return false }
        if verb.start > clause.start, text.suffix(of: grammar.beforeNoun, at: verb.start) != nil { return true }
        // 传达了上级的工作|要求|, but 就下一步工作|要求|各科室自查.
        if text.suffix(of: grammar.afterVerbNoun, at: verb.start) != nil,
            others.contains(where: { $0.span.end < verb.start })
        {
            return true
        }
        return !hasSubject && text.prefix(of: grammar.preposition, at: clause.start) != nil
    }

    /// Whether a verb puts forward what follows a colon or in a list: 提出|了明确的要求：, |作了|进一步的安排部署。一是….
    func putsForward(_ verb: TextSpan) -> Bool {
        text.prefix(of: grammar.putForward, at: verb.start) != nil
            || text.prefix(of: grammar.lightVerb, at: verb.start) != nil
    }

    /// The verb of a clause that puts forward what its last noun announces: of 作了进一步的安排部署 the verb 安排部署,
    /// of 提出了明确的要求 the verb 提出.
    func announcement(in clause: TextSpan, _ verbs: [SpeechVerb]) -> SpeechVerb? {
        guard let length = text.suffix(of: grammar.topic, at: clause.end), length < clause.count else { return nil }
        if let verb = verbs.last(where: { text.prefix(of: grammar.putForward, at: $0.span.start) != nil }) {
            return verb
        }
        guard let light = (clause.start..<clause.end - length).last(where: { isLightVerb(at: $0) }) else { return nil }
        let noun = verbs.last { $0.span.end == clause.end && $0.span.start > light }?.span
        return SpeechVerb(span: noun ?? TextSpan(clause.end - length, clause.end), classes: .assign)
    }

    private func isLightVerb(at position: Int) -> Bool {
        words.isBoundary(position) && text.prefix(of: grammar.lightVerb, at: position).map { $0 > 1 } ?? false
    }

    private static let perfect: UInt16 = 0x4E86  // 了

    /// Whether a word of speech may also be a noun.
    func mayBeNoun(_ verb: TextSpan) -> Bool { text.prefix(of: grammar.noun, at: verb.start) != nil }

    /// 提出 of 提出三点要求, 部署 of 作了部署: what the verb is without its object or the verb that it leans on.
    func core(of verb: TextSpan) -> TextSpan {
        var verb = verb
        while let length = text.prefix(of: grammar.adverb, at: verb.start), length < verb.count { verb.start += length }
        if let length = text.prefix(of: grammar.putForward, at: verb.start) {
            return TextSpan(verb.start, verb.start + length)
        }
        guard let length = text.prefix(of: grammar.lightVerb, at: verb.start), length < verb.count - 1 else {
            return verb.count > 1 && text[verb.end - 1] == Self.perfect ? TextSpan(verb.start, verb.end - 1) : verb
        }
        return TextSpan(verb.start + length, verb.end)
    }
}
