import Foundation

/// A file or folder could not be read or written.
package struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
    package var path: String
    /// From 1; nil where it is about the whole file.
    package var line: Int?
    package var reason: String
    /// The system's error number; 0 where it is none of the system's.
    package var code: Int32 = 0

    package init(path: String, line: Int? = nil, reason: String) {
        self.path = path
        self.line = line
        self.reason = reason
    }

    /// What the system says of the call that failed just now: `cannot write: No space left on device`.
    package init(path: String, doing what: String, code: Int32 = errno) {
        self.path = path
        reason = "cannot \(what): " + String(cString: strerror(code))
        self.code = code
    }

    /// `out/records.ndjson:12: not a record: …`
    package var description: String {
        path + (line.map { ":\($0)" } ?? "") + ": " + reason
    }
}
