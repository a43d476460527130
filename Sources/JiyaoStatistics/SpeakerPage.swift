import JiyaoCore

/// All that one person said and required, meeting by meeting.
package struct SpeakerPage: Sendable {
    package struct Meeting: Sendable {
        package var date: String?
        /// The document's title, else the meeting's name.
        package var title: String?
        package var meeting: String?
        package var source: Source
        package var statements: [MeetingRecord.Statement]
        package var lists: [MeetingRecord.DirectiveList]
        package var summary: [String]
    }

    package let name: String
    /// In order of time; undated ones last; those of one day as they came.
    package private(set) var meetings: [Meeting] = []

    package init(name: String) {
        self.name = name
    }

    /// Adds a record's part in it, if the person speaks there.
    package mutating func add(_ record: MeetingRecord) {
        for speaker in record.speakers where speaker.name == name {
            meetings.append(
                Meeting(
                    date: record.day?.description, title: record.title ?? record.meeting.name,
                    meeting: record.meeting.name, source: record.source,
                    statements: speaker.statements.filter(record.statements.indices.contains).map {
                        record.statements[$0]
                    },
                    lists: speaker.directives.filter(record.directives.indices.contains).map {
                        record.directives[$0]
                    },
                    summary: speaker.summary))
        }
    }

    /// The same with its meetings in order of time.
    package var inOrder: SpeakerPage {
        var page = self
        let order = meetings.indices.sorted {
            (meetings[$0].date ?? "9999-99", $0) < (meetings[$1].date ?? "9999-99", $1)
        }
        page.meetings = order.map { meetings[$0] }
        return page
    }
}
