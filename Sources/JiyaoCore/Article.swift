/// A document as it was read: its text and what the page around it tells. Page furniture is gone.
public struct Article: Sendable, Hashable {
    /// A digest of the source's bytes, and of the position in it where it holds several documents.
    public var id: String
    public var source: Source
    public var title: String?
    public var published: CalendarDate?
    public var publishedTime: ClockTime?
    /// The body that published it (来源).
    public var publisher: String?
    /// The body, without the title.
    public var text: Text

    public init(
        id: String = "", source: Source, title: String? = nil, published: CalendarDate? = nil,
        publishedTime: ClockTime? = nil, publisher: String? = nil, text: Text
    ) {
        self.id = id
        self.source = source
        self.title = title
        self.published = published
        self.publishedTime = publishedTime
        self.publisher = publisher
        self.text = text
    }
}
