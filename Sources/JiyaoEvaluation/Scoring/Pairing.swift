/// Pairs off strings that mean the same, be one of them longer: 住建局 and 市住建局.
enum Pairing {
    /// How many pairs there are of two lists, in which no string counts twice. Equal ones pair first, then each of the
    /// first list takes the one nearest to it in length.
    ///
    /// - Parameter least: how many characters a string must have to count for one that holds it.
    static func count(_ strings: [Folded], _ others: [Folded], least: Int = 2) -> Int {
        let (strings, others) = (unique(strings), unique(others))
        let equal = Set(strings).intersection(others)
        var open = others.filter { !equal.contains($0) }
        var pairs = equal.count
        for string in strings where !equal.contains(string) {
            let near = open.indices.filter { isAlike(string, open[$0], least: least) }
            guard let nearest = near.min(by: { distance(open[$0], string) < distance(open[$1], string) }) else {
                continue
            }
            open.remove(at: nearest)
            pairs += 1
        }
        return pairs
    }

    /// Whether two strings are equal, or one is in the other and at least half as long.
    static func isAlike(_ one: Folded, _ other: Folded, least: Int = 2) -> Bool {
        if one == other { return true }
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        return short.count >= least && 2 * short.count >= long.count
            && Pattern(short.scalars).isFound(in: long.scalars)
    }

    private static func distance(_ one: Folded, _ other: Folded) -> Int { abs(one.count - other.count) }

    private static func unique(_ strings: [Folded]) -> [Folded] {
        var seen: Set<Folded> = []
        return strings.filter { seen.insert($0).inserted }
    }
}
