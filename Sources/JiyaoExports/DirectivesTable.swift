import JiyaoCore
import JiyaoStatistics

/// The register of a run for a terminal: the columns' titles once, then for each document its heading, its lists and
/// their points. All records are measured before the first is laid out.
struct DirectivesTable {
    private var layout = TableLayout([
        .init("no.", share: 1), .init("point", share: 4), .init("owners", share: 2, isOptional: true),
        .init("deadline", share: 2, isOptional: true), .init("basis", share: 2, isOptional: true),
    ])
    private var hasPoints = false
    private let width: Int

    private static let indent = 2

    /// - Parameter width: of the terminal, in columns.
    init(width: Int) {
        self.width = width
    }

    mutating func measure(_ record: MeetingRecord) {
        for list in TaskRegister.lists(of: record.directives) {
            for task in list.tasks {
                hasPoints = true
                layout.measure(Self.cells(task))
            }
        }
    }

    /// The titles, once all records are measured; a note where there is no point.
    mutating func header() -> [String] {
        guard hasPoints else { return ["No points were found."] }
        layout.fit(to: width - Self.indent)
        return layout.header(indent: Self.indent)
    }

    /// A heading for the document, one for each list, and its points.
    func lines(_ record: MeetingRecord) -> [String] {
        let lists = TaskRegister.lists(of: record.directives).filter { !$0.tasks.isEmpty }
        guard !lists.isEmpty else { return [] }
        let title = record.title ?? record.meeting.name ?? ""
        var lines = [""]
        lines += SpeakersExport.hanging("\(record.day?.description ?? "undated")  ", title, width: width)
        lines.append("  " + record.source.place)
        for list in lists {
            lines.append("")
            lines += SpeakersExport.hanging("  ", list.heading, width: width)
            for task in list.tasks { lines += layout.lines(of: Self.cells(task), indent: Self.indent) }
        }
        return lines
    }

    private static func cells(_ task: TaskRegister.Task) -> [String] {
        let indent = String(repeating: " ", count: 2 * task.depth)
        return [
            task.number, indent + task.point.marker.onOneLine + " " + task.brief.onOneLine,
            (task.owners + task.supporting.map { "(\($0))" }).joined(separator: "；").onOneLine,
            (task.deadline?.label ?? "").onOneLine, task.basis.joined(separator: "；").onOneLine,
        ]
    }
}
