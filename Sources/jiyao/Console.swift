import ArgumentParser
import Foundation
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

    /// The columns of the terminal; 80 where there is none.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return min(Int(size.ws_col), 120)
    }

    /// Runs a command: errors are told on standard error and end it with exit code 2; a reader that has gone, as in
    /// `jiyao analyze FILE | head`, ends it quietly.
    static func run(_ body: () async throws -> Void) async throws {
        // The error of the write is seen instead, on every platform in the same way.
        signal(SIGPIPE, SIG_IGN)
        do {
            try await body()
        } catch is BrokenPipe {
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

    static func write(_ string: String) throws {
        try write(Array(string.utf8))
    }

    /// - Throws: `BrokenPipe` where the reader has gone; `POSIXError` where nothing more can be written.
    static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) throws {
        try bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if errno == EPIPE {
                    throw BrokenPipe()
                } else if errno != EINTR {
                    throw WriteError(reason: String(cString: strerror(errno)))
                }
            }
        }
    }

    static func exit(_ status: ExitStatus) -> ExitCode { ExitCode(status.rawValue) }

    struct BrokenPipe: Error {}

    struct WriteError: Error, CustomStringConvertible {
        var reason: String
        var description: String { "can't write to standard output: \(reason)" }
    }
}
