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
        var opensList = false
        for sentence in document.sentences {
            let first = next
            while next < document.mentions.endIndex, document.mentions[next].span.start < sentence.end { next += 1 }
            // The rows of a table after 参会人员如下：
            let isRow =
                opensList
                && (document.text.contains(Self.tab, in: sentence)
                    || document.text.holdsOnly(document.mentions[first..<next], in: sentence))
            if !isRow { opensList = document.text.opensList(sentence, lexicons.attendance) }
            guard next > first else { continue }
            if isRow {
                let named = document.text.contains(Self.tab, in: sentence) ? first + 1 : next
                for mention in document.mentions[first..<named] { document.people[mention.person].participates = true }
                continue
            }
            let evidence = Evidence(sentence, in: document.text, lexicons: lexicons)
            let shown = (first..<next).map { index in
                let mention = document.mentions[index]
                let isTold = quoted.span(around: mention.span.start) != nil || isInside(contents, mention.span.start)
                return !isTold && evidence.showsAttendance(of: mention)
            }
            // 邬某某、黎某某，财务总监王某某，分别作了点评: those of a list before one who did something did it, too.
            var sharing = false
            for index in (first..<next).reversed() {
                let mention = document.mentions[index]
                if sharing {
                    sharing =
                        evidence.isPlain
                        && document.text.joins(mention.span.end, document.mentions[index + 1].span.start)
                }
                sharing = sharing || shown[index - first]
                if sharing { document.people[mention.person].participates = true }
            }
        }
    }

    private static let tab: UInt16 = 9

    private func isInside(_ contents: [TextSpan], _ position: Int) -> Bool {
        let index = contents.partitioningIndex { $0.end > position }
        return index < contents.count && contents[index].start <= position
    }

    /// What a sentence shows of those whom it names, read once.
    private struct Evidence {
        private let text: Text
        private let attendance: AttendanceWords
        private let people: PeopleWords
        private let lexicons: ExtractionLexicons
        private let sentence: TextSpan
        /// Where what is studied begins: 传达|某某同志的讲话精神.
        private var studied: [Int] = []
        /// The first verb of attendance, and the last.
        private var firstAttending: Int?
        private var lastAttending: Int?
        /// Where a list of those who attend begins: 参加会议的有…
        private var listStart: Int?
        /// Whether nobody is only the source of what is studied.
        var isPlain: Bool { studied.isEmpty }
        private var verbs: [Int] = []
        private var clauseEnds: [Int] = []

        init(_ sentence: TextSpan, in text: Text, lexicons: ExtractionLexicons) {
            self.text = text
            attendance = lexicons.attendance
            people = lexicons.people
            self.lexicons = lexicons
            self.sentence = sentence
            var position = sentence.start
            var lastStudied = sentence.start
            while position < sentence.end {
                if position >= lastStudied, let length = text.prefix(of: attendance.studied, at: position) {
                    lastStudied = position + length
                    studied.append(lastStudied)
                }
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

        /// Whether a person is only named as the source of words that are studied: 传达了某某在全市会议上的讲话精神.
        private func isSource(_ mention: Mention) -> Bool {
            guard let first = studied.first, first <= mention.span.start else { return false }
            if studied.contains(mention.span.start) { return true }
            let next = studied.first { $0 > mention.span.start } ?? sentence.end
            var position = mention.span.end
            var belongs = false
            while position < min(sentence.end, next, mention.span.end + Self.longestSource) {
                if Unit.endsClause(text[position]) { return false }
                if text[position] == Unit.possessive || text[position] == Self.openingTitle { belongs = true }
                if belongs, let length = text.prefix(of: people.wordsOf, at: position),
                    endsPhrase(position + length)
                {
                    return true
                }
                position += 1
            }
            return false
        }

        /// 习近平总书记: what he says is told in every report.
        private func isAfar(_ mention: Mention) -> Bool {
            (mention.span.start..<mention.span.end).contains { text.prefix(of: attendance.afar, at: $0) != nil }
        }

        /// 总书记某某|出席会议
        private func attendsItself(_ mention: Mention) -> Bool {
            (mention.span.end..<min(sentence.end, mention.span.end + 4)).contains {
                text.prefix(of: attendance.attendance, at: $0) != nil
            }
        }

        /// 缺席：孙某某; 柯某某（外出培训）
        private func isAbsent(_ mention: Mention) -> Bool {
            if let remark = text.remark(at: mention.span.end) ?? text.remark(at: mention.name.end),
                text.prefix(of: attendance.absent, at: remark.start) != nil
            {
                return true
            }
            return text.prefix(of: attendance.absent, at: sentence.start) != nil
        }

        /// 黄某某首先对文件进行了解读: the subject of a clause of narration.
        private func hasDone(_ mention: Mention, _ clauseEnd: Int) -> Bool {
            let start = mention.span.start
            let isFirst =
                start == sentence.start || Unit.isMark(text[start - 1])
                || lexicons.beforeNames.longest(at: start, in: text.units, limit: sentence.start) != nil
                || lexicons.bodiesEnding.longest(at: start, in: text.units, limit: sentence.start) != nil
            guard isFirst, text.suffix(of: lexicons.subjects.objectMarker, at: start) == nil else { return false }
            guard let next = text.unit(at: mention.span.end), next != Unit.possessive else { return false }
            var predicate = mention.span.end
            var end = clauseEnd
            if Unit.isHan(next) {
                // 高某某|做有关修改的报告
                if text.prefix(of: people.governing, at: predicate) != nil { return true }
                // 张某某结合形势，对差距进行了梳理
                if text.prefix(of: people.adverbial, at: predicate) != nil { end = min(sentence.end, predicate + 60) }
            } else {
                // 王某某，|分别就各自的工作作了点评
                predicate += 1
                guard text.prefix(of: attendance.together, at: predicate) != nil else { return false }
                end = sentence.end
            }
            return (predicate..<max(predicate, end)).contains { text[$0] == Self.perfect }
        }

        private func endsPhrase(_ position: Int) -> Bool {
            guard position < sentence.end else { return true }
            return Unit.isMark(text[position]) || text.prefix(of: people.conjunction, at: position) != nil
        }

        /// 了, 《
        private static let perfect: UInt16 = 0x4E86
        private static let openingTitle: UInt16 = 0x300A
        /// From the person to the words, in UTF-16 units.
        private static let longestSource = 48

        func showsAttendance(of mention: Mention) -> Bool {
            if isSource(mention) || isAbsent(mention) { return false }
            if isAfar(mention) { return attendsItself(mention) }
            if let listStart, listStart < mention.span.start { return true }
            if let lastAttending, lastAttending >= mention.span.end { return true }
            let verb = verbs.partitioningIndex { $0 >= mention.span.end }
            let end = clauseEnds.partitioningIndex { $0 >= mention.span.end }
            let clauseEnd = end < clauseEnds.count ? clauseEnds[end] : sentence.end
            if hasDone(mention, clauseEnd) { return true }
            guard verb < verbs.count else { return false }
            return end == clauseEnds.count || verbs[verb] < clauseEnds[end]
        }
    }
}

extension Text {
    fileprivate func contains(_ unit: UInt16, in span: TextSpan) -> Bool { units[span.start..<span.end].contains(unit) }

    /// Whether a sentence announces who attends, and ends in a colon.
    fileprivate func opensList(_ sentence: TextSpan, _ attendance: AttendanceWords) -> Bool {
        let end = trimmed(sentence).end
        // 出席：…
        if let label = prefix(of: attendance.attending, at: sentence.start), sentence.start + label < end,
            let colon = (sentence.start + label..<min(end, sentence.start + label + 5)).first(where: {
                self[$0] == 0xFF1A
            })
        {
            return colon > sentence.start
        }
        guard end > sentence.start, self[end - 1] == 0xFF1A || self[end - 1] == 0x3A else { return false }
        return (max(sentence.start, end - 12)..<end).contains { prefix(of: attendance.attending, at: $0) != nil }
    }

    /// Whether a line has nothing but names: the second line after 出席：.
    fileprivate func holdsOnly(_ mentions: ArraySlice<Mention>, in sentence: TextSpan) -> Bool {
        guard mentions.count > 1 else { return false }
        let named = mentions.reduce(0) { $0 + $1.span.count }
        var blank = 0
        for position in sentence.start..<sentence.end where Unit.isSpace(self[position]) || Unit.isMark(self[position])
        {
            blank += 1
        }
        return named + blank >= sentence.count
    }

    /// Whether only 、 or ， stands between two mentions.
    fileprivate func joins(_ end: Int, _ start: Int) -> Bool {
        start == end + 1 && (self[end] == 0x3001 || self[end] == 0xFF0C)
    }
}
