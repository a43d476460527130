import JiyaoCore

/// Tells the article from the page around it: what is furniture by its words, by where it stands, by its neighbours,
/// and because it is said again. A sentence in the midst of the body always stays.
struct PageCleaner {
    struct Result {
        var written: Wording
        /// Where the page was written in traditional characters.
        var simplified: Wording?
        var published: DateStamp?
        var publisher: String?
        var removed: [RemovedLine]
    }

    let page: Page
    let lexicon: FurnitureLexicon
    var lines: [PageLine]
    /// The lines as they are written, unit for unit as long.
    private var written: [[UInt16]]
    let shapes: [LineShape]
    var reasons: [RemovedLine.Reason?]
    var facts = PageFacts()
    /// What was cut out of lines that stay.
    private var cutPieces: [Int: [RemovedLine]] = [:]
    /// From the first paragraph to the last.
    var body: Range<Int>

    init(_ page: Page, lexicon: FurnitureLexicon) {
        let page = page.splittingSources(lexicon)
        self.page = page
        self.lexicon = lexicon
        lines = page.lines
        written = page.written?.lines ?? page.lines.map(\.units)
        shapes = page.lines.map { LineShape($0, lexicon: lexicon) }
        reasons = Array(repeating: nil, count: page.lines.count)
        body = 0..<0
    }

    mutating func clean() -> Result {
        markSummaries()
        body = paragraphs()
        let found = TitleFinder(
            lines: lines, shapes: shapes, lexicon: lexicon, hints: page.hints,
            body: body.isEmpty ? lines.count : body.lowerBound
        ).find()
        markTitle(found)
        markHead(after: found?.lines.upperBound)
        for index in body where reasons[index] == nil { reasons[index] = reasonWithin(index) }
        markTail()
        cutBylines()
        collectFacts()
        let dated = found.flatMap { datedTitle($0.title(of: written)) }
        if page.hints.title == nil { facts.titleDate = dated?.date }
        return Result(
            written: wording(of: written, hints: page.written?.hints ?? page.hints, found, length: dated?.length),
            simplified: page.written.map { _ in
                wording(of: lines.map(\.units), hints: page.hints, found, length: dated?.length)
            },
            published: facts.published(hints: page.hints),
            publisher: facts.publisher(hints: page.hints, lexicon: lexicon).map(page.asWritten), removed: removed())
    }

    /// The first paragraph to the last, without what follows a line that opens a tail.
    private func paragraphs() -> Range<Int> {
        let prose = shapes.indices.filter { shapes[$0].isProse && !shapes[$0].isLink && reasons[$0] == nil }
        guard let first = prose.first, let last = prose.last else { return 0..<0 }
        let total = prose.reduce(0) { $0 + shapes[$1].content.count }
        // What reads like paragraphs after such a line may be a fifth of all at most; more is the article itself.
        var before = 0
        var previous = first
        for index in first...last {
            if shapes[index].opensTail, (total - before) * 5 <= total { return first..<(previous + 1) }
            guard shapes[index].isProse, !shapes[index].isLink, reasons[index] == nil else { continue }
            before += shapes[index].content.count
            previous = index
        }
        return first..<(last + 1)
    }

    private mutating func markSummaries() {
        var looked = 0
        for index in lines.indices where looked < 3 {
            let units = lines[index].units
            guard let label = lexicon.label(at: 0, in: units), label.kind == .summary, label.length + 1 < units.count,
                units[label.length] == 0x3A || units[label.length] == 0xFF1A || Unit.isSpace(units[label.length])
            else { continue }
            let start = Fold.content(units[(label.length + 1)...]).prefix(20)
            guard start.count >= 8 else { continue }
            // Each look goes over the whole page, so there are but a few.
            looked += 1
            let isRepeated = lines.indices.contains {
                $0 != index && TitleFinder.contains(shapes[$0].content, Array(start))
            }
            if isRepeated { reasons[index] = .summary }
        }
    }

    private func reasonWithin(_ index: Int) -> RemovedLine.Reason? {
        let shape = shapes[index]
        if shape.isProse { return nil }
        if shape.isLink || shape.opensTail { return .navigation }
        if let furniture = shape.furniture, furniture != .separator, furniture != .byline { return furniture }
        if shape.byline != nil { return .byline }
        // One row alone held captions; several are a table of the article.
        if shape.isBarred,
            ![index - 1, index + 1].contains(where: { shapes.indices.contains($0) && shapes[$0].isBarred })
        {
            return .caption
        }
        // 会议现场, but not 某某致辞, which may be all that tells who spoke.
        if shape.isScene, shape.content.count <= 12, !shape.isNumbered, lines[index].heading == 0,
            !Self.endsOfSpeech.contains(shape.content.last ?? 0)
        {
            return .caption
        }
        guard let source = shape.source else { return nil }
        let isSure = source.labels.contains { $0 == .published || $0 == .publisher } || source.labels.count > 1
        return isSure && !source.labels.allSatisfy({ $0 == .date || $0 == .person }) ? .source : nil
    }

