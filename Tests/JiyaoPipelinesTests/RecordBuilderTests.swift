import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoPipelines

struct RecordBuilderTests {
    private let identity = PipelineIdentity(name: "x", version: "1", digest: "0")

    private func document(_ text: Text) -> Document {
        Document(
            Article(
                id: "7", source: Source(path: "a.txt", format: "text"), title: "题",
                published: CalendarDate("2019-09-09"),
                publishedTime: ClockTime(hour: 9, minute: 5), publisher: "县府办", text: text))
    }

    private func record(_ document: Document) -> MeetingRecord {
        RecordBuilder(document).record(pipeline: identity)
    }

    @Test func theArticlesFactsAreTaken() {
        let record = record(document(Text("正文")))
        #expect(record.id == "7")
        #expect(record.title == "题")
        #expect(record.published == "2019-09-09")
        #expect(record.publishedTime == "09:05")
        #expect(record.publisher == "县府办")
        #expect(record.pipeline == identity)
        #expect(record.schema == "jiyao.record/1")
    }

    @Test func theDoubtsOfTheReadingAreTaken() {
        var article = Article(source: Source(path: "a.txt", format: "text"), text: Text("正文"))
        article.warnings = [Finding.Warning(code: "published", message: "the date tells no day: 2024", span: nil)]
        let record = record(Document(article))
        #expect(
            record.warnings
                == [MeetingRecord.Warning(code: "published", message: "the date tells no day: 2024", span: nil)])
    }

    /// 𠮷 is two units and one scalar, so all that stands behind it moves by one.
    @Test func spansAreInScalars() {
        let marked = MarkedText("𠮷县：⟦p县长𠮷立成⟧⟦v指出⟧，⟦c要抓好𠮷县防汛。⟧")
        var document = document(marked.text)
        let span = marked.spans("p")[0]
        document.people = [Person(name: "𠮷立成", titles: ["县长"], span: span, participates: true)]
        document.statements = [
            Finding.Statement(
                speaker: .person(0), verb: marked.spans("v")[0], manner: .reported, content: marked.spans("c")[0],
                cue: span)
        ]
        let record = record(document)
        #expect(record.participants == [.init(name: "𠮷立成", titles: ["县长"], span: ScalarSpan(3, 8))])
        #expect(record.statements.first?.span == ScalarSpan(11, 19))
        #expect(record.statements.first?.cue == ScalarSpan(3, 8))
        #expect(record.statements.first?.text == "要抓好𠮷县防汛。")
        #expect(record.statements.first?.verb == "指出")
        #expect(record.statements.first?.speaker == "𠮷立成")
    }

    @Test func whoIsOnlyMentionedIsNoParticipant() {
        var document = document(Text("甲乙"))
        document.people = [
            Person(name: "甲", span: TextSpan(0, 1)), Person(name: "乙", span: TextSpan(1, 2), participates: true),
        ]
        document.meeting.hosts = [0, 1]
        #expect(record(document).participants.map(\.name) == ["乙"])
        #expect(record(document).meeting.hosts == ["甲", "乙"])
    }

    @Test func speakersHaveNameAndKind() {
        let marked = MarkedText("⟦a与会人员⟧说好。")
        var document = document(marked.text)
        document.people = [Person(name: "王立成", span: TextSpan(0, 1))]
        let speakers: [Finding.Speaker?] = [.person(0), .meeting, .collective(marked.spans("a")[0]), nil]
        document.statements = speakers.map {
            Finding.Statement(speaker: $0, verb: TextSpan(4, 5), manner: .quoted, content: TextSpan(5, 7), cue: nil)
        }
        document.directives = speakers.map { Finding.DirectiveList(speaker: $0, items: []) }
        let record = record(document)
        #expect(record.statements.map(\.speaker) == ["王立成", "会议", "与会人员", nil])
        #expect(record.statements.map(\.kind) == [.person, .meeting, .collective, nil])
        #expect(record.directives.map(\.speaker) == ["王立成", "会议", "与会人员", nil])
        #expect(record.directives.map(\.kind) == [.person, .meeting, .collective, nil])
    }

    @Test func pointsKeepTheirTree() {
        let marked = MarkedText("⟦l提出要求⟧：⟦m一是⟧⟦c⟦h统一思想⟧。⟦o各科⟧⟦d9月底前⟧按⟦b《条例》⟧办，⟦s各股⟧配合：⟦n1.⟧⟦x学习。⟧⟧")
        func span(_ name: Character) -> TextSpan { marked.spans(name)[0] }
        var point = Finding.Point(ordinal: 1, marker: span("m"), headline: span("h"), content: span("c"))
        point.owners = [span("o")]
        point.supporting = [span("s")]
        point.deadline = Finding.Deadline(span: span("d"), date: CalendarDate("2019-09-30"))
        point.basis = [span("b")]
        point.children = [Finding.Point(ordinal: 1, marker: span("n"), content: span("x"))]
        var document = document(marked.text)
        document.directives = [Finding.DirectiveList(lead: span("l"), announced: 2, items: [point])]
        document.warnings = [.init(code: "directives.count", message: "announced 2, found 1", span: span("l"))]
        let record = record(document)
        let list = record.directives[0]
        #expect(list.lead == "提出要求")
        #expect(list.announced == 2)
        let item = list.items[0]
        #expect(item.marker == "一是")
        #expect(item.headline == "统一思想")
        #expect(item.owners == ["各科"])
        #expect(item.supporting == ["各股"])
        #expect(item.deadline == .init(text: "9月底前", date: "2019-09-30"))
        #expect(item.basis == ["《条例》"])
        #expect(item.children.map(\.text) == ["学习。"])
        #expect(
            record.warnings == [
                .init(code: "directives.count", message: "announced 2, found 1", span: ScalarSpan(0, 4))
            ])
    }

    @Test func aNameIsQuotedFromTheTitleAsItIsWritten() {
        var article = Article(
            source: Source(path: "a.txt", format: "text"), title: "縣水務局召開推進會", text: Text("會議聽取了匯報。"))
        article.simplified = Wording(title: "县水务局召开推进会", text: Text("会议听取了汇报。"))
        var document = Document(article)
        document.meeting.name = .title(TextSpan(6, 9))
        document.meeting.convener = .title(TextSpan(0, 4))
        let meeting = record(document).meeting
        #expect(meeting.name == "推進會")
        #expect(meeting.convener == "縣水務局")
    }

    @Test func theMeetingsFactsAreQuoted() {
        let marked = MarkedText("⟦d9月6日⟧，⟦c县政府⟧在⟦p会议室⟧召开⟦n推进会⟧")
        var document = document(marked.text)
        document.meeting.name = .text(marked.spans("n")[0])
        document.meeting.place = marked.spans("p")[0]
        document.meeting.convener = .text(marked.spans("c")[0])
        document.meeting.date = CalendarDate("--09-06")
        document.meeting.time = ClockTime(hour: 15, minute: 30)
        let meeting = record(document).meeting
        #expect(meeting.name == "推进会")
        #expect(meeting.place == "会议室")
        #expect(meeting.convener == "县政府")
        #expect(meeting.date == "--09-06")
        #expect(meeting.time == "15:30")
    }

    /// On random texts with pairs, every span of the record leads to the string that it stands beside.
    @Test func everySpanLeadsToItsString() {
        var random = SeededGenerator(seed: 314)
        let letters: [Unicode.Scalar] = ["会", "议", "𠮷", "😀", "a", "\n", "。"]
        for _ in 0..<300 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                scalars.append(letters.randomElement(using: &random)!)
            }
            let text = Text(String(scalars))
            var document = document(text)
            let starts = text.units.indices.filter { text[$0] & 0xFC00 != 0xDC00 } + [text.count]
            for _ in 0..<5 {
                let one = starts.randomElement(using: &random)!
                let other = starts.randomElement(using: &random)!
                document.summary.append(TextSpan(min(one, other), max(one, other)))
            }
            let whole = Array(scalars)
            for passage in record(document).summary {
                let quoted = String(String.UnicodeScalarView(whole[passage.span.start..<passage.span.end]))
                #expect(quoted == passage.text, "seed \(random.seed)")
            }
        }
    }
}
