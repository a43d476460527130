import JiyaoArchive
import JiyaoCore

/// How far the records of a batch agree with the annotations of a gold set.
package struct Evaluation: Sendable {
    /// In the order of the gold set.
    package let documents: [DocumentScore]
    /// Where records come from of which the gold set has no document, in their order.
    package let unknown: [String]

    /// Scores records, one in memory at a time.
    ///
    /// - Throws: `FileError` with the line that is no record, or where a document has two; `ICUError`.
    package init(of gold: GoldSet, _ records: RecordsFile) throws {
        let folding = try Folding()
        let known = Dictionary(uniqueKeysWithValues: gold.documents.map { ($0.id, $0) })
        var scores: [String: DocumentScore] = [:]
        var unknown: [String] = []
        try records.forEach { record in
            guard let document = Self.names(of: record.source).lazy.compactMap({ known[$0] }).first else {
                unknown.append(record.source.path)
                return
            }
            guard scores[document.id] == nil else {
                throw FileError(path: records.path, reason: "two records of \(document.id)")
            }
            scores[document.id] = try DocumentScore(document, record, folding)
        }
        documents = try gold.documents.map { try scores[$0.id] ?? DocumentScore($0, nil, folding) }
        self.unknown = unknown
    }

    /// All documents together.
    package var totals: CountsByColumn {
        documents.reduce(into: CountsByColumn()) { $0 += $1.counts }
    }

    /// The documents without a record.
    package var absent: [String] { documents.filter { !$0.hasRecord }.map(\.document) }

    package var hasRecords: Bool { documents.contains(where: \.hasRecord) }

    /// Whether every document has its record, and every span leads to its text.
    package var isWhole: Bool { absent.isEmpty && wrongSpans == 0 }

    /// What is to be told beside the figures: which documents have no record, and which records no document.
    package var remarks: [String] {
        if !hasRecords { return ["no record is of a document of the gold set" + Self.listed(unknown, after: ": ")] }
        return (absent.isEmpty ? [] : ["no record of " + Self.listed(absent)])
            + (unknown.isEmpty ? [] : ["left out, not in the gold set: " + Self.listed(unknown)])
    }

    /// The first five of some names, and how many more there are.
    private static func listed(_ names: [String], after prefix: String = "") -> String {
        if names.isEmpty { return "" }
        let more = names.count - 5
        return prefix + names.prefix(5).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }

    package var wrongSpans: Int { documents.reduce(0) { $0 + $1.wrongSpans } }

    /// What the annotation of a source may be called: the id of an NDJSON line, else the file's name without its ending.
    private static func names(of source: Source) -> [String] {
        let file = source.path.split(separator: "!").last.map(String.init) ?? ""
        let name = file.split(separator: "/").last.map(String.init) ?? ""
        let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
        guard let dot, dot > name.startIndex, name.utf8.index(after: dot) < name.endIndex else {
            return [source.key, name].compactMap { $0 }
        }
        return [source.key, String(name[..<dot])].compactMap { $0 }
    }
}
