import ArgumentParser
import Foundation
import JiyaoArchive

/// What commands print: results on standard output, messages on standard error.
enum Results {
    /// Runs a command that writes its results.
    ///
    /// - Parameters:
    ///   - file: where results go; standard output where it is nil.
    ///   - body: writes them.
    /// - Throws: `ExitCode` 2, after a message, where nothing could be done. A reader of a pipe that has gone is no
    ///   failure: it has what it wants.
    static func write(to file: String? = nil, _ body: (any ByteSink) throws -> Void) throws {
        signal(SIGPIPE, SIG_IGN)
        do {
            if let file {
                let output = try AtomicFile(URL(fileURLWithPath: file))
                try body(output)
                try output.finish()
            } else {
                let output = DescriptorSink.standardOutput()
                try body(output)
                try output.flush()
            }
        } catch let error as FileError where error.code == EPIPE {
            return
        } catch let code as ExitCode {
            throw code
        } catch {
            message("\(error)")
            throw ExitCode(2)
        }
    }

    /// Prints a line on standard error.
    static func message(_ text: String) {
        FileHandle.standardError.write(Data("jiyao: \(text)\n".utf8))
    }
}
