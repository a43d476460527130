import Foundation
import JiyaoTestKit
import Testing

@testable import JiyaoArchive

struct LineReaderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(arguments: [
        ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]), ("a\r\nb\n", ["a\r", "b"]),
        ("防汛\n信访\n", ["防汛", "信访"]),
    ])
    func linesEndAtLineBreaks(text: String, lines: [String]) throws {
        try folder.write(text, to: "a")
        #expect(try read().map { String(decoding: $0, as: UTF8.self) } == lines)
    }

    @Test func linesAreNumberedFromOne() throws {
        try folder.write("a\nb\n", to: "a")
        let reader = try LineReader(folder["a"])
        #expect(reader.line == 0)
        _ = try reader.next()
        #expect(reader.line == 1)
        _ = try reader.next()
        _ = try reader.next()
        #expect(reader.line == 2)
        #expect(try reader.next() == nil)
    }

    @Test func anyBytesComeBackAsASplitWouldGiveThem() throws {
        for seed in UInt64(0)..<12 {
            var generator = SeededGenerator(seed: seed)
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...6, using: &generator) {
                let count = Int.random(in: 0...1, using: &generator) * Int.random(in: 0...600_000, using: &generator)
                let byte = UInt8.random(in: 0...255, using: &generator)
                bytes += repeatElement(byte, count: count)
                if Bool.random(using: &generator) { bytes.append(0x0A) }
            }
            try folder.write(bytes, to: "a")
            var expected = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            if expected.last?.isEmpty == true { expected.removeLast() }
            #expect(try read() == expected.map { Array($0) }, "seed \(seed)")
        }
    }

    @Test func aMissingFileIsAnError() throws {
        let error = #expect(throws: FileError.self) { try LineReader(folder["none"]) }
        #expect(error?.reason == "cannot read: No such file or directory")
    }

    @Test func aFolderCanNotBeRead() throws {
        let reader = try LineReader(folder.url)
        #expect(throws: FileError.self) { try reader.next() }
    }

    private func read() throws -> [[UInt8]] {
        let reader = try LineReader(folder["a"])
        var lines: [[UInt8]] = []
        while let line = try reader.next() { lines.append(Array(line)) }
        return lines
    }
}
