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

    private let text: Text
    private let words: WordMap
    private let lexicons: ExtractionLexicons
    private let grammar: OwnerWords
    private let clauses: Clauses
    private let phrases: OwnerPhrases
    private let dates: DateReader

    init(_ document: Document, clauses: Clauses, lexicons: ExtractionLexicons) {
        words = document.wordMap
        self.clauses = clauses
        self.lexicons = lexicons
        grammar = lexicons.owners
        text = document.text
        phrases = OwnerPhrases(document, clauses: clauses, lexicons: lexicons)
        dates = DateReader(document.text, words: lexicons.dates)
    }

    /// The owners that the words of a span name.
    ///
    /// - Parameter isPoint: whether the span is a point, which may begin with its owner and a colon.
    func owners(in span: TextSpan, isPoint: Bool = true) -> Owners {
        var owners = labelled(in: span)
        if !owners.leading.isEmpty { return owners }
        let clauses = clauses.clauses(of: span)
        for (index, clause) in clauses.enumerated() {
            // 县住建局：6月底前完成改造
            if isPoint, clause.span.start == span.start, let mark = clause.mark, mark == 0xFF1A || mark == 0x3A,
                phrases.isBody(clause.span)
            {
                append(clause.span, to: &owners.leading)
            } else if clause.mark == 0xFF0C || clause.mark == 0x2C, index + 1 < clauses.count,
                text.prefix(of: grammar.modal, at: clauses[index + 1].span.start) != nil,
                !requires(clause.span), let subject = subject(in: bare(clause.span))
            {
                // 各单位，|要…; 各院长在交接之前，|要…
                appendLeading(subject, to: &owners)
            } else {
                read(bare(clause.span), into: &owners)
            }
        }
        return owners
    }

    /// Whether a clause says itself what is to be done: 既要…，|又要带好队伍|，要….
    private func requires(_ clause: TextSpan) -> Bool {
        (clause.start..<clause.end).contains {
            text.prefix(of: grammar.modal, at: $0) != nil && words.isBoundary($0)
        }
    }

    /// Those to whom a lead says that its speaker addresses the points: 向|各参会人员|提出三点要求.
    func addressees(in lead: TextSpan) -> [TextSpan] {
        var found: [TextSpan] = []
        for position in lead.start..<lead.end
        where text.prefix(of: grammar.towards, at: position) != nil && words.isBoundary(position) {
            let verb = (position + 3..<max(position + 3, min(lead.end, position + OwnerPhrases.longest))).first {
                text.prefix(of: grammar.addressed, at: $0) != nil
            }
            guard let verb, phrases.isSubject(TextSpan(position + 1, verb)) else { continue }
            append(TextSpan(position + 1, verb), to: &found)
        }
        return found
    }

    /// A clause without 同时, 尤其是 and the like before it.
    private func bare(_ clause: TextSpan) -> TextSpan {
        var clause = clause
        while let length = text.prefix(of: grammar.leading, at: clause.start), clause.start + length < clause.end {
            clause.start += length
        }
        return clause
    }

    private func read(_ clause: TextSpan, into owners: inout Owners) {
        if let length = text.prefix(of: grammar.request, at: clause.start),
            let owner = phrases.longest(from: clause.start + length, limit: clause.end)
        {
            appendLeading(owner, to: &owners)
            return
        }
        // 各社区|按照方案逐一销号
        if text.prefix(of: grammar.each, at: clause.start) != nil, let owner = subjectBeforeAdverbial(clause) {
            appendLeading(owner, to: &owners)
            return
        }
        // 教育局|会同公安局
        if let joint = (clause.start..<clause.end).first(where: { text.prefix(of: grammar.joint, at: $0) != nil }),
            phrases.isBody(TextSpan(clause.start, joint))
        {
            append(TextSpan(clause.start, joint), to: &owners.leading)
            readJoint(TextSpan(joint, clause.end), into: &owners)
            return
        }
        // 设备部|每天通报, 大数据局|2月底前建成: a body and what it is to do from now on.
        if let owner = phrases.longest(from: clause.start, limit: clause.end),
            text.prefix(of: grammar.planned, at: owner.end) != nil || isDated(owner.end, limit: clause.end)
        {
            appendLeading(owner, to: &owners)
            return
        }
        var start = clause.start
        if let by = by(in: clause) {
            if let owner = ownerBeforeVerb(from: by + 1, clause)
                ?? phrases.longest(from: by + 1, limit: clause.end)
            {
                appendLeading(owner, to: &owners)
                readJoint(TextSpan(owner.end, clause.end), into: &owners)
                readSupport(TextSpan(by + 1, clause.end), into: &owners)
                return
            }
            start = by + 1
        }
        for position in start..<min(clause.end, start + OwnerPhrases.longest) {
            if phrases.leads(at: position), phrases.isOwner(TextSpan(start, position)) {
                appendLeading(TextSpan(start, position), to: &owners)
                readSupport(TextSpan(position, clause.end), into: &owners)
                return
            }
            if text.prefix(of: grammar.support, at: position) != nil, phrases.isOwner(TextSpan(start, position)) {
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
        if phrases.isSubject(span) { return span }
        let end = (span.start..<span.end).first {
            // The dictionary ties 水务|局在.
            $0 > span.start && text.prefix(of: grammar.adverbial, at: $0) != nil
                && (words.isBoundary($0)
                    || lexicons.bodiesEnding.longest(at: $0, in: text.units, limit: span.start) != nil)
        }
        return end.map { TextSpan(span.start, $0) }.flatMap { phrases.isSubject($0) ? $0 : nil }
    }

    /// Who stands before an adverbial, in a clause that says without 要 what is to be done.
    private func subjectBeforeAdverbial(_ clause: TextSpan) -> TextSpan? {
        (clause.start + 2..<max(clause.start + 2, min(clause.end, clause.start + OwnerPhrases.longest)))
            .first {
                words.isBoundary($0) && !clauses.isInsidePair($0) && text.prefix(of: grammar.adverbial, at: $0) != nil
            }
            .map { TextSpan(clause.start, $0) }.flatMap { !requires($0) && phrases.isSubject($0) ? $0 : nil }
    }

    /// Whether a time by which something is to be done begins at a position: 2月底|前.
    private func isDated(_ position: Int, limit: Int) -> Bool {
        guard Numerals.number(at: position, in: text, limit: limit) != nil else { return false }
        let end = min(limit, position + Self.longestDate)
        return (position..<end).contains { dates.before(at: $0) != nil }
    }

    private static let longestDate = 12

    /// 由, as in 重大隐患由市应急管理局挂牌督办 and 交由, 改由.
    private func by(in clause: TextSpan) -> Int? {
        (clause.start..<min(clause.end, clause.start + OwnerPhrases.longest)).first { position in
            text[position] == 0x7531
                && (text.suffix(of: grammar.beforeBy, at: position) != nil
                    || (words.isBoundary(position) && words.isBoundary(position + 1)))
        }
    }

    /// 由州农牧局|会同|州交通运输局
    private func readJoint(_ span: TextSpan, into owners: inout Owners) {
        guard let length = text.prefix(of: grammar.joint, at: span.start),
            let helper = phrases.longest(from: span.start + length, limit: span.end)
        else { return }
        append(helper, to: &owners.supporting)
    }

    /// 牵头、各区配合
    private func readSupport(_ span: TextSpan, into owners: inout Owners) {
        guard let verb = (span.start..<span.end).first(where: { text.prefix(of: grammar.support, at: $0) != nil })
        else { return }
        // As many as stand before the verb: 牵头、|市林业局、市生态环境局|配合.
        let commas = (span.start..<verb).filter { text[$0] == 0x3001 }
        guard let comma = commas.first(where: { phrases.isOwner(TextSpan($0 + 1, verb)) }) else { return }
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
            for part in phrases.parts(of: text.trimmed(TextSpan(position + length + 1, end))) where !part.isEmpty {
                if isSupport == nil { owners.leading.append(part) } else { owners.supporting.append(part) }
            }
            position = end
        }
        return owners
    }

    /// 由|街道综治中心|负责: the verb tells where the owner ends, however the dictionary cuts its name.
    private func ownerBeforeVerb(from start: Int, _ clause: TextSpan) -> TextSpan? {
        let limit = max(start, min(clause.end, start + OwnerPhrases.longest))
        return (start..<limit).lazy.filter { text.prefix(of: grammar.duty, at: $0) != nil }
            .map { TextSpan(start, $0) }.first { phrases.isOwner($0) || phrases.parts(of: $0).count > 1 }
    }

    /// 区财政局|会同|区住建局: who leads and who helps.
    private func appendLeading(_ span: TextSpan, to owners: inout Owners) {
        guard let joint = (span.start..<span.end).first(where: { text.prefix(of: grammar.joint, at: $0) != nil }),
            let length = text.prefix(of: grammar.joint, at: joint), phrases.isOwner(TextSpan(span.start, joint))
        else { return append(span, to: &owners.leading) }
        append(TextSpan(span.start, joint), to: &owners.leading)
        if phrases.isOwner(TextSpan(joint + length, span.end)) {
            append(TextSpan(joint + length, span.end), to: &owners.supporting)
        }
    }

    private func append(_ span: TextSpan, to owners: inout [TextSpan]) {
        for part in phrases.parts(of: text.trimmed(span)) where !owners.contains(where: { text[$0] == text[part] }) {
            owners.append(part)
        }
    }
}
