/// The content words and phrases of a text with their counts: 防汛 3, 值守 1.
public struct TermCounts: Sendable, Hashable {
    /// How many content words the text has, repeats included: what shares are reckoned against.
    public var words = 0
    /// By term, in no order.
    public var counts: [String: Int] = [:]

    /// No word at all.
    public init() {}
}
