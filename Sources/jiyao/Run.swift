import ArgumentParser
import Foundation
import JiyaoArchive
import JiyaoExports
import JiyaoPipelines
import JiyaoReading

struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a pipeline over a batch of documents.",
        discussion: """
            Reads files, folders, NDJSON, .gz of these, or - for standard input, and writes what the pipeline's outputs \
            name: records.ndjson, failures.ndjson, keywords.csv. They are the same bytes for any number of jobs. A \
            document that fails is a line of failures.ndjson and ends nothing.

            Example: jiyao run reports more.ndjson.gz -o out --jobs 4
            """)

    @Argument(help: "Files, folders, or - for standard input.")
    var input: [String]

    @Option(name: .shortAndLong, help: "A pipeline's name, or the path of its file.")
    var pipeline = "meeting"

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write; it is made if need be.", valueName: "dir"))
    var output = "jiyao-out"

    @Option(help: "How many documents to work on at once. (default: the number of cores)")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @OptionGroup var data: DataOptions

    func validate() throws {
        guard (1...256).contains(jobs) else { throw ValidationError("--jobs must be from 1 to 256, not \(jobs)") }
        guard input.count(where: { $0 == "-" }) <= 1 else {
            throw ValidationError("Standard input, -, can be read only once.")
        }
    }

    func run() async throws {
        try await Console.run {
            let pipeline = try Pipeline(pipeline, data: try data.directory())
            let documents = try DocumentInput(input)
            let interruption = Interruption()
            let signals = InterruptSignal(interruption)
            defer { signals.cancel() }
            let folder = try RunFolder.create(at: output)
            let outputs = try Outputs.make(pipeline.outputs, in: folder)
            let progress = ProgressLine()
            defer { progress.clear() }
            let runner = BatchRunner(pipeline: pipeline, jobs: jobs, interruption: interruption) { done, failed in
                progress.show(done: done, failed: failed)
            }
            let summary = try await runner.run(documents, into: outputs)
            progress.clear()
            let failures = pipeline.outputs.contains(.failures) ? folder.failures.relativePath : nil
            for line in summary.report(input: input, output: output, failures: failures) { Console.tell(line) }
            if summary.status != .allWell { throw Console.exit(summary.status) }
        }
    }
}
