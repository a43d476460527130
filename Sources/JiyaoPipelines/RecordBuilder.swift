import JiyaoCore

/// Makes the record of a document: spans in UTF-16 become spans in Unicode scalars with the strings that they quote.
struct RecordBuilder {
    let document: Document

    func record(pipeline: PipelineIdentity) -> MeetingRecord {
        let article = document.article
        var record = MeetingRecord(
            id: article.id, source: article.source, text: document.text.string, pipeline: pipeline)
        record.title = article.title
        record.published = article.published?.description
        record.publishedTime = article.publishedTime?.description
        record.publisher = article.publisher
        record.meeting = meeting
        record.participants = document.people.filter(\.participates).map {
            MeetingRecord.Participant(name: $0.name, titles: $0.titles, span: scalars($0.span))
        }
        record.collectives = document.collectives.map(passage)
        record.statements = document.statements.map(statement)
        record.directives = document.directives.map(list)
        record.keyphrases = document.keyphrases
        record.summary = document.summary.map(passage)
        record.speakers = document.speakers
        record.warnings = document.warnings.map {
            MeetingRecord.Warning(code: $0.code, message: $0.message, span: $0.span.map(scalars))
        }
        return record
    }

    private var meeting: MeetingRecord.Meeting {
        let found = document.meeting
        var meeting = MeetingRecord.Meeting()
        meeting.name = found.name.map(string)
        meeting.date = found.date?.description
        meeting.time = found.time?.description
        meeting.place = found.place.map(string)
        meeting.convener = found.convener.map(string)
        meeting.hosts = found.hosts.map { document.people[$0].name }
        return meeting
    }

    private func statement(_ found: Finding.Statement) -> MeetingRecord.Statement {
        MeetingRecord.Statement(
            speaker: found.speaker.map(name), kind: found.speaker?.kind, verb: string(found.verb),
            manner: found.manner, text: string(found.content), span: scalars(found.content),
            cue: found.cue.map(scalars))
    }

    private func list(_ found: Finding.DirectiveList) -> MeetingRecord.DirectiveList {
        MeetingRecord.DirectiveList(
            speaker: found.speaker.map(name), kind: found.speaker?.kind, lead: found.lead.map(string),
            announced: found.announced, items: found.items.map(point))
    }

    private func point(_ found: Finding.Point) -> MeetingRecord.Point {
        var point = MeetingRecord.Point(
            ordinal: found.ordinal, marker: string(found.marker), headline: found.headline.map(string),
            text: string(found.content), span: scalars(found.content))
        point.owners = found.owners.map(string)
        point.supporting = found.supporting.map(string)
        point.deadline = found.deadline.map {
            MeetingRecord.Deadline(text: string($0.span), date: $0.date?.description)
        }
        point.basis = found.basis.map(string)
        point.children = found.children.map(self.point)
        return point
    }

    /// The full name of a person; 会议 of the meeting itself.
    private func name(_ speaker: Finding.Speaker) -> String {
        switch speaker {
        case .person(let person): document.people[person].name
        case .meeting: "会议"
        case .collective(let span): string(span)
        }
    }

    private func passage(_ span: TextSpan) -> MeetingRecord.Passage {
        MeetingRecord.Passage(text: string(span), span: scalars(span))
    }

    private func string(_ span: TextSpan) -> String { document.text[span] }
    private func scalars(_ span: TextSpan) -> ScalarSpan { document.text.scalars(of: span) }
}
