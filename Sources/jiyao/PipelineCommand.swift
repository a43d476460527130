import ArgumentParser
import JiyaoPipelines

struct PipelineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipeline",
        abstract: "See what a pipeline will do, before it does it.",
        discussion: "Example: jiyao pipeline check pipelines/mine.yaml",
        subcommands: [List.self, Show.self, Check.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the pipelines that can be named.",
            discussion: """
                A line for each: its name, its version, its stages.

                Example: jiyao pipeline list
                """)

        @OptionGroup var data: DataOptions

        func run() async throws {
            try await Console.run {
                let list = Pipeline.list(try data.directory())
                try Console.write(list.lines)
                for error in list.errors { Console.tell(error) }
                if !list.errors.isEmpty { throw Console.exit(list.lines.isEmpty ? .nothingDone : .someFailed) }
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show a pipeline's stages with all settings, its lexicons and outputs.",
            discussion: "Example: jiyao pipeline show meeting")

        @Argument(help: "A pipeline's name, or the path of its file.")
        var pipeline: String

        @OptionGroup var data: DataOptions

        func run() async throws {
            try await Console.run {
                try Console.write(try Pipeline(pipeline, data: try data.directory()).page)
            }
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Check a pipeline: its form, its stages' order, its lexicons.",
            discussion: """
                What is wrong is told with file, line and column, and the exit code is 2. A file whose name is not \
                that of its pipeline is noted.

                Example: jiyao pipeline check pipelines/mine.yaml
                """)

        @Argument(help: "A pipeline's name, or the path of its file.")
        var pipeline: String

        @OptionGroup var data: DataOptions

        func run() async throws {
            try await Console.run {
                let pipeline = try Pipeline(pipeline, data: try data.directory())
                try Console.write(pipeline.verdict)
                if let note = pipeline.note { Console.tell(note) }
            }
        }
    }
}
