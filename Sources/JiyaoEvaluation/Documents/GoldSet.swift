import Foundation
import JiyaoArchive
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
                let annotation = try Self.annotation(folder.appendingPathComponent(id + ".json"))
                let text = try Self.text(folder.appendingPathComponent(id + ".txt"), converter)
                documents.append(try GoldDocument(id: id, text: text, annotation: annotation, folding))
            } catch let error as FileError {
                broken.append(error)
            }
        }
        self.documents = documents
        self.broken = broken
    }

    private static func annotation(_ url: URL) throws -> GoldAnnotation {
        let bytes = try bytes(url)
        // Foundation's decoder lets a comma before a closing bracket pass.
        if let fault = JSONFaultFinder.fault(in: Array(bytes)) {
            throw FileError(path: url.relativePath, line: fault.line, reason: "not an annotation: " + fault.reason)
        }
        let annotation: GoldAnnotation
        do {
            annotation = try JSONDecoder().decode(GoldAnnotation.self, from: bytes)
        } catch {
            throw FileError(path: url.relativePath, reason: "not an annotation: " + JSONFault.reason(of: error))
        }
        if let slip = annotation.slip ?? GoldAnnotation.mistypedKey(in: bytes) {
            throw FileError(path: url.relativePath, reason: "not an annotation: " + slip)
        }
        return annotation
    }

    private static func text(_ url: URL, _ converter: borrowing Converter) throws -> String {
        do {
            let bytes = Array(try bytes(url))
            return String(decoding: try bytes.withUnsafeBufferPointer { try converter.decode($0) }, as: UTF16.self)
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
