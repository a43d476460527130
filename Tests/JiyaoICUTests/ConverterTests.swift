import JiyaoTestKit
import Testing

@testable import JiyaoICU

private func decode(_ bytes: [UInt8], _ charset: String = "UTF-8") throws -> String {
    let converter = try Converter(charset: charset)
    return String(decoding: try bytes.withUnsafeBufferPointer { try converter.decode($0) }, as: UTF16.self)
}

private func offset(of bytes: [UInt8], _ charset: String = "UTF-8") throws -> Int? {
    do {
        _ = try decode(bytes, charset)
        return nil
    } catch let error as MalformedBytes {
        return error.offset
    }
}

@Suite struct ConverterTests {
    @Test func textIsDecoded() throws {
        #expect(try decode(Array("会议 abc 😀".utf8)) == "会议 abc 😀")
        #expect(try decode([0xBB, 0xE1, 0xD2, 0xE9], "GB18030") == "会议")
        #expect(try decode([]) == "")
    }

    @Test(
        arguments: [
            ([0xFF], 0), ([0x61, 0xC0, 0x80], 1), ([0xE4, 0xBC, 0x9A, 0xE8], 3), ([0xE4, 0xBC, 0x9A, 0xE8, 0xAE], 3),
            ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0x80, 0x61], 1),
            ([0x61, 0xF0, 0x9F, 0x98], 1),
        ] as [([UInt8], Int)])
    func malformedBytesAreToldByWhereTheyBegin(bytes: [UInt8], expected: Int) throws {
        #expect(try offset(of: bytes) == expected)
    }

    @Test func malformedBytesAreToldInOtherCharsetsToo() throws {
        #expect(try offset(of: [0xBB, 0xE1, 0xFF, 0x20], "GB18030") == 2)
    }

    @Test func aConverterForgetsWhatItFailedOn() throws {
        let converter = try Converter(charset: "UTF-8")
        for _ in 0..<3 {
            let broken: [UInt8] = [0x61, 0xE4, 0xBC]
            #expect(throws: MalformedBytes(charset: "UTF-8", offset: 1)) {
                try broken.withUnsafeBufferPointer { try converter.decode($0) }
            }
            let whole = Array("会议".utf8)
            #expect(try whole.withUnsafeBufferPointer { try converter.decode($0) } == Array("会议".utf16))
        }
    }

    @Test func anUnknownCharsetIsAnError() {
        #expect(throws: ICUError.self) { try decode([], "no-such-charset") }
    }

    @Test func randomBytesGiveWhatTheStandardLibraryGives() throws {
        let alphabet: [[UInt8]] = [
            [0x61], Array("会".utf8), Array("😀".utf8), [0x80], [0xE4, 0xBC], [0xFF], [0xC3, 0xA9],
        ]
        for seed in UInt64(1)...2000 {
            var random = SeededGenerator(seed: seed)
            let bytes = (0..<8).flatMap { _ in alphabet.randomElement(using: &random)! }
            if let expected = String(validating: bytes, as: UTF8.self) {
                #expect(try decode(bytes) == expected, "seed \(seed)")
            } else {
                let found = try #require(try offset(of: bytes), "seed \(seed)")
                #expect(String(validating: bytes.prefix(found), as: UTF8.self) != nil, "seed \(seed)")
            }
        }
    }
}

extension ConverterTests {
    @Test func theBeginningOfATextMayEndWithinACharacter() throws {
        let converter = try Converter(charset: "GB18030")
        let bytes: [UInt8] = [0xBB, 0xE1, 0xD2, 0xE9]
        for (count, expected) in [(1, ""), (2, "会"), (3, "会"), (4, "会议")] {
            let units = try bytes.prefix(count).withUnsafeBufferPointer { try converter.decode(beginning: $0) }
            #expect(String(decoding: units, as: UTF16.self) == expected)
        }
        // And nothing of it is left for the next text.
        #expect(try [0x61].withUnsafeBufferPointer { try converter.decode($0) } == [0x61])
        let broken: [UInt8] = [0xBB, 0xE1, 0xFF, 0xFF]
        #expect(throws: MalformedBytes(charset: "GB18030", offset: 2)) {
            try broken.withUnsafeBufferPointer { try converter.decode(beginning: $0) }
        }
    }

    @Test(arguments: ["Big5", "Big5-HKSCS", "GB18030"], [0x80, 0xFF] as [UInt8])
    func bytesThatAreNoCharacterAreMalformed(charset: String, byte: UInt8) throws {
        #expect(try offset(of: [0x61, byte, 0x20], charset) == 1)
        #expect(try offset(of: [byte], charset) == 0)
    }

    @Test(arguments: ["UTF-16LE", "UTF-16BE"])
    func loneSurrogatesAreMalformed(charset: String) throws {
        let units: [[UInt16]] = [
            [0x61, 0xD800, 0x61], [0x61, 0xDC00], [0x61, 0xD800], [0x61, 0xDC00, 0xD800, 0x61],
        ]
        for text in units {
            let bytes = text.flatMap { unit in
                let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                return charset == "UTF-16LE" ? [low, high] : [high, low]
            }
            #expect(try offset(of: bytes, charset) == 2)
        }
    }
}
