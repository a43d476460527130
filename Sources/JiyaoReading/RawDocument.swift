import JiyaoCore
import JiyaoICU

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
    /// The charset of the bytes, where it is known from without: the user names it, or the beginning of the file of
    /// which the document is a line tells it. It is not doubted.
    package var charset: Charset?

    package init(
        path: String, key: String? = nil, line: Int? = nil, format: String, bytes: [UInt8],
        charset: Charset? = nil
    ) {
        self.path = path
        self.key = key
        self.line = line
        self.format = format
        self.bytes = bytes
        self.charset = charset
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

/// An input of which nothing can be read.
package struct InputError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The first argument, as it was given.
    package var path: String
    package var reason: String
    /// How many arguments more can't be read.
    package var others = 0

    package var description: String {
        path + ": " + reason + (others > 0 ? " (nor can \(others) more be read)" : "")
    }
}
