import JiyaoCore

/// The outermost pairs of brackets and quotation marks of a text: “…”, 《…》, （…）.
///
/// Marks pair up within a paragraph only, and stray ones are passed over, so that one odd mark can't swallow a text.
package struct BracketPairs: Sendable {
    /// From the opening mark to after the closing one, in order, not overlapping.
    package private(set) var spans: [TextSpan] = []

    package init() {}

    /// Pairs the marks of a text in one pass.
    package init(_ text: Text, paragraphs: [TextSpan]) {
        for paragraph in paragraphs { add(text.units, within: paragraph) }
    }

    private mutating func add(_ units: [UInt16], within paragraph: TextSpan) {
        /// Opening marks that wait for their closing mark.
        var open: [(position: Int, closing: UInt16)] = []
        /// How many of `open` wait for each closing mark, so that a stray closing mark costs no search.
        var waiting: [UInt16: Int] = [:]
        for position in paragraph.start..<paragraph.end {
            let unit = units[position]
            if let closing = Unit.closing(of: unit) {
                open.append((position, closing))
                waiting[closing, default: 0] += 1
            } else if Unit.isClosing(unit), let count = waiting[unit], count > 0 {
                while let last = open.popLast() {
                    waiting[last.closing, default: 1] -= 1
                    if last.closing == unit {
                        append(TextSpan(last.position, position + 1))
                        break
                    }
                }
            }
        }
    }

    /// Appends a pair in place of those that it encloses.
    private mutating func append(_ span: TextSpan) {
        while let last = spans.last, last.start >= span.start { spans.removeLast() }
        spans.append(span)
    }
}

/// Walks over ordered spans with positions that only grow: whether a position lies strictly inside one of them.
package struct SpanCursor {
    private let spans: [TextSpan]
    private var next = 0

    package init(_ spans: [TextSpan]) {
        self.spans = spans
    }

    /// The span with `start < position < end`, or nil.
    package mutating func span(around position: Int) -> TextSpan? {
        while next < spans.count, spans[next].end <= position { next += 1 }
        guard next < spans.count, spans[next].start < position else { return nil }
        return spans[next]
    }
}
