import JiyaoCore

/// Decides whether a name has two characters or three, once for a document, by all its places.
///
/// 总经理董学作认真传达 leaves open whether 董学 or 董学作 is the name; 董学作、 or 董学作总经理 elsewhere decides it, and so
/// does 董学， the other way. Without such a place the reading wins whose rest can be the beginning of a predicate.
struct NameLengths {
    private let context: NameContext
    private let text: Text
    /// By the hashes of the shorter names.
    private var votes: [UInt64: Votes] = [:]

    private struct Votes {
        var short: TextSpan
        var shortHard = 0
        var shortSum = 0.0
        /// By the hashes of the longer names.
        var longs: [UInt64: Long] = [:]
    }

    private struct Long {
        var span: TextSpan
        var hard = 0
        var sum = 0.0
    }

    /// What a place says that leaves no doubt.
    private static let hard = 3.0

    init(_ context: NameContext) {
        self.context = context
        text = context.text
    }

    /// Counts one place where a name may stand; both of its readings count there.
    mutating func count(_ name: TextSpan) {
        guard let short = context.shortest(at: name.start), name.end <= short.end + 1 else { return }
        let key = text.hash(of: short)
        var vote = votes[key] ?? Votes(short: short)
        let rest = context.edge(at: short.end)
        let long = TextSpan(short.start, short.end + 1)
        if rest == .hard || !context.isCandidate(long) {
            vote.shortHard += 1
        } else {
            let hash = text.hash(of: long)
            var longer = vote.longs[hash] ?? Long(span: long)
            let after = context.edge(at: long.end)
            let isWord = context.isWordBesideNames(at: short.end)
            if after == .hard, !(isWord && rest == .strong), !context.isLink(short.end) || context.isMark(long.end) {
                longer.hard += 1
            } else if after == .strong, !isWord, rest.rawValue <= NameEdge.open.rawValue {
                // 李岱青|参加, where 李岱， stands, too
                longer.hard += 1
            } else {
                longer.sum += after.rawValue + (isWord ? 0 : 1)
                vote.shortSum += rest.rawValue + (isWord ? 0.5 : 0)
            }
            vote.longs[hash] = longer
        }
        votes[key] = vote
    }

    /// The names with the readings of each that its places decide for.
    func decided(_ names: [UInt64: TextSpan]) -> [UInt64: TextSpan] {
        var names = names
        for (key, vote) in votes {
            let known = vote.longs.filter { names[$0.key] != nil }
            guard names[key] != nil || !known.isEmpty, !vote.longs.isEmpty else { continue }
            let certain = vote.longs.filter { $0.value.hard > 0 }
            for hash in vote.longs.keys { names[hash] = nil }
            if !certain.isEmpty {
                for (hash, long) in certain { names[hash] = long.span }
                if vote.shortHard == 0 { names[key] = nil }
            } else if vote.shortHard > 0 {
                names[key] = vote.short
            } else if let best = vote.longs.max(by: {
                ($0.value.sum, $1.value.span.start) < ($1.value.sum, $0.value.span.start)
            }),
                best.value.sum >= vote.shortSum
            {
                names[key] = nil
                names[best.key] = best.value.span
            } else {
                names[key] = vote.short
            }
        }
        return names
    }
}

/// How sure it is that a name ends where it could.
enum NameEdge: Double {
    /// A dictionary word runs over it.
    case broken = -1
    case open = 0
    /// A word of one character that may follow a name: 在, 就.
    case soft = 1
    /// A word of several characters that follows names: 强调, 认真.
    case strong = 2
    /// A mark, a title, the end.
    case hard = 3
}
