import ArgumentParser
import Foundation
import JiyaoArchive
import JiyaoExports
import JiyaoPipelines

/// Standard output and standard error, as the commands use them.
enum Console {
    /// Whether the output is a terminal that shows colours, and `NO_COLOR` does not forbid them.
    static var hasColours: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

    /// How wide tables may be: what `COLUMNS` says, else the terminal, in columns.
    static var width: Int {
        if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 {
            return max(60, columns)
        }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return DisplayWidth.usual }
        return max(60, Int(size.ws_col))
    }

    /// How wide running text is: longer lines are hard to read.
    static var pageWidth: Int { min(width, 120) }

    /// Runs a command: errors are told on standard error and end it with exit code 2; a reader that has gone, as in
    /// `jiyao analyze FILE | head`, has what it wants and ends it quietly.
    static func run(_ body: () async throws -> Void) async throws {
        // The error of the write is seen instead, on every platform in the same way.
        signal(SIGPIPE, SIG_IGN)
        do {
            try await body()
        } catch let error as FileError where error.code == EPIPE {
            return
        } catch let code as ExitCode {
            throw code
        } catch let error as ValidationError {
            throw error
        } catch {
            tell("\(error)")
            throw exit(.nothingDone)
        }
    }

    /// A message on standard error: one line, whatever a file's name holds.
    static func tell(_ message: String) {
        try? write(Array("jiyao: \(message.onOneLine)\n".utf8), to: STDERR_FILENO)
    }

    /// Writes results through a buffer.
    ///
    /// - Parameters:
    ///   - file: what is written whole or not at all; standard output where it is nil.
    ///   - body: writes them.
    /// - Throws: `FileError`; what `body` throws.
    static func output(to file: String? = nil, _ body: (any ByteSink) throws -> Void) throws {
        if let file {
            let output = try AtomicFile(URL(fileURLWithPath: file))
            try body(output)
            try output.finish()
        } else {
            let output = DescriptorSink.standardOutput()
            try body(output)
            try output.flush()
        }
    }

    static func write(_ string: String) throws {
        try write(Array(string.utf8))
    }

    /// Writes at once.
    ///
    /// - Throws: `FileError`.
    static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) throws {
        let path = descriptor == STDOUT_FILENO ? "standard output" : "standard error"
        try DescriptorSink.write(bytes, to: descriptor, path: path)
    }

    static func exit(_ status: ExitStatus) -> ExitCode { ExitCode(status.rawValue) }
}
