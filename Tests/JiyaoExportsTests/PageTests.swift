import JiyaoCore
import Testing

@testable import JiyaoExports

struct PageTests {
    private func record(_ text: String = "正文。") -> MeetingRecord {
        MeetingRecord(
            id: "1", source: Source(path: "notices/a.html", format: "html"), text: text,
            pipeline: PipelineIdentity(name: "meeting", version: "1", digest: "0"))
    }

    private func lines(_ record: MeetingRecord, width: Int = 80) -> [String] {
        Page(width: width).render(record).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private var full: MeetingRecord {
        var record = record()
        record.title = "临川县召开防汛工作会议"
        record.published = "2024-07-02"
        record.publishedTime = "10:41"
        record.publisher = "临川县政府办"
        record.meeting.name = "防汛工作会议"
        record.meeting.date = "2024-07-01"
        record.meeting.time = "15:30"
        record.meeting.place = "县会议中心"
        record.meeting.convener = "县政府"
        record.meeting.hosts = ["王立成", "赵敏"]
        record.participants = [
            .init(name: "王立成", titles: ["县委书记", "县长"], span: ScalarSpan(0, 3)),
            .init(name: "赵敏", titles: [], span: ScalarSpan(0, 2)),
        ]
        record.collectives = [.init(text: "各乡镇负责人", span: ScalarSpan(0, 6))]
        record.statements = [
            .init(
                speaker: "王立成", kind: .person, verb: "指出", manner: .reported, text: "要抓好落实。",
                span: ScalarSpan(0, 6), cue: nil),
            .init(
                speaker: nil, kind: nil, verb: "说", manner: .quoted, text: "“好。”", span: ScalarSpan(0, 4), cue: nil),
        ]
        var item = MeetingRecord.Point(
            ordinal: 1, marker: "一是", headline: "统一思想", text: "统一思想。（一）学习；（二）讨论。", span: ScalarSpan(10, 27))
        item.owners = ["各乡镇", "县水利局"]
        item.supporting = ["各科室"]
        item.deadline = .init(text: "9月底前", date: "2024-09-30")
        item.basis = ["《防汛条例》"]
        item.children = [
            .init(ordinal: 1, marker: "（一）", headline: nil, text: "学习；", span: ScalarSpan(18, 21)),
            .init(ordinal: 2, marker: "（二）", headline: nil, text: "讨论。", span: ScalarSpan(24, 27)),
        ]
        record.directives = [
            .init(speaker: "王立成", kind: .person, lead: "提出两点要求", announced: 2, items: [item])
        ]
        record.keyphrases = [.init(text: "防汛", score: 1, count: 4), .init(text: "值守", score: 0.5, count: 2)]
        record.summary = [.init(text: "会议要求抓好防汛。", span: ScalarSpan(0, 9))]
        record.warnings = [.init(code: "directives.count", message: "announced 2, found 1", span: nil)]
        return record
    }

    @Test func aFullRecordIsAFullPage() {
        #expect(
            Page(width: 80).render(full) == """
                临川县召开防汛工作会议
                2024-07-02 10:41 · 临川县政府办 · notices/a.html

                Meeting
                  name     防汛工作会议
                  when     2024-07-01 15:30
                  place    县会议中心
                  convener 县政府
                  hosts    王立成、赵敏

                People
                  王立成 县委书记、县长
                  赵敏
                  各乡镇负责人

                Statements
                  王立成 指出
                    要抓好落实。
                  (unknown) 说
                    “好。”

                Directives
                  王立成 提出两点要求 (announced 2, found 1)
                    一是 统一思想。
                        → owners: 各乡镇、县水利局; supporting: 各科室; deadline: 9月底前
                        (2024-09-30); basis: 《防汛条例》
                        （一） 学习；
                        （二） 讨论。

                Key phrases
                  防汛 (4) · 值守 (2)

                Summary
                  会议要求抓好防汛。

                Warnings
                  directives.count announced 2, found 1

                """)
    }

    @Test func whatIsAbsentTakesNoRoom() {
        #expect(lines(record()) == ["(no title)", "notices/a.html", ""])
    }

    @Test func withoutColoursThereAreNoEscapes() {
        #expect(!Page(width: 80).render(full).contains("\u{1B}"))
    }

    @Test func aStatementOfSeveralParagraphsKeepsThem() {
        var record = record()
        record.statements = [
            .init(
                speaker: "会议", kind: .meeting, verb: "强调", manner: .reported, text: "一要快。\r\n二要实。\n\n三要严。",
                span: ScalarSpan(0, 4), cue: nil)
        ]
        #expect(lines(record).suffix(5) == ["  会议 强调", "    一要快。", "    二要实。", "    三要严。", ""])
    }

    @Test func coloursChangeNothingElse() {
        let plain = Page(width: 60).render(full)
        let coloured = Page(width: 60, hasColours: true).render(full)
        #expect(coloured.contains("\u{1B}[1mMeeting\u{1B}[0m"))
        var stripped = coloured
        for escape in ["\u{1B}[1m", "\u{1B}[2m", "\u{1B}[0m"] { stripped = stripped.replacing(escape, with: "") }
        #expect(stripped == plain)
    }

    @Test(arguments: [1, 40, 57, 80, 120])
    func noLineIsWiderThanThePage(width: Int) {
        var record = full
        record.title = String(repeating: "临川县召开防汛工作会议，", count: 20)
        record.statements[0].text = String(repeating: "要抓好落实abc def，", count: 50)
        record.directives[0].items[0].marker = String(repeating: "一", count: 70)
        for line in lines(record, width: width) {
            #expect(DisplayWidth.of(line) <= max(40, width) + 2, "\(line)")
        }
    }

    @Test func whatWouldSteerTheTerminalIsTakenOut() {
        var record = full
        record.title = "\u{1B}[31m红\u{7}\u{9B}2J\r\n题\u{202E}目"
        record.participants[0].name = "王\u{1B}]0;x\u{7}立成"
        record.warnings[0].code = "\u{1B}c"
        let page = Page(width: 80).render(record)
        for scalar in page.unicodeScalars where scalar != "\n" {
            #expect(scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format)
        }
        #expect(lines(record)[0] == "[31m红 2J 题目")
    }

    @Test func deepNestingStaysOnThePage() {
        var point = MeetingRecord.Point(ordinal: 1, marker: "1.", headline: nil, text: "底", span: ScalarSpan(0, 1))
        for _ in 0..<100 {
            var parent = MeetingRecord.Point(ordinal: 1, marker: "1.", headline: nil, text: "层", span: ScalarSpan(0, 1))
            parent.children = [point]
            point = parent
        }
        var record = record()
        record.directives = [.init(speaker: nil, kind: nil, lead: nil, announced: nil, items: [point])]
        for line in lines(record) { #expect(DisplayWidth.of(line) <= 80) }
    }
}
