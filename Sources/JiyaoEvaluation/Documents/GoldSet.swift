import Foundation
import JiyaoArchive
import JiyaoCore
import JiyaoICU

/// A folder of articles with their annotations: `ID.txt` and `ID.json` of each.
package struct GoldSet: Sendable {
    /// In the order of their names.
    package let documents: [GoldDocument]
    /// What could not be read, with the reason. The rest is no measure of the whole.
    package let broken: [FileError]

    /// - Throws: `FileError` where there is no such folder, or no annotation in it; `ICUError`.
    package init(_ path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw FileError(path: path.isEmpty ? "''" : path, reason: "no such folder of annotated documents")
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw FileError(path: path, reason: "not a folder") }
        let folder = URL(fileURLWithPath: path, isDirectory: true)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            throw FileError(path: path, reason: "cannot read the folder")
        }
        let ids = names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }.sorted()
        guard !ids.isEmpty else {
            throw FileError(path: path, reason: "no annotated document in it: ID.txt with ID.json beside it")
        }
        let folding = try Folding()
        let converter = try Converter(charset: "UTF-8")
        var documents: [GoldDocument] = []
        var broken: [FileError] = []
        for id in ids {
            do {
                let annotation = try Self.annotation(folder.appendingPathComponent(id + ".json"), converter)
                let text = try Self.units(folder.appendingPathComponent(id + ".txt"), converter)
                documents.append(
                    try GoldDocument(
                        id: id, text: String(decoding: text, as: UTF16.self), annotation: annotation, folding))
            } catch let error as FileError {
                broken.append(error)
            }
        }
        self.documents = documents
        self.broken = broken
    }

    private static func annotation(_ url: URL, _ converter: borrowing Converter) throws -> GoldAnnotation {
        let units = try units(url, converter)
        do {
            // Foundation's decoder lets a comma before a closing bracket pass, and does not tell the line.
            let keys = try JSONObject.fields(of: units).keys
            let text = String(decoding: units, as: UTF16.self)
            let annotation = try JSONDecoder().decode(GoldAnnotation.self, from: Data(text.utf8))
            if let slip = annotation.slip ?? GoldAnnotation.mistypedKey(among: Set(keys)) {
                throw FileError(path: url.relativePath, reason: "not an annotation: " + slip)
            }
            return annotation
        } catch let error as JSONError {
            throw FileError(
                path: url.relativePath, line: error.line(in: units), reason: "not an annotation: " + error.reason)
        } catch let error as DecodingError {
            throw FileError(path: url.relativePath, reason: "not an annotation: " + JSONFault.reason(of: error))
        }
    }

    private static func units(_ url: URL, _ converter: borrowing Converter) throws -> [UInt16] {
        do {
            let bytes = Array(try bytes(url))
            let units = try bytes.withUnsafeBufferPointer { try converter.decode($0) }
            // A byte order mark is none of the text.
            return units.first == 0xFEFF ? Array(units.dropFirst()) : units
        } catch let error as MalformedBytes {
            throw FileError(path: url.relativePath, reason: "\(error)")
        }
    }

    private static func bytes(_ url: URL) throws -> Data {
        guard access(url.path, R_OK) == 0 else { throw FileError(path: url.relativePath, doing: "read") }
        do {
            return try Data(contentsOf: url)
        } catch {
            throw FileError(path: url.relativePath, reason: "cannot read: not a file")
        }
    }
}
