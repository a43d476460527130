import ArgumentParser
import JiyaoPipelines

@main
struct Jiyao: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jiyao",
        abstract: "Text analytics for Chinese meeting reports (会议报道, 会议纪要).",
        discussion: """
            Results go to standard output, progress and messages to standard error.

            Exit codes: 0 all well; 1 some documents failed; 2 nothing could be done; 64 wrong usage; \
            130 interrupted, and what was finished is kept.

            Example: jiyao run reports -o out && jiyao speakers out
            """,
        version: Program.description,
        subcommands: [
            Run.self, Analyze.self, Speakers.self, Directives.self, TrendsCommand.self, Segment.self,
            PipelineCommand.self,
        ])
}
