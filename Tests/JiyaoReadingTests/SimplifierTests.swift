import JiyaoTestKit
import Testing

@testable import JiyaoReading

struct SimplifierTests {
    private let simplifier = Simplifier()

    private func twin(_ text: String) throws -> String {
        let twins = try #require(simplifier.simplified([Array(text.utf16)]))
        return String(decoding: twins[0], as: UTF16.self)
    }

    @Test(arguments: [
        ("會議強調，要抓實防汛工作。", "会议强调，要抓实防汛工作。"),
        ("區長陳國華說：「各部門須於月底前完成整改。」", "区长陈国华说：“各部门须于月底前完成整改。”"),
        ("他引述『安全第一』", "他引述‘安全第一’"),
        ("乾燥的頭髮發亮", "干燥的头发发亮"),
        ("会议强调", "会议强调"),
        ("Meeting 2024，第3次", "Meeting 2024，第3次"),
        ("", ""),
    ])
    func aTextHasATwin(_ text: String, _ expected: String) throws {
        #expect(try twin(text) == expected)
    }

    @Test func piecesDoNotReachIntoEachOther() throws {
        let pieces = ["會議", "", "開始\n下一行", "強調"].map { Array($0.utf16) }
        let twins = try #require(simplifier.simplified(pieces)).map { String(decoding: $0, as: UTF16.self) }
        #expect(twins == ["会议", "", "开始\n下一行", "强调"])
    }

    /// Spans of the one are spans of the other: also where a simplified form lies beyond the basic plane, and where the
    /// text itself does.
    @Test func aTwinIsAsLongAsItsText() throws {
        for text in ["㑮字與㔋字", "𠮷野家召開會議😀", "𩵋𡃁會議", "e\u{301}會\u{200B}議\u{FEFF}"] {
            #expect(try twin(text).utf16.count == text.utf16.count, "\(text)")
        }
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = RandomText(seed: seed)
        for _ in 0..<200 {
            let text = "會議" + random.string(upTo: 100)
            let units = Array(text.utf16)
            let twins = try #require(simplifier.simplified([units, units]))
            #expect(twins.map(\.count) == [units.count, units.count], "seed \(seed): \(text.debugDescription)")
        }
    }

    @Test func onlyATraditionalTextIsOne() {
        func isTraditional(_ text: String) -> Bool { Simplifier.isTraditional([Array(text.utf16)]) }
        #expect(isTraditional("會議於九月六日召開，局長強調要抓實各項工作。"))
        #expect(!isTraditional("会议于九月六日召开，局长强调要抓实各项工作。"))
        #expect(!isTraditional(""))
        #expect(!isTraditional("Minutes of the meeting"))
        // A text that quotes a book's title or bears a name in old characters is none.
        let simplified = String(repeating: "会议指出，要认真学习相关文件，抓好落实，确保实效。", count: 10)
        #expect(!isTraditional(simplified + "与会人员参观了“還我山河”石刻。"))
        #expect(!isTraditional("書"))
    }
}
