import JiyaoCore

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
