/// Where the words of a text begin and end, to be asked by position.
///
/// Public for speed alone, and not promised: across modules the compiler inlines what is public.
public struct WordMap: Sendable {
    /// The end of the word that begins at a position, 0 where none begins.
    private var ends: [Int32]

    /// A map of no words, of a text that is not cut.
    public init() { ends = [0] }

    /// - Parameter count: the length of the text, in UTF-16 units.
    package init(_ words: [Word], count: Int) {
        ends = [Int32](repeating: 0, count: count + 1)
        for word in words { ends[word.span.start] = Int32(word.span.end) }
    }

    /// The end of the word that begins at `position`, or nil where none begins there.
    public func end(ofWordAt position: Int) -> Int? {
        guard position < ends.count, ends[position] > 0 else { return nil }
        return Int(ends[position])
    }

    /// Whether no word runs over `position`.
    public func isBoundary(_ position: Int) -> Bool {
        guard position > 0, position < ends.count - 1 else { return true }
        if ends[position] > 0 { return true }
        // White space is no word: what stands before it ends there.
        var start = position - 1
        while start > 0, ends[start] == 0, position - start < 20 { start -= 1 }
        return ends[start] <= Int32(position)
    }
}
