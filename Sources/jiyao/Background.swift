import ArgumentParser
import JiyaoArchive
import JiyaoExports

struct Background: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "background",
        abstract: "Document frequencies of a batch, against which key phrases are weighed.",
        discussion: """
            Writes how many documents of a run hold each of its terms, in the form of data/background: the more \
            documents a term stands in, the less it tells of any one of them. Put the file in the place of \
            data/background/documents.tsv to weigh against texts of your own kind.

            Example: jiyao run archive -o out && jiyao background out -o documents.tsv
            """)

    @Argument(help: "The folder that jiyao run has written.")
    var directory: String

    @Option(parsing: .unconditional, help: "In how many documents a term must stand.")
    var least = 2

    @Option(name: .shortAndLong, help: "The file to write instead of standard output.")
    var output: String?

    func validate() throws {
        if least < 1 { throw ValidationError("--least must be 1 or more, not \(least).") }
    }

    func run() async throws {
        try await Console.run {
            let counts = try TermsFile.read(try .existing(at: directory))
            try Console.output(to: output) { try BackgroundFile.write(counts, least: least, to: $0) }
        }
    }
}
