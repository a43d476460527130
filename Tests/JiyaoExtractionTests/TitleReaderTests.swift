import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// The marks: `t` around each title, an empty `x` where the name would begin.
@Suite struct TitleReaderTests {
    private func expect(_ marked: String, limit: Int = 0, at location: SourceLocation = #_sourceLocation) {
        let sample = MarkedText(marked)
        let document = Analysis.segmented(sample.text)
        let reader = TitleReader(document, lexicons: Analysis.lexicons)
        let found = reader.titles(endingAt: sample.spans("x")[0].start, limit: limit)
        #expect(
            found == sample.spans("t"), "found \(sample.marking(found, as: "t"))", sourceLocation: location)
    }

    @Test func titlesEndRightBeforeTheName() {
        expect("⟦t局长⟧⟦x⟧贺明远")
        expect("⟦t局党委书记⟧、⟦t局长⟧⟦x⟧贺明远")
        expect("局长，⟦x⟧贺明远")
        expect("局长的⟦x⟧贺明远")
    }

    @Test func leadingWordsAreNoPart() {
        expect("会议由⟦t局长⟧⟦x⟧贺明远")
        expect("随后⟦t副局长⟧⟦x⟧苏晓岚")
        expect("听取了⟦t副局长⟧⟦x⟧苏晓岚")
    }

    @Test func nothingBeforeTheLimitIsRead() {
        expect("书记、⟦t局长⟧⟦x⟧贺明远", limit: 3)
        expect("局长⟦x⟧贺明远", limit: 2)
    }

    @Test(arguments: [
        "9月6日⟦t局长⟧⟦x⟧贺明远", "6日⟦t局长⟧⟦x⟧贺明远", "听取汇报后⟦t局长⟧⟦x⟧贺明远", "由⟦t局长⟧⟦x⟧贺明远", "会上⟦t局长⟧⟦x⟧贺明远",
        "传达了⟦t局长⟧⟦x⟧贺明远", "最后由⟦t副县长⟧⟦x⟧陆秋白",
    ])
    func daysAndVerbsLeadUpToATitle(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: [
        "⟦t县委副书记⟧、⟦t县长⟧、⟦t总指挥⟧⟦x⟧程若谷", "⟦t青禾县水务局局长⟧⟦x⟧贺明远", "⟦t县第三中学校长⟧⟦x⟧沈知行",
        "⟦t副局长（主持工作）⟧⟦x⟧苏晓岚", "⟦t“五水共治”办公室主任⟧⟦x⟧罗亦舟", "⟦t市容和园林管理科科长⟧⟦x⟧方既白", "⟦t后勤处处长⟧⟦x⟧秦川",
        "⟦t企业代表⟧⟦x⟧秦川", "⟦t校友⟧⟦x⟧程若谷", "⟦t镇领导⟧⟦x⟧周砚",
    ])
    func aTitleIsVerbatimWithItsBody(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: ["水务局⟦x⟧贺明远", "同志⟦x⟧贺明远", "各科室⟦x⟧贺明远", "⟦x⟧贺明远", "。⟦x⟧贺明远", "局长。⟦x⟧贺明远", "局长：⟦x⟧贺明远", "局长 ⟦x⟧贺明远"])
    func aUnitOrAFormOfAddressIsNoTitle(_ marked: String) {
        expect(marked)
    }

    @Test func anOfficeBeforeAndEndsThere() {
        expect("局长陆秋白和⟦t副局长⟧⟦x⟧苏晓岚", limit: 5)
    }

    @Test func aTitleIsNoLongerThanFortyUnits() {
        let text = Text(String(repeating: "水", count: 200) + "局长")
        let document = Analysis.segmented(text)
        let reader = TitleReader(document, lexicons: Analysis.lexicons)
        #expect(reader.titles(endingAt: text.count, limit: 0).allSatisfy { $0.count <= 40 && $0.end == text.count })
    }
}
