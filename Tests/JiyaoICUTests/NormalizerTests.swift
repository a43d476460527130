import Foundation
import JiyaoTestKit
import Testing

@testable import JiyaoICU

private func normalized(_ string: String) throws -> String {
    String(decoding: try Normalizer().normalize(Array(string.utf16)), as: UTF16.self)
}

@Suite struct NormalizerTests {
    @Test(
        arguments: [
            ("", ""), ("会议", "会议"), ("７月９日，", "7月9日,"), ("（一）", "(一)"), ("㈠", "(一)"), ("①", "1"), ("⒈", "1."),
            ("ＡＢｃ", "ABc"), ("\u{3000}", " "), ("豈", "豈"), ("ｶﾞ", "ガ"), ("e\u{301}", "é"), ("𝟙", "1"), ("😀", "😀"),
            ("“会”", "“会”"),
        ])
    func compatibilityFormsBecomePlain(string: String, expected: String) throws {
        #expect(Array(try normalized(string).unicodeScalars) == Array(expected.unicodeScalars))
    }

    /// U+FDFA has 18 characters: the first guess of the room is far too small.
    @Test func whatGrowsFindsRoom() throws {
        let one = try normalized("\u{FDFA}")
        #expect(one.unicodeScalars.count == 18)
        #expect(try normalized(String(repeating: "\u{FDFA}", count: 1000)) == String(repeating: one, count: 1000))
    }

    /// Foundation has an ICU of its own.
    @Test func randomTextIsWhatFoundationMakesOfIt() throws {
        for seed in UInt64(1)...300 {
            var random = RandomText(seed: seed)
            let text = random.string(upTo: 40, controls: true)
            let expected = text.precomposedStringWithCompatibilityMapping
            #expect(Array(try normalized(text).utf16) == Array(expected.utf16), "seed \(seed)")
        }
    }

    @Test func whatIsNormalizedStaysAsItIs() throws {
        for seed in UInt64(1)...300 {
            var random = RandomText(seed: seed)
            let once = try normalized(random.string(upTo: 40))
            #expect(Array(try normalized(once).utf16) == Array(once.utf16), "seed \(seed)")
        }
    }
}
