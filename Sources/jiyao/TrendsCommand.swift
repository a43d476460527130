import ArgumentParser
import JiyaoArchive
import JiyaoExports
import JiyaoStatistics

extension Period.Unit: ExpressibleByArgument {}
extension TrendsExport.Format: ExpressibleByArgument {}

struct TrendsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trends",
        abstract: "Keyword trends: how the use of terms changes over time.",
        discussion: """
            A document counts in the period of its publication, else of its meeting; undated ones are left out and \
            told on standard error. The share is the count over all content words of the period. A named term counts \
            wherever its characters stand in the texts, however these are cut into words, and is listed first.

            The table: up to six periods stand side by side with the counts in them, then total: in all of them; \
            documents: how many hold the term; share: a bar for each period, · is none. With more periods peak: the \
            one with the greatest share; count: in that period; share over time: the bars.

            The columns of the CSV: term; period: 2024, 2024-Q1, 2024-01, 2024-W01 or 2024-01-01; count, documents: \
            how often the term stands in the period, and in how many documents; share: of all content words of the \
            period. Every period from the first document to the last one has its row.

            Example: jiyao trends jiyao-out --by month --term 营商环境 --format csv > trends.csv
            """)

    @Argument(help: "The folder that jiyao run has written.")
    var directory: String

    @Option(help: "The length of a period.")
    var by: Period.Unit = .month

    @Option(parsing: .unconditional, help: "How many of the most frequent terms to show.")
    var top = 20

    @Option(help: "A term to show in any case; may be repeated.")
    var term: [String] = []

    @Option(help: "The form of the result.")
    var format: TrendsExport.Format = .table

    @Option(name: .shortAndLong, help: "The file to write instead of standard output.")
    var output: String?

    func validate() throws {
        if top < 0 { throw ValidationError("--top must be 0 or more, not \(top).") }
        if term.contains("") { throw ValidationError("--term needs at least one character.") }
    }

    func run() async throws {
        try await Console.run {
            let trends = try Trends(of: try .existing(at: directory), by: by, top: top, named: term)
            if trends.undated > 0 {
                Console.tell("left out without a date: " + counted(trends.undated, "document"))
            }
            try Console.output(to: output) { try TrendsExport.write(trends, as: format, to: $0) }
        }
    }
}
