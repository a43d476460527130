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
        var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
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

    /// Runs a script of the shell, in which `"$JIYAO"` is the command.
    func shell(_ script: String) async throws -> Output {
        let executable = try #require(Self.executable)
        return try await run(
            URL(fileURLWithPath: "/bin/sh"), ["-c", script], environment: ["JIYAO": executable.path])
    }

    private func run(
        _ executable: URL, _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
    ) async throws -> Output {
        let running = try start(executable, arguments, input: try folder.write(".input-\(UUID())", input), environment)
        return try await running.output()
    }

    /// Starts `jiyao` with a pipe as its standard input, which the test writes.
    func start(_ arguments: String..., pipe: Pipe) throws -> Running {
        try start(try #require(Self.executable), arguments, input: pipe, [:])
    }

    private func start(
        _ executable: URL, _ arguments: [String], input: Any, _ environment: [String: String]
    ) throws -> Running {
        // A command that ends while a test writes to it is no end of the tests.
        signal(SIGPIPE, SIG_IGN)
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let (output, error) = (try folder.write(".output-\(UUID())", []), try folder.write(".error-\(UUID())", []))
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: error)
        process.standardInput = try (input as? URL).map { try FileHandle(forReadingFrom: $0) } ?? input
        let (ended, end) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in end.finish() }
        try process.run()
        return Running(process: process, ended: ended, standardOutput: output, standardError: error)
    }

    /// A command that is running.
    struct Running {
        let process: Process
        let ended: AsyncStream<Void>
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

/// A folder for one test; it is gone when the test is.
final class TestFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("jiyao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        // A test may have taken the right to write away.
        chmod(url.path, 0o700)
        try? FileManager.default.removeItem(at: url)
    }

    @discardableResult
    func write(_ name: String, _ content: String) throws -> URL { try write(name, Array(content.utf8)) }

    @discardableResult
    func write(_ name: String, _ content: [UInt8]) throws -> URL {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(content).write(to: file)
        return file
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
    }

    func lines(_ name: String) throws -> [String] { try read(name).split(separator: "\n").map(String.init) }

    /// The names of what lies in a folder, hidden files too, sorted.
    func names(_ name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url.appendingPathComponent(name).path).sorted()
    }
}
