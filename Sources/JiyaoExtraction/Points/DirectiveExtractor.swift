import Algorithms
import JiyaoCore

/// Gives each numbered list its speaker, its lead and the number that the lead announces; and each point its owners,
/// deadline and basis.
///
/// 黄永强局长提出了四个方面的要求：一是…四是… is a list of 黄永强 with the lead 提出了四个方面的要求, announced 4.
package struct DirectiveExtractor: Sendable {
    private let lexicons: ExtractionLexicons

    package init(lexicons: ExtractionLexicons) {
        self.lexicons = lexicons
    }

    /// Adds `directives`, and a warning where a list has fewer or more points than announced.
    package func apply(to document: inout Document) {
        guard !document.enumerations.isEmpty else { return }
        let counts = AnnouncedCount(words: lexicons.markers)
        let points = PointReader(document, lexicons: lexicons)
        document.directives = document.enumerations.map { list in
            var list = list
            let statement = statement(with: list.span.start, in: document)
            list.speaker = statement?.speaker
            if let lead = lead(of: list, statement, counts, document.text) {
                list.lead = lead
                // 从四个方面提出要求: the number may stand before the verb.
                let start = statement?.cue.map { min(max($0.end, lead.start - 60), lead.start) } ?? lead.start
                list.announced = counts.count(in: TextSpan(start, lead.end), of: document.text)
            }
            list.items = points.items(of: list)
            return list
        }
        for list in document.directives {
            guard let announced = list.announced, announced != list.items.count else { continue }
            document.warnings.append(
                Finding.Warning(
                    code: "directives.count", message: "announced \(announced), found \(list.items.count)",
                    span: list.span))
        }
    }

    private func statement(with position: Int, in document: Document) -> Finding.Statement? {
        let next = document.statements.partitioningIndex { $0.content.start > position }
        guard next > 0, document.statements[next - 1].content.end > position else { return nil }
        return document.statements[next - 1]
    }

    /// Where 作了进一步的安排部署 begins, of which the statement has the noun alone.
    private func verbPhrase(_ verb: TextSpan, _ text: Text) -> Int {
        var position = verb.start
        let floor = max(0, verb.start - 20)
        while position > floor, !Unit.isMark(text[position - 1]) {
            position -= 1
            guard let length = text.prefix(of: lexicons.speech.lightVerb, at: position), length > 1 else { continue }
            return position
        }
        return verb.start
    }

    /// What leads up to the first marker: from the verb that opens the list, or the last clause before it.
    private func lead(
        of list: Finding.DirectiveList, _ statement: Finding.Statement?, _ counts: AnnouncedCount, _ text: Text
    ) -> TextSpan? {
        var end = list.span.start
        while end > 0, Unit.isSpace(text[end - 1]) || Unit.endsClause(text[end - 1]) { end -= 1 }
        guard end > 0, list.span.start - end <= 12 else { return nil }
        let between = TextSpan(end, list.span.start)
        let isAfterLine = (between.start..<between.end).contains { Unit.isLineBreak(text[$0]) }
        if let statement, statement.content.start == list.span.start, statement.verb.start < end {
            return TextSpan(verbPhrase(statement.verb, text), end)
        }
        var start = end
        while start > 0, end - start < 60, !Unit.endsSentence(text[start - 1]), !Unit.isLineBreak(text[start - 1]),
            !(Unit.endsClause(text[start - 1]) && end - start >= 4)
        {
            start -= 1
        }
        guard start < end else { return nil }
        let lead = text.trimmed(TextSpan(start, end))
        // The line before a list leads up to it only by its colon, or where it counts the points: 我想讲三点。
        if isAfterLine, text[end] != 0xFF1A, text[end] != 0x3A, counts.count(in: lead, of: text) == nil { return nil }
        return lead
    }
}

/// Reads what the points of a list require of whom, by when, resting on what.
private struct PointReader {
    private let document: Document
    private let owners: OwnerFinder
    private let deadlines: DeadlineFinder
    private let basis: BasisFinder

