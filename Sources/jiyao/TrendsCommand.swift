import ArgumentParser
import JiyaoArchive
import JiyaoExports
import JiyaoStatistics

extension Period.Unit: ExpressibleByArgument {}
extension TrendsExport.Format: ExpressibleByArgument {}

struct TrendsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trends",
        abstract: "Keyword trends: how the use of terms changes over time.",
        discussion: """
            A document counts in the period of its publication, else of its meeting; undated ones are left out and \
            told on standard error. The share is the count over all content words of the period. A named term counts \
            wherever its characters stand in the texts, however these are cut into words, and is listed first.

            The columns of the CSV: term, period, count, documents, share; every period from the first document to \
            the last one has its row.

            Example: jiyao trends jiyao-out --by month --term 营商环境 --format csv > trends.csv
            """)

    @Argument(help: "The folder that jiyao run has written.")
    var directory: String

    @Option(help: "The length of a period.")
    var by: Period.Unit = .month

    @Option(help: "How many of the most frequent terms to show.")
    var top = 20

    @Option(help: "A term to show in any case; may be repeated.")
    var term: [String] = []

    @Option(help: "The form of the result.")
    var format: TrendsExport.Format = .table

    @Option(name: .shortAndLong, help: "The file to write instead of standard output.")
    var output: String?

    func validate() throws {
        if top < 0 { throw ValidationError("--top can't be negative.") }
        if term.contains("") { throw ValidationError("--term needs at least one character.") }
    }

    func run() throws {
        try Results.write(to: output) { sink in
            let trends = try Trends(of: try .existing(at: directory), by: by, top: top, named: term)
            if trends.undated > 0 {
                Results.message("left out without a date: " + counted(trends.undated, "document"))
            }
            try TrendsExport.write(trends, as: format, to: sink)
        }
    }
}
