import JiyaoCore

/// Finds the line, or the two lines, of a page that are its title, by what a title looks like, where it stands, and
/// how much of it the body says again.
struct TitleFinder {
    struct Found {
        /// One line, or two.
        var lines: Range<Int>

        /// The title that these lines are.
        func title(of page: [[UInt16]]) -> [UInt16] {
            // The bars of a table's row are none of it.
            let isEdge = { (unit: UInt16) in unit == 0x7C || Unit.isSpace(unit) }
            let bare = page[lines].map { line in
                line.first == 0x7C || line.last == 0x7C
                    ? Array(line.drop(while: isEdge).reversed().drop(while: isEdge).reversed()) : line
            }
            return bare.reduce(into: []) { title, line in
                if let last = title.last, !Unit.endsClause(last) { title.append(0x20) }
                title += line
            }
        }
    }

    let lines: [PageLine]
    let shapes: [LineShape]
    let lexicon: FurnitureLexicon
    let hints: PageHints
    /// Where the body's first paragraph is.
    let body: Int

    private static let least = 2.5
    private static let verbs = ["强调", "要求", "指出", "表示", "強調", "提出", "号召"].map { Array($0.utf16) }
    private static let longest = 120
    private static let commas: Set<UInt16> = [0xFF0C, 0x2C, 0x3001, 0xFF1B, 0x3B]

    func find() -> Found? {
        if let given = hints.title { return line(equal: given) }
        let pairs = bodyPairs()
        let hinted = Set(hints.titles.map(Fold.content))
        let window = hints.windowTitle.map { Fold.content($0.prefix(Self.longest * 2)) }
        var best: (index: Int, score: Double)?
        var passed = 0.0
        // A title stands above the fields of minutes.
        let end = shapes[..<body].firstIndex(where: \.isMinutes) ?? body
        for index in 0..<end where isCandidate(index) {
            let score = score(index, pairs: pairs, hinted: hinted, window: window) - passed
            if score > best?.score ?? Self.least { best = (index, score) }
            passed += 0.3
        }
        guard let best else { return nil }
        let before = best.index - 1
        if before >= 0, isCandidate(before),
            isContinued(before) || isSubtitle(best.index) || shapes[before].content.count >= 8 && continues(before)
        {
            return extended(before)
        }
        return extended(best.index)
    }

    /// The line that says a title again which is known beforehand.
    private func line(equal title: [UInt16]) -> Found? {
        let content = Fold.content(title)
        guard let index = (0..<body).first(where: { shapes[$0].content == content }) else { return nil }
        return Found(lines: index..<(index + 1))
    }

    private func isCandidate(_ index: Int) -> Bool {
        let shape = shapes[index]
        let units = lines[index].units
        guard !shape.isProse, shape.furniture == nil, shape.source == nil, !shape.opensTail, !shape.isNumbered,
            !shape.isMinutes, units.count <= Self.longest, units.count(where: { Unit.isHan($0) }) >= 4
        else { return false }
        if index > 0, lexicon.ends(shapes[index - 1].content, with: .speech), shape.content.count < 16,
            shape.content.count < shapes[index - 1].content.count
        {
            // The one who gives the speech that the line above names.
            return false
        }
        return isHeading(units) && (!shape.endsWithColon || isContinued(index)) && !breaksOff(index)
    }

    /// Whether a line is the first of a sentence that was wrapped: it ends with a comma, and prose goes on below it.
    private func breaksOff(_ index: Int) -> Bool {
        guard let last = lines[index].units.last(where: { !Unit.isSpace($0) }), Self.commas.contains(last) else {
            return false
        }
        return index + 1 >= body || !isSecondLine(index + 1)
    }

    /// 开会事由：… and several questions in a row are no titles; nor is what a wire service opens with.
    private func isHeading(_ units: [UInt16]) -> Bool {
        if let label = lexicon.label(at: 0, in: units), label.length + 1 < units.count,
            units[label.length] == 0xFF1A || units[label.length] == 0x3A
        {
            return false
        }
        guard units.count > 40 else { return true }
        return units.count(where: Unit.endsSentence) < 2 && Dateline(units, lexicon: lexicon) == nil
    }

