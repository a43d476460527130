import JiyaoArchive
import JiyaoCore
import JiyaoStatistics

/// The register of tasks of a run, record by record, as a file and for terminals.
package struct DirectivesExport {
    package enum Format: String, Sendable, CaseIterable {
        case table, csv, ndjson
    }

    package static let header = [
        "list", "number", "marker", "headline", "text", "owners", "supporting", "deadline", "due", "basis", "inherited",
        "speaker", "kind", "lead", "announced", "found", "meeting", "date", "title", "path", "key", "line", "start",
        "end",
        "record",
    ]

    private let sink: any ByteSink
    private var csv: CSVWriter?
    private var writer = JSONWriter()

    private init(as format: Format, to sink: some ByteSink) throws {
        self.sink = sink
        if format == .csv { csv = try CSVWriter(sink, header: Self.header) }
    }

    /// Writes the register of a whole run.
    ///
    /// - Parameter width: of the terminal, in columns; for the table.
    /// - Throws: `FileError` with the line that is no record.
    package static func write(
        _ folder: RunFolder, as format: Format, to sink: some ByteSink, width: Int = DisplayWidth.usual
    ) throws {
        let records = try RecordsFile(folder)
        switch format {
        case .table:
            var table = DirectivesTable(width: width)
            try records.forEach { table.measure($0) }
            for line in table.header() { try sink.write(line + "\n") }
            try records.forEach { for line in table.lines($0) { try sink.write(line + "\n") } }
        case .csv, .ndjson:
            var export = try DirectivesExport(as: format, to: sink)
            try records.forEach { try export.add($0) }
        }
    }

    /// Writes the points of one record.
    private mutating func add(_ record: MeetingRecord) throws {
        for list in TaskRegister.lists(of: record.directives) {
            for task in list.tasks {
                let row = TaskRow(record: record, list: list, task: task)
                if csv != nil {
                    try csv?.row(row.cells)
                } else {
                    writer.removeAll()
                    row.write(to: &writer)
                    writer.endLine()
                    try sink.write(writer.bytes)
                }
            }
        }
    }
}

/// A row of the register.
private struct TaskRow {
    var record: MeetingRecord
    var list: TaskRegister.List
    var task: TaskRegister.Task

    private var inherited: [String] { TaskRegister.Task.Field.allCases.filter(task.inherited.contains).map(\.rawValue) }
    private var date: String? { record.meeting.date ?? record.published }

    var cells: [String] {
        let point = task.point
        return [
            String(list.number), task.number, point.marker, point.headline ?? "", point.text,
            CSVWriter.list(task.owners), CSVWriter.list(task.supporting), task.deadline?.text ?? "",
            task.deadline?.date ?? "", CSVWriter.list(task.basis), CSVWriter.list(inherited), list.speaker ?? "",
            list.kind?.rawValue ?? "", list.lead ?? "", list.announced.map(String.init) ?? "", String(list.found),
            record.meeting.name ?? "", date ?? "", record.title ?? "", record.source.path, record.source.key ?? "",
            record.source.line.map(String.init) ?? "", String(point.span.start), String(point.span.end), record.id,
        ]
    }

    /// The keys are the columns of the CSV, with lists and the span as JSON has them.
    func write(to writer: inout JSONWriter) {
        let point = task.point
        writer.object { writer in
            writer.key("list")
            writer.value(list.number)
            writer.key("number")
            writer.value(task.number)
            writer.key("marker")
            writer.value(point.marker)
            writer.key("headline")
            writer.value(point.headline)
            writer.key("text")
            writer.value(point.text)
            writer.key("owners")
            writer.value(task.owners)
            writer.key("supporting")
            writer.value(task.supporting)
            writer.key("deadline")
            writer.value(task.deadline?.text)
            writer.key("due")
            writer.value(task.deadline?.date)
            writer.key("basis")
            writer.value(task.basis)
            writer.key("inherited")
            writer.value(inherited)
            writer.key("speaker")
            writer.value(list.speaker)
            writer.key("kind")
            writer.value(list.kind?.rawValue)
            writer.key("lead")
            writer.value(list.lead)
            writer.key("announced")
            writer.value(list.announced)
            writer.key("found")
            writer.value(list.found)
            writer.key("meeting")
            writer.value(record.meeting.name)
            writer.key("date")
            writer.value(date)
            writer.key("title")
            writer.value(record.title)
            writer.key("path")
            writer.value(record.source.path)
            writer.key("key")
            writer.value(record.source.key)
            writer.key("line")
            writer.value(record.source.line)
            writer.key("span")
            writer.value(point.span)
            writer.key("record")
            writer.value(record.id)
        }
    }
}
