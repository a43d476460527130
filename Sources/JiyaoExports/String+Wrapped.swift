import JiyaoCore

extension String {
    /// The text, on one line first, cut into lines of at most `width` columns: between ideographs, at spaces, and never
    /// before a mark that closes; what can't be cut otherwise is cut anywhere.
    package func wrapped(to width: Int) -> [String] {
        let scalars = Array(onOneLine.unicodeScalars)
        var lines: [String] = []
        var start = 0
        while start < scalars.count {
            while start < scalars.count, scalars[start] == " ", !lines.isEmpty { start += 1 }
            var end = start
            var columns = 0
            while end < scalars.count, columns + DisplayWidth.of(scalars[end]) <= width {
                columns += DisplayWidth.of(scalars[end])
                end += 1
            }
            if end < scalars.count, end > start {
                var cut = end
                while cut > start, !Self.canBreak(before: cut, in: scalars) { cut -= 1 }
                if cut > start { end = cut }
            }
            end = max(end, start + 1)
            if start < scalars.count {
                let line = String.UnicodeScalarView(scalars[start..<min(end, scalars.count)])
                lines.append(String(line).withoutSpacesAtEnd)
            }
            start = end
        }
        return lines.isEmpty ? [""] : lines
    }

    private static func canBreak(before position: Int, in scalars: [Unicode.Scalar]) -> Bool {
        let next = scalars[position]
        let previous = scalars[position - 1]
        if next == " " || previous == " " { return true }
        if DisplayWidth.of(next) == 0 { return false }
        if next.value <= 0xFFFF {
            let unit = UInt16(next.value)
            if Unit.isClosing(unit) || Unit.endsClause(unit) || next == "、" { return false }
        }
        if previous.value <= 0xFFFF, Unit.closing(of: UInt16(previous.value)) != nil { return false }
        return DisplayWidth.of(next) == 2 || DisplayWidth.of(previous) == 2
    }

    /// Without the spaces that fill a last column.
    var withoutSpacesAtEnd: String {
        var scalars = unicodeScalars
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }
}
