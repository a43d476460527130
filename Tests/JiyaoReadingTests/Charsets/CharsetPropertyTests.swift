import JiyaoICU
import JiyaoTestKit
import Testing

@testable import JiyaoReading

/// Whatever the text, and whatever is declared: it comes out as it was written, or not at all.
@Suite struct CharsetPropertyTests {
    private static let encodings = [Charset.utf8, .gb18030, .big5, .big5HKSCS, .utf16LE, .utf16BE]
    private static let declarations = ["", "utf-8", "gb2312", "gbk", "big5", "big5-hkscs", "utf-16", "iso-8859-1", "x"]

    /// Encodes and decodes texts; how many were read, and what was wrong.
    private func check(_ seeds: ClosedRange<UInt64>, _ text: (inout SeededGenerator) -> String) throws -> Double {
        let decoder = try TextDecoder()
        var read = 0
        var all = 0
        for seed in seeds {
            var random = SeededGenerator(seed: seed)
            let text = text(&random)
            let declaration = Self.declarations[Int.random(in: Self.declarations.indices, using: &random)]
            let isPage = !declaration.isEmpty || Bool.random(using: &random)
            let page = declaration.isEmpty ? text : "<html><meta charset='\(declaration)'>\n\(text)"
            for charset in Self.encodings {
                guard let bytes = charset.encode(page) else { continue }
                let decoding = try decode(bytes, isMarkup: isPage, by: decoder)
                all += 1
                if let found = decoding.text {
                    read += 1
                    #expect(found == page, "seed \(seed), \(charset), declared \(declaration), as \(decoding)")
                }
            }
        }
        return Double(read) / Double(all)
    }

    @Test func aPieceOfAReportIsReadOrRefusedButNeverChanged() throws {
        for (name, paragraphs) in [("simplified", Paragraphs.simplified), ("traditional", Paragraphs.traditional)] {
            let text = Array(paragraphs.joined(separator: "\n").unicodeScalars)
            let share = try check(1...800) { random in
                let count = Int.random(in: 2...40, using: &random)
                let start = Int.random(in: 0..<text.count - count, using: &random)
                var piece = String.UnicodeScalarView()
                piece.append(contentsOf: text[start..<start + count])
                return String(piece)
            }
            print("charsets: of \(name) pieces of 2 to 40 characters \(share) are read, none wrongly")
            #expect(share > 0.85)
        }
    }

    @Test func textThatNoOneWouldWriteIsNeverChanged() throws {
        _ = try check(1...800) { random in
            var text = RandomText(seed: random.next())
            // What begins with U+FEFF begins with a byte order mark.
            return String(text.string(upTo: 60).drop { $0 == "\u{FEFF}" })
        }
    }

    /// The hardest case, and no Chinese text: no common characters help. Odds of a million to one hold for text; of such
    /// strings one in ten thousand is misread, and of those below six characters more.
    @Test func charactersWithoutOrderAreNeverChanged() throws {
        let ranges: [[Charset: ClosedRange<UInt8>]] = [
            [.gb18030: 0xB0...0xD7], [.big5: 0xA4...0xC5], [.gb18030: 0x81...0xFE],
        ]
        for range in ranges {
            let (charset, leads) = range.first!
            _ = try check(1...800) { random in
                let bytes = (0..<Int.random(in: 6...30, using: &random)).flatMap { _ in
                    [UInt8.random(in: leads, using: &random), UInt8.random(in: 0xA1...0xFE, using: &random)]
                }
                return String(decoding: (try? bytes.decoded(as: charset)) ?? Array("会议".utf16), as: UTF16.self)
            }
        }
    }
}
