import JiyaoCore
import JiyaoICU

/// A format that documents come in. A new format is one file with a type of this protocol and one row in
/// `Formats.all`.
protocol FormatReader: Sendable {
    /// As it stands in a record's source: `html`.
    var name: String { get }
    /// Of file names, in lower case and without the dot.
    var endings: [String] { get }
    /// Whether each line of a file is a document.
    var isLinewise: Bool { get }

    /// The page that a document holds, with what the format itself tells of it.
    ///
    /// - Throws: `UnreadableDocument` with a reason for the user.
    func read(_ document: RawDocument, decoder: TextDecoder) throws(UnreadableDocument) -> Page
}

/// Why a document can't be read.
struct UnreadableDocument: Error, Equatable {
    var reason: String
}

/// The table of formats.
enum Formats {
    static let all: [any FormatReader] = [TextFormat(), HTMLFormat(), NDJSONFormat()]

    static func named(_ name: String) -> (any FormatReader)? { all.first { $0.name == name } }

    /// The format that a file's name tells, `.gz` left aside.
    static func ofFile(_ name: String) -> (any FormatReader)? {
        let lower = name.lowercased()
        let bare = lower.hasSuffix(".gz") ? String(lower.dropLast(3)) : lower
        guard let dot = bare.lastIndex(of: "."), dot != bare.startIndex else { return nil }
        let ending = bare[bare.index(after: dot)...]
        return all.first { $0.endings.contains { $0 == ending } }
    }

    /// The format that the first bytes tell: NDJSON begins with `{`, HTML with `<`; all else is text. A list of objects,
    /// `[{`, is told as NDJSON too, which refuses it with a reason; a text may well begin with `[`.
    static func ofContent(_ bytes: [UInt8]) -> any FormatReader {
        let content = content(of: bytes)
        switch content.first {
        case UInt8(ascii: "{"): return NDJSONFormat()
        case UInt8(ascii: "[") where content.dropFirst().first == UInt8(ascii: "{"): return NDJSONFormat()
        case UInt8(ascii: "<"): return HTMLFormat()
        default: return TextFormat()
        }
    }

    /// Whether so many bytes tell the format, of gzip too.
    static func isTelling(_ bytes: [UInt8]) -> Bool { bytes.count >= 4 && !content(of: bytes).isEmpty }

    /// The charset of a file whose lines are documents, where its first bytes tell it: by a byte order mark, or as
    /// UTF-16 by the NUL beside the first character, which is one of ASCII.
    static func charsetOfLines(_ bytes: [UInt8]) -> Charset? {
        if let marked = Charset.marked(bytes) { return marked }
        guard bytes.count >= 2, (bytes[0] == 0) != (bytes[1] == 0) else { return nil }
        return bytes[0] == 0 ? .utf16BE : .utf16LE
    }

    /// The first two bytes behind the byte order mark that are no white space; the NULs of UTF-16 are no content.
    private static func content(of bytes: [UInt8]) -> [UInt8] {
        let content = bytes.dropFirst(Charset.marked(bytes)?.mark.count ?? 0)
        return Array(content.lazy.filter { !(0x09...0x0D).contains($0) && $0 != 0x20 && $0 != 0 }.prefix(2))
    }
}
