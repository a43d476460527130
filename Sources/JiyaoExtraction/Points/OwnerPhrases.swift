import Algorithms
import JiyaoCore

/// Tells which phrases can name who is to do something: bodies, groups, offices and persons, 各大队, 市住建局,
/// 各科室负责人, 费晨.
struct OwnerPhrases {
    private let document: Document
    private let text: Text
    private let words: WordMap
    private let lexicons: ExtractionLexicons
    private let grammar: OwnerWords
    private let clauses: Clauses

    /// In UTF-16 units.
    static let longest = 26
    private static let longestGroup = 14

    init(_ document: Document, clauses: Clauses, lexicons: ExtractionLexicons) {
        self.document = document
        self.clauses = clauses
        self.lexicons = lexicons
        words = document.wordMap
        grammar = lexicons.owners
        text = document.text
    }

    /// Whether a phrase can name who is to do something.
    func isOwner(_ span: TextSpan) -> Bool {
        guard (2...Self.longest).contains(span.count), text.prefix(of: grammar.noOwner, at: span.start) == nil,
            text.suffix(of: grammar.falseEnd, at: span.end) == nil,
            !(span.start..<span.end).contains(where: { Unit.endsClause(text[$0]) || Unit.isLineBreak(text[$0]) })
        else { return false }
        if text.suffix(of: grammar.everybody, at: span.end) != nil || isPerson(span) { return true }
        if let title = lexicons.titlesEnding.longest(at: span.end, in: text.units, limit: span.start) {
            return title.value != Title.word.rawValue
        }
        guard let body = lexicons.bodiesEnding.longest(at: span.end, in: text.units, limit: span.start) else {
            return false
        }
        // A suffix alone is no body, and one of a character must end a word of its own.
        return body.length < span.count || body.length > 1
    }

    /// Whether a phrase that stands before 要 names who is to do it.
    func isSubject(_ span: TextSpan) -> Bool { isOwner(span) || isEach(span) }

    /// 各项目, 每名干警, 全体干警: whoever it is, but no thing (各项工作, 各类隐患).
    private func isEach(_ span: TextSpan) -> Bool {
        guard let length = text.prefix(of: grammar.each, at: span.start), span.count > length,
            span.count <= Self.longestGroup, text.prefix(of: grammar.things, at: span.start) == nil,
            text.suffix(of: grammar.thing, at: span.end) == nil
        else { return false }
        let hasAdverbial = (span.start..<span.end).contains {
            words.isBoundary($0) && text.prefix(of: grammar.adverbial, at: $0) != nil
        }
        if hasAdverbial { return false }
        // A lone 干 is part of a word that the dictionary lacks, such as 干警.
        return isNounPhrase(TextSpan(span.start + length, span.end), tolerating: 1)
    }

    /// 费晨, 副经理费晨: the end of a person's name, and nothing before it that is not of that mention.
    private func isPerson(_ span: TextSpan) -> Bool {
        let index = document.mentions.partitioningIndex { $0.span.end >= span.end }
        guard index < document.mentions.count else { return false }
        let mention = document.mentions[index]
        return mention.span.end == span.end && (mention.span.start == span.start || mention.name.start == span.start)
    }

    /// Whether no word of a phrase is one that bounds phrases: no verb, no adverb.
    ///
    /// - Parameter length: of the words that may bound, in UTF-16 units.
    private func isNounPhrase(_ span: TextSpan, tolerating length: Int = 0) -> Bool {
        var position = span.start
        while position < span.end {
            let end = words.end(ofWordAt: position) ?? position + 1
            let word = lexicons.stopWords.value(of: TextSpan(position, end), in: text.units)
            if end - position > length, word == StopWord.bound.rawValue,
                text.prefix(of: grammar.conjunction, at: position) == nil
            {
                return false
            }
            position = end
        }
        return true
    }

