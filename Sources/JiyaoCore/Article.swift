/// A document as it was read: its text and what the page around it tells. Page furniture is gone.
package struct Article: Sendable, Hashable {
    /// A digest of the source's bytes, and of the position in it where it holds several documents.
    package var id: String
    package var source: Source
    package var title: String?
    package var published: CalendarDate?
    package var publishedTime: ClockTime?
    /// The body that published it (来源).
    package var publisher: String?
    /// The body, without the title.
    package var text: Text
    /// What was doubtful in the reading.
    package var warnings: [Finding.Warning] = []

    package init(
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
