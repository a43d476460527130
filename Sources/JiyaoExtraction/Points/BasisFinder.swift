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
    private let grammar: BasisWords

    private static let longest = 40

    init(_ document: Document, clauses: Clauses, lexicons: ExtractionLexicons) {
        text = document.text
        words = document.wordMap
        self.clauses = clauses
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
            let isDraft = (max(clause.start, position - 6)..<position).contains {
                text.prefix(of: grammar.drafting, at: $0) != nil
            }
            if text[position] == 0x300A, !isDraft { found.append(pair) }
            position = pair.end
        }
        return found
    }

    /// 党的二十大精神: the named occasion with its spirit.
    private func spirit(in clause: TextSpan) -> TextSpan? {
        guard let (end, length) = spiritWord(in: clause) else { return nil }
        let start = afterVerb(TextSpan(clause.start, end))
        let named = (start..<end).contains { text.prefix(of: grammar.occasion, at: $0) != nil }
        guard named, end - start <= Self.longest else { return nil }
        return TextSpan(start, end + length)
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
        guard text.prefix(of: grammar.general, at: start) == nil else { return nil }
        let limit = min(clause.end, start + Self.longest)
        var end: Int?
        for position in start..<limit where position > start + 1 && end == nil {
            if let length = text.prefix(of: grammar.document, at: position), words.isBoundary(position + length) {
                end = position + length
            } else if let length = text.prefix(of: grammar.order, at: position), words.isBoundary(position + length),
                namesBody(TextSpan(start, position))
            {
                end = position + length
            }
        }
        guard let end, end <= clause.end else { return nil }
        let basis = TextSpan(start, end)
        return needsBody && !namesBody(basis) ? nil : basis
    }

    /// Whether a phrase names whose document or order it is.
    private func namesBody(_ span: TextSpan) -> Bool {
        (span.start..<span.end).contains { position in
            text.prefix(of: grammar.authority, at: position) != nil
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
