/// A body of text, held once as UTF-16 in a contiguous buffer, which ICU reads without a copy.
///
/// It is immutable: no stage rewrites it or moves an offset. Lone surrogates can't occur where it was made from a
/// `String` or by a decoder.
///
/// Public for speed alone, and not promised: across modules the compiler inlines what is public.
public struct Text: Sendable, Hashable {
    /// UTF-16 units.
    public let units: [UInt16]
    /// Where the surrogate pairs begin; almost always empty. It converts offsets to scalars in logarithmic time.
    private let pairs: [Int]

    /// A text of UTF-16 units.
    public init(units: [UInt16]) {
        self.units = units
        var pairs: [Int] = []
        for (offset, unit) in units.enumerated() where unit & 0xFC00 == 0xD800 {
            pairs.append(offset)
        }
        self.pairs = pairs
    }

    /// The text of a string.
    public init(_ string: String) {
        self.init(units: Array(string.utf16))
    }

    /// Its length in UTF-16 units.
    public var count: Int { units.count }
    /// Whether it has no unit.
    public var isEmpty: Bool { units.isEmpty }
    /// The span of all of it, in UTF-16 units.
    public var whole: TextSpan { TextSpan(0, units.count) }
    /// All of it.
    public var string: String { self[whole] }

    /// The UTF-16 unit at a position.
    public subscript(position: Int) -> UInt16 { units[position] }

    /// The string that a span stands for.
    ///
    /// Transcoded here, since the standard library's way from UTF-16 goes scalar by scalar through its parsers and took
    /// a tenth of a batch's time.
    public subscript(span: TextSpan) -> String {
        String(unsafeUninitializedCapacity: span.count * 3) { utf8 in
            var written = 0
            func write(_ byte: UInt32) {
                utf8[written] = UInt8(truncatingIfNeeded: byte)
                written += 1
            }
            var position = span.start
            while position < span.end {
                var scalar = UInt32(units[position])
                position += 1
                if scalar & 0xFC00 == 0xD800, position < span.end, units[position] & 0xFC00 == 0xDC00 {
                    scalar = 0x10000 + (scalar & 0x3FF) << 10 + UInt32(units[position] & 0x3FF)
                    position += 1
                } else if scalar & 0xF800 == 0xD800 {
                    scalar = 0xFFFD
                }
                switch scalar {
                case 0..<0x80: write(scalar)
                case 0x80..<0x800:
                    write(0xC0 | scalar >> 6)
                    write(0x80 | scalar & 0x3F)
                case 0x800..<0x10000:
                    write(0xE0 | scalar >> 12)
                    write(0x80 | scalar >> 6 & 0x3F)
                    write(0x80 | scalar & 0x3F)
                default:
                    write(0xF0 | scalar >> 18)
                    write(0x80 | scalar >> 12 & 0x3F)
                    write(0x80 | scalar >> 6 & 0x3F)
                    write(0x80 | scalar & 0x3F)
                }
            }
            return written
        }
    }

    /// The units that a span stands for.
    public func units(_ span: TextSpan) -> ArraySlice<UInt16> { units[span.start..<span.end] }

    /// The span in Unicode scalars.
    public func scalars(of span: TextSpan) -> ScalarSpan {
        ScalarSpan(span.start - pairsBefore(span.start), span.end - pairsBefore(span.end))
    }

    /// How many surrogate pairs begin before a position.
    private func pairsBefore(_ position: Int) -> Int {
        var low = 0
        var high = pairs.count
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle] < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The span without white space at its ends; empty at its start where there is nothing else.
    public func trimmed(_ span: TextSpan) -> TextSpan {
        var span = span
        while span.start < span.end, Unit.isSpace(units[span.start]) { span.start += 1 }
        while span.end > span.start, Unit.isSpace(units[span.end - 1]) { span.end -= 1 }
        return span
    }

    /// Whether `pattern` stands at a position.
    public func matches(_ pattern: [UInt16], at position: Int) -> Bool {
        guard position >= 0, position + pattern.count <= units.count else { return false }
        for offset in 0..<pattern.count where units[position + offset] != pattern[offset] { return false }
        return true
    }

    /// The first place of `pattern` within a span.
    public func firstIndex(of pattern: [UInt16], in span: TextSpan) -> Int? {
        guard !pattern.isEmpty, pattern.count <= span.count else { return nil }
        for position in span.start...(span.end - pattern.count) where matches(pattern, at: position) {
            return position
        }
        return nil
    }

    /// Whether a string stands anywhere in the text.
    public func holds(_ pattern: ArraySlice<UInt16>) -> Bool {
        guard let first = pattern.first, pattern.count <= units.count else { return pattern.isEmpty }
        for position in 0...units.count - pattern.count where units[position] == first {
            if units[position..<position + pattern.count] == pattern { return true }
        }
        return false
    }

    /// FNV-1a over UTF-16 units (Fowler, Noll & Vo): equal strings have equal hashes, wherever they stand.
    ///
    /// - Parameter hash: of what stands right before the span, to hash several spans as one.
    @inlinable
    public func hash(of span: TextSpan, after hash: UInt64 = Text.emptyHash) -> UInt64 {
        var hash = hash
        for position in span.start..<span.end { hash = (hash ^ UInt64(units[position])) &* 0x0000_0100_0000_01B3 }
        return hash
    }

    /// The hash of the empty string.
    public static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The lines of the text that hold more than white space, without the white space at their ends.
    public var paragraphs: [TextSpan] {
        var found: [TextSpan] = []
        var start = 0
        for position in 0...units.count where position == units.count || Unit.isLineBreak(units[position]) {
            let line = trimmed(TextSpan(start, position))
            if !line.isEmpty { found.append(line) }
            start = position + 1
        }
        return found
    }
}
