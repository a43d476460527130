import JiyaoCore

/// Finds the names of persons by the evidence around them, on characters.
///
/// A candidate is a surname with one or two further characters. What stands on its left (a title, 、 after another
/// name, a mark, 由) and on its right (a title, a verb of speech, a mark) speaks for it; a dictionary word that runs
/// over its edges speaks against it. A string that is a name in one place is one wherever it stands.
///
/// In 会上，局党委书记、局长黄永强指出 the title before and the verb after make 黄永强 a name, and not 黄永.
struct NameFinder {
    private let lexicons: ExtractionLexicons
    private let text: Text
    private let words: WordMap

    /// What a candidate needs in one place to be a name.
    private static let enough = 3.0
    /// What its best place needs where it stands in several.
    private static let enoughRepeated = 2.5

    init(_ document: Document, words: WordMap, lexicons: ExtractionLexicons) {
        text = document.text
        self.words = words
        self.lexicons = lexicons
    }

    /// The places of all names, in order, not overlapping.
    func names() -> [TextSpan] {
        let accepted = acceptedNames()
        guard !accepted.isEmpty else { return [] }
        var names: [TextSpan] = []
        var position = 0
        while position < text.count {
            if let length = lengthOfName(at: position, among: accepted) {
                names.append(TextSpan(position, position + length))
                position += length
            } else {
                position += 1
            }
        }
        return names
    }

    /// The longest accepted name at a position, unless it is cut out of a longer word.
    private func lengthOfName(at position: Int, among accepted: Set<[UInt16]>) -> Int? {
        guard Unit.isHan(text[position]) else { return nil }
        for length in stride(from: min(12, text.count - position), through: 2, by: -1) {
            guard accepted.contains(Array(text.units[position..<position + length])) else { continue }
            if let end = words.end(ofWordAt: position), end > position + length { continue }
            return length
        }
        return nil
    }

    /// The strings that are names, judged over all places where they stand.
    private func acceptedNames() -> Set<[UInt16]> {
        var best: [[UInt16]: (score: Double, count: Int)] = [:]
        var position = 0
        while position < text.count {
            for candidate in candidates(at: position) {
                let score = self.score(candidate)
                let name = Array(text.units[candidate.start..<candidate.end])
                let known = best[name] ?? (-10, 0)
                best[name] = (max(known.score, score), known.count + (score >= 1.5 ? 1 : 0))
            }
            if let foreign = dottedName(at: position) {
                best[Array(text.units[foreign.start..<foreign.end])] = (Self.enough, 1)
                position = foreign.end
            } else {
                position += 1
            }
        }
        for name in nameLists() {
            let key = Array(text.units[name.start..<name.end])
            let known = best[key] ?? (0, 0)
            best[key] = (max(known.score, Self.enough), known.count + 1)
        }
        var accepted = Set<[UInt16]>()
        for (name, evidence) in best
        where evidence.score >= (evidence.count > 1 ? Self.enoughRepeated : Self.enough) {
            accepted.insert(name)
        }
        return withoutRivals(accepted, best)
    }

    /// Of 黄永 and 黄永强 only the one with better evidence; of equals the longer.
    private func withoutRivals(
        _ accepted: Set<[UInt16]>, _ evidence: [[UInt16]: (score: Double, count: Int)]
    ) -> Set<[UInt16]> {
        accepted.filter { name in
            let own = evidence[name]?.score ?? 0
            for length in 2..<5 where length != name.count {
                let rivals =
                    length < name.count
                    ? [Array(name.prefix(length))] : accepted.filter { $0.count == length && $0.starts(with: name) }
                for rival in rivals where accepted.contains(rival) {
                    let theirs = evidence[rival]?.score ?? 0
                    if theirs > own || (theirs == own && length > name.count) { return false }
                }
            }
            return true
        }
    }

    /// A surname and one or two characters that a given name may have.
    private func candidates(at position: Int) -> [TextSpan] {
        guard Unit.isHan(text[position]) else { return [] }
        var found: [TextSpan] = []
        lexicons.surnames.forEach(at: position, in: text.units, limit: text.count) { surname in
            var end = position + surname.length
            for _ in 0..<2 {
                guard end < text.count, Unit.isHan(text[end]), !lexicons.notInNames.contains(text[end]) else { return }
                end += 1
                found.append(TextSpan(position, end))
            }
        }
        return found
    }

