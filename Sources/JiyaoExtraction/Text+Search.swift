import JiyaoCore
import JiyaoSegmentation

/// Where words begin and end in a text, to be asked by position.
struct WordMap {
    /// The end of the word that begins at a position, 0 where none begins.
    private let ends: [Int32]

    init(_ document: Document) {
        var ends = [Int32](repeating: 0, count: document.text.count + 1)
        for word in document.words { ends[word.span.start] = Int32(word.span.end) }
        self.ends = ends
    }

    /// The end of the word that begins at `position`, or nil where none begins there.
    func end(ofWordAt position: Int) -> Int? {
        let end = ends[position]
        return end > 0 ? Int(end) : nil
    }

    /// Whether no word runs over `position`.
    func isBoundary(_ position: Int) -> Bool {
        guard position > 0, position < ends.count - 1 else { return true }
        if ends[position] > 0 { return true }
        // White space is no word: what stands before it ends there.
        var start = position - 1
        while start > 0, ends[start] == 0, position - start < 20 { start -= 1 }
        return ends[start] <= Int32(position)
    }
}

extension Text {
    /// What stands in brackets right at a position: of 韩叙川（常务副市长）the office.
    func remark(at position: Int) -> TextSpan? {
        guard let open = unit(at: position), open == 0xFF08 || open == 0x28, let closing = Unit.closing(of: open),
            let end = (position + 1..<max(position + 1, min(position + 32, units.count))).first(where: {
                units[$0] == closing
            })
        else { return nil }
        return TextSpan(position + 1, end)
    }

    /// Where a short remark in brackets that ends at a position begins: of 副局长（主持工作）the position of （.
    func openingBracket(endingAt position: Int) -> Int? {
        guard position > 1, units[position - 1] == 0xFF09 || units[position - 1] == 0x29 else { return nil }
        return (max(0, position - 16)..<position - 1).last { units[$0] == 0xFF08 || units[$0] == 0x28 }
    }

    /// The first position at or after `position` that holds no white space; at most `limit`.
    func skippingSpace(from position: Int, limit: Int) -> Int {
        var position = position
        while position < limit, Unit.isSpace(units[position]) { position += 1 }
        return position
    }

    /// Whether the unit before `position` is missing or `predicate` holds for it.
    func unit(before position: Int) -> UInt16? { position > 0 ? units[position - 1] : nil }

    func unit(at position: Int) -> UInt16? { position >= 0 && position < units.count ? units[position] : nil }

    /// Whether the whole of a span is Han.
    func isHan(_ span: TextSpan) -> Bool {
        for position in span.start..<span.end where !Unit.isHan(units[position]) { return false }
        return true
    }
}
