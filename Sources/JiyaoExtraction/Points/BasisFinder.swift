import Algorithms
import JiyaoCore

/// Finds the laws, plans, documents and spirits that a point rests on.
///
/// 按照《城市管理条例》, 落实中央八项规定, 贯彻全市工作会议精神, 对照任务分解表; not general words (有关规定), and no document that
/// is yet to be written (制定《方案》).
struct BasisFinder {
    private let text: Text
    private let words: WordMap
    private let clauses: Clauses
    private let lexicons: ExtractionLexicons
    private let grammar: BasisWords

    private static let longest = 40

    init(_ document: Document, clauses: Clauses, lexicons: ExtractionLexicons) {
        text = document.text
        words = document.wordMap
        self.clauses = clauses
        self.lexicons = lexicons
        grammar = lexicons.basis
    }

    func basis(in span: TextSpan) -> [TextSpan] {
        var found: [TextSpan] = []
        func add(_ basis: TextSpan) {
            if !found.contains(where: { text[$0] == text[basis] || $0.overlaps(basis) }) { found.append(basis) }
        }
        for clause in clauses.clauses(of: span) {
            titles(in: clause.span).forEach(add)
            spirit(in: clause.span).map(add)
            followed(in: clause.span).forEach(add)
        }
        return found.sorted()
    }

    /// 《…》, where it is there already.
    private func titles(in clause: TextSpan) -> [TextSpan] {
        var found: [TextSpan] = []
        var position = clause.start
        while position < clause.end {
            guard let pair = clauses.pair(at: position) else {
                position += 1
                continue
            }
            let isDraft = (max(clause.start, position - Self.draftingReach)..<position).contains {
                text.prefix(of: grammar.drafting, at: $0) != nil
            }
            let isForm = text.suffix(of: grammar.form, at: pair.end - 1) != nil
            if text[position] == 0x300A, !isDraft, !isForm { found.append(pair) }
            position = pair.end
        }
        return found
    }

    /// How far before 《…》 the verb that tells what is done with it may stand, in UTF-16 units.
    private static let draftingReach = 8

    /// 党的二十大精神: the named occasion with its spirit. 会议精神 and 重要讲话精神 name none.
    private func spirit(in clause: TextSpan) -> TextSpan? {
        guard let (end, length) = spiritWord(in: clause) else { return nil }
        var start = afterVerb(TextSpan(clause.start, end))
        if start == clause.start { start = startOfNoun(TextSpan(clause.start, end)) }
        while let length = text.prefix(of: lexicons.owners.leading, at: start), start + length < end { start += length }
        guard
            let occasion = (start..<end).first(where: { text.prefix(of: grammar.occasion, at: $0) != nil }),
            occasion > start || text.prefix(of: grammar.occasion, at: occasion) == 3, end - start <= Self.longest,
            text.prefix(of: grammar.general, at: start).map({ start + $0 }) != occasion, !isVague(TextSpan(start, end))
        else { return nil }
        return TextSpan(start, end + length)
    }

    /// Where the noun phrase that ends a span begins: 确保|本次会议.
    private func startOfNoun(_ span: TextSpan) -> Int {
        var start = span.start
        var position = span.start
        while position < span.end {
            let end = words.end(ofWordAt: position) ?? position + 1
            let word = lexicons.stopWords.value(of: TextSpan(position, end), in: text.units)
            if word == StopWord.bound.rawValue, end < span.end, text[position] != Unit.possessive { start = end }
            position = end
        }
        return start
    }

    /// 上级有关会议: nobody can look up which.
    private func isVague(_ span: TextSpan) -> Bool {
        (span.start..<span.end).contains { text.prefix(of: grammar.vague, at: $0) != nil }
    }

    /// Where 精神 first stands in a clause, and its length.
    private func spiritWord(in clause: TextSpan) -> (start: Int, length: Int)? {
        for position in clause.start..<clause.end {
            guard let length = text.prefix(of: grammar.spirit, at: position) else { continue }
            return position + length <= clause.end ? (position, length) : nil
        }
        return nil
    }

