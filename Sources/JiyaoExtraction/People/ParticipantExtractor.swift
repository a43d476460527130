import Algorithms
import JiyaoCore
import JiyaoSegmentation

/// Tells who takes part in a meeting from who is only mentioned.
///
/// 会议由局长黄永强主持，周玉德、张建华参加会议 has three who take part; 深入学习某某同志重要讲话精神, a name inside 《…》 and
/// one inside what somebody says have none. Groups without names that speak or attend (与会代表, 各科室负责人) are told, too.
package struct ParticipantExtractor: Sendable {
    private let lexicons: ExtractionLexicons

    package init(lexicons: ExtractionLexicons) {
        self.lexicons = lexicons
    }

    /// Sets `participates` of those who speak, host or attend, and `collectives`.
    package func apply(to document: inout Document) {
        for statement in document.statements {
            if case .person(let person) = statement.speaker { document.people[person].participates = true }
        }
        for host in document.meeting.hosts { document.people[host].participates = true }
        var quoted = SpanCursor(document.pairs.filter { [0x300A, 0x201C].contains(document.text[$0.start]) })
        let contents = document.statements.map(\.content)
        document.collectives = CollectiveFinder(document, lexicons: lexicons).collectives()
        var next = document.mentions.startIndex
        for sentence in document.sentences {
            let first = next
            while next < document.mentions.endIndex, document.mentions[next].span.start < sentence.end { next += 1 }
            guard next > first else { continue }
            let evidence = Evidence(sentence, in: document.text, lexicons: lexicons)
            for mention in document.mentions[first..<next] {
                if quoted.span(around: mention.span.start) != nil || isInside(contents, mention.span.start) { continue }
                if evidence.showsAttendance(of: mention) { document.people[mention.person].participates = true }
            }
        }
    }

    private func isInside(_ contents: [TextSpan], _ position: Int) -> Bool {
        let index = contents.partitioningIndex { $0.end > position }
        return index < contents.count && contents[index].start <= position
    }

    /// What a sentence shows of those whom it names, read once.
    private struct Evidence {
        private let text: Text
        private let attendance: AttendanceWords
        /// The first verb of attendance, and the last.
        private var firstAttending: Int?
        private var lastAttending: Int?
        /// Where a list of those who attend begins: 参加会议的有…
        private var listStart: Int?
        private var verbs: [Int] = []
        private var clauseEnds: [Int] = []

        init(_ sentence: TextSpan, in text: Text, lexicons: ExtractionLexicons) {
            self.text = text
            attendance = lexicons.attendance
            var position = sentence.start
            while position < sentence.end {
                if Unit.endsClause(text[position]) { clauseEnds.append(position) }
                let verb = lexicons.verbs.longest(at: position, in: text.units, limit: sentence.end)
                if verb != nil { verbs.append(position) }
                if let length = text.prefix(of: attendance.attending, at: position) {
                    firstAttending = firstAttending ?? position
                    lastAttending = position
                    for after in position + length..<min(position + length + 12, sentence.end)
                    where listStart == nil && text.prefix(of: attendance.listOpener, at: after) != nil {
                        listStart = after
                    }
                }
                position += max(1, verb?.length ?? 1)
            }
        }

        func showsAttendance(of mention: Mention) -> Bool {
            if text.suffix(of: attendance.studied, at: mention.span.start) != nil { return false }
            if let listStart, listStart < mention.span.start { return true }
            if let lastAttending, lastAttending >= mention.span.end { return true }
            let verb = verbs.partitioningIndex { $0 >= mention.span.end }
            let end = clauseEnds.partitioningIndex { $0 >= mention.span.end }
            guard verb < verbs.count else { return false }
            return end == clauseEnds.count || verbs[verb] < clauseEnds[end]
        }
    }
}
