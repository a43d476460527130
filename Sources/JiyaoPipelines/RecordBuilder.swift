import JiyaoCore

/// Makes the record of a document: spans in UTF-16 become spans in Unicode scalars with the strings that they quote, in
/// the characters in which the article is written.
struct RecordBuilder {
    let document: Document
    /// What is quoted: unit for unit as long as the document's text.
    private let text: Text

    init(_ document: Document) {
        self.document = document
        text = document.article.text
    }

    func record(pipeline: PipelineIdentity) -> MeetingRecord {
        let article = document.article
        var record = MeetingRecord(
            id: article.id, source: article.source, text: text.string, pipeline: pipeline)
        record.title = article.title
        record.published = article.published?.description
        record.publishedTime = article.publishedTime?.description
        record.publisher = article.publisher
        record.meeting = meeting
        record.participants = document.people.filter(\.participates).map {
            MeetingRecord.Participant(name: name(of: $0), titles: titles(of: $0), span: scalars($0.span))
        }
        record.collectives = document.collectives.map(passage)
        record.statements = document.statements.map(statement)
        record.directives = document.directives.map(list)
        record.keyphrases = document.keyphrases.map {
            MeetingRecord.Keyphrase(text: written($0.text), score: $0.score, count: $0.count)
        }
        record.summary = document.summary.map(passage)
        record.speakers = document.speakers.map(speaker)
        record.warnings = document.warnings.map {
            MeetingRecord.Warning(code: $0.code, message: $0.message, span: $0.span.map(scalars))
        }
        return record
    }

    private var meeting: MeetingRecord.Meeting {
        let found = document.meeting
        var meeting = MeetingRecord.Meeting()
        meeting.name = found.name.map(quoted)
        meeting.date = found.date?.description
        meeting.time = found.time?.description
        meeting.place = found.place.map(string)
        meeting.convener = found.convener.map(quoted)
        meeting.hosts = found.hosts.map { name(of: document.people[$0]) }
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
        case .person(let person): name(of: document.people[person])
        case .meeting: "会议"  // As record.md has it, whatever the script.
        case .collective(let span): string(span)
        }
    }

    private func passage(_ span: TextSpan) -> MeetingRecord.Passage {
        MeetingRecord.Passage(text: string(span), span: scalars(span))
    }

    private func name(of person: Person) -> String { written(person.name, near: person.span.start) }

    private func titles(of person: Person) -> [String] {
        // Most titles stand right before the name.
        person.titles.map { written($0, near: max(0, person.span.start - 40)) }
    }

    private func speaker(_ found: MeetingRecord.Speaker) -> MeetingRecord.Speaker {
        guard document.article.simplified != nil,
            let person = document.people.first(where: { $0.name == found.name })
        else { return found }
        var speaker = found
        let words = found.statements.first.map { document.statements[$0].content.start } ?? 0
        speaker.name = name(of: person)
        speaker.titles = titles(of: person)
        speaker.keyphrases = found.keyphrases.map { written($0, near: words) }
        speaker.summary = found.summary.map { written($0, near: words) }
        return speaker
    }

    /// A string of the document's text as the article writes it.
    ///
    /// - Parameter start: where to look first.
    private func written(_ string: String, near start: Int = 0) -> String {
        let read = document.text
        let units = string.units
        guard document.article.simplified != nil,
            let place = read.firstIndex(of: units, in: TextSpan(min(start, read.count), read.count))
                ?? read.firstIndex(of: units, in: read.whole)
        else { return string }
        return text[TextSpan(place, place + units.count)]
    }

    /// The title is as long in either script.
    private func quoted(_ quote: Finding.Quote) -> String {
        switch quote {
        case .text(let span): string(span)
        case .title(let span): Text(document.article.title ?? "")[span]
        }
    }

    private func string(_ span: TextSpan) -> String { text[span] }
    private func scalars(_ span: TextSpan) -> ScalarSpan { text.scalars(of: span) }
}
