import ArgumentParser
import JiyaoArchive
import JiyaoExports

extension SpeakersExport.Format: ExpressibleByArgument {}

struct Speakers: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Speaker summaries: titles, meetings, what was said and required, key phrases.",
        discussion: """
            Without a name: a summary of each speaker, the most present first. With names: what these said and \
            required, meeting by meeting. Documents that give the same full name are taken to speak of one person. \
            Points count with those nested in them.

            The columns of the CSV: name, titles, meetings, statements, points, first, last, keyphrases, summary; \
            with names a row for each statement and point: name, date, title, kind, number, verb, text, owners, \
            deadline, due, basis, path, key, line, start, end.

            Example: jiyao speakers jiyao-out 黄永强
            """)

    @Argument(help: "The folder that jiyao run has written.")
    var directory: String

    @Argument(help: "Full names.")
    var names: [String] = []

    @Option(help: "The form of the result.")
    var format: SpeakersExport.Format = .table

    func run() throws {
        try Results.write { sink in
            let report = try SpeakersReport(of: try .existing(at: directory), names: names)
            for unknown in report.unknown { Results.message("\(unknown)") }
            if !names.isEmpty, report.pages.isEmpty { throw ExitCode(2) }
            try report.write(pages: !names.isEmpty, as: format, to: sink)
        }
    }
}
