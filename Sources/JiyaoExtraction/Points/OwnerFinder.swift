import Algorithms
import JiyaoCore

/// Finds who is to do what a point requires, and who is to help.
///
/// 各大队要…, 由住建局牵头、各区配合, 责成…, 希望全体教职工…, 责任单位：…: the subjects of what is required, and no pronouns.
/// Coordinated owners are split where each part stands alone (各部门/相关单位), and whole where they share a word
/// (国土、规划、住建部门).
struct OwnerFinder {
    struct Owners {
        var leading: [TextSpan] = []
        var supporting: [TextSpan] = []
    }

    private let document: Document
    private let text: Text
    private let words: WordMap
    private let lexicons: ExtractionLexicons
    private let grammar: OwnerWords
    private let clauses: Clauses

    private static let longest = 26

    init(_ document: Document, clauses: Clauses, lexicons: ExtractionLexicons) {
        self.document = document
        words = document.wordMap
        self.clauses = clauses
        self.lexicons = lexicons
        grammar = lexicons.owners
        text = document.text
    }

    /// The owners that the words of a span name.
    ///
    /// - Parameter isPoint: whether the span is a point, which may begin with its owner and a colon.
    func owners(in span: TextSpan, isPoint: Bool = true) -> Owners {
        var owners = labelled(in: span)
        if !owners.leading.isEmpty { return owners }
        for clause in clauses.clauses(of: span) {
            // 县住建局：6月底前完成改造
            if isPoint, clause.span.start == span.start, let mark = clause.mark, mark == 0xFF1A || mark == 0x3A,
                isBody(clause.span)
            {
                append(clause.span, to: &owners.leading)
            } else {
                read(clause.span, into: &owners)
            }
        }
        return owners
    }

    private func read(_ clause: TextSpan, into owners: inout Owners) {
        var start = afterLeadingWords(clause.start, limit: clause.end)
        if let length = text.prefix(of: grammar.request, at: start),
            let owner = longestOwner(from: start + length, clause)
        {
            appendLeading(owner, to: &owners)
            return
        }
        if let by = by(in: TextSpan(start, clause.end)) {
            if let owner = ownerBeforeVerb(from: by + 1, clause) ?? longestOwner(from: by + 1, clause) {
                appendLeading(owner, to: &owners)
                readSupport(TextSpan(by + 1, clause.end), into: &owners)
                return
            }
            start = by + 1
        }
        for position in start..<min(clause.end, start + Self.longest) {
            if text.prefix(of: grammar.lead, at: position) != nil, isOwner(TextSpan(start, position)) {
                appendLeading(TextSpan(start, position), to: &owners)
                readSupport(TextSpan(position, clause.end), into: &owners)
                return
            }
            if text.prefix(of: grammar.support, at: position) != nil, isOwner(TextSpan(start, position)) {
                append(TextSpan(start, position), to: &owners.supporting)
                return
            }
            if let length = text.prefix(of: grammar.modal, at: position), position > start, words.isBoundary(position),
                words.isBoundary(position + length)
            {
                // 网格要“活” says how it shall be.
                if text.unit(at: position + length) != 0x201C,
                    let subject = subject(in: TextSpan(start, position))
                {
                    appendLeading(subject, to: &owners)
                }
                return
            }
        }
    }

    /// The owner that stands before a modal, perhaps with an adverbial after it.
    private func subject(in span: TextSpan) -> TextSpan? {
        var span = span
        // 重落实 要求|各科室 …
        if let request = (span.start..<span.end).last(where: { text.prefix(of: grammar.request, at: $0) != nil }),
            let length = text.prefix(of: grammar.request, at: request), request + length < span.end
        {
            span.start = request + length
        }
        if isOwner(span) { return span }
        let end = (span.start..<span.end).first {
            // The dictionary ties 水务|局在.
            $0 > span.start && text.prefix(of: grammar.adverbial, at: $0) != nil
                && (words.isBoundary($0)
                    || lexicons.bodiesEnding.longest(at: $0, in: text.units, limit: span.start) != nil)
        }
        return end.map { TextSpan(span.start, $0) }.flatMap { isOwner($0) ? $0 : nil }
    }

    /// 由, as in 重大隐患由市应急管理局挂牌督办 and 交由.
    private func by(in clause: TextSpan) -> Int? {
        (clause.start..<min(clause.end, clause.start + Self.longest)).first { position in
            text[position] == 0x7531
                && (text.unit(before: position) == 0x4EA4
                    || (words.isBoundary(position) && words.isBoundary(position + 1)))
        }
    }

    /// 牵头、各区配合
    private func readSupport(_ span: TextSpan, into owners: inout Owners) {
        guard let verb = (span.start..<span.end).first(where: { text.prefix(of: grammar.support, at: $0) != nil }),
            let comma = (span.start..<verb).last(where: { text[$0] == 0x3001 }),
            isOwner(TextSpan(comma + 1, verb))
        else { return }
        append(TextSpan(comma + 1, verb), to: &owners.supporting)
    }

    /// 责任单位：各大队
    private func labelled(in span: TextSpan) -> Owners {
        var owners = Owners()
        var position = span.start
        while position < span.end {
            let isSupport = text.prefix(of: grammar.supportLabel, at: position)
            guard let length = isSupport ?? text.prefix(of: grammar.label, at: position),
                let mark = text.unit(at: position + length), mark == 0xFF1A || mark == 0x3A
            else {
                position += 1
                continue
            }
            var end = position + length + 1
            while end < span.end, !Unit.endsClause(text[end]), !Unit.isLineBreak(text[end]), !Unit.isClosing(text[end])
            {
                end += 1
            }
            for part in parts(of: text.trimmed(TextSpan(position + length + 1, end))) where !part.isEmpty {
                if isSupport == nil { owners.leading.append(part) } else { owners.supporting.append(part) }
            }
            position = end
        }
        return owners
    }

