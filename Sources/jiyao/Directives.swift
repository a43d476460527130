import ArgumentParser
import JiyaoArchive
import JiyaoExports

extension DirectivesExport.Format: ExpressibleByArgument {}

struct Directives: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "directives",
        abstract: "The task register: each point with speaker, owners, deadline, basis and source.",
        discussion: """
            Points stand in the order of the documents, nested ones after their parent (1, 1.1, 1.2, 2). Where a \
            nested point names no owner, supporter, deadline or basis of its own, its parent's is shown, and the \
            column inherited of the CSV says so. A list whose announced number is not that of the points found is \
            marked (!).

            The table is as wide as the terminal (COLUMNS says otherwise; 100 without one) and leaves out what is \
            empty in the whole run. no.: the point's place in its list; point: its marker and headline, else its \
            words; owners: who is to do it, in brackets who helps; deadline: its words and last day; basis: the \
            documents it rests on.

            The columns of the CSV: list, number: the list in its document, the point in its list; marker, \
            headline, text: the ordinal as written, the first phrase, all words; owners, supporting; deadline, due: \
            its words, its last day; basis; inherited: which of these are the parent's; speaker, kind (person, \
            meeting, collective), lead: who opens the list and with what words; announced, found: how many points \
            the lead promises, how many there are; meeting, date, title: of the document, the date being the \
            meeting's, else that of publication; path, key, line: where the document is, key being an NDJSON line's \
            id; start, end: the point in the record's text, in Unicode scalars; record: the record's id. Several \
            values of a cell are joined by ；.

            Example: jiyao directives jiyao-out --format csv > register.csv
            """)

    @Argument(help: "The folder that jiyao run has written.")
    var directory: String

    @Option(help: "The form of the result.")
    var format: DirectivesExport.Format = .table

    func run() async throws {
        try await Console.run {
            let folder = try RunFolder.existing(at: directory)
            try Console.output { try DirectivesExport.write(folder, as: format, to: $0, width: Console.width) }
        }
    }
}
