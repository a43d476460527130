import Algorithms
import JiyaoCore
import JiyaoLexicons

/// A clause and what stands around it.
struct ClauseContext {
    var clause: Clauses.Clause
    /// Where the next clause of the sentence begins, or the sentence ends.
    var next: Int
    var sentence: TextSpan
    /// Whether the clause is part of what somebody says, unless it takes the floor itself.
    var isInContent: Bool
    /// Whether it begins the sentence or follows a semicolon.
    var opensPiece = true
    /// Whether the sentence is a point of a list.
    var isPoint = false
}

/// Where what is said begins, and, of a quotation, where it ends.
struct SpeechContent {
    var start: Int
    var end: Int?
}

/// Finds what a verb of speech opens: what follows its comma or colon, a list, a quotation, or what follows the verb itself.
///
/// 指出，要抓落实; 提出三点要求：一是…; 说：“…”; 强调要抓落实; but not 强调了…的意义.
struct SpeechContentFinder {
    private let text: Text
    private let words: SpeechWords
    private let counts: AnnouncedCount
    private let clauses: Clauses
    /// Where lists may begin, ascending.
    private let firstMarkers: [Int]
    private let verbs: TermMatcher

    private static let comma: [UInt16] = [0xFF0C, 0x2C]
    private static let colon: [UInt16] = [0xFF1A, 0x3A]
    private static let openingQuotes: Set<UInt16> = [0x201C, 0x300C, 0x300E, 0x22]

    init(_ text: Text, clauses: Clauses, firstMarkers: [Int], lexicons: ExtractionLexicons) {
        words = lexicons.speech
        verbs = lexicons.verbs
        counts = AnnouncedCount(words: lexicons.markers)
        self.text = text
        self.clauses = clauses
        self.firstMarkers = firstMarkers
    }

    /// Where the content of a verb begins.
    func content(after verb: SpeechVerb, in context: ClauseContext) -> SpeechContent? {
        let clause = context.clause
        guard !verb.classes.isDisjoint(with: .speech) else { return nil }
        // A list right after the clause is content of whatever verb leads up to it.
        if let marker = marker(after: clause) { return SpeechContent(start: marker) }
        guard verb.span.end == clause.span.end else {
            guard !verb.classes.isDisjoint(with: [.say, .demand]), !verb.classes.contains(.weak) else {
                return announced(after: clause)
            }
            return quotation(at: verb.span.end) ?? direct(after: verb, in: context) ?? announced(after: clause)
                ?? planned(verb, in: context)
        }
        guard let mark = clause.mark else { return nil }
        let isColon = Self.colon.contains(mark)
        guard isColon || (Self.comma.contains(mark) && !verb.classes.isDisjoint(with: [.say, .demand])) else {
            return nil
        }
        guard isColon || context.next < context.sentence.end else { return nil }
        let start = text.skippingSpace(from: clause.span.end + 1, limit: text.count)
        guard start < text.count else { return nil }
        if !isColon, verb.classes.contains(.act) || mayBeNoun(verb),
            goesOnTelling(verb, at: start, limit: context.sentence.end)
        {
            return nil
        }
        return quotation(at: start) ?? SpeechContent(start: start)
    }

    /// 提出本学期工作的三个目标：…, 给予了高度评价：…: the colon after what is put forward.
    func announced(after clause: Clauses.Clause) -> SpeechContent? {
        if let marker = marker(after: clause) { return SpeechContent(start: marker) }
        return text.suffix(of: words.topic, at: clause.span.end) != nil ? afterColon(of: clause) : nil
    }

    /// 提出了试点方案，通过试点实现目标: what a plan that is put forward says.
    private func planned(_ verb: SpeechVerb, in context: ClauseContext) -> SpeechContent? {
        guard let mark = context.clause.mark, Self.comma.contains(mark),
            text.prefix(of: words.putForward, at: verb.span.start) != nil,
            text.suffix(of: words.topic, at: context.clause.span.end) != nil, context.next < context.sentence.end,
            text.unit(at: verb.span.end) != Unit.possessive, text.prefix(of: words.plan, at: context.next) != nil,
            !opensSpeech(at: context.next, limit: context.sentence.end)
        else { return nil }
        return SpeechContent(start: context.next)
    }

    private func opensSpeech(at position: Int, limit: Int) -> Bool {
        guard let verb = verbs.longest(at: position, in: text.units, limit: limit) else { return false }
        return !VerbClass(rawValue: verb.value).isDisjoint(with: [.say, .demand])
    }

    /// Whether a clause promises points, 提出以下四点意见, and what stands after it need not be numbered.
    func promisesPoints(_ clause: TextSpan) -> Bool {
        text.suffix(of: words.topic, at: clause.end) != nil && counts.count(in: clause, of: text) != nil
    }