    /// Whether a phrase is a body's name, and no clause that ends like one: 安排部署.
    func isBody(_ span: TextSpan) -> Bool {
        span.count <= Self.longestGroup && isOwner(span) && isNounPhrase(span)
            && lexicons.bodiesEnding.longest(at: span.end, in: text.units, limit: span.start) != nil
    }

    /// The longest stretch from a position that names an owner: it ends before the verb.
    func longest(from start: Int, limit: Int) -> TextSpan? {
        var ends: [Int] = []
        var position = start
        while position < min(limit, start + Self.longest) {
            let body = bodySuffix(at: position, limit: limit)
            let end = body ?? words.end(ofWordAt: position) ?? position + 1
            let isBound =
                body == nil
                && lexicons.stopWords.value(of: TextSpan(position, end), in: text.units) == StopWord.bound.rawValue
            if position > start, leads(at: position) || text.prefix(of: grammar.support, at: position) != nil { break }
            let joins =
                text.prefix(of: grammar.conjunction, at: position) != nil
                || text.suffix(of: grammar.conjunction, at: position) != nil
            if isBound, position > start, !joins, text.prefix(of: grammar.office, at: end) == nil { break }
            ends.append(end)
            position = end
        }
        return ends.reversed().lazy.map { TextSpan(start, $0) }.first {
            text.unit(at: $0.end) != Unit.possessive && !isInTitle($0.end) && isOwner($0)
        }
    }

    /// Where a word for a body ends that the dictionary may cut: 中|队.
    private func bodySuffix(at position: Int, limit: Int) -> Int? {
        (position + 2..<max(position + 2, min(position + 5, limit))).last {
            lexicons.bodiesEnding.longest(at: $0, in: text.units, limit: position)?.length == $0 - position
                || lexicons.titlesEnding.longest(at: $0, in: text.units, limit: position)?.length == $0 - position
        }
    }

    /// 牵头, but not 负责 of 各科室负责同志.
    func leads(at position: Int) -> Bool {
        guard let length = text.prefix(of: grammar.lead, at: position) else { return false }
        let title = lexicons.titles.longest(at: position, in: text.units, limit: text.count)
        return (title?.length ?? 0) <= length
    }

    /// 集团党委|副书记: what ends here is the body of an office.
    private func isInTitle(_ end: Int) -> Bool {
        let title = lexicons.titles.longest(at: end, in: text.units, limit: text.count)
        return title?.value == Title.post.rawValue
    }

    /// The parts of coordinated owners, where each stands alone; the whole where they share a word.
    ///
    /// 区教育局、区人力资源和社会保障局 are two, 国土、规划、住建部门 one.
    func parts(of span: TextSpan) -> [TextSpan] {
        var parts: [TextSpan] = []
        for piece in pieces(of: span) {
            // A piece that names nobody belongs to the next one.
            if let last = parts.last, !standsAlone(last) {
                parts[parts.count - 1] = TextSpan(last.start, piece.end)
            } else {
                parts.append(piece)
            }
        }
        let isShared =
            parts.dropFirst().contains { isOffice($0) } && text.prefix(of: grammar.each, at: span.start) != nil
        return parts.allSatisfy(standsAlone) && !isShared ? parts : [span]
    }

    /// 庭长, which in 各分管院长、庭长 shares what stands before 院长.
    private func isOffice(_ part: TextSpan) -> Bool {
        lexicons.titles.value(of: part, in: text.units) == Title.post.rawValue
    }

    private func standsAlone(_ part: TextSpan) -> Bool {
        // 各单位、部门 share 各.
        isSubject(part) && text.suffix(of: grammar.bare, at: part.end) != part.count
    }

    private func pieces(of span: TextSpan) -> [TextSpan] {
        var pieces: [TextSpan] = []
        var start = span.start
        var position = span.start
        while position < span.end {
            if let length = text.prefix(of: grammar.conjunction, at: position), words.isBoundary(position),
                !clauses.isInsidePair(position)
            {
                pieces.append(TextSpan(start, position))
                start = position + length
                position = start
            } else {
                position += 1
            }
        }
        return pieces + [TextSpan(start, span.end)]
    }
}
