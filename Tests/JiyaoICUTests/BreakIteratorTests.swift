import JiyaoTestKit
import Testing

@testable import JiyaoICU

private func pieces(_ text: String, _ kind: BreakIterator.Kind) throws -> [String] {
    let iterator = try BreakIterator(kind)
    let units = Array(text.utf16)
    var found: [String] = []
    var start = 0
    try units.withUnsafeBufferPointer { buffer in
        try iterator.forEachBoundary(in: buffer) { end, _ in
            found.append(String(decoding: units[start..<end], as: UTF16.self))
            start = end
        }
    }
    return found
}

@Suite struct BreakIteratorTests {
    @Test func wordsAreFound() throws {
        #expect(try pieces("会议要求落实。", .word).joined(separator: "|") == "会议|要求|落实|。")
    }

    @Test func sentencesAreFound() throws {
        #expect(try pieces("会议开始。要抓好落实！", .sentence) == ["会议开始。", "要抓好落实！"])
    }

    @Test func emptyTextHasNoBoundary() throws {
        #expect(try pieces("", .word) == [])
    }

    @Test func theStatusTellsIdeographsAndNumbers() throws {
        let units = Array("会议12".utf16)
        var statuses: [Int32] = []
        let iterator = try BreakIterator(.word)
        try units.withUnsafeBufferPointer { buffer in
            try iterator.forEachBoundary(in: buffer) { _, status in statuses.append(status) }
        }
        // UBRK_WORD_IDEO is from 400, UBRK_WORD_NUMBER from 100, each to below the next hundred.
        #expect(statuses.map { $0 / 100 } == [4, 1])
    }

    @Test func anIteratorServesOneTextAfterTheOther() throws {
        let iterator = try BreakIterator(.word)
        for text in ["会议", "要求抓好落实", "会议"] {
            let units = Array(text.utf16)
            var last = 0
            try units.withUnsafeBufferPointer { buffer in
                try iterator.forEachBoundary(in: buffer) { end, _ in last = end }
            }
            #expect(last == units.count)
        }
    }

    @Test func boundariesCoverRandomTextInOrder() throws {
        for seed in UInt64(1)...300 {
            var random = SeededGenerator(seed: seed)
            let text = String((0..<40).map { _ in Array("会议要求“落实”。！a1 \n😀（").randomElement(using: &random)! })
            for kind in [BreakIterator.Kind.word, .sentence] {
                let found = try pieces(text, kind)
                #expect(found.joined() == text, "seed \(seed)")
                #expect(found.allSatisfy { !$0.isEmpty }, "seed \(seed)")
            }
        }
    }

    @Test func theLinkedICUTellsItsVersion() {
        #expect(ICU.version.split(separator: ".").first.flatMap { Int($0) } ?? 0 >= 60)
    }
}