    /// What follows the colon of a clause.
    func afterColon(of clause: Clauses.Clause) -> SpeechContent? {
        guard let mark = clause.mark, Self.colon.contains(mark) else { return nil }
        let start = text.skippingSpace(from: clause.span.end + 1, limit: text.count)
        guard start < text.count else { return nil }
        return quotation(at: start) ?? SpeechContent(start: start)
    }

    /// 要求，并听取了汇报; 作总结性发言，首先肯定了成绩: after the comma the report goes on.
    private func goesOnTelling(_ verb: SpeechVerb, at start: Int, limit: Int) -> Bool {
        if text.prefix(of: words.telling, at: start) != nil { return true }
        guard text.suffix(of: words.address, at: verb.span.end) != nil else { return false }
        let end = (start..<min(limit, start + Self.clauseReach)).first { Unit.endsClause(text[$0]) } ?? limit
        return (start..<end).contains { position in
            text[position] == Self.perfect && position > start
                && (verbs.value(of: TextSpan(max(start, position - 2), position), in: text.units) != nil
                    || text.suffix(of: words.lightVerb, at: position + 1) != nil)
        }
    }

    /// How much of the next clause is read, in UTF-16 units.
    private static let clauseReach = 60

    private static let enumeration: UInt16 = 0x3001  // 、
    private static let perfect: UInt16 = 0x4E86  // 了

    private func mayBeNoun(_ verb: SpeechVerb) -> Bool { text.suffix(of: words.noun, at: verb.span.end) != nil }

    /// Whether a verb has what was said as its object, and hardly anything else: 指出, 还强调.
    func isPlain(_ verb: SpeechVerb) -> Bool {
        text.suffix(of: words.plainVerb, at: verb.span.end) != nil
    }

    /// Content without a mark before it: 强调要抓落实, 希望大家继续努力.
    private func direct(after verb: SpeechVerb, in context: ClauseContext) -> SpeechContent? {
        let start = verb.span.end
        let clause = context.clause.span
        // 要求大家，… names whom it asks, and says what after the comma.
        let asksSomebody = verb.classes.contains(.demand) && clause.end - start <= 10
        guard text.prefix(of: words.object, at: start) == nil, text[start] != Self.enumeration,
            clause.end - start >= (asksSomebody ? 2 : 4),
            !isQuantity(TextSpan(start, clause.end))
        else { return nil }
        // 认为 has a clause after it, 号召全体职工 somebody who is to do something.
        if text.suffix(of: words.clauseVerb, at: start) != nil { return SpeechContent(start: start) }
        if verb.classes.contains(.demand),
            text.prefix(of: words.addressee, at: start).map({ clause.end - start >= $0 + 4 }) ?? false
        {
            return SpeechContent(start: start)
        }
        let isPlain = asksSomebody || isPlain(verb)
        // 提出如何加强安全工作的建议: what ends in such a noun is no clause.
        if !isPlain, !verb.classes.contains(.demand), text.prefix(of: words.modal, at: start) == nil,
            text.suffix(of: words.topic, at: clause.end) != nil
        {
            return nil
        }
        if !asksSomebody, text.suffix(of: words.abstract, at: clause.end) != nil { return nil }
        let limit = min(isPlain ? context.sentence.end : clause.end, start + Self.predicateReach)
        let hasPredicate = (start..<limit).contains { text.prefix(of: words.predicate, at: $0) != nil }
        return hasPredicate ? SpeechContent(start: start) : nil
    }

    /// How far after a verb its content must show a predicate, in UTF-16 units.
    private static let predicateReach = 120

    /// 提出|四项要求 announces, and says nothing yet.
    private func isQuantity(_ span: TextSpan) -> Bool {
        guard let number = Numerals.number(at: span.start, in: text, limit: span.end) else { return false }
        return span.count <= number.length + 8 && counts.count(in: span, of: text) != nil
    }

    func quotation(at position: Int) -> SpeechContent? {
        guard isQuotation(at: position), let pair = clauses.pair(at: position) else { return nil }
        return SpeechContent(start: pair.start, end: pair.end)
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

    /// “…。”张某某说: the quotation before the subject.
    func quotation(
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

    /// The first marker of a list that follows a clause, across nothing but its mark and white space.
    private func marker(after clause: Clauses.Clause) -> Int? {
        var position = clause.span.end
        while position < text.count, Unit.endsClause(text[position]) || Unit.isSpace(text[position]) { position += 1 }
        let index = firstMarkers.partitioningIndex { $0 >= clause.span.end }
        guard index < firstMarkers.count, firstMarkers[index] == position else { return nil }
        return position
    }

    /// Whether a list may begin at a position.
    func isFirstMarker(_ position: Int) -> Bool {
        let index = firstMarkers.partitioningIndex { $0 >= position }
        return index < firstMarkers.count && firstMarkers[index] == position
    }
}
