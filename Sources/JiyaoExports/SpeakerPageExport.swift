import JiyaoArchive
import JiyaoCore
import JiyaoStatistics

/// What single speakers said and required, as files and for terminals.
package enum SpeakerPageExport {
    package static let header = [
        "name", "date", "title", "kind", "number", "verb", "text", "owners", "deadline", "due", "basis", "path", "key",
        "line", "start", "end",
    ]

    private static let textLimit = 240

    /// - Throws: what the sink throws.
    package static func write(
        _ pages: [(profile: SpeakerProfile, page: SpeakerPage)], as format: SpeakersExport.Format,
        to sink: some ByteSink, width: Int = DisplayWidth.usual
    ) throws {
        switch format {
        case .table:
            for (index, each) in pages.enumerated() {
                if index > 0 { try sink.write("\n") }
                for line in lines(each.profile, each.page, width: width) { try sink.write(line + "\n") }
            }
        case .csv:
            var csv = try CSVWriter(sink, header: header)
            for each in pages {
                for row in rows(each.page) { try csv.row(row.cells) }
            }
        case .ndjson:
            var writer = JSONWriter()
            for each in pages {
                for row in rows(each.page) {
                    writer.removeAll()
                    row.write(to: &writer)
                    writer.endLine()
                    try sink.write(writer.bytes)
                }
            }
        }
    }

    /// The heading of the summary, then meeting by meeting what was said and the tree of what was required.
    package static func lines(_ profile: SpeakerProfile, _ page: SpeakerPage, width: Int) -> [String] {
        var lines = SpeakersExport.heading(profile, width: width)
        let phrases = profile.keyphrases.prefix(8).joined(separator: "、").onOneLine
        if !phrases.isEmpty { lines += SpeakersExport.hanging("  key phrases: ", phrases, width: width) }
        for meeting in page.meetings {
            lines.append("")
            lines += SpeakersExport.hanging(
                "\(meeting.date ?? "undated")  ", meeting.title ?? meeting.source.place, width: width)
            lines.append("  " + meeting.source.place)
            for statement in meeting.statements {
                lines += SpeakersExport.hanging(
                    "  \(statement.verb.onOneLine)  ", statement.text.onOneLine.shortened(to: textLimit), width: width)
            }
            for list in TaskRegister.lists(of: meeting.lists) {
                lines += SpeakersExport.hanging("  ▪ ", list.heading, width: width)
                for task in list.tasks {
                    let label = String(repeating: "  ", count: task.depth + 2) + task.point.marker.onOneLine + "  "
                    lines += SpeakersExport.hanging(label, task.brief.onOneLine.shortened(to: textLimit), width: width)
                    let particulars = task.particulars
                    guard !particulars.isEmpty else { continue }
                    let margin = String(repeating: " ", count: DisplayWidth.of(label))
                    lines += SpeakersExport.hanging(margin + "→ ", particulars, width: width)
                }
            }
        }
        return lines
    }

    /// A statement or a point.
    private struct Row {
        var name: String
        var meeting: SpeakerPage.Meeting
        var statement: MeetingRecord.Statement?
        var task: TaskRegister.Task?

        private var text: String { statement?.text ?? task?.point.text ?? "" }
        private var span: ScalarSpan { statement?.span ?? task?.point.span ?? ScalarSpan(0, 0) }
        private var kind: String { statement == nil ? "point" : "statement" }
        private var number: String? { task.map { "\($0.list)-\($0.number)" } }

        var cells: [String] {
            [
                name, meeting.date ?? "", meeting.title ?? "", kind, number ?? "", statement?.verb ?? "", text,
                CSVWriter.list(task?.owners ?? []), task?.deadline?.text ?? "", task?.deadline?.date ?? "",
                CSVWriter.list(task?.basis ?? []), meeting.source.path, meeting.source.key ?? "",
                meeting.source.line.map(String.init) ?? "", String(span.start), String(span.end),
            ]
        }

        func write(to writer: inout JSONWriter) {
            writer.object { writer in
                writer.key("name")
                writer.value(name)
                writer.key("date")
                writer.value(meeting.date)
                writer.key("title")
                writer.value(meeting.title)
                writer.key("kind")
                writer.value(kind)
                writer.key("number")
                writer.value(number)
                writer.key("verb")
                writer.value(statement?.verb)
                writer.key("text")
                writer.value(text)
                writer.key("owners")
                writer.value(task?.owners ?? [])
                writer.key("deadline")
                writer.value(task?.deadline?.text)
                writer.key("due")
                writer.value(task?.deadline?.date)
                writer.key("basis")
                writer.value(task?.basis ?? [])
                writer.key("path")
                writer.value(meeting.source.path)
                writer.key("key")
                writer.value(meeting.source.key)
                writer.key("line")
                writer.value(meeting.source.line)
                writer.key("span")
                writer.value(span)
            }
        }
    }

    private static func rows(_ page: SpeakerPage) -> [Row] {
        page.meetings.flatMap { meeting in
            meeting.statements.map { Row(name: page.name, meeting: meeting, statement: $0) }
                + TaskRegister.lists(of: meeting.lists).flatMap(\.tasks).map {
                    Row(name: page.name, meeting: meeting, task: $0)
                }
        }
    }
}
