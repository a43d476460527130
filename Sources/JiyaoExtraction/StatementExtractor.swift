import Algorithms
import JiyaoCore

/// Finds what was said: the content of each reporting clause, up to where another turn begins.
///
/// 黄永强局长指出，要抓落实。 is a statement of 黄永强 with the content 要抓落实。; a list that the clause opens belongs to
/// it over all its paragraphs.
package struct StatementExtractor: Sendable {
    package init() {}

    /// Adds `statements`.
    package func apply(to document: inout Document) {
        var statements: [Finding.Statement] = []
        let lists = document.enumerations.flatMap { [$0.span] + $0.items.flatMap(spans) }.sorted()
        for (index, turn) in document.turns.enumerated() {
            guard let start = turn.content else { continue }
            let next = index + 1 < document.turns.count ? document.turns[index + 1].start : document.text.count
            let end = turn.contentEnd ?? end(from: start, turn.reach, limit: max(next, start), lists, document)
            let content = document.text.trimmed(TextSpan(start, end))
            // A mark alone, as a quotation mark at the end of a line, says nothing.
            guard document.text.units(content).contains(where: { !Unit.isMark($0) && !Unit.isSpace($0) }) else {
                continue
            }
            statements.append(
                Finding.Statement(
                    speaker: turn.speaker, verb: turn.verb, manner: turn.manner, content: content, cue: turn.cue))
        }
        document.statements = statements
    }

    /// The end of the paragraph, or of the list that the content holds, but not beyond the next turn.
    private func end(
        from start: Int, _ reach: Finding.Turn.Reach, limit: Int, _ lists: [TextSpan], _ document: Document
    ) -> Int {
        let paragraph = document.paragraphs.partitioningIndex { $0.end > start }
        guard paragraph < document.paragraphs.count else { return start }
        var end = document.paragraphs[paragraph].end
        // A list may also begin in the paragraph after: the lead announced it.
        let next = paragraph + 1 < document.paragraphs.count ? document.paragraphs[paragraph + 1].start : end
        let first = lists.partitioningIndex { $0.start >= start }
        for list in lists[first...] {
            guard list.start < limit, list.start <= end || list.start == next || reach == .lists else { break }
            end = max(end, list.end)
        }
        if case .position(let position) = reach { end = max(end, position) }
        return min(end, limit)
    }

    /// The lists inside a point: 会议决定：（一）… may stand in 一、….
    private func spans(inside point: Finding.Point) -> [TextSpan] {
        guard let first = point.children.first, let last = point.children.last else { return [] }
        return [TextSpan(first.marker.start, last.content.end)] + point.children.flatMap(spans)
    }
}
