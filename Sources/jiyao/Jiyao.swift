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
            Run.self, Analyze.self, Speakers.self, Directives.self, TrendsCommand.self, Background.self, Segment.self,
            Evaluate.self, PipelineCommand.self,
        ])

    /// Tells a misspelt command with the one that was meant, where the parser would call it an unexpected argument.
    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        if let error = unknownCommand(in: arguments, below: self) { exit(withError: error) }
        await main(Array(arguments))
    }

    private static func unknownCommand(
        in arguments: ArraySlice<String>, below command: any ParsableCommand.Type
    ) -> ValidationError? {
        let commands = command.configuration.subcommands
        guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !commands.isEmpty else { return nil }
        if let named = commands.first(where: { $0.configuration.commandName == word }) {
            return unknownCommand(in: arguments.dropFirst(), below: named)
        }
        let names = commands.compactMap { $0.configuration.commandName }
        let meant = Names.nearest(to: word, in: names).map { "did you mean '\($0)'?" }
        let known = meant ?? "known are " + names.joined(separator: ", ")
        return ValidationError("unknown command '\(Names.shown(word))'; \(known)")
    }
}
