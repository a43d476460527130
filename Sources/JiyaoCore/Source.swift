/// Where a document came from.
public struct Source: Hashable, Sendable, Decodable {
    /// Relative to the input argument, with `/`.
    public var path: String
    /// The id that an NDJSON line carries.
    public var key: String?
    /// The name of the format, for instance `html`.
    public var format: String
    /// The encoding that it was read in, `UTF-8`.
    public var charset: String
    /// The size of the document itself, decompressed, in bytes.
    public var bytes: Int
    /// Of those bytes, in hexadecimal.
    public var sha256: String
    /// The line in an NDJSON file, from 1; nil where the file is the document.
    public var line: Int?

    /// The origin of a document; `bytes` is its size, `line` counts from 1.
    public init(
        path: String, key: String? = nil, format: String, charset: String = "UTF-8", bytes: Int = 0,
        sha256: String = "",
        line: Int? = nil
    ) {
        self.path = path
        self.key = key
        self.format = format
        self.charset = charset
        self.bytes = bytes
        self.sha256 = sha256
        self.line = line
    }
}

/// What became of a document that could not be done: a value, never the end of a batch.
public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// Relative to the input argument, with `/`.
    public var path: String
    /// The line in an NDJSON file, from 1.
    public var line: Int?
    /// The id that an NDJSON line carries.
    public var key: String?
    /// What was being done: `reading`, or the name of a stage.
    public var stage: String
    /// For people: `not UTF-8: malformed bytes at byte 7`.
    public var reason: String

    /// A failure; `line` counts from 1.
    public init(path: String, line: Int? = nil, key: String? = nil, stage: String, reason: String) {
        self.path = path
        self.line = line
        self.key = key
        self.stage = stage
        self.reason = reason
    }

    /// `notices/a.txt:12: reading: not UTF-8: …`
    public var description: String {
        path + (line.map { ":\($0)" } ?? "") + ": \(stage): \(reason)"
    }
}
