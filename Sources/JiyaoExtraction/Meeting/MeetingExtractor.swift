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
        let holding = HoldingClauseReader(document, lexicons: lexicons)
        // What somebody says, or requires by a date, tells nothing of the meeting itself.
        let said = document.statements.map(\.content) + document.enumerations.map(\.span)
        let sentences = document.sentences.prefix(Self.opening).filter { sentence in
            !said.contains { $0.start <= sentence.start && sentence.start < $0.end }
        }
        let held = sentences.lazy.compactMap { sentence in holding.read(sentence).map { (sentence, $0) } }.first
        if let (_, clause) = held {
            meeting.name = clause.name
            meeting.convener = clause.convener
            meeting.place = clause.place
        }
        let facts = lexicons.meetingFacts
        let labels = LabelledFacts(document)
        meeting.name = labels.value(of: facts.nameLabel) ?? meeting.name
        meeting.place =
            labels.value(of: facts.placeLabel) ?? meeting.place
            ?? sentences.lazy.compactMap(holding.placeOfAttendance).first
        let labelled = sentences.first { document.text.prefix(of: facts.timeLabel, at: $0.start) != nil }
        let year = YearFinder(document).year(name: held?.1.fullName)
        if let (sentence, clause) = held, labelled == nil {
            // Of several dates the meeting's is the last before its verb.
            read(dateFrom: TextSpan(sentence.start, clause.verb), last: true, of: document, year: year, into: &meeting)
        }
        for sentence in (labelled.map { [$0] } ?? []) + sentences where meeting.date == nil {
            read(dateFrom: sentence, last: false, of: document, year: year, into: &meeting)
        }
        meeting.hosts = HostFinder(document, words: facts).hosts()
        document.meeting = meeting
    }

    private func read(
        dateFrom span: TextSpan, last: Bool, of document: Document, year: Int?, into meeting: inout Finding.Meeting
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
            meeting.date = year.flatMap(date.with(year:)) ?? date
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

/// Reads the labelled lines of minutes: 地点：二楼会议室.
private struct LabelledFacts {
    private let document: Document
    /// How many lines are looked through.
    private static let opening = 12

    init(_ document: Document) {
        self.document = document
    }

    func value(of labels: WordClass) -> TextSpan? {
        let text = document.text
        for paragraph in document.paragraphs.prefix(Self.opening) {
            guard let length = text.prefix(of: labels, at: paragraph.start) else { continue }
            let mark = paragraph.start + length
            guard mark + 1 < paragraph.end, text[mark] == 0xFF1A || text[mark] == 0x3A else { continue }
            var value = text.trimmed(TextSpan(mark + 1, paragraph.end))
            while value.end > value.start, Unit.endsSentence(text[value.end - 1]) { value.end -= 1 }
            if !value.isEmpty { return value }
        }
        return nil
    }
}

/// Finds the year of a meeting where the page has no date: 召开2017年工作会议, in the title or in the meeting's name.
private struct YearFinder {
    private let document: Document

    init(_ document: Document) {
        self.document = document
    }

    func year(name: TextSpan?) -> Int? {
        let title = Text(document.title ?? "")
        return year(in: title.whole, of: title) ?? name.flatMap { year(in: $0, of: document.text) }
    }

    private func year(in span: TextSpan, of text: Text) -> Int? {
        var position = span.start
        while position < span.end {
            guard let number = Numerals.arabic(at: position, in: text, limit: span.end) else {
                position += 1
                continue
            }
            if number.length == 4, (1949...2100).contains(number.value), text.unit(at: position + 4) == 0x5E74 {
                return number.value
            }
            position += number.length
        }
        return nil
    }
}

/// Finds who hosts: the person right before 主持.
private struct HostFinder {
    private let document: Document
    private let text: Text
    private let words: MeetingFactWords

    init(_ document: Document, words: MeetingFactWords) {
        self.document = document
        self.words = words
        text = document.text
    }

    func hosts() -> [Int] {
        var hosts: [Int] = []
        for (index, mention) in document.mentions.enumerated() {
            guard isLabelled(mention) || isHost(index) else { continue }
            if !hosts.contains(mention.person) { hosts.append(mention.person) }
            // 由黄某某、李某某主持: those before in the same list host, too.
            var previous = index - 1
            while previous >= 0, joins(document.mentions[previous], document.mentions[previous + 1]) {
                let person = document.mentions[previous].person
                if !hosts.contains(person) { hosts.append(person) }
                previous -= 1
            }
        }
        return hosts
    }

    private func isHost(_ index: Int) -> Bool {
        guard let verb = verb(after: document.mentions[index].span.end) ?? verb(afterClauseOf: index) else {
            return false
        }
        return text.prefix(of: words.hostOffice, at: verb) == nil
    }

    /// 主持人：苏某某
    private func isLabelled(_ mention: Mention) -> Bool {
        guard let mark = text.unit(before: mention.span.start), mark == 0xFF1A || mark == 0x3A else { return false }
        return text.suffix(of: words.hostLabel, at: mention.span.start - 1) != nil
    }

    /// 主持 after a mention, with no more than a date or a mark between.
    private func verb(after position: Int) -> Int? {
        var position = position
        let limit = min(position + 6, text.count)
        while position < limit {
            if text.prefix(of: words.host, at: position) != nil { return position }
            guard Unit.isDigit(text[position]) || text.prefix(of: words.beforeHost, at: position) != nil else {
                return nil
            }
            position += 1
        }
        return nil
    }

    /// 高某某同志在会议室，主持召开…: the clause after that of the mention begins with the verb.
    private func verb(afterClauseOf index: Int) -> Int? {
        let limit = index + 1 < document.mentions.count ? document.mentions[index + 1].span.start : text.count
        var position = document.mentions[index].span.end
        while position < limit, !Unit.endsClause(text[position]), !Unit.isLineBreak(text[position]) { position += 1 }
        guard position < limit, text[position] == 0xFF0C || text[position] == 0x2C,
            text.prefix(of: words.host, at: position + 1) != nil
        else { return nil }
        return position + 1
    }

    private func joins(_ one: Mention, _ next: Mention) -> Bool {
        guard next.span.start - one.span.end == 1 else { return false }
        let mark = text[one.span.end]
        return mark == 0x3001 || mark == 0x548C || mark == 0x4E0E
    }
}