    private func score(_ index: Int, pairs: Set<UInt32>, hinted: Set<[UInt16]>, window: [UInt16]?) -> Double {
        let content = shapes[index].content
        var score = 4 * Fold.overlap(of: content, with: pairs)
        switch content.count {
        case 8...70: score += 2
        case ..<5 where !lexicon.ends(content, with: .document): score -= 3
        default: break
        }
        if lexicon.ends(content, with: .document) { score += 2 }
        let next = index + 1
        if next < shapes.count {
            if isSource(next) || shapes[next].byline != nil || shapes[next].isMinutes || shapes[next].source != nil {
                score += 3
            } else if next == body {
                score += 1
            }
        }
        if hinted.contains(content) { score += 8 }
        if let window, content.count >= 5, Self.contains(window, content) { score += 4 }
        switch lines[index].heading {
        case 0: break
        case 1: score += 3
        default: score += 1.5
        }
        if shapes[index].isLink { score -= 3 }
        // Captions and names of bodies follow a title rather than precede it.
        if index > 0, shapes[index].isScene { score -= 2 }
        if content.count <= 12, content.last != 0x4F1A, lexicon.ends(content, with: .body) { score -= 4 }
        return score
    }

    /// A title of two lines: what is said after who says it, or the second half of a headline.
    private func extended(_ index: Int) -> Found {
        Found(lines: index..<(continues(index) ? index + 2 : index + 1))
    }

    private func continues(_ index: Int) -> Bool {
        let next = index + 1
        // The same line again is no second half.
        guard next < body, isSecondLine(next), shapes[next].content != shapes[index].content,
            isSubtitle(next) || !lexicon.ends(shapes[index].content, with: .speech)
        else { return false }
        if isContinued(index) || isSubtitle(next) { return true }
        let isOneBlock = lines[index].heading > 0 && lines[index].heading == lines[next].heading
        if hints.hasMarkup { return isOneBlock }
        guard !lines[next].followsBlank, shapes[next].content.count >= 8,
            !lexicon.ends(shapes[next].content, with: .body), !shapes[next].isScene
        else { return false }
        return next + 1 == body || isSource(next + 1) || shapes[next + 1].byline != nil
    }

    /// Whether a line tells of the publication: 时间：… before 地点：… tells of the meeting.
    private func isSource(_ index: Int) -> Bool {
        guard let source = shapes[index].source else { return false }
        let next = index + 1
        return next >= shapes.count || !shapes[next].isMinutes
            || !source.labels.allSatisfy { $0 == .date || $0 == .person } || source.labels.isEmpty
    }

    /// ——在某某会议上的讲话: what two dashes open belongs to the line above, which is the title proper.
    private func isSubtitle(_ index: Int) -> Bool {
        let units = lines[index].units
        guard let dash = units.first, [0x2014, 0x2015, 0x2500].contains(dash) else { return false }
        return units.dropFirst().first == dash && isSecondLine(index)
    }

    private func isSecondLine(_ index: Int) -> Bool {
        let shape = shapes[index]
        return !shape.isProse && shape.furniture == nil && shape.source == nil && !shape.isNumbered && !shape.isMinutes
            && !shape.endsWithColon && !shape.isLink && shape.content.count >= 4
            && isHeading(lines[index].units)
            && lines[index].units.count <= Self.longest / 2
    }

    /// Whether a line breaks off where speech begins: 某某要求：, 某某在会上强调.
    private func isContinued(_ index: Int) -> Bool {
        guard index + 1 < body, isSecondLine(index + 1) else { return false }
        let content = shapes[index].content
        guard content.count >= 5 else { return false }
        return Self.verbs.contains { content.suffix(2) == $0[...] }
    }

    /// The pairs of neighbours in the body's first paragraphs.
    private func bodyPairs() -> Set<UInt32> {
        var pairs = Set<UInt32>()
        var units = 0
        for index in body..<max(body, lines.count) where shapes[index].isProse {
            pairs.formUnion(Fold.pairs(Array(shapes[index].content.prefix(1500))))
            units += shapes[index].content.count
            if units > 1500 { break }
        }
        return pairs
    }

    static func contains(_ whole: [UInt16], _ part: [UInt16]) -> Bool {
        guard !part.isEmpty, part.count <= whole.count else { return false }
        return (0...(whole.count - part.count)).contains { whole[$0..<($0 + part.count)] == part[...] }
    }
}
