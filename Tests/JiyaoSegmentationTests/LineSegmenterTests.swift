import Foundation
import JiyaoICU
import JiyaoTestKit
import Testing

@testable import JiyaoSegmentation

struct LineSegmenterTests {
    /// Feeds the bytes in the given pieces.
    private func segment(_ pieces: [[UInt8]], _ cut: LineSegmenter.Cut) throws -> String {
        let segmenter = try LineSegmenter(cut, words: try ICUWordSegmenter())
        var output: [UInt8] = []
        for piece in pieces { try segmenter.feed(piece, into: &output) }
        try segmenter.finish(into: &output)
        return try #require(String(validating: output, as: UTF8.self))
    }

    private func words(_ text: String) throws -> String { try segment([Array(text.utf8)], .words) }
    private func sentences(_ text: String) throws -> String { try segment([Array(text.utf8)], .sentences) }

    @Test func wordsAreSeparatedByOneSpace() throws {
        #expect(try words("会议强调，要抓好落实。\n") == "会议 强调 ， 要 抓 好 落实 。\n")
    }

    @Test func whiteSpaceIsNoWord() throws {
        #expect(try words("  会议\u{3000}\u{3000}强调 \t\u{A0}落实 \n") == "会议 强调 落实\n")
        #expect(try words(" \t\u{3000}\n") == "\n")
    }

    @Test func aLineOutForALineIn() throws {
        #expect(try words("\n会议\n\n\n落实\n") == "\n会议\n\n\n落实\n")
        #expect(try words("") == "")
        #expect(try words("\n") == "\n")
        #expect(try words("会议") == "会议\n")
    }

    @Test func aCarriageReturnBelongsToTheLineEnd() throws {
        #expect(try words("会议\r\n\r\n落实\r\n") == "会议\n\n落实\n")
        #expect(try sentences("会议。落实。\r\n\r\n好。\r\n") == "会议。\n落实。\n\n好。\n")
        #expect(try words("会议\r") == "会议\n")
    }

    @Test func sentencesStandOneALine() throws {
        #expect(try sentences("会议召开。要抓好落实！\n第二行\n") == "会议召开。\n要抓好落实！\n第二行\n")
        #expect(try sentences("\n\n会议。\n") == "\n\n会议。\n")
        #expect(try sentences("  \n") == "\n")
    }

    @Test func aByteOrderMarkIsNoPartOfTheText() throws {
        #expect(try words("\u{FEFF}会议\n落实\n") == "会议\n落实\n")
        #expect(try sentences("\u{FEFF}会议。\n") == "会议。\n")
        #expect(try words("\u{FEFF}") == "\n")
    }

    @Test func charactersBeyondTheBasicPlaneStayWhole() throws {
        let output = try words("𠮷县é😀a\n")
        #expect(output.replacing(" ", with: "") == "𠮷县é😀a\n")
    }

    @Test(
        arguments: [
            ([0xFF], 1, 0), ([0x61, 0x0A, 0x62, 0xFF, 0x0A], 2, 3), ([0xE4, 0xBC, 0x0A], 1, 0),
            ([0x61, 0xC0, 0x80], 1, 1),
            ([0xED, 0xA0, 0x80], 1, 0), ([0xEF, 0xBB, 0xBF, 0x61, 0x80], 1, 4), ([0x0D, 0x0A, 0x0D, 0x0A, 0xF8], 3, 4),
        ] as [([UInt8], Int, Int)])
    func brokenUTF8IsToldWithLineAndByte(bytes: [UInt8], line: Int, offset: Int) {
        let error = LineError(line: line, offset: offset, reason: "not UTF-8: malformed bytes")
        #expect(throws: error) { try segment([bytes], .words) }
        // And the same where every byte comes by itself.
        #expect(throws: error) { try segment(bytes.map { [$0] }, .sentences) }
    }

    @Test func linesBeforeABrokenOneAreKept() throws {
        let segmenter = try LineSegmenter(.words, words: try ICUWordSegmenter())
        var output: [UInt8] = []
        #expect(throws: LineError.self) { try segmenter.feed(Array("会议\n".utf8) + [0xFF, 0x0A], into: &output) }
        #expect(String(decoding: output, as: UTF8.self) == "会议\n")
    }

