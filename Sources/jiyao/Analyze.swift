import ArgumentParser
import JiyaoCore
import JiyaoExports
import JiyaoPipelines

struct Analyze: AsyncParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    static let configuration = CommandConfiguration(
        abstract: "Analyse one document, as a readable page or as its record.",
        discussion: """
            A file that holds several documents gives a page, or a line of JSON, for each.

            Example: jiyao analyze notice.html --format json
            """)

    @Argument(help: "A file, or - for standard input.")
    var file: String

    @Option(help: "text: a page for people; json: the record.")
    var format = Format.text

    @Option(name: .shortAndLong, help: "A pipeline's name, or the path of its file.")
    var pipeline = "meeting"

    @OptionGroup var data: DataOptions

    func run() async throws {
        try await Console.run {
            let pipeline = try Pipeline(pipeline, data: try data.directory())
            let analyzer = try pipeline.makeAnalyzer()
            let page = Page(width: Console.width, hasColours: Console.hasColours)
            let summary = try analyzer.analyze(file: file) { outcome, number in
                switch outcome {
                case .failed(let failure): Console.tell("\(failure)")
                case .done(let result) where format == .json: try Console.write(result.json + [0x0A])
                case .done(let result): try Console.write((number > 1 ? "\n" : "") + page.render(result.record))
                }
            }
            if summary.done + summary.failed == 0 { Console.tell("no document in \(file)") }
            if summary.status != .allWell { throw Console.exit(summary.status) }
        }
    }
}
