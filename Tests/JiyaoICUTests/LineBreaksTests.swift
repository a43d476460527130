import JiyaoTestKit
import Testing

@testable import JiyaoICU

@Suite struct LineBreaksTests {
    /// The lines of pieces, each without its line break.
    private func lines(of pieces: [[UInt8]], _ charset: Charset) -> [[UInt8]] {
        let breaks = LineBreaks(charset)
        var lines: [[UInt8]] = []
        var line: [UInt8] = []
        for piece in pieces {
            var position = 0
            while let end = breaks.end(in: piece, from: position, after: line.count, last: line.last) {
                lines.append(breaks.content(of: line + piece[position..<end]))
                line = []
                position = end
            }
            line += piece[position...]
        }
        return line.isEmpty ? lines : lines + [breaks.content(of: line)]
    }

    private func encode(_ text: String, _ charset: Charset) throws -> [UInt8] {
        try #require(Encoder.bytes(of: text, in: charset.name))
    }

    @Test(arguments: Charset.allCases)
    func linesEndInLineFeedsOfTheCharset(charset: Charset) throws {
        let bytes = try encode("會議\r\na\n\nb", charset)
        let expected = try ["會議", "a", "", "b"].map { try encode($0, charset) }
        #expect(lines(of: [bytes], charset) == expected)
        #expect(lines(of: bytes.map { [$0] }, charset) == expected)
    }

    /// 上 is U+4E0A and 〰 U+3030; ਊ is U+0A0A, and U+0A00 is in no text.
    @Test(arguments: [Charset.utf16LE, .utf16BE])
    func theByteOfALineFeedWithinACharacterOfUTF16IsNone(charset: Charset) throws {
        let bytes = try encode("上ਊ上਀ĀĊ\n上", charset)
        #expect(lines(of: [bytes], charset) == [try encode("上ਊ上਀ĀĊ", charset), try encode("上", charset)])
    }

    @Test func howTheInputIsCutDoesNotMatter() throws {
        for seed in UInt64(1)...200 {
            var random = SeededGenerator(seed: seed)
            let charset = Charset.allCases.filter { $0 != .big5 && $0 != .big5HKSCS }.randomElement(using: &random)!
            let text = String((0..<40).map { _ in Array("上ਊ\n\r会aĊ").randomElement(using: &random)! })
            let bytes = try encode(text, charset)
            var pieces: [[UInt8]] = []
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...7, using: &random)
                pieces.append(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
            }
            #expect(lines(of: pieces, charset) == lines(of: [bytes], charset), "seed \(seed), \(charset)")
        }
    }
}
