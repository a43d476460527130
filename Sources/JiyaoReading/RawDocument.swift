import JiyaoCore

/// One document as it came, not yet decoded.
package struct RawDocument: Sendable, Hashable {
    /// Relative to the input argument, with `/`; `-` for standard input.
    package var path: String
    /// The id that the container gives it, where it has one.
    package var key: String?
    /// From 1, where the document is a line of a file.
    package var line: Int?
    /// The name of a `FormatReader`.
    package var format: String
    /// Decompressed; without the line break where the document is a line.
    package var bytes: [UInt8]

    package init(path: String, key: String? = nil, line: Int? = nil, format: String, bytes: [UInt8]) {
        self.path = path
        self.key = key
        self.line = line
        self.format = format
        self.bytes = bytes
    }

    func failure(_ reason: String) -> Failure {
        Failure(path: path, line: line, key: key, stage: "reading", reason: reason)
    }
}

/// What an input yields next.
package enum InputItem: Sendable {
    case document(RawDocument)
    case failure(Failure)
}

/// An input that can't be begun.
package struct InputError: Error, Sendable, Hashable, CustomStringConvertible {
    package var path: String
    package var reason: String

    package var description: String { path + ": " + reason }
}
