import ArgumentParser
import JiyaoArchive
import JiyaoExports

extension DirectivesExport.Format: ExpressibleByArgument {}

struct Directives: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The task register: each point with speaker, owners, deadline, basis and source.",
        discussion: """
            Points stand in the order of the documents, nested ones after their parent (1, 1.1, 1.2, 2). Where a \
            nested point names no owner, supporter, deadline or basis of its own, its parent's is shown, and the \
            column inherited says so. A list whose announced number is not that of the points found is marked (!).

            The columns of the CSV: list, number, marker, headline, text, owners, supporting, deadline, due, basis, \
            inherited, speaker, kind, lead, announced, found, meeting, date, title, path, key, line, start, end, \
            record. Several values of a cell are joined by ；, start and end count Unicode scalars of the record's text.

            Example: jiyao directives jiyao-out --format csv > register.csv
            """)

    @Argument(help: "The folder that jiyao run has written.")
    var directory: String

    @Option(help: "The form of the result.")
    var format: DirectivesExport.Format = .table

    func run() throws {
        try Results.write { sink in
            try DirectivesExport.write(try .existing(at: directory), as: format, to: sink)
        }
    }
}
