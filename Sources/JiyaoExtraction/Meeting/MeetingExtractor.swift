import Algorithms
import JiyaoCore

/// Finds the facts of the meeting: name, date, time, place, convener, hosts.
///
/// 9月6日下午15:30，市城市管理局在市城管支队会议室召开创建工作推进会。会议由黄永强主持 has them all. They are read from the
/// first sentence that holds a meeting, around its verb.
package struct MeetingExtractor: Sendable {
    private let lexicons: ExtractionLexicons

    /// How many sentences are looked through for the meeting.
    private static let opening = 8
    private static let within: UInt16 = 0x5185  // 内

    package init(lexicons: ExtractionLexicons) {
        self.lexicons = lexicons
    }

    /// Sets `meeting`.
    package func apply(to document: inout Document) {
        var meeting = Finding.Meeting()
        // What somebody says, or requires by a date, tells nothing of the meeting itself.
        let said = document.statements.map(\.content) + document.enumerations.map(\.span)
        let holding = HoldingClauseReader(document, lexicons: lexicons, said: said)
        let sentences = document.sentences.prefix(Self.opening).filter { sentence in
            !said.contains { $0.start <= sentence.start && sentence.start < $0.end }
        }
        let facts = lexicons.meetingFacts
        let fields = LabelledFields(document, words: facts)
        let headline = HeadlineReader(document.title, lexicons: lexicons)
        let held = Held.best(
            of: sentences.compactMap { sentence in holding.read(sentence).map { Held(sentence: sentence, clause: $0) }
            },
            document, headline, dates: DateReader(document.text, words: lexicons.dates))
        name(&meeting, held?.clause, headline, document.text)
        if let field = fields[.name] { meeting.name = .text(holding.name(in: field) ?? field) }
        meeting.place =
            fields[.place] ?? held?.clause.place ?? sentences.lazy.compactMap(holding.placeOfAttendance).first
            ?? (held == nil ? sentences.lazy.compactMap(holding.placeOfVisit).first : nil)
        if let held, fields[.time] == nil {
            // Of several dates the meeting's is the last before its verb.
            read(dateFrom: TextSpan(held.sentence.start, held.clause.verb), last: true, of: document, into: &meeting)
        }
        for span in (fields[.time].map { [$0] } ?? []) + sentences where meeting.date == nil {
            read(dateFrom: span, last: false, of: document, into: &meeting)
        }
        if meeting.date == nil { meeting.date = headline?.date(published: document.article.published) }
        if let date = meeting.date, date.year == nil {
            let years = YearFinder(document, words: lexicons.dates)
            meeting.date = years.year(name: held?.clause.fullName, month: date.month).flatMap(date.with(year:)) ?? date
        }
        meeting.hosts = HostFinder(document, words: facts).hosts(field: fields[.host])
        document.meeting = meeting
    }

    /// The name and who called it: as the text has them, or else the title.
    private func name(
        _ meeting: inout Finding.Meeting, _ clause: HoldingClauseReader.Clause?, _ headline: HeadlineReader?,
        _ text: Text
    ) {
        meeting.name = clause.map { .text($0.name) }
        meeting.convener = clause?.caller.map { .text($0) }
        let titled = headline?.read()
        if let titled, let headline {
            let own = clause.map { text.units($0.name) }
            let other = headline.units(titled.name)
            // 召开专题会议 in the text, 防台风专题会议 in the title.
            let isFuller = own.map { isPlain($0) && other.count > $0.count && other.suffix($0.count) == $0 } ?? true
            if isFuller { meeting.name = .title(titled.name) }
            if isFuller || other == own { meeting.convener = meeting.convener ?? titled.convener.map { .title($0) } }
        }
        meeting.convener = meeting.convener ?? clause?.body.map { .text($0) }
    }

    /// Whether a name says no more than that it is a meeting: 专题会议.
    private func isPlain(_ name: ArraySlice<UInt16>) -> Bool {
        let name = Text(units: Array(name))
        return lexicons.meetingsEnding.longest(at: name.count, in: name.units, limit: 0)?.length == name.count
    }

    private func read(
        dateFrom span: TextSpan, last: Bool, of document: Document, into meeting: inout Finding.Meeting
    ) {
        let reader = DateReader(document.text, words: lexicons.dates)
        var position = span.start
        while position < span.end {
            guard let day = reader.day(at: position, limit: span.end) else {
                position += 1
                continue
            }
            position = day.span.end
            // By a day is a deadline, and so is within days: 6月18日前, 3日内.
            if isDeadline(day, reader, limit: span.end, in: document.text) { continue }
            // 22日下午1: a bare day is one only where nothing fuller is there.
            if last, day.month == nil, meeting.date != nil { continue }
            guard let date = day.resolved(published: document.article.published) else { continue }
            meeting.date = date
            meeting.time = reader.time(at: day.span.end, limit: span.end)?.time
            if !last { return }
        }
    }
}

extension MeetingExtractor {
    private func isDeadline(_ day: DateReader.Day, _ reader: DateReader, limit: Int, in text: Text) -> Bool {
        let end = reader.time(at: day.span.end, limit: limit)?.span.end ?? day.span.end
        return reader.before(at: day.span.end) != nil || reader.before(at: end) != nil
            || text.unit(at: day.span.end) == Self.within
    }
}

/// A sentence that holds a meeting.
private struct Held {
    var sentence: TextSpan
    var clause: HoldingClauseReader.Clause

    /// Of several meetings the one that the title names, or else the first whose sentence says when it was.
    static func best(of all: [Held], _ document: Document, _ headline: HeadlineReader?, dates: DateReader) -> Held? {
        let titled = headline.flatMap { headline in all.first { headline.holds($0.clause.name, of: document.text) } }
        return titled
            ?? all.first { held in
                (held.sentence.start..<held.clause.verb).contains { dates.day(at: $0, limit: held.clause.verb) != nil }
            } ?? all.first
    }
}
