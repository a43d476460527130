import Foundation
import JiyaoReading

extension Analyzer {
    /// Analyses the documents of one file, one after the other, on the caller's thread.
    ///
    /// - Parameters:
    ///   - file: a path, or `-` for standard input. A folder is refused: it may hold any number of documents.
    ///   - body: gets each outcome with its number, from 1.
    /// - Throws: `FolderError`; `InputError` where there is no such file; what `body` throws.
    package func analyze(
        file: String, _ body: (_ outcome: Outcome, _ number: Int) throws -> Void
    ) throws -> BatchSummary {
        var isDirectory: ObjCBool = false
        if file != "-", FileManager.default.fileExists(atPath: file, isDirectory: &isDirectory), isDirectory.boolValue {
            throw FolderError(path: file)
        }
        let input = try DocumentInput([file])
        var summary = BatchSummary()
        while let item = input.next() {
            let outcome: Outcome
            switch item {
            case .document(let document): outcome = process(document)
            case .failure(let failure): outcome = .failed(failure)
            }
            switch outcome {
            case .done: summary.done += 1
            case .failed: summary.failed += 1
            }
            try body(outcome, summary.done + summary.failed)
        }
        return summary
    }
}

/// A folder where one file is meant.
package struct FolderError: Error, Sendable, Hashable, CustomStringConvertible {
    package var path: String

    package var description: String { "\(path): is a folder; jiyao run reads folders" }
}
