import JiyaoTestKit
import Testing

@testable import JiyaoICU

/// The charset of most Chinese pages: bytes of one, two and four for a character.
struct GB18030Tests {
    private static let characters: [(text: String, bytes: [UInt8])] = [
        ("a", [0x61]), ("\n", [0x0A]), ("会", [0xBB, 0xE1]), ("议", [0xD2, 0xE9]), ("。", [0xA1, 0xA3]),
        ("€", [0xA2, 0xE3]),
        ("镕", [0xE9, 0x46]), ("㐀", [0x81, 0x39, 0xEE, 0x39]), ("𠮷", [0x95, 0x34, 0xB2, 0x35]),
        ("😀", [0x94, 0x39, 0xFC, 0x36]),
    ]

    private func decode(_ bytes: [UInt8]) throws -> String {
        let converter = try Converter(charset: "GB18030")
        return String(decoding: try bytes.withUnsafeBufferPointer { try converter.decode($0) }, as: UTF16.self)
    }

    @Test(arguments: characters.indices)
    func charactersOfOneTwoAndFourBytesAreDecoded(index: Int) throws {
        #expect(try decode(Self.characters[index].bytes) == Self.characters[index].text)
    }

    @Test func randomTextIsDecoded() throws {
        var random = RandomText(seed: 15)
        for _ in 0..<300 {
            let chosen = (0..<random.number(in: 0...30)).map { _ in random.element(of: Self.characters) }
            #expect(try decode(chosen.flatMap(\.bytes)) == chosen.map(\.text).joined(), "seed \(random.seed)")
        }
    }

    @Test func theOffsetIsWhereTheFirstBrokenBytesBegin() throws {
        var random = RandomText(seed: 16)
        let broken: [[UInt8]] = [[0xFF], [0xBB, 0x20], [0xBB, 0xFF], [0x81, 0x39, 0xEE, 0x20]]
        for _ in 0..<300 {
            let before = (0..<random.number(in: 0...10)).flatMap { _ in random.element(of: Self.characters).bytes }
            let after = random.element(of: Self.characters).bytes
            let bytes = before + random.element(of: broken) + after
            #expect(throws: MalformedBytes(charset: "GB18030", offset: before.count), "seed \(random.seed): \(bytes)") {
                try decode(bytes)
            }
        }
    }

    @Test(arguments: [[0xBB], [0x81, 0x39], [0x81, 0x39, 0xEE]] as [[UInt8]])
    func aCharacterThatIsCutOffIsMalformed(tail: [UInt8]) {
        #expect(throws: MalformedBytes(charset: "GB18030", offset: 2)) { try decode([0xBB, 0xE1] + tail) }
    }
}
