import Testing

@testable import JiyaoICU

@Suite struct CharsetDetectorTests {
    private func guesses(_ bytes: [UInt8], by detector: CharsetDetector) throws -> [String] {
        try bytes.withUnsafeBufferPointer { try detector.guesses($0) }
    }

    /// 会议强调，要把责任落实到人，确保安全度汛。
    private static let gb18030: [UInt8] = [
        0xBB, 0xE1, 0xD2, 0xE9, 0xC7, 0xBF, 0xB5, 0xF7, 0xA3, 0xAC, 0xD2, 0xAA, 0xB0, 0xD1, 0xD4, 0xF0, 0xC8, 0xCE,
        0xC2,
        0xE4, 0xCA, 0xB5, 0xB5, 0xBD, 0xC8, 0xCB, 0xA3, 0xAC, 0xC8, 0xB7, 0xB1, 0xA3, 0xB0, 0xB2, 0xC8, 0xAB, 0xB6,
        0xC8,
        0xD1, 0xB4, 0xA1, 0xA3,
    ]

    @Test func theLikeliestCharsetComesFirst() throws {
        let detector = try CharsetDetector()
        #expect(try guesses(Self.gb18030, by: detector).first == "GB18030")
        #expect(try guesses(Array("会议强调，要把责任落实到人。".utf8), by: detector).first == "UTF-8")
        // And it forgets what it was asked before.
        #expect(try guesses(Self.gb18030 + Self.gb18030, by: detector).first == "GB18030")
    }

    @Test func nothingIsInNoCharset() throws {
        #expect(try guesses([], by: CharsetDetector()) == [])
    }

    @Test func anyBytesMayBeAsked() throws {
        let detector = try CharsetDetector()
        for byte in UInt8.min...UInt8.max {
            for count in [1, 2, 3, 100] { _ = try guesses(Array(repeating: byte, count: count), by: detector) }
        }
    }
}