    init(_ document: Document, lexicons: ExtractionLexicons) {
        self.document = document
        let clauses = Clauses(document)
        owners = OwnerFinder(document, clauses: clauses, lexicons: lexicons)
        deadlines = DeadlineFinder(document, lexicons: lexicons)
        basis = BasisFinder(document, clauses: clauses, lexicons: lexicons)
    }

    /// The points with what they say; those of the top level that name no owner have the lead's: 要求各大队：一是…
    func items(of list: Finding.DirectiveList) -> [Finding.Point] {
        let shared = leadOwners(of: list)
        return list.items.map { item in
            var item = read(item)
            if item.owners.isEmpty { item.owners = shared }
            return item
        }
    }

    private func read(_ point: Finding.Point) -> Finding.Point {
        var point = point
        let end = point.children.first?.marker.start ?? point.content.end
        let own = TextSpan(point.content.start, max(point.content.start, min(end, point.content.end)))
        let found = owners.owners(in: own)
        point.owners = found.leading
        point.supporting = found.supporting
        point.deadline = deadlines.deadline(in: own)
        point.basis = basis.basis(in: own)
        point.children = point.children.map(read)
        return point
    }

    /// How much of a sentence before a list is read, in UTF-16 units.
    private static let longestLead = 160

    /// Those whom the sentence before the first marker names.
    private func leadOwners(of list: Finding.DirectiveList) -> [TextSpan] {
        let first = document.sentences.partitioningIndex { $0.end >= list.span.start }
        guard first < document.sentences.count else { return [] }
        var sentence = document.sentences[first]
        if sentence.start >= list.span.start, first > 0 { sentence = document.sentences[first - 1] }
        guard list.span.start - sentence.end <= 4, sentence.start < list.span.start else { return [] }
        let end = min(sentence.end, list.span.start)
        // What the reporting clause itself says of the speaker is no owner.
        let next = document.turns.partitioningIndex { $0.start > end }
        var start = max(sentence.start, end - Self.longestLead)
        if next > 0, let content = document.turns[next - 1].content, content > sentence.start {
            start = max(start, min(document.turns[next - 1].verb.start, end))
        }
        let named = owners.owners(in: TextSpan(start, end), isPoint: false).leading
        return named.isEmpty ? owners.addressees(in: TextSpan(max(sentence.start, end - Self.longestLead), end)) : named
    }
}

/// Reads how many points a lead promises: 四个方面, 三点意见, 5项任务.
struct AnnouncedCount {
    private let words: MarkerWords

    init(words: MarkerWords) {
        self.words = words
    }

    /// The last number with a measure word in a span; nil for 几点 and where there is none.
    func count(in span: TextSpan, of text: Text) -> Int? {
        var found: Int?
        var position = span.start
        while position < span.end {
            guard let number = Numerals.number(at: position, in: text, limit: span.end) else {
                position += 1
                continue
            }
            let after = position + number.length
            if (2...20).contains(number.value), !isExcluded(before: position, in: text),
                isSlogan(from: position, after, limit: span.end, in: text)
                    || (text.prefix(of: words.measure, at: after) != nil
                        && text.prefix(of: words.otherMeasure, at: after) == nil)
            {
                found = number.value
            }
            position = after
        }
        return found
    }

    /// 做到“四查”：, which the list unfolds.
    private func isSlogan(from start: Int, _ after: Int, limit: Int, in text: Text) -> Bool {
        guard let before = text.unit(before: start), let closing = Unit.closing(of: before), limit - after <= 5,
            after + 1 < limit
        else { return false }
        return text[limit - 1] == closing && text.isHan(TextSpan(after, limit - 1))
    }

    /// 第三个 is an ordinal, and 一百二十条 a number that is none of points.
    private func isExcluded(before position: Int, in text: Text) -> Bool {
        guard let unit = text.unit(before: position) else { return false }
        return Unit.isDigit(unit) || text.suffix(of: words.largerNumber, at: position) != nil
    }
}
