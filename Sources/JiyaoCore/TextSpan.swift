/// A half-open range of a text in UTF-16 units: what every stage works with. In 𠮷安会议 the last two characters are
/// [3, 5).
///
/// Public for speed alone, and not promised: across modules the compiler inlines what is public.
public struct TextSpan: Hashable, Sendable, Comparable {
    /// The first UTF-16 unit.
    public var start: Int
    /// The UTF-16 unit behind the last one.
    public var end: Int

    /// The span [start, end), in UTF-16 units.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    /// Its length in UTF-16 units.
    public var count: Int { end - start }
    /// Whether it holds no unit.
    public var isEmpty: Bool { end <= start }

    /// Whether the unit at a position is in it.
    public func contains(_ position: Int) -> Bool { start <= position && position < end }
    /// Whether all of the other span is in it.
    public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
    /// Whether some unit is in both.
    public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

    /// In order of the start; of two that start together the shorter one first.
    public static func < (one: TextSpan, other: TextSpan) -> Bool {
        (one.start, one.end) < (other.start, other.end)
    }
}

/// A half-open range of a text in Unicode scalars: what records and exports carry. Not interchangeable with
/// `TextSpan`, so that the two kinds of offset can't be confused; `Text.scalars(of:)` converts. In 𠮷安会议 the last two
/// characters are [2, 4).
public struct ScalarSpan: Hashable, Sendable {
    /// The first Unicode scalar.
    public var start: Int
    /// The Unicode scalar behind the last one.
    public var end: Int

    /// The span [start, end), in Unicode scalars.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }
}

extension ScalarSpan: Decodable {
    /// Reads `[start, end]`.
    ///
    /// - Throws: `DecodingError`.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        self.init(try container.decode(Int.self), try container.decode(Int.self))
    }
}
