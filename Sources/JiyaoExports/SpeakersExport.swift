import JiyaoArchive
import JiyaoCore
import JiyaoStatistics

/// Speaker summaries of a whole batch, as files and for terminals.
package enum SpeakersExport {
    package enum Format: String, Sendable, CaseIterable {
        case table, csv, ndjson
    }

    package static let header = [
        "name", "titles", "meetings", "statements", "points", "first", "last", "keyphrases", "summary",
    ]

    /// How many titles and phrases a summary shows; files hold all titles.
    private static let titleLimit = 4
    private static let phraseLimit = 8

    /// - Parameter width: of the terminal, in columns; for the table.
    /// - Throws: what the sink throws.
    package static func write(
        _ index: SpeakerIndex, as format: Format, to sink: some ByteSink, width: Int = DisplayWidth.usual
    ) throws {
        switch format {
        case .table:
            if index.isEmpty { try sink.write("No speaker was found.\n") }
            for (position, profile) in index.ranked.enumerated() {
                if position > 0 { try sink.write("\n") }
                for line in lines(profile, width: width) { try sink.write(line + "\n") }
            }
        case .csv:
            var csv = try CSVWriter(sink, header: header)
            for profile in index.ranked { try csv.row(cells(profile)) }
        case .ndjson:
            var writer = JSONWriter()
            for profile in index.ranked {
                writer.removeAll()
                write(profile, to: &writer)
                writer.endLine()
                try sink.write(writer.bytes)
            }
        }
    }

    /// The name, what the batch tells in numbers, the phrases and for the latest meetings the sentences that sum them up.
    package static func lines(_ profile: SpeakerProfile, width: Int) -> [String] {
        var lines = heading(profile, width: width)
        let phrases = profile.keyphrases.prefix(phraseLimit).joined(separator: "、").onOneLine
        if !phrases.isEmpty { lines += hanging("  key phrases: ", phrases, width: width) }
        for highlight in profile.highlights {
            let label = "  \(highlight.date ?? "undated   ")  "
            lines += hanging(label, highlight.title ?? "", width: width)
            let margin = String(repeating: " ", count: DisplayWidth.of(label))
            lines += hanging(margin, highlight.sentences.joined(), width: width)
        }
        return lines
    }

    /// The name with its titles, and a line of numbers.
    static func heading(_ profile: SpeakerProfile, width: Int) -> [String] {
        var titles = profile.titles.prefix(titleLimit).joined(separator: "、").onOneLine
        if profile.titles.count > titleLimit { titles += " …" }
        var numbers = "  " + counted(profile.meetings, "meeting")
        if let first = profile.first, let last = profile.last {
            numbers += first == last ? ", \(first)" : ", \(first) to \(last)"
        }
        numbers += "; " + counted(profile.statements, "statement")
        numbers += ", " + counted(profile.points, "point")
        let name = profile.name.onOneLine
        return (titles.isEmpty ? [name] : hanging(name + "  ", titles, width: width)) + [numbers]
    }

    /// A text after a label, its further lines below its beginning.
    static func hanging(_ label: String, _ text: String, width: Int) -> [String] {
        let indent = DisplayWidth.of(label)
        let margin = String(repeating: " ", count: indent)
        return text.wrapped(to: max(20, width - indent)).enumerated().map { ($0 == 0 ? label : margin) + $1 }
    }

    private static func cells(_ profile: SpeakerProfile) -> [String] {
        [
            profile.name, CSVWriter.list(profile.titles), String(profile.meetings), String(profile.statements),
            String(profile.points), profile.first ?? "", profile.last ?? "",
            CSVWriter.list(Array(profile.keyphrases.prefix(phraseLimit))),
            profile.highlights.flatMap(\.sentences).joined(separator: " "),
        ]
    }

    private static func write(_ profile: SpeakerProfile, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("name")
            writer.value(profile.name)
            writer.key("titles")
            writer.value(profile.titles)
            writer.key("meetings")
            writer.value(profile.meetings)
            writer.key("statements")
            writer.value(profile.statements)
            writer.key("points")
            writer.value(profile.points)
            writer.key("first")
            writer.value(profile.first)
            writer.key("last")
            writer.value(profile.last)
            writer.key("keyphrases")
            writer.value(Array(profile.keyphrases.prefix(phraseLimit)))
            writer.key("summary")
            writer.array(profile.highlights) { writer, highlight in
                writer.object { writer in
                    writer.key("date")
                    writer.value(highlight.date)
                    writer.key("title")
                    writer.value(highlight.title)
                    writer.key("sentences")
                    writer.value(highlight.sentences)
                }
            }
        }
    }
}