    /// However the input is cut into pieces, also within a character, the output is the same; it has as many lines as
    /// the input, and the same text but for white space.
    @Test func piecesDoNotShow() throws {
        var random = SeededGenerator(seed: 1911)
        let parts = ["会议", "强调", "，", "落实。", "\n", "\r\n", " ", "𠮷", "abc", "1.5", "“", "”", "\u{3000}"]
        for _ in 0..<200 {
            let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in parts.randomElement(using: &random)! }
                .joined()
            let bytes = Array(text.utf8)
            var pieces: [[UInt8]] = []
            var start = 0
            while start < bytes.count {
                let end = min(bytes.count, start + Int.random(in: 1...7, using: &random))
                pieces.append(Array(bytes[start..<end]))
                start = end
            }
            for cut in [LineSegmenter.Cut.words, .sentences] {
                let whole = try segment([bytes], cut)
                #expect(try segment(pieces, cut) == whole, "seed \(random.seed): \(text.debugDescription)")
                let squeezed = { (text: String) in
                    text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(\.value)
                }
                #expect(squeezed(whole) == squeezed(text), "seed \(random.seed): \(text.debugDescription)")
            }
            let lines = bytes.count { $0 == 0x0A } + (bytes.isEmpty || bytes.last == 0x0A ? 0 : 1)
            #expect(try segment([bytes], .words).utf8.count { $0 == 0x0A } == lines, "seed \(random.seed)")
        }
    }

    /// A line of many pieces is not looked through again with each piece.
    @Test(.timeLimit(.minutes(1)))
    func aLongLineTakesTimeInStepWithItsLength() throws {
        let piece = Array(String(repeating: "a", count: 1000).utf8)
        let output = try segment(Array(repeating: piece, count: 2000), .words)
        #expect(output.utf8.count == 2_000_001)
    }

    @Test func aFileThatIsNotThereIsAnError() throws {
        let segmenter = try LineSegmenter(.words, words: try ICUWordSegmenter())
        let error = #expect(throws: StreamError.self) { try segmenter.run("/no/such/file") { _ in } }
        #expect(error?.description == "/no/such/file: can't be read: No such file or directory")
        let folder = #expect(throws: StreamError.self) { try segmenter.run("/") { _ in } }
        #expect(folder?.description == "/: can't be read: Is a directory")
    }

    @Test func aFileIsCutWhole() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("jiyao-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: url) }
        let line = "会议强调，要抓好落实。\n"
        try Data(String(repeating: line, count: 5000).utf8).write(to: url)
        let segmenter = try LineSegmenter(.words, words: try ICUWordSegmenter())
        var output: [UInt8] = []
        try segmenter.run(url.path) { output += $0 }
        #expect(String(decoding: output, as: UTF8.self) == String(repeating: try words(line), count: 5000))
    }
}

/// Other charsets than UTF-8.
@Suite struct CharsetSegmentationTests {
    private func segment(_ bytes: [UInt8], _ charset: Charset, piece: Int) throws -> String {
        let segmenter = try LineSegmenter(.words, words: try ICUWordSegmenter(), charset: charset)
        var output: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: piece) {
            try segmenter.feed(Array(bytes[start..<min(start + piece, bytes.count)]), into: &output)
        }
        try segmenter.finish(into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test(arguments: [Charset.gb18030, .utf16LE, .utf16BE, .utf8])
    func aTextOfAnyCharsetGivesTheSameWords(charset: Charset) throws {
        let bytes = try #require(Encoder.bytes(of: "会议强调\n上月\r\n\n落实", in: charset.name))
        let expected = try segment(Array("会议强调\n上月\n\n落实\n".utf8), .utf8, piece: 100)
        #expect(expected.hasPrefix("会议 强调\n"))
        for piece in [1, 2, 3, 5, 100] {
            #expect(try segment(bytes, charset, piece: piece) == expected)
            #expect(try segment(charset.mark + bytes, charset, piece: piece) == expected)
        }
    }

    @Test func brokenBytesAreToldWithLineAndByte() {
        #expect(throws: LineError(line: 2, offset: 3, reason: "not GB18030: malformed bytes")) {
            try segment([0xBB, 0xE1, 0x0A, 0xFF, 0x0A], .gb18030, piece: 1)
        }
        #expect(throws: LineError(line: 2, offset: 6, reason: "not UTF-16LE: malformed bytes")) {
            try segment([0x1A, 0x4F, 0x0A, 0, 0x1A, 0x4F, 0, 0xD8, 0x0A, 0], .utf16LE, piece: 3)
        }
    }
}
