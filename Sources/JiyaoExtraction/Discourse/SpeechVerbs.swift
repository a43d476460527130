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
                words.isBoundary(position) || words.isBoundary(position + match.length)
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

    /// 按照上级要求，: a word of speech that is a noun here.
    func isNoun(_ verb: TextSpan, in clause: TextSpan, hasSubject: Bool) -> Bool {
        if text.unit(before: verb.start) == Self.possessive { return true }
        guard text.prefix(of: grammar.noun, at: verb.start) != nil else { return false }
        if verb.start > clause.start, text.suffix(of: grammar.beforeNoun, at: verb.start) != nil { return true }
        return !hasSubject && text.prefix(of: grammar.preposition, at: clause.start) != nil
    }

    private static let possessive: UInt16 = 0x7684  // 的

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
            return verb
        }
        return TextSpan(verb.start + length, verb.end)
    }
}
