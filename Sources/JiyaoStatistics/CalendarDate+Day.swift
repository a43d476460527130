import JiyaoCore

extension CalendarDate {
    /// The day by which a document is counted: the day of publication, else that of the meeting; nil where neither is
    /// known with its year.
    package static func ofDocument(published: CalendarDate?, meeting: CalendarDate?) -> CalendarDate? {
        if let published, published.year != nil { return published }
        if let meeting, meeting.year != nil { return meeting }
        return nil
    }
}

extension MeetingRecord {
    /// The day by which the record is counted; nil where it is undated.
    public var day: CalendarDate? {
        .ofDocument(
            published: published.flatMap { CalendarDate($0) }, meeting: meeting.date.flatMap { CalendarDate($0) })
    }
}
