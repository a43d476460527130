import ArgumentParser

@main
struct Jiyao: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jiyao",
        abstract: "Text analytics for Chinese meeting reports (会议报道, 会议纪要).",
        subcommands: [Speakers.self, Directives.self, TrendsCommand.self])
}
