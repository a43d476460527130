import JiyaoTestKit
import Testing

@testable import JiyaoReading

private func string(_ units: [UInt16]) -> String { String(decoding: units, as: UTF16.self) }

@Suite struct FoldTests {
    @Test(arguments: [
        ("【防汛】 会议，召开！", "防汛会议召开"), ("ＡＢ１２ｃ", "AB12c"), ("，。 \u{3000}", ""), ("", ""), ("防汛😀", "防汛😀"), ("第3次", "第3次"),
    ])
    func contentIsWithoutMarksAndWidth(text: String, expected: String) {
        #expect(string(Fold.content(text.utf16)) == expected)
    }

    @Test func tokensStandBetweenMarksAndSpaces() {
        #expect(Fold.tokens(Array("【打印】 关 闭|分享".utf16)).map(string) == ["打印", "关", "闭", "分享"])
        #expect(Fold.spacedTokens(Array("【打 印】 关 闭|分享".utf16)).map(string) == ["打印", "关闭", "分享"])
        #expect(Fold.tokens(Array("，。 ".utf16)).isEmpty && Fold.spacedTokens(Array("，。 ".utf16)).isEmpty)
    }

    @Test func endsAreBared() {
        #expect(string(Fold.bare(Array(" 《云陵日报》， ".utf16)[...])) == "云陵日报")
        #expect(string(Fold.bare(Array("云陵（市）日报".utf16)[...])) == "云陵（市）日报")
        #expect(Fold.bare(Array("（）".utf16)[...]).isEmpty)
        #expect(string(Fold.trimmed(Array("\u{3000}（云陵） \t".utf16)[...])) == "（云陵）")
        #expect(Fold.trimmed(Array(" ".utf16)[...]).isEmpty)
    }

    @Test func theLastUnitBeforeClosingBracketsIsSeen() {
        #expect(Fold.closed(Array("会议。”）".utf16)) == 0x3002)
        #expect(Fold.closed(Array("会议".utf16)) == 0x8BAE)
        #expect(Fold.closed(Array("”）".utf16)) == nil && Fold.closed([]) == nil)
    }

    @Test func overlapIsThePartOfThePairs() {
        let other = Set(Fold.pairs(Array("防汛会议".utf16)))
        #expect(Fold.overlap(of: Array("防汛会议".utf16), with: other) == 1)
        #expect(Fold.overlap(of: Array("防汛工作".utf16), with: other) == 1.0 / 3)
        #expect(Fold.overlap(of: Array("抗旱".utf16), with: other) == 0)
        #expect(Fold.overlap(of: Array("防".utf16), with: other) == 0 && Fold.overlap(of: [], with: other) == 0)
    }

    /// Whatever the text: the content is that of its tokens, put together.
    @Test func contentIsItsTokensPutTogether() {
        for seed in UInt64(1)...300 {
            var random = RandomText(seed: seed)
            let units = Array(random.string(upTo: 20).utf16)
            let content = Fold.content(units)
            #expect(Fold.content(Fold.tokens(units).flatMap { $0 }) == content, "seed \(seed)")
            #expect(Fold.content(Fold.spacedTokens(units).flatMap { $0 }) == content, "seed \(seed)")
            #expect(Fold.content(Fold.bare(units[...])) == content, "seed \(seed)")
            #expect(Fold.content(content) == content, "seed \(seed)")
        }
    }
}
