/// A string to look for, in time linear in what it is looked for in (Knuth, Morris & Pratt 1977).
struct Pattern {
    let scalars: [Unicode.Scalar]
    /// For each length of a match that has failed, the longest shorter one that may go on.
    private let fallback: [Int]

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        var fallback = [0]
        fallback.reserveCapacity(scalars.count + 1)
        var length = 0
        for scalar in scalars.dropFirst() {
            while length > 0, scalars[length] != scalar { length = fallback[length - 1] }
            if scalars[length] == scalar { length += 1 }
            fallback.append(length)
        }
        self.fallback = fallback
    }

    /// The first place at or after `start`; nil for an empty pattern.
    func first(in text: [Unicode.Scalar], from start: Int = 0) -> Range<Int>? {
        if scalars.isEmpty { return nil }
        var length = 0
        for position in text.indices[min(start, text.count)...] {
            let scalar = text[position]
            while length > 0, scalars[length] != scalar { length = fallback[length - 1] }
            if scalars[length] == scalar { length += 1 }
            if length == scalars.count { return position + 1 - length..<position + 1 }
        }
        return nil
    }

    func isFound(in text: [Unicode.Scalar]) -> Bool { first(in: text) != nil }

    /// All places from the left, none over another.
    func all(in text: [Unicode.Scalar]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        while let next = first(in: text, from: found.last?.upperBound ?? 0) { found.append(next) }
        return found
    }
}

extension [Unicode.Scalar] {
    /// Without the first place of a pattern.
    mutating func removeFirst(_ pattern: Pattern) {
        if let place = pattern.first(in: self) { removeSubrange(place) }
    }

    /// Without any place of a pattern.
    func removing(_ pattern: Pattern) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var start = 0
        for place in pattern.all(in: self) {
            result += self[start..<place.lowerBound]
            start = place.upperBound
        }
        return start == 0 ? self : result + self[start...]
    }

    /// Without the marks at either end.
    func trimming(_ marks: Set<Unicode.Scalar>) -> [Unicode.Scalar] {
        guard let first = firstIndex(where: { !marks.contains($0) }),
            let last = lastIndex(where: { !marks.contains($0) })
        else { return [] }
        return Array(self[first...last])
    }
}
