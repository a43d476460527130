import ArgumentParser
import Foundation
import JiyaoCore
import JiyaoExports
import JiyaoPipelines
import JiyaoReading

struct Analyze: AsyncParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Analyse one document, as a readable page or as its record.",
        discussion: """
            A file that holds several documents gives a page, or a line of JSON, for each. A page is as wide as the \
            terminal, from 60 to 120 columns. Folders are read by jiyao run.

            What stands around an article, such as navigation, captions and the source line, is no part of its text. \
            --removed shows these lines, each with the reason why it went.

            Example: jiyao analyze notice.html --format json
            """)

    @Argument(help: "A file, or - for standard input.")
    var file: String

    @Option(help: "text: a page for people; json: the record.")
    var format = Format.text

    @Flag(help: "Show what of the page is not in the text, and why, instead of the analysis.")
    var removed = false

    @Option(name: .shortAndLong, help: "A pipeline's name, or the path of its file.")
    var pipeline = "meeting"

    @OptionGroup var encoding: EncodingOptions

    @OptionGroup var data: DataOptions

    func validate() throws {
        var status = stat()
        guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return }
        throw ValidationError("\(file.onOneLine) is a folder, and this reads one file; jiyao run reads folders.")
    }

    func run() async throws {
        try await Console.run {
            let pipeline = try Pipeline(pipeline, data: try data.directory())
            let analyzer = try pipeline.makeAnalyzer()
            let page = Page(width: Console.pageWidth, hasColours: Console.hasColours)
            let summary = try analyzer.analyze(try DocumentInput([file], charset: encoding.charset)) {
                outcome, number in
                switch outcome {
                case .failed(let failure): Console.tell("\(failure)")
                case .done(let result) where format == .json:
                    try Console.write((removed ? RemovedLines(result).json : result.json) + [0x0A])
                case .done(let result):
                    let shown = removed ? page.render(RemovedLines(result)) : page.render(result.record)
                    try Console.write((number > 1 ? "\n" : "") + shown)
                }
            }
            if summary.done + summary.failed == 0 { Console.tell("no document in \(file)") }
            if summary.status != .allWell { throw Console.exit(summary.status) }
        }
    }
}