    private func afterLeadingWords(_ start: Int, limit: Int) -> Int {
        var start = start
        while let length = text.prefix(of: grammar.leading, at: start), start + length < limit { start += length }
        return start
    }

    /// 由|街道综治中心|负责: the verb tells where the owner ends, however the dictionary cuts its name.
    private func ownerBeforeVerb(from start: Int, _ clause: TextSpan) -> TextSpan? {
        let limit = max(start, min(clause.end, start + Self.longest))
        guard let verb = (start..<limit).first(where: { text.prefix(of: grammar.duty, at: $0) != nil }) else {
            return nil
        }
        let owner = TextSpan(start, verb)
        return isOwner(owner) ? owner : nil
    }

    /// The longest stretch from a position that names an owner: it ends before the verb.
    private func longestOwner(from start: Int, _ clause: TextSpan) -> TextSpan? {
        var ends: [Int] = []
        var position = start
        while position < min(clause.end, start + Self.longest) {
            let end = words.end(ofWordAt: position) ?? position + 1
            let word = TextSpan(position, end)
            let isBound = lexicons.stopWords.value(of: word, in: text.units) == StopWord.bound.rawValue
            let isConjunction = text.prefix(of: grammar.conjunction, at: position) != nil
            if position > start,
                text.prefix(of: grammar.lead, at: position) != nil
                    || text.prefix(of: grammar.support, at: position) != nil
            {
                break
            }
            let joins = position > start && text.suffix(of: grammar.conjunction, at: position) != nil
            if isBound, position > start, !isConjunction, !joins, text.prefix(of: grammar.office, at: end) == nil {
                break
            }
            ends.append(end)
            position = end
        }
        return ends.reversed().lazy.map { TextSpan(start, $0) }.first {
            text.unit(at: $0.end) != 0x7684 && isOwner($0)
        }
    }

    /// Whether a phrase is a body's name, and no clause that ends like one: 安排部署.
    private func isBody(_ span: TextSpan) -> Bool {
        guard span.count <= 14, isOwner(span) else { return false }
        var position = span.start
        while position < span.end {
            let end = words.end(ofWordAt: position) ?? position + 1
            let word = lexicons.stopWords.value(of: TextSpan(position, end), in: text.units)
            if word == StopWord.bound.rawValue, text.prefix(of: grammar.conjunction, at: position) == nil {
                return false
            }
            position = end
        }
        return lexicons.bodiesEnding.longest(at: span.end, in: text.units, limit: span.start) != nil
    }

    /// Whether a phrase can name who is to do something: it ends in a body, a group or an office.
    private func isOwner(_ span: TextSpan) -> Bool {
        guard (2...Self.longest).contains(span.count), text.prefix(of: grammar.noOwner, at: span.start) == nil,
            !(span.start..<span.end).contains(where: { Unit.endsClause(text[$0]) })
        else { return false }
        if text.suffix(of: grammar.everybody, at: span.end) != nil { return true }
        if lexicons.titlesEnding.longest(at: span.end, in: text.units, limit: span.start) != nil { return true }
        guard let body = lexicons.bodiesEnding.longest(at: span.end, in: text.units, limit: span.start) else {
            return false
        }
        // A suffix alone is no body, and one of a character must end a word of its own.
        return body.length < span.count || body.length > 1
    }

    /// 区财政局|会同|区住建局: who leads and who helps.
    private func appendLeading(_ span: TextSpan, to owners: inout Owners) {
        guard let joint = (span.start..<span.end).first(where: { text.prefix(of: grammar.joint, at: $0) != nil }),
            let length = text.prefix(of: grammar.joint, at: joint), isOwner(TextSpan(span.start, joint))
        else { return append(span, to: &owners.leading) }
        append(TextSpan(span.start, joint), to: &owners.leading)
        if isOwner(TextSpan(joint + length, span.end)) {
            append(TextSpan(joint + length, span.end), to: &owners.supporting)
        }
    }

    private func append(_ span: TextSpan, to owners: inout [TextSpan]) {
        for part in parts(of: text.trimmed(span)) where !owners.contains(where: { text[$0] == text[part] }) {
            owners.append(part)
        }
    }

    /// The parts of coordinated owners, where each stands alone.
    private func parts(of span: TextSpan) -> [TextSpan] {
        var parts: [TextSpan] = []
        var start = span.start
        var position = span.start
        while position < span.end {
            if let length = text.prefix(of: grammar.conjunction, at: position), words.isBoundary(position),
                !clauses.isInsidePair(position)
            {
                parts.append(TextSpan(start, position))
                start = position + length
                position = start
            } else {
                position += 1
            }
        }
        parts.append(TextSpan(start, span.end))
        let isName = { (part: TextSpan) in
            let mention = document.mentions.partitioningIndex { $0.name.start >= part.start }
            return mention < document.mentions.count && document.mentions[mention].name == part
        }
        // 各单位、部门 share 各.
        let standsAlone = { (part: TextSpan) in
            (isOwner(part) && text.suffix(of: grammar.bare, at: part.end) != part.count) || isName(part)
        }
        return parts.count > 1 && parts.allSatisfy(standsAlone) ? parts : [span]
    }
}
