import ArgumentParser
import Foundation
import JiyaoArchive
import JiyaoExports
import JiyaoPipelines
import JiyaoReading

struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run a pipeline over a batch of documents.",
        discussion: """
            Reads files, folders, NDJSON, .gz of these, or - for standard input, and writes the files that the \
            pipeline's outputs name. They are the same bytes for any number of jobs.

            records.ndjson: a record for each document, in the order of the input; speakers and directives read it.

            failures.ndjson: a line for each document that failed, with path, key and line, stage and reason; it is \
            written in any case. A failure ends nothing; the first five are told on standard error, too.

            keywords.csv: term, count, documents, tfidf: how often a term stands in the batch, in how many documents, \
            and its weight, the count times ln(all documents / those with the term).

            terms.csv: date, term, count, documents: the same by day, which trends reads; a row without a term has \
            the day's number of content words and documents. The output keywords writes both.

            Of these files, those of a former run in the folder that this one does not write are removed at its end.

            Example: jiyao run reports more.ndjson.gz -o out --jobs 4
            """)

    @Argument(help: "Files, folders, or - for standard input.")
    var input: [String]

    @Option(name: .shortAndLong, help: "A pipeline's name, or the path of its file.")
    var pipeline = "meeting"

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write; it is made if need be.", valueName: "dir"))
    var output = "jiyao-out"

    // Not only the next word that is no option: -1 gets an answer of its own.
    @Option(
        parsing: .unconditional, help: "How many documents to work on at once. (default: the number of cores)")
    var jobs: Int?

    @OptionGroup var encoding: EncodingOptions

    @OptionGroup var data: DataOptions

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs must be from 1 to 256, not \(jobs).")
        }
        guard input.count(where: { $0 == "-" }) <= 1 else {
            throw ValidationError("Standard input, -, can be read only once.")
        }
    }

    func run() async throws {
        try await Console.run {
            let pipeline = try Pipeline(pipeline, data: try data.directory())
            let interruption = Interruption()
            let documents = try DocumentInput(
                input, charset: encoding.charset, callsOff: { interruption.isRequested })
            let folder = try RunFolder.create(at: output)
            let signals = InterruptSignal(interruption, beforeExit: folder.removeUnfinished)
            defer { signals.cancel() }
            let outputs = try Outputs.make(pipeline.outputs, in: folder)
            let progress = ProgressLine()
            defer { progress.clear() }
            let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
            let runner = BatchRunner(pipeline: pipeline, jobs: jobs, interruption: interruption) { done, failed in
                progress.show(done: done, failed: failed)
            }
            let summary = try await runner.run(documents, into: outputs)
            progress.clear()
            let report = summary.report(input: input, output: output, failures: folder.failures.relativePath)
            for line in report { Console.tell(line) }
            if summary.status != .allWell { throw Console.exit(summary.status) }
        }
    }
}
