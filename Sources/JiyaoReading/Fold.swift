import JiyaoCore

/// Views of a line for comparisons; what is found is always cut from the line itself.
enum Fold {
    /// Letters, digits and ideographs, half-width; marks and white space are left out.
    static func content(_ units: some Sequence<UInt16>) -> [UInt16] {
        units.compactMap { unit in
            if Unit.isSpace(unit) || Unit.isMark(unit) { return nil }
            return (0xFF10...0xFF5A).contains(unit) ? unit - 0xFEE0 : unit
        }
    }

    /// The pieces between white space and marks.
    static func tokens(_ units: [UInt16]) -> [[UInt16]] {
        units.split(whereSeparator: { Unit.isSpace($0) || Unit.isMark($0) }).map(Array.init)
    }

    /// The pieces between marks, without white space: 打 印 is one.
    static func spacedTokens(_ units: [UInt16]) -> [[UInt16]] {
        units.split(whereSeparator: Unit.isMark).map { $0.filter { !Unit.isSpace($0) } }.filter { !$0.isEmpty }
    }

    /// How large a part of the pairs of neighbours in `one` stand in `other` too, from 0 to 1.
    static func overlap(of one: [UInt16], with other: Set<UInt32>) -> Double {
        let pairs = pairs(one)
        guard !pairs.isEmpty else { return 0 }
        return Double(pairs.count { other.contains($0) }) / Double(pairs.count)
    }

    static func pairs(_ units: [UInt16]) -> [UInt32] {
        zip(units, units.dropFirst()).map { UInt32($0) << 16 | UInt32($1) }
    }

    /// Without the marks and white space at both ends.
    static func bare(_ units: ArraySlice<UInt16>) -> [UInt16] {
        var units = units
        while let last = units.last, Unit.isSpace(last) || Unit.isMark(last) { units.removeLast() }
        while let first = units.first, Unit.isSpace(first) || Unit.isMark(first) { units.removeFirst() }
        return Array(units)
    }

    /// The last unit before closing brackets and quotation marks.
    static func closed(_ units: [UInt16]) -> UInt16? { units.last { !Unit.isClosing($0) } }

    /// Without the white space at both ends.
    static func trimmed(_ units: ArraySlice<UInt16>) -> [UInt16] { PageLine(units)?.units ?? [] }
}
