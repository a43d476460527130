import JiyaoCore
import JiyaoPipelines

/// What of a document's page is not in its text, and why.
package struct RemovedLines {
    private let source: Source
    private let lines: [(text: String, reason: String, explanation: String)]

    package init(_ analysis: Analysis) {
        source = analysis.record.source
        lines = analysis.removed.map { ($0.text, $0.reason.rawValue, $0.reason.explanation) }
    }

    /// `{"path":"a.html","key":null,"removed":[{"reason":"navigation","text":"首页"}]}`
    package var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("path")
            writer.value(source.path)
            writer.key("key")
            writer.value(source.key)
            writer.key("removed")
            writer.array(lines) { writer, line in
                writer.object { writer in
                    writer.key("reason")
                    writer.value(line.reason)
                    writer.key("text")
                    writer.value(line.text)
                }
            }
        }
        return writer.bytes
    }

    /// The lines with their reasons, and below them what the reasons mean.
    func write(to page: inout PageWriter) {
        page.paragraph(source.path + (source.key.map { " · " + $0 } ?? ""), style: .dim)
        guard !lines.isEmpty else { return page.paragraph("(nothing was removed)") }
        page.table(lines.map { ($0.reason, $0.text) })
        page.heading("Reasons")
        var told: [(label: String, value: String)] = []
        for line in lines where !told.contains(where: { $0.label == line.reason }) {
            told.append((line.reason, line.explanation))
        }
        page.table(told)
    }
}

extension Page {
    package func render(_ removed: RemovedLines) -> String {
        var page = PageWriter(width: width, hasColours: hasColours)
        removed.write(to: &page)
        return page.text
    }
}
