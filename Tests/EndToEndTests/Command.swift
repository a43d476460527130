import Foundation
import JiyaoTestKit
import Testing

/// Runs the built `jiyao` as a user does. Output goes to files, so that no full pipe can hold a test up.
struct Command {
    struct Output {
        var status: Int32
        var standardOutput: [UInt8]
        var standardError: String

        var text: String { String(decoding: standardOutput, as: UTF8.self) }
        /// Without what follows the last line break, which is nothing where all is well.
        var lines: [String] {
            text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        }
    }

    /// The folder of the test, in which commands run.
    let folder: TestFolder

    /// The binary lies beside the bundle of the tests, whichever way they were started.
    static let executable: URL? = {
        let bundles = Bundle.allBundles.map(\.bundleURL) + CommandLine.arguments.map { URL(fileURLWithPath: $0) }
        let beside = bundles.flatMap {
            [$0.appendingPathComponent("jiyao"), $0.deletingLastPathComponent().appendingPathComponent("jiyao")]
        }
        let usual = ProjectFiles.root.appendingPathComponent(".build/debug/jiyao")
        return (beside + [usual]).first { url in
            var isDirectory: ObjCBool = false
            return FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) && !isDirectory.boolValue
        }
    }()

    /// Runs `jiyao` with the given words.
    func callAsFunction(_ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:]) async throws
        -> Output
    {
        try await run(try #require(Self.executable), arguments, input: input, environment: environment)
    }

    func callAsFunction(_ arguments: [String]) async throws -> Output {
        try await run(try #require(Self.executable), arguments)
    }

    /// Runs a script of the shell, in which `"$JIYAO"` is the command and `"$1"` and so on are the given words.
    func shell(_ script: String, _ words: String...) async throws -> Output {
        let executable = try #require(Self.executable)
        return try await run(
            URL(fileURLWithPath: "/bin/sh"), ["-c", script, "sh"] + words, environment: ["JIYAO": executable.path])
    }

    private func run(
        _ executable: URL, _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
    ) async throws -> Output {
        let streams = try TestFolder()
        let file = try FileHandle(forReadingFrom: try streams.write("input", input))
        return try await start(executable, arguments, input: file, environment, streams: streams).output()
    }

    /// Starts `jiyao` with a pipe as its standard input, which the test writes.
    func start(_ arguments: String..., pipe: Pipe) throws -> Running {
        try start(try #require(Self.executable), arguments, input: pipe, [:], streams: try TestFolder())
    }

    /// - Parameter streams: where its output goes, so that the folder of the test holds nothing but what it is about.
    private func start(
        _ executable: URL, _ arguments: [String], input: Any, _ environment: [String: String], streams: TestFolder
    ) throws -> Running {
        // A command that ends while a test writes to it is no end of the tests.
        signal(SIGPIPE, SIG_IGN)
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let (output, error) = (try streams.write("output", []), try streams.write("error", []))
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: error)
        process.standardInput = input
        let (ended, end) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in end.finish() }
        try process.run()
        return Running(
            process: process, ended: ended, streams: streams, standardOutput: output, standardError: error)
    }

    /// A command that is running.
    struct Running {
        let process: Process
        let ended: AsyncStream<Void>
        let streams: TestFolder
        let standardOutput: URL
        let standardError: URL

        /// Waits for its end. A command that a signal ended has that signal's number below 0 as its status.
        func output() async throws -> Output {
            for await _ in ended {}
            return Output(
                status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
                standardOutput: Array(try Data(contentsOf: standardOutput)),
                standardError: String(decoding: try Data(contentsOf: standardError), as: UTF8.self))
        }
    }
}
