/// How far the figures of a gold set may be off because it has only so many documents: the bootstrap of Efron (1979).
///
/// Documents are drawn anew with replacement, as many as there are; of the F1 of all draws the middle 95 % are the
/// interval. The same scores give the same intervals.
package struct Bootstrap: Sendable {
    package static let rounds = 1000

    /// The interval of each column, from low to high.
    package let intervals: [Column: ClosedRange<Double>]

    package init(_ evaluation: Evaluation) {
        let documents = evaluation.documents.map(\.counts)
        guard !documents.isEmpty else {
            intervals = [:]
            return
        }
        var generator = SplitMix64(state: 1)
        var figures: [Column: [Double]] = [:]
        for _ in 0..<Self.rounds {
            var sum = CountsByColumn()
            for _ in documents.indices { sum += documents[generator.next(below: documents.count)] }
            for column in Column.allCases { figures[column, default: []].append(sum[column].f1) }
        }
        intervals = figures.mapValues { figures in
            let sorted = figures.sorted()
            return sorted[Self.rounds * 25 / 1000]...sorted[Self.rounds * 975 / 1000]
        }
    }
}

/// SplitMix64 (Steele, Lea & Flood 2014): the same numbers everywhere, with every version of the standard library.
struct SplitMix64 {
    var state: UInt64

    /// From 0 to below a number, by the high word of the product.
    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return Int(mixed.multipliedFullWidth(by: UInt64(bound)).high)
    }
}
