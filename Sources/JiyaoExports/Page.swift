import JiyaoCore

/// A record as a page that is read in a terminal.
package struct Page {
    let width: Int
    let hasColours: Bool

    /// - Parameters:
    ///   - width: in columns; an ideograph takes two.
    ///   - hasColours: whether headings and names stand out by escape sequences.
    package init(width: Int = DisplayWidth.usual, hasColours: Bool = false) {
        self.width = max(40, width)
        self.hasColours = hasColours
    }

    package func render(_ record: MeetingRecord) -> String {
        var page = PageWriter(width: width, hasColours: hasColours)
        page.paragraph(record.title ?? "(no title)", style: .bold)
        let published = [record.published, record.publishedTime].compactMap { $0 }.joined(separator: " ")
        let origin = [published.isEmpty ? nil : published, record.publisher, record.source.path].compactMap { $0 }
        page.paragraph(origin.joined(separator: " · "), style: .dim)
        meeting(record.meeting, to: &page)
        people(record, to: &page)
        statements(record.statements, to: &page)
        directives(record.directives, to: &page)
        keyphrases(record.keyphrases, to: &page)
        if !record.summary.isEmpty {
            page.heading("Summary")
            for sentence in record.summary { page.paragraph(sentence.text, indent: 2) }
        }
        if !record.warnings.isEmpty {
            page.heading("Warnings")
            for warning in record.warnings {
                page.entry(warning.code, warning.message, indent: 2)
            }
        }
        return page.text
    }

    private func meeting(_ meeting: MeetingRecord.Meeting, to page: inout PageWriter) {
        let when = [meeting.date, meeting.time].compactMap { $0 }.joined(separator: " ")
        let facts: [(label: String, value: String?)] = [
            ("name", meeting.name), ("when", when.isEmpty ? nil : when), ("place", meeting.place),
            ("convener", meeting.convener),
            (
                meeting.hosts.count > 1 ? "hosts" : "host",
                meeting.hosts.isEmpty ? nil : meeting.hosts.joined(separator: "、")
            ),
        ]
        let known = facts.compactMap { fact in fact.value.map { (fact.label, $0) } }
        guard !known.isEmpty else { return }
        page.heading("Meeting")
        page.table(known)
    }

    private func people(_ record: MeetingRecord, to page: inout PageWriter) {
        guard !record.participants.isEmpty || !record.collectives.isEmpty else { return }
        page.heading("People")
        page.table(record.participants.map { ($0.name, $0.titles.joined(separator: "、")) })
        for group in record.collectives { page.paragraph(group.text, indent: 2) }
    }

    private func statements(_ statements: [MeetingRecord.Statement], to page: inout PageWriter) {
        guard !statements.isEmpty else { return }
        page.heading("Statements")
        for statement in statements {
            page.paragraph((statement.speaker ?? "(unknown)") + " " + statement.verb, indent: 2, style: .bold)
            page.paragraphs(statement.text, indent: 4)
        }
    }

    private func directives(_ lists: [MeetingRecord.DirectiveList], to page: inout PageWriter) {
        guard !lists.isEmpty else { return }
        page.heading("Directives")
        for list in lists {
            var lead = list.speaker ?? "(unknown)"
            if let words = list.lead { lead += " " + words }
            if let announced = list.announced { lead += " (announced \(announced), found \(list.items.count))" }
            page.paragraph(lead, indent: 2, style: .bold)
            for item in list.items { point(item, indent: 4, to: &page) }
        }
    }

    private func point(_ point: MeetingRecord.Point, indent: Int, to page: inout PageWriter) {
        page.entry(point.marker, ownText(of: point), indent: indent)
        let facts: [(label: String, value: String)] = [
            ("owners", point.owners.joined(separator: "、")),
            ("supporting", point.supporting.joined(separator: "、")),
            ("deadline", point.deadline.map { $0.text + ($0.date.map { " (\($0))" } ?? "") } ?? ""),
            ("basis", point.basis.joined(separator: "、")),
        ]
        let known = facts.filter { !$0.value.isEmpty }.map { $0.label + ": " + $0.value }
        if !known.isEmpty { page.paragraph("→ " + known.joined(separator: "; "), indent: indent + 4, style: .dim) }
        // Hostile nesting must not push the text out of the page.
        for child in point.children { self.point(child, indent: min(indent + 4, width / 3), to: &page) }
    }

    /// The text before the first child: a parent's text includes its children's.
    private func ownText(of point: MeetingRecord.Point) -> String {
        guard let child = point.children.first else { return point.text }
        let count = child.span.start - point.span.start
        var own = String(String.UnicodeScalarView(point.text.unicodeScalars.prefix(max(0, count))))
        for mark in ["，", ",", "：", ":", "、"] where own.hasSuffix(child.marker + mark) { own.removeLast() }
        if own.hasSuffix(child.marker) { own.removeLast(child.marker.count) }
        return own
    }

    private func keyphrases(_ phrases: [MeetingRecord.Keyphrase], to page: inout PageWriter) {
        guard !phrases.isEmpty else { return }
        page.heading("Key phrases")
        page.paragraph(phrases.map { "\($0.text) (\($0.count))" }.joined(separator: " · "), indent: 2)
    }
}