    private func score(_ name: TextSpan) -> Double {
        var score = left(of: name) + right(of: name)
        if lexicons.surnames.longest(at: name.start, in: text.units, limit: name.end)?.value == Surname.common {
            score -= 1
        }
        if let end = words.end(ofWordAt: name.start) {
            if end > name.end { score -= 3 } else if end == name.end { score -= 2 } else if end > name.start + 1 {
                score -= 0.5
            }
        } else {
            score -= 2
        }
        return score
    }

    /// What stands before a name speaks for it.
    private func left(of name: TextSpan) -> Double {
        guard let before = text.unit(before: name.start) else { return 1.5 }
        if lexicons.titlesEnding.longest(at: name.start, in: text.units, limit: 0) != nil { return 3 }
        if lexicons.beforeNames.longest(at: name.start, in: text.units, limit: 0) != nil { return 1.5 }
        return Unit.isMark(before) || Unit.isSpace(before) ? 1.5 : -1
    }

    /// What stands after a name speaks for it.
    private func right(of name: TextSpan) -> Double {
        guard let after = text.unit(at: name.end) else { return 1 }
        if let title = lexicons.titles.longest(at: name.end, in: text.units, limit: text.count) {
            return title.value == Title.group.rawValue ? 0 : 3
        }
        if lexicons.verbs.longest(at: name.end, in: text.units, limit: text.count) != nil { return 2.5 }
        if lexicons.afterNames.longest(at: name.end, in: text.units, limit: text.count) != nil { return 1.5 }
        if Unit.isMark(after) || Unit.isSpace(after) { return 1 }
        guard words.isBoundary(name.end) else { return -2.5 }
        // A single character after it is likely the rest of the name.
        if let end = words.end(ofWordAt: name.end), end > name.end + 1 { return 0 }
        return -1.5
    }

    /// 韩某某、孙某某、胡某某: at least three in a row that can be nothing but names.
    private func nameLists() -> [TextSpan] {
        var found: [TextSpan] = []
        var run: [TextSpan] = []
        var start = 0
        func close() {
            if run.count >= 3 { found.append(contentsOf: run) }
            run = []
        }
        for position in 0...text.count {
            let unit = text.unit(at: position)
            if let unit, !Unit.isMark(unit), !Unit.isSpace(unit) { continue }
            let piece = TextSpan(start, position)
            if let name = wholeName(piece) {
                run.append(name)
            } else if !run.isEmpty, let name = nameBeginning(piece) {
                run.append(name)
                close()
            } else if !piece.isEmpty {
                close()
            }
            if unit != 0x3001, unit.map(Unit.isSpace) != true { close() }
            start = position + 1
        }
        close()
        return found
    }

    private func wholeName(_ piece: TextSpan) -> TextSpan? {
        guard (2...4).contains(piece.count), candidates(at: piece.start).contains(piece),
            words.end(ofWordAt: piece.start).map({ $0 < piece.end }) ?? false
        else { return nil }
        return piece
    }

    /// The last of a list: 丁某某等出席.
    private func nameBeginning(_ piece: TextSpan) -> TextSpan? {
        guard piece.count > 2 else { return nil }
        return candidates(at: piece.start).last { right(of: $0) >= 1.5 }
    }

    /// 买买提·艾力: parts joined by ·, after a title or a mark, up to a title, a verb or a mark.
    private func dottedName(at position: Int) -> TextSpan? {
        guard position > 0, Self.isDot(text[position]) else { return nil }
        var start = position
        while start > 0, position - start < 6, Unit.isHan(text[start - 1]) {
            if lexicons.titlesEnding.longest(at: start, in: text.units, limit: 0) != nil { break }
            if lexicons.beforeNames.longest(at: start, in: text.units, limit: 0) != nil { break }
            start -= 1
        }
        var end = position + 1
        while end < text.count, end - position < 12, Unit.isHan(text[end]) || Self.isDot(text[end]) {
            let atEdge = end > position + 1
            if atEdge, lexicons.titles.longest(at: end, in: text.units, limit: text.count) != nil { break }
            if atEdge, lexicons.verbs.longest(at: end, in: text.units, limit: text.count) != nil { break }
            if atEdge, lexicons.afterNames.longest(at: end, in: text.units, limit: text.count) != nil { break }
            end += 1
        }
        return start < position && end > position + 1 ? TextSpan(start, end) : nil
    }

    private static func isDot(_ unit: UInt16) -> Bool { unit == 0xB7 || unit == 0x2022 || unit == 0x30FB || unit == 0x2027 }
}
