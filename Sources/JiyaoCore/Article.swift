/// The title and the body of a document.
package struct Wording: Sendable, Hashable {
    package var title: String?
    /// Without the title.
    package var text: Text

    package init(title: String?, text: Text) {
        self.title = title
        self.text = text
    }
}

/// A document as it was read: its text and what the page around it tells. Page furniture is gone.
package struct Article: Sendable, Hashable {
    /// A digest of the source's bytes, and of the position in it where it holds several documents.
    package var id: String
    package var source: Source
    /// As it is written; what is quoted is quoted from here.
    package var written: Wording
    /// The same in simplified characters, unit for unit, where it is written in traditional ones: 會議強調 is 会议强调.
    package var simplified: Wording?
    package var published: CalendarDate?
    package var publishedTime: ClockTime?
    /// The body that published it (来源).
    package var publisher: String?
    /// What was doubtful in the reading.
    package var warnings: [Finding.Warning]

    package init(
        id: String, source: Source, written: Wording, simplified: Wording? = nil, published: CalendarDate?,
        publishedTime: ClockTime?, publisher: String?, warnings: [Finding.Warning] = []
    ) {
        self.id = id
        self.source = source
        self.written = written
        self.simplified = simplified
        self.published = published
        self.publishedTime = publishedTime
        self.publisher = publisher
        self.warnings = warnings
    }

    package init(
        id: String = "", source: Source, title: String? = nil, published: CalendarDate? = nil,
        publishedTime: ClockTime? = nil, publisher: String? = nil, text: Text
    ) {
        self.init(
            id: id, source: source, written: Wording(title: title, text: text), published: published,
            publishedTime: publishedTime, publisher: publisher)
    }

    package var title: String? { written.title }
    package var text: Text { written.text }
}
