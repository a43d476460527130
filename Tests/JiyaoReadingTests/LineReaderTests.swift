import JiyaoTestKit
import Testing

@testable import JiyaoReading

private final class PieceSource: ByteSource {
    private var pieces: [[UInt8]]
    private let error: ByteSourceError?

    init(_ pieces: [[UInt8]], error: ByteSourceError? = nil) {
        self.pieces = pieces.filter { !$0.isEmpty }.reversed()
        self.error = error
    }

    func next() throws(ByteSourceError) -> [UInt8] {
        if let piece = pieces.popLast() { return piece }
        if let error { throw error }
        return []
    }
}

private func lines(_ reader: LineReader) throws -> [String] {
    var found: [String] = []
    while let line = try reader.next() {
        switch line {
        case .line(let bytes, let number): found.append("\(number) " + String(decoding: bytes, as: UTF8.self))
        case .tooLong(let number): found.append("\(number) too long")
        }
    }
    return found
}

@Suite struct LineReaderTests {
    @Test func linesAreNumberedFromOneAndLoseTheirLineBreaks() throws {
        let reader = LineReader(PieceSource([Array("a\nb\r\n\nc\n".utf8)]))
        #expect(try lines(reader) == ["1 a", "2 b", "3 ", "4 c"])
    }

    @Test func theLastLineNeedsNoLineBreak() throws {
        #expect(try lines(LineReader(PieceSource([Array("a\nb".utf8)]))) == ["1 a", "2 b"])
    }

    @Test func nothingHoldsNoLine() throws {
        #expect(try lines(LineReader(PieceSource([]))) == [])
    }

    @Test func aLineThatIsTooLongIsToldAndThoseAroundItStay() throws {
        let text = "short\n" + String(repeating: "x", count: 50) + "\nafter\n"
        let pieces = Array(text.utf8).map { [$0] }
        #expect(try lines(LineReader(PieceSource(pieces), limit: 20)) == ["1 short", "2 too long", "3 after"])
    }

    @Test func aLineOfTheLimitIsNotTooLong() throws {
        #expect(try lines(LineReader(PieceSource([Array("12345\n".utf8)]), limit: 5)) == ["1 12345"])
        #expect(try lines(LineReader(PieceSource([Array("123456".utf8)]), limit: 5)) == ["1 too long"])
    }

    @Test func piecesDoNotMatter() throws {
        for seed in UInt64(1)...100 {
            var random = SeededGenerator(seed: seed)
            let text = String((0..<60).map { _ in "ab\n会".randomElement(using: &random)! })
            var pieces: [[UInt8]] = []
            var rest = Array(text.utf8)[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...9, using: &random)
                pieces.append(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
            }
            var expected = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            if expected.last == "" { expected.removeLast() }
            let found = try lines(LineReader(PieceSource(pieces)))
            #expect(found == expected.enumerated().map { "\($0.offset + 1) \($0.element)" }, "seed \(seed)")
        }
    }

    @Test func anErrorComesAfterTheLinesBeforeItAndNamesTheUnfinishedOne() throws {
        let reader = LineReader(PieceSource([Array("a\nb\nunfin".utf8)], error: ByteSourceError(reason: "gone")))
        #expect(try reader.next() == .line(Array("a".utf8), number: 1))
        #expect(try reader.next() == .line(Array("b".utf8), number: 2))
        #expect(throws: ByteSourceError(reason: "gone")) { try reader.next() }
        #expect(reader.number == 3)
    }
}
