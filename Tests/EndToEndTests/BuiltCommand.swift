import Foundation
import JiyaoTestKit

/// Runs the command that was built beside these tests.
struct BuiltCommand {
    struct Result {
        var status: Int32
        var output: String
        var messages: String

        /// Of the output.
        var lines: [String] {
            output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        }
    }

    /// The executable: beside the test bundle, which the runner's arguments name.
    static let executable: URL = {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
        var folder = URL(fileURLWithPath: bundle)
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("jiyao")
            var isFolder: ObjCBool = true
            if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder), !isFolder.boolValue {
                return candidate
            }
        }
        return ProjectFiles.root.appendingPathComponent(".build/debug/jiyao")
    }()

    static func run(_ arguments: String..., input: String? = nil) throws -> Result {
        try run(executable, arguments, input: input)
    }

    static func run(_ arguments: [String]) throws -> Result {
        try run(executable, arguments, input: nil)
    }

    /// Runs a line of the shell in which `$0` is the command and `$1` a folder.
    static func shell(_ line: String, _ folder: URL) throws -> Result {
        try run(URL(fileURLWithPath: "/bin/sh"), ["-c", line, executable.path, folder.path], input: nil)
    }

    /// Output goes to files, so that no pipe fills up.
    private static func run(_ program: URL, _ arguments: [String], input: String?) throws -> Result {
        let folder = try TemporaryFolder()
        try folder.write(input ?? "", to: "input")
        try folder.write("", to: "output")
        try folder.write("", to: "messages")
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: folder["input"])
        process.standardOutput = try FileHandle(forWritingTo: folder["output"])
        process.standardError = try FileHandle(forWritingTo: folder["messages"])
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try folder.string("output"),
            messages: try folder.string("messages"))
    }
}
