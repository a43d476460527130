import JiyaoICU
import JiyaoTestKit
import Testing

@testable import JiyaoReading

@Suite struct CharacterModelTests {
    private let model: CharacterModel

    init() throws { model = try CharacterModel.shared.get() }

    private func mean(_ text: String) -> Double { model.measure(Array(text.utf16)).mean }

    @Test func commonCharactersCostLeast() {
        #expect(mean("，") < mean("会") && mean("会") == mean("會"))
        #expect(mean("会") < mean("汛") && mean("汛") == mean("髮"))
        #expect(mean("汛") < mean("浼"))
        #expect(mean("浼") < mean("\u{E000}"))
    }

    @Test func aCharacterBeyondTheBasicPlaneIsOne() {
        #expect(model.measure(Array("𠮷".utf16)).bits == mean("𠮷"))
        #expect(mean("𠮷") < mean("\u{50000}"))
    }

    @Test func whatIsASCIICostsButIsInNoMean() {
        let measure = model.measure(Array("<p class=\"a\">会</p>".utf16))
        #expect(measure.mean == mean("会") && measure.bits > 50)
        #expect(model.measure([]) == CharacterModel.Measure())
        #expect(mean("abc") == 0)
    }

    /// No class of characters may be likelier than all texts together.
    @Test func theLikelihoodsAreNoMoreThanOne() {
        var sum = 0.0
        for unit in UInt16.min...UInt16.max where !(0xDC00...0xDFFF).contains(unit) {
            var power = 1.0
            for _ in 0..<Int(model.measure([unit]).bits * 2) { power *= 0.5.squareRoot() }
            sum += power
        }
        #expect(sum < 1.5 && sum > 0.5, "\(sum)")
    }

    @Test func everyParagraphIsLikelierThanItsReadingInAnotherCharset() throws {
        for paragraph in Paragraphs.simplified + Paragraphs.traditional where paragraph.count >= 8 {
            let own = model.measure(Array(paragraph.utf16))
            #expect(own.worstMean < 15, "\(paragraph)")
            for charset in [Charset.gb18030, .big5, .utf16LE, .utf16BE, .utf8] {
                guard let bytes = charset.encode(paragraph) else { continue }
                for other in [Charset.gb18030, .big5, .utf16LE, .utf16BE] where other != charset {
                    guard let units = try? bytes.decoded(as: other) else { continue }
                    #expect(model.measure(units).bits > own.bits, "\(charset) as \(other): \(paragraph)")
                }
            }
        }
    }

    @Test func aStretchThatIsNoChineseIsNoticedWhereverItStands() throws {
        let text = Paragraphs.simplified.joined()
        let utf8 = Array(String(repeating: "会议强调", count: 15).utf8)
        let stray = String(decoding: try utf8.decoded(as: .gb18030), as: UTF16.self)
        #expect(model.measure(Array(text.utf16)).worstMean < 15)
        for place in [0, 100, 1000] {
            let measure = model.measure(Array((text.prefix(place) + stray + text.dropFirst(place)).utf16))
            #expect(measure.worstMean > 16 && measure.mean < 12)
        }
    }
}
