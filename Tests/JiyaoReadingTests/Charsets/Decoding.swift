import Foundation
import JiyaoCore
import JiyaoICU
import JiyaoTestKit

@testable import JiyaoReading

/// What became of bytes: their text and charset, or the reason why they have none.
enum Decoding: Equatable {
    case text(String, Charset)
    case failure(String)

    var text: String? { if case .text(let text, _) = self { text } else { nil } }
    var charset: Charset? { if case .text(_, let charset) = self { charset } else { nil } }
    var reason: String? { if case .failure(let reason) = self { reason } else { nil } }
}

func decode(
    _ bytes: [UInt8], as charset: Charset? = nil, isMarkup: Bool = false, by decoder: TextDecoder? = nil
) throws -> Decoding {
    let document = RawDocument(path: "a", format: "text", bytes: bytes, charset: charset)
    do {
        let decoded = try (decoder ?? TextDecoder()).decode(document, isMarkup: isMarkup)
        return .text(String(decoding: decoded.units, as: UTF16.self), decoded.charset)
    } catch let error as UnreadableDocument {
        return .failure(error.reason)
    }
}

extension Charset {
    /// The text in it, without a byte order mark; nil where it has a character that the charset lacks.
    func encode(_ text: String) -> [UInt8]? {
        Encoder.bytes(of: text, in: self == .big5 ? "CP950" : name)
    }
}

/// Paragraphs that tests make articles of.
enum Paragraphs {
    static let traditional = lines(of: ProjectFiles.root.appendingPathComponent("Tests/Fixtures/traditional.txt"))

    /// Of all sample reports that are text.
    static let simplified: [String] = {
        let folder = ProjectFiles.data.appendingPathComponent("samples")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().filter { $0.hasSuffix(".txt") }.flatMap { lines(of: folder.appendingPathComponent($0)) }
    }()

    private static func lines(of file: URL) -> [String] {
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { $0.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
    }
}
