/// Finds names that are like one that is not known.
package enum NearNames {
    /// Those that contain it or are contained in it, and those that differ in at most half of its characters, the
    /// likest first; ties in scalar order.
    package static func of(_ name: String, among known: some Sequence<String>, limit: Int) -> [String] {
        let wanted = Array(name.unicodeScalars.prefix(longest))
        guard !wanted.isEmpty else { return [] }
        var near: [(distance: Int, name: String)] = []
        for candidate in known {
            let scalars = Array(candidate.unicodeScalars.prefix(longest))
            let distance = distance(wanted, scalars)
            let holds = contains(scalars, wanted) || contains(wanted, scalars)
            if holds || distance <= max(1, wanted.count / 2), distance < max(wanted.count, scalars.count) {
                near.append((holds ? 0 : distance, candidate))
            }
        }
        near.sort { $0.distance == $1.distance ? Term($0.name) < Term($1.name) : $0.distance < $1.distance }
        return near.prefix(limit).map(\.name)
    }

    /// Longer names are compared by their beginnings.
    private static let longest = 64

    private static func contains(_ long: [Unicode.Scalar], _ short: [Unicode.Scalar]) -> Bool {
        guard !short.isEmpty, short.count <= long.count else { return false }
        return (0...(long.count - short.count)).contains { long[$0..<($0 + short.count)].elementsEqual(short) }
    }

    /// Levenshtein's: insertions, deletions and replacements.
    private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        var row = Array(0...other.count)
        for (index, scalar) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let replaced = diagonal + (scalar == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}
