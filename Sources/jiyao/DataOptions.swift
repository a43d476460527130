import ArgumentParser
import Foundation
import JiyaoLexicons

/// Where lexicons and pipelines are.
struct DataOptions: ParsableArguments {
    @Option(
        name: .customLong("data"),
        help: ArgumentHelp(
            """
            The folder that holds lexicons, with pipelines in it or beside it. (default: share/jiyao beside the \
            program's bin, or the data folder of the checkout)
            """,
            valueName: "dir"))
    var folder: String?

    func validate() throws {
        if folder?.isEmpty == true { throw ValidationError("--data needs a folder; its name is empty.") }
    }

    func directory() throws -> DataDirectory {
        try DataDirectory(option: folder, executable: Bundle.main.executableURL)
    }
}
