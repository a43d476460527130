import Foundation
import JiyaoCore

/// A lexicon as it lies in a file: a term a line, its columns separated by tabs, `#` before comments.
package struct LexiconFile: Sendable {
    package struct Entry: Sendable, Hashable {
        package var term: String
        /// The columns after the term.
        package var columns: [String]
        /// From 1.
        package var line: Int
    }

    /// The file's name without its ending: `surnames`.
    package let name: String
    /// Where the file lies, for errors.
    package let path: String
    package let entries: [Entry]
    /// The bytes, for the digest of a pipeline.
    package let bytes: [UInt8]

    /// - Throws: `LexiconError` where the file can't be read, is not UTF-8, or has a line without a term.
    package init(contentsOf url: URL) throws(LexiconError) {
        name = url.deletingPathExtension().lastPathComponent
        path = url.path
        let data: Data
        do {
            data = try Data(contentsOf: url)
        } catch {
            throw LexiconError(path: url.path, line: nil, reason: "can't be read")
        }
        bytes = Array(data)
        // A byte order mark, which some editors put in front, is no part of the first line.
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        guard
            let content = String(validating: bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0), as: UTF8.self)
        else {
            throw LexiconError(path: url.path, line: nil, reason: "is not UTF-8")
        }
        entries = try Self.entries(of: Text(content), path: url.path)
    }

    /// On UTF-16 units, as every command reads all lexicons before it does anything else.
    private static func entries(of text: Text, path: String) throws(LexiconError) -> [Entry] {
        var entries: [Entry] = []
        var number = 0
        var start = 0
        while start < text.count {
            number += 1
            let end = text.units[start...].firstIndex(where: Unit.isLineBreak) ?? text.count
            let line = TextSpan(start, end)
            start = end + 1
            if end + 1 < text.count, text[end] == carriageReturn, text[end + 1] == lineFeed { start += 1 }
            if line.isEmpty || text[line.start] == numberSign || text.trimmed(line).isEmpty { continue }
            let columns = text.units(line).split(separator: tab, omittingEmptySubsequences: false).map {
                text[text.trimmed(TextSpan($0.startIndex, $0.endIndex))]
            }
            guard let term = columns.first, !term.isEmpty else {
                throw LexiconError(path: path, line: number, reason: "has no term in its first column")
            }
            entries.append(Entry(term: term, columns: Array(columns.dropFirst()), line: number))
        }
        return entries
    }

    private static let tab: UInt16 = 0x09
    private static let lineFeed: UInt16 = 0x0A
    private static let carriageReturn: UInt16 = 0x0D
    private static let numberSign: UInt16 = 0x23
}

/// A lexicon that can't be used.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The path of the file.
    public var path: String
    /// From 1; nil where the whole file is meant.
    public var line: Int?
    /// For people.
    public var reason: String

    package init(path: String, line: Int?, reason: String) {
        self.path = path
        self.line = line
        self.reason = reason
    }

    /// `data/lexicons/titles.tsv:7: …`
    public var description: String { path + (line.map { ":\($0)" } ?? "") + ": " + reason }
}
