import JiyaoCore

/// Finds names by the company that they keep: 贺明远、陆秋白、程若谷; 贺明远和花桃.
struct NameLists {
    private let context: NameContext
    private let foreign: ForeignNames
    private let text: Text

    init(_ context: NameContext) {
        self.context = context
        foreign = ForeignNames(context)
        text = context.text
    }

    /// Pieces between 、 or white space that are names as a whole.
    ///
    /// A piece beside one that is known to be a name is one; so are all of three or more in a row, if one has three
    /// characters and none begins with a common word.
    func names(beside known: Set<UInt64>) -> [TextSpan] {
        var found: [TextSpan] = []
        for run in runs() {
            var isName = run.map { piece in piece.whole.map { known.contains(text.hash(of: $0)) } ?? false }
            for index in run.indices where !isName[index] {
                let besideKnown = index > 0 && (isName[index - 1] || endsWithName(run[index - 1].span, known))
                if besideKnown, run[index].whole != nil { isName[index] = true }
            }
            for index in run.indices.reversed().dropFirst() where !isName[index] && isName[index + 1] {
                isName[index] = run[index].whole != nil && run[index].span.count > 2
            }
            let whole = run.compactMap(\.whole)
            let full = whole.filter { $0.count > 2 && isPlain($0) }
            if whole.count >= 3, !full.isEmpty, whole.count >= run.count - 1 {
                for index in run.indices {
                    if let name = run[index].whole, isPlain(name) { isName[index] = true }
                }
            }
            for index in run.indices where isName[index] { run[index].whole.map { found.append($0) } }
        }
        return found
    }

    /// 贺明远|和花桃|分别
    func joinedNames(beside known: Set<UInt64>) -> [TextSpan] {
        var found: [TextSpan] = []
        for position in 0..<text.count {
            guard let length = text.prefix(of: context.lexicons.people.conjunction, at: position),
                (2...4).contains(where: { length in
                    position >= length && known.contains(text.hash(of: TextSpan(position - length, position)))
                }), position + length < text.count
            else { continue }
            let name = context.candidates(at: position + length).last { name in
                !isParticle(name) && context.isCandidate(name) && context.wordEvidence(name) >= -2
                    && context.right(of: name) >= 1
                    && context.edge(at: name.end).rawValue >= NameEdge.soft.rawValue
            }
            if let name { found.append(name) }
        }
        return found
    }

    private func isPlain(_ name: TextSpan) -> Bool {
        context.lexicons.surnames.longest(at: name.start, in: text.units, limit: name.end)?.value == Surname.plain
    }

    private func isParticle(_ name: TextSpan) -> Bool {
        let surname = context.lexicons.surnames.longest(at: name.start, in: text.units, limit: name.end)
        return surname?.value == Surname.particle
    }

    private struct Piece {
        var span: TextSpan
        /// The piece where it can be a name as a whole, or the name that it ends with after a title or a body, or the
        /// name that the last of a list begins with.
        var whole: TextSpan?
    }

    /// The runs of pieces that 、 or white space joins.
    private func runs() -> [[Piece]] {
        var runs: [[Piece]] = []
        var run: [Piece] = []
        var start = 0
        for position in 0...text.count {
            let unit = text.unit(at: position)
            if let unit, !Unit.isMark(unit), !Unit.isSpace(unit) { continue }
            let span = TextSpan(start, position)
            let joins = unit == 0x3001 || unit == 0x20 || unit == 0x3000
            start = position + 1
            if !span.isEmpty {
                var span = span
                if let first = nameBeforeConjunction(span) {
                    run.append(Piece(span: first.name, whole: first.name))
                    span.start = first.end
                }
                let whole = wholeName(span) ?? nameEnding(span) ?? (joins ? nil : nameBeginning(span))
                run.append(Piece(span: span, whole: whole))
            }
            if !joins {
                if run.count > 1 { runs.append(run) }
                run = []
            }
        }
        return runs
    }

    private func wholeName(_ piece: TextSpan) -> TextSpan? {
        guard (2...4).contains(piece.count), !isParticle(piece) else { return nil }
        if foreign.isTransliterated(piece), context.wordEvidence(piece) > -3 { return piece }
        guard context.candidates(at: piece.start).contains(piece), !context.holdsTitle(piece),
            context.wordEvidence(piece) > -2
        else { return nil }
        return piece
    }

    /// 尚芳芳|及|开元街道主要领导刘洋
    private func nameBeforeConjunction(_ piece: TextSpan) -> (name: TextSpan, end: Int)? {
        for length in [3, 2] where piece.count > length + 2 {
            let name = TextSpan(piece.start, piece.start + length)
            guard let joint = text.prefix(of: context.lexicons.people.conjunction, at: name.end),
                name.end + joint < piece.end, let whole = wholeName(name)
            else { continue }
            return (whole, name.end + joint)
        }
        return nil
    }

    /// The last of a list: 丁某某等出席.
    private func nameBeginning(_ piece: TextSpan) -> TextSpan? {
        guard piece.count > 2 else { return nil }
        if let name = foreign.nameOfSounds(at: piece.start), name.end < piece.end { return name }
        return context.candidates(at: piece.start).last {
            !isParticle($0) && context.right(of: $0) >= 0 && context.wordEvidence($0) > -2 && context.isCandidate($0)
        }
    }

    /// 市环保局|李某某
    private func nameEnding(_ piece: TextSpan) -> TextSpan? {
        for length in [3, 2] where piece.count > length + 1 {
            let name = TextSpan(piece.end - length, piece.end)
            if context.candidates(at: name.start).contains(name), !isParticle(name), context.left(of: name) >= 1,
                context.wordEvidence(name) > -2, context.isCandidate(name)
            {
                return name
            }
        }
        return nil
    }

    /// Whether a piece ends in a known name, as the first of a list does: 局长黄某某.
    private func endsWithName(_ piece: TextSpan, _ known: Set<UInt64>) -> Bool {
        (2...4).contains { length in
            length <= piece.count && known.contains(text.hash(of: TextSpan(piece.end - length, piece.end)))
        }
    }
}
