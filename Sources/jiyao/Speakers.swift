import ArgumentParser
import JiyaoArchive
import JiyaoExports

extension SpeakersExport.Format: ExpressibleByArgument {}

struct Speakers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speakers",
        abstract: "Speaker summaries: titles, meetings, what was said and required, key phrases.",
        discussion: """
            Without a name: a summary of each speaker, the most present first. With names: what these said and \
            required, meeting by meeting. Documents that give the same full name are taken to speak of one person. \
            Lines are as wide as the terminal, from 60 to 120 columns.

            The columns of the CSV: name, titles: the most frequent first; meetings: documents in which the person \
            speaks; statements, points: how many, the points of all numbered lists with those nested in them, be \
            they required, pledged or reasons; first, last: the first and the last day; keyphrases; summary: \
            sentences of the latest meetings.

            With names a row for each statement and point: name; date, title: of the document; kind: statement or \
            point; number: the list and the point in it, as 1-2.1; verb: of a statement; text; owners, deadline, due, \
            basis: of a point, who is to do it, by when, the last day of that, and the documents it rests on; path, \
            key, line: where the document is, key being an NDJSON line's id; start, end: the place in the record's \
            text, in Unicode scalars.

            Example: jiyao speakers jiyao-out 黄永强
            """)

    @Argument(help: "The folder that jiyao run has written.")
    var directory: String

    @Argument(help: "Full names.")
    var names: [String] = []

    @Option(help: "The form of the result.")
    var format: SpeakersExport.Format = .table

    func run() async throws {
        try await Console.run {
            let report = try SpeakersReport(of: try .existing(at: directory), names: names)
            for unknown in report.unknown { Console.tell("\(unknown)") }
            if !names.isEmpty, report.pages.isEmpty { throw Console.exit(.nothingDone) }
            try Console.output {
                try report.write(pages: !names.isEmpty, as: format, to: $0, width: Console.pageWidth)
            }
        }
    }
}
