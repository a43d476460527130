import Foundation
import JiyaoCore
import JiyaoLexicons
import JiyaoTestKit

@testable import JiyaoReading

/// The project's own lexicon.
func makeLexicon() throws -> FurnitureLexicon {
    try FurnitureLexicon(data: DataDirectory(data: ProjectFiles.data))
}

func makeReader() throws -> DocumentReader {
    try DocumentReader(lexicon: makeLexicon())
}

func readText(_ text: String) throws -> Article {
    try makeReader().read(RawDocument(path: "a.txt", format: "text", bytes: Array(text.utf8)))
}

func readHTML(_ html: String) throws -> Article {
    try makeReader().read(RawDocument(path: "a.html", format: "html", bytes: Array(html.utf8)))
}

func readLine(_ json: String, line: Int = 1) throws -> Article {
    try makeReader().read(RawDocument(path: "a.ndjson", line: line, format: "ndjson", bytes: Array(json.utf8)))
}

/// The reason why a document can't be read; nil where it can.
func failure(_ format: String, _ bytes: [UInt8]) throws -> String? {
    let reader = try makeReader()
    do {
        _ = try reader.read(RawDocument(path: "a", format: format, bytes: bytes))
        return nil
    } catch {
        return error.reason
    }
}

/// A folder that is removed with its owner.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("jiyao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func write(_ name: String, _ text: String) throws { try write(name, text.utf8) }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
    }
}

/// Everything that an input yields, in short: `path` or `path:line` of documents, `! failure` of failures.
func items(of inputs: [String]) throws -> [String] {
    let input = try DocumentInput(inputs)
    var found: [String] = []
    while let item = input.next() {
        switch item {
        case .document(let raw): found.append(raw.path + (raw.line.map { ":\($0)" } ?? ""))
        case .failure(let failure): found.append("! \(failure)")
        }
    }
    return found
}

/// The documents that an input yields.
func documents(of inputs: [String]) throws -> [RawDocument] {
    let input = try DocumentInput(inputs)
    var found: [RawDocument] = []
    while let item = input.next() {
        if case .document(let raw) = item { found.append(raw) }
    }
    return found
}
