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
    package let entries: [Entry]
    /// The bytes, for the digest of a pipeline.
    package let bytes: [UInt8]

    /// - Throws: `LexiconError` where the file can't be read, is not UTF-8, or has a line without a term.
    package init(contentsOf url: URL) throws(LexiconError) {
        name = url.deletingPathExtension().lastPathComponent
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
        var entries: [Entry] = []
        var number = 0
        for line in content.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard let term = columns.first, !term.isEmpty else {
                throw LexiconError(path: url.path, line: number, reason: "has no term in its first column")
            }
            entries.append(Entry(term: term, columns: Array(columns.dropFirst()), line: number))
        }
        self.entries = entries
    }
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
