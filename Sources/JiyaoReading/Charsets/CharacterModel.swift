import JiyaoICU

/// How likely each UTF-16 unit is in a Chinese text, simplified or traditional: what tells text from bytes that were
/// taken for the wrong charset.
///
/// A text's cost is the sum of -log2 p over its characters (Shannon 1948), each taken alone. The same bytes read in two
/// charsets are two texts; the difference of their costs tells in bits which of them was written. The classes are those
/// of the charsets themselves: GB2312 and Big5 put the characters in common use on their first levels, and a wrong
/// charset scatters text over all levels.
struct CharacterModel: Sendable {
    static let shared = Result { try CharacterModel() }

    /// The cost of each unit in half bits.
    private let costs: [UInt8]

    /// Common characters make up most of a text, others in use an eighth of it, all else hardly anything.
    private enum Cost {
        static let letter: UInt8 = 12
        static let digit: UInt8 = 14
        static let ascii: UInt8 = 17
        static let mark: UInt8 = 18
        static let common: UInt8 = 22
        static let inUse: UInt8 = 31
        static let symbol: UInt8 = 30
        static let latin: UInt8 = 30
        static let foreign: UInt8 = 36
        static let rare: UInt8 = 44
        static let stray: UInt8 = 50
        static let beyond: UInt8 = 54
        static let impossible: UInt8 = 66
    }

    /// How many characters beyond ASCII are looked at together.
    private static let window = 64

    /// - Throws: `ICUError` where ICU's converters are missing.
    private init() throws {
        var costs = [UInt8](repeating: Cost.stray, count: 1 << 16)
        func set(_ range: ClosedRange<Int>, _ cost: UInt8) {
            for unit in range { costs[unit] = cost }
        }
        set(0x20...0x7E, Cost.ascii)
        set(0x61...0x7A, Cost.letter)
        set(0x30...0x39, Cost.digit)
        for unit in [0x09, 0x0A, 0x0D, 0x20] { costs[unit] = Cost.letter }
        set(0xA0...0xFF, Cost.latin)
        set(0x100...0x17F, Cost.foreign)
        // Greek and Cyrillic, but only what the charsets of East Asia have of them.
        set(0x391...0x3C9, Cost.foreign)
        set(0x401...0x451, Cost.foreign)
        set(0x2010...0x26FF, Cost.symbol)
        set(0x3000...0x303F, Cost.symbol)
        set(0x3040...0x312F, Cost.foreign)
        set(0x3200...0x33FF, Cost.foreign)
        set(0x4E00...0x9FFF, Cost.rare)
        set(0xD800...0xDBFF, Cost.impossible)
        // Ideographs of planes 2 and 3, pictographs.
        set(0xD840...0xD88D, Cost.beyond)
        set(0xD83C...0xD83E, Cost.beyond)
        // The second half costs nothing more.
        set(0xDC00...0xDFFF, 0)
        set(0xE000...0xF8FF, Cost.beyond)
        set(0xFF01...0xFF65, Cost.symbol)
        set(0xFFF0...0xFFFF, Cost.beyond)
        for unit in try Self.charactersInUse() where (0x4E00...0x9FFF).contains(unit) {
            costs[Int(unit)] = Cost.inUse
        }
        let common = CommonCharacters.simplified + CommonCharacters.traditional + CommonCharacters.surnames
        for unit in common.utf16 {
            costs[Int(unit)] = Cost.common
        }
        for unit in CommonCharacters.marks.utf16 { costs[Int(unit)] = Cost.mark }
        self.costs = costs
    }

    /// The first levels of GB2312 (rows 16 to 55) and of Big5 (A440 to C67E).
    private static func charactersInUse() throws -> [UInt16] {
        let trails = Array(0x40...0x7E) + Array(0xA1...0xFE) as [UInt8]
        let first = (0xB0...0xD7).flatMap { lead in (0xA1...0xFE).flatMap { [lead, $0] as [UInt8] } }
        let second =
            (0xA4...0xC5).flatMap { lead in trails.flatMap { [lead, $0] as [UInt8] } }
            + (0x40...0x7E).flatMap { [0xC6, $0] as [UInt8] }
        return try first.withUnsafeBufferPointer { try Converter(charset: Charset.gb18030.name).decode($0) }
            + second.withUnsafeBufferPointer { try Converter(charset: Charset.big5.name).decode($0) }
    }

    /// What a text costs.
    struct Measure: Equatable {
        /// Of the whole text, in bits.
        var bits = 0.0
        /// How many characters beyond ASCII it has.
        var count = 0
        /// Of an average character beyond ASCII, in bits; 0 where there is none.
        var mean = 0.0
        /// Of an average character in the stretch of 64 such characters that costs most, in bits; in a text with less
        /// of them, the same as `mean`.
        var worstMean = 0.0
    }

    func measure(_ units: [UInt16]) -> Measure {
        var total = 0
        var beyondASCII = 0
        var count = 0
        var stretch = [Int](repeating: 0, count: Self.window)
        var inStretch = 0
        var worst = 0
        for unit in units {
            let cost = Int(costs[Int(unit)])
            total += cost
            guard unit >= 0x80, cost > 0 else { continue }
            beyondASCII += cost
            inStretch += cost - stretch[count % Self.window]
            stretch[count % Self.window] = cost
            count += 1
            if count >= Self.window { worst = max(worst, inStretch) }
        }
        var measure = Measure(bits: Double(total) / 2, count: count)
        if count > 0 { measure.mean = Double(beyondASCII) / Double(2 * count) }
        measure.worstMean = count < Self.window ? measure.mean : Double(worst) / Double(2 * Self.window)
        return measure
    }
}