    /// 按照创建标准, 落实中央八项规定
    private func followed(in clause: TextSpan) -> [TextSpan] {
        var position = clause.start
        while position < clause.end {
            let follows = text.prefix(of: grammar.following, at: position)
            guard let length = follows ?? text.prefix(of: grammar.realising, at: position), words.isBoundary(position)
            else {
                position += 1
                continue
            }
            let start = position + length
            if let basis = document(from: start, clause: clause, needsBody: follows == nil) {
                return [basis] + coordinated(after: basis, clause: clause)
            }
            position = start
        }
        return []
    }

    /// The phrase from a position that ends in the word for a document or an order.
    private func document(from start: Int, clause: TextSpan, needsBody: Bool) -> TextSpan? {
        guard text.prefix(of: grammar.general, at: start) == nil, text.prefix(of: grammar.document, at: start) == nil,
            text.prefix(of: grammar.order, at: start) == nil
        else { return nil }
        for head in start + 2..<max(start + 2, min(clause.end, start + Self.longest)) {
            if let length = text.prefix(of: grammar.document, at: head), words.isBoundary(head + length) {
                let basis = TextSpan(start, lastHead(after: head + length, clause: clause))
                guard basis.end <= clause.end, isNounPhrase(TextSpan(start, head)), !isVague(basis) else { return nil }
                return needsBody && !namesBody(basis) ? nil : basis
            }
            // Between whose order it is and the order there may be what it is about.
            if let length = text.prefix(of: grammar.order, at: head), words.isBoundary(head + length),
                head + length <= clause.end, namesBody(TextSpan(start, head))
            {
                return isVague(TextSpan(start, head)) ? nil : TextSpan(start, head + length)
            }
        }
        return nil
    }

    /// 应急预案|管理办法: the name of a document may hold that of another.
    private func lastHead(after end: Int, clause: TextSpan) -> Int {
        for head in end + 1..<max(end + 1, min(clause.end, end + 4)) {
            if text.prefix(of: lexicons.owners.conjunction, at: head - 1) != nil { return end }
            if let length = text.prefix(of: grammar.document, at: head), words.isBoundary(head + length),
                isNounPhrase(TextSpan(end, head))
            {
                return head + length
            }
        }
        return end
    }

    /// Whether nothing is done in a phrase before the word for the document: 根据实地走访|确立|问题清单 tells what is to be
    /// written. Right before that word a verb tells what kind it is: 任务|分解|表.
    private func isNounPhrase(_ span: TextSpan) -> Bool {
        var position = span.start
        while position < span.end {
            let end = words.end(ofWordAt: position) ?? position + 1
            let isBound =
                lexicons.stopWords.value(of: TextSpan(position, end), in: text.units) == StopWord.bound.rawValue
            if text.prefix(of: grammar.drafting, at: position) != nil { return false }
            if isBound, end - position > 1, end < span.end, text.prefix(of: grammar.within, at: position) == nil {
                return false
            }
            position = end
        }
        return true
    }

    /// Whether a phrase names whose document or order it is.
    private func namesBody(_ span: TextSpan) -> Bool {
        (span.start..<span.end).contains { position in
            text.prefix(of: grammar.authority, at: position) != nil
                || (position > span.start + 1 && words.isBoundary(position)
                    && lexicons.bodiesEnding.longest(at: position, in: text.units, limit: span.start) != nil)
        }
    }

    private func afterVerb(_ span: TextSpan) -> Int {
        var start = span.start
        var position = span.start
        while position < span.end {
            if let length = text.prefix(of: grammar.realising, at: position)
                ?? text.prefix(of: grammar.following, at: position),
                words.isBoundary(position)
            {
                start = position + length
                // 领会|好|…
                if start < span.end, text.prefix(of: grammar.complement, at: start) != nil { start += 1 }
                position = start
            } else {
                position += 1
            }
        }
        return start
    }

    /// 创建标准和市容标准: each with its own head.
    private func coordinated(after basis: TextSpan, clause: TextSpan) -> [TextSpan] {
        var found: [TextSpan] = []
        var end = basis.end
        while end < clause.end, text[end] == 0x548C || text[end] == 0x3001,
            let next = document(from: end + 1, clause: clause, needsBody: false), next.count <= Self.longestCoordinated
        {
            found.append(next)
            end = next.end
        }
        return found
    }

    /// What follows 和 is a name, and no clause, in UTF-16 units.
    private static let longestCoordinated = 12
}
