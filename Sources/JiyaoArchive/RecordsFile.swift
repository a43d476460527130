import Foundation
import JiyaoCore

/// Reads `records.ndjson`, one record in memory at a time.
package struct RecordsFile {
    private let url: URL

    /// - Throws: `FileError` where the run has no records.
    package init(_ folder: RunFolder) throws {
        url = try folder.existing(\.records, of: "records")
    }

    package init(_ url: URL) {
        self.url = url
    }

    /// - Parameter path: of the folder of a run, or of a file of records.
    /// - Throws: `FileError` where it is not there, or is the folder of a run without records.
    package init(at path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileError(path: path.isEmpty ? "''" : path, doing: "read") }
        if status.st_mode & S_IFMT == S_IFDIR {
            try self.init(RunFolder.existing(at: path))
        } else {
            self.init(URL(fileURLWithPath: path))
        }
    }

    /// For messages.
    package var path: String { url.path }

    /// Calls `body` for each record in the order of the file.
    ///
    /// - Throws: `FileError` with the line that is no record; what `body` throws.
    package func forEach(_ body: (MeetingRecord) throws -> Void) throws {
        try decode(MeetingRecord.self) { record, line in
            guard record.schema == MeetingRecord.currentSchema else {
                throw FileError(
                    path: url.path, line: line,
                    reason: "a record of the format \(record.schema); this program reads \(MeetingRecord.currentSchema)"
                )
            }
            try body(record)
        }
    }

    /// Calls `body` for each record's text and dates.
    ///
    /// - Throws: `FileError` with the line that is no record; what `body` throws.
    package func forEachText(_ body: (RecordText) throws -> Void) throws {
        try decode(RecordText.self) { text, _ in try body(text) }
    }

    private func decode<Value: Decodable>(_ type: Value.Type, _ body: (Value, Int) throws -> Void) throws {
        let reader = try LineReader(url)
        let decoder = JSONDecoder()
        while let line = try reader.next() {
            guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) else { continue }
            let value: Value
            do {
                value = try decoder.decode(type, from: Data(line))
            } catch {
                throw FileError(
                    path: url.path, line: reader.line, reason: "not a record: " + JSONFault.reason(of: error))
            }
            try body(value, reader.line)
        }
    }
}

/// Of a record, what a search of the texts by day needs.
package struct RecordText: Sendable, Decodable {
    package struct Meeting: Sendable, Decodable {
        package var date: String?
    }

    package var text: String
    package var published: String?
    package var meeting: Meeting?
}
