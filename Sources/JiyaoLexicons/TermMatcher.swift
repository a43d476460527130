import JiyaoCore

/// A set of terms, each with a value, that is matched against UTF-16 in place: a trie whose transitions lie in one
/// open-addressing table. Immutable, shared by all workers.
///
/// Public for speed alone, and not promised: across modules the compiler inlines what is public.
public struct TermMatcher: Sendable {
    /// A term that stands in the text: 防汛 in 全县防汛会议.
    public struct Match: Sendable, Hashable {
        /// In UTF-16 units.
        public var length: Int
        /// The value of the term.
        public var value: Int
    }

    /// Keys of the table, `state << 16 | unit`, plus 1; 0 where a slot is free.
    private let keys: [UInt64]
    private let targets: [UInt32]
    /// The value of the term that ends in a state, or -1.
    private let values: [Int32]
    private let mask: Int
    private let isReversed: Bool
    /// A bit for each unit with which a term begins (or ends, reversed): most lookups end here, without the table.
    private let firsts: [UInt64]

    /// - Parameters:
    ///   - terms: of a term that is given twice, the last value counts. Empty terms are left out.
    ///   - reversed: matches terms that end at a position instead of those that begin there.
    public init(_ terms: some Sequence<(term: String, value: Int)>, reversed: Bool = false) {
        var transitions: [UInt64: UInt32] = [:]
        var values: [Int32] = [-1]
        for (term, value) in terms where !term.isEmpty {
            var state: UInt32 = 0
            for unit in reversed ? Array(term.utf16.reversed()) : Array(term.utf16) {
                let key = Self.key(state, unit)
                if let next = transitions[key] {
                    state = next
                } else {
                    let next = UInt32(values.count)
                    values.append(-1)
                    transitions[key] = next
                    state = next
                }
            }
            values[Int(state)] = Int32(value)
        }
        var capacity = 16
        while capacity < transitions.count * 2 { capacity *= 2 }
        var keys = [UInt64](repeating: 0, count: capacity)
        var targets = [UInt32](repeating: 0, count: capacity)
        for (key, target) in transitions {
            var slot = Self.hash(key) & (capacity - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            keys[slot] = key
            targets[slot] = target
        }
        self.keys = keys
        self.targets = targets
        self.values = values
        mask = capacity - 1
        isReversed = reversed
        var firsts = [UInt64](repeating: 0, count: 1024)
        for key in transitions.keys where key <= 0x10000 { firsts[Int(key - 1) >> 6] |= 1 << ((key - 1) & 63) }
        self.firsts = firsts
    }

    /// The longest term that begins at `position` (or ends there, where the matcher is reversed) within `limit`.
    public func longest(at position: Int, in units: [UInt16], limit: Int) -> Match? {
        var found: Match?
        forEach(at: position, in: units, limit: limit) { found = $0 }
        return found
    }

    /// All terms that begin at `position` (or end there), the shortest first.
    ///
    /// - Parameter limit: where matching stops: an end, or a start where the matcher is reversed.
    @inline(__always)
    public func forEach(at position: Int, in units: [UInt16], limit: Int, _ body: (Match) -> Void) {
        let first = isReversed ? position - 1 : position
        guard isReversed ? first >= limit : first < limit, isFirst(units[first]) else { return }
        var state: UInt32 = 0
        var length = 0
        while true {
            let index = isReversed ? position - length - 1 : position + length
            if isReversed ? index < limit : index >= limit { return }
            guard let next = target(of: state, units[index]) else { return }
            state = next
            length += 1
            let value = values[Int(state)]
            if value >= 0 { body(Match(length: length, value: Int(value))) }
        }
    }

    /// The value of a term that is all of `span`.
    public func value(of span: TextSpan, in units: [UInt16]) -> Int? {
        var state: UInt32 = 0
        for offset in 0..<span.count {
            let unit = units[isReversed ? span.end - 1 - offset : span.start + offset]
            guard let next = target(of: state, unit) else { return nil }
            state = next
        }
        let value = values[Int(state)]
        return value >= 0 ? Int(value) : nil
    }

    @inline(__always)
    private func isFirst(_ unit: UInt16) -> Bool { firsts[Int(unit >> 6)] & (1 << UInt64(unit & 63)) != 0 }

    @inline(__always)
    private func target(of state: UInt32, _ unit: UInt16) -> UInt32? {
        let key = Self.key(state, unit)
        var slot = Self.hash(key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return targets[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    @inline(__always)
    private static func key(_ state: UInt32, _ unit: UInt16) -> UInt64 { (UInt64(state) << 16 | UInt64(unit)) + 1 }

    @inline(__always)
    private static func hash(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }
}