    private static let endsOfSpeech = Set("话辞言".utf16)
    /// By-lines within a paragraph: after the last sentence of all, and in the dateline.
    private mutating func cutBylines() {
        let kept = lines.indices.filter { reasons[$0] == nil }
        if let last = kept.last(where: { shapes[$0].isProse }),
            let (byline, span) = Byline.ending(lines[last].units, lexicon: lexicon)
        {
            cut(span, from: last)
            facts.closing = facts.closing ?? byline.publisher
        }
        guard let first = kept.first else { return }
        if let span = Byline.opening(lines[first].units, lexicon: lexicon) { cut(span, from: first) }
        guard let dateline = Dateline(lines[first].units, lexicon: lexicon) else { return }
        facts.dateline = dateline.publisher
        if let span = dateline.byline { cut(span, from: first) }
    }

    private mutating func cut(_ span: TextSpan, from index: Int) {
        let piece = String(decoding: written[index][span.start..<span.end], as: UTF16.self)
        cutPieces[index, default: []].append(RemovedLine(text: piece, reason: .byline))
        lines[index].units.removeSubrange(span.start..<span.end)
        written[index].removeSubrange(span.start..<span.end)
    }

    private mutating func collectFacts() {
        for index in lines.indices {
            if var source = shapes[index].source {
                let isText = reasons[index] == nil
                if reasons[index] == .after || shapes[index].opensTail {
                    // 上一篇：…【2026-01-31】 is the date of another article.
                    source = source.withoutBareDates
                }
                facts.add(source, signs: isText, isBeforeBody: index < body.lowerBound)
            } else if let byline = shapes[index].byline, reasons[index] != nil {
                facts.closing = facts.closing ?? byline.publisher
            }
            if reasons[index] == .source, shapes[index].furniture == .source {
                facts.programme = facts.programme ?? DateStamp(firstIn: lines[index].units)
            }
        }
        guard let last = lines.indices.last(where: { reasons[$0] == nil }), facts.signature == nil else { return }
        let units = lines[last].units
        if units.count <= 40, let stamp = DateStamp(firstIn: units), stamp.span.end == units.count {
            facts.signature = stamp
        }
    }

    /// The title and the body in one of the page's two scripts.
    ///
    /// - Parameter length: of the title that was found, where a date follows it on its line.
    private func wording(
        of lines: [[UInt16]], hints: PageHints, _ found: TitleFinder.Found?, length: Int?
    ) -> Wording {
        let onPage = found.map { $0.title(of: lines) }.map { Array($0.prefix(length ?? $0.count)) }
        let title = hints.title ?? onPage ?? hints.titles.first ?? hints.windowTitle.map(HTMLMetadata.withoutSiteName)
        return Wording(
            title: title.map { String(decoding: $0, as: UTF16.self) }, text: Text(units: text(of: lines)))
    }

    /// A date that follows a title on its line, and where the title ends.
    private func datedTitle(_ line: [UInt16]) -> (length: Int, date: DateStamp)? {
        for position in line.indices.dropFirst(8) where Unit.isDigit(line[position]) {
            let before = line[position - 1]
            guard Unit.isSpace(before) || [0x5B, 0x28, 0xFF08].contains(before) else { continue }
            if let stamp = DateStamp(line, at: position), line[stamp.span.end...].allSatisfy(Unit.isMark) {
                return (Fold.trimmed(line[..<(position - 1)]).count, stamp)
            }
        }
        return nil
    }

    private func text(of lines: [[UInt16]]) -> [UInt16] {
        var text: [UInt16] = []
        for index in lines.indices where reasons[index] == nil {
            guard let line = PageLine(lines[index][...]) else { continue }
            if !text.isEmpty { text.append(0x0A) }
            text.append(contentsOf: line.units)
        }
        return text
    }

    private func removed() -> [RemovedLine] {
        lines.indices.flatMap { index -> [RemovedLine] in
            if let reason = reasons[index] {
                return [RemovedLine(text: String(decoding: written[index], as: UTF16.self), reason: reason)]
            }
            return cutPieces[index] ?? []
        }
    }
}
