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

    @Test(arguments: ["水务局⟦x⟧贺明远", "同志⟦x⟧贺明远", "各科室⟦x⟧贺明远", "⟦x⟧贺明远", "。⟦x⟧贺明远", "局长。⟦x⟧贺明远", "局长：⟦x⟧贺明远"])
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

    @Test(arguments: [
        "⟦t局长⟧ ⟦x⟧贺明远", "⟦t集团工会主席⟧　⟦x⟧南宫秋", "参加人员：⟦t第一作业区经理⟧ ⟦x⟧鲍远洋", "局长\n⟦x⟧贺明远", "增长 ⟦x⟧贺明远",
    ])
    func whiteSpaceOfALineMayStandBetween(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: [
        "⟦t县教育局督学⟧⟦x⟧秦川", "⟦t村支书⟧⟦x⟧秦川", "⟦t支书⟧⟦x⟧秦川", "⟦t教导主任⟧⟦x⟧秦川", "⟦t科护士长⟧⟦x⟧秦川", "⟦t首席技师⟧⟦x⟧秦川",
        "⟦t村民小组长⟧⟦x⟧秦川", "⟦t三级高级警长⟧⟦x⟧秦川", "⟦t行政长官⟧⟦x⟧秦川", "⟦t区议员⟧⟦x⟧秦川", "⟦t事务总长⟧⟦x⟧秦川", "⟦t学生会主席⟧⟦x⟧秦川",
        "⟦t村“两委”成员⟧⟦x⟧秦川", "⟦t人事科干部⟧⟦x⟧秦川", "⟦t石桥村茶农⟧⟦x⟧秦川", "⟦t省博物馆研究馆员⟧⟦x⟧秦川", "⟦t员额法官⟧⟦x⟧秦川",
        "⟦t副县级干部⟧⟦x⟧秦川", "⟦t团支书⟧⟦x⟧秦川", "⟦t河长⟧⟦x⟧秦川", "⟦t机长⟧⟦x⟧秦川", "⟦t德育分管领导⟧⟦x⟧秦川",
    ])
    func officesOfAllKindsAreTitles(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: ["⟦t垃圾分拣员⟧⟦x⟧秦川", "⟦t调香师⟧⟦x⟧秦川", "⟦t闸长⟧⟦x⟧秦川"])
    func aWordThatEndsAsOfficesDoIsATitle(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: ["成长⟦x⟧秦川", "持续增长⟦x⟧秦川", "工作人员⟦x⟧秦川", "动员⟦x⟧秦川", "感官⟦x⟧秦川", "班长们⟦x⟧秦川"])
    func aWordThatOnlyEndsSoIsNone(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: [
        "会议由⟦t一支部书记⟧⟦x⟧秦川", "率⟦t镇领导⟧⟦x⟧秦川", "贯彻落实⟦t县委书记⟧⟦x⟧秦川", "学习⟦t县委书记⟧⟦x⟧秦川", "由⟦t县委书记⟧⟦x⟧秦川",
        "⟦t小学校长⟧⟦x⟧秦川", "⟦t大学校长⟧⟦x⟧秦川",
    ])
    func wordsThatLeadUpAreNoPart(_ marked: String) {
        expect(marked)
    }

    @Test func aBodyOfDelegatesKeepsItsName() {
        expect("⟦t镇民代表会副主席⟧⟦x⟧秦川")
        expect("⟦t企业代表⟧⟦x⟧秦川")
    }

    @Test func aHeadingInBracketsIsNoPart() {
        expect("【青禾台】⟦t县长⟧⟦x⟧程若谷")
        expect("⟦t“河小青”服务队队长⟧⟦x⟧程若谷")
    }

    @Test func aCellAfterANameIsATitle() {
        for (text, cell) in [
            ("秦川\t合成车间主任\n", "合成车间主任"), ("秦川　副局长", "副局长"), ("秦川\t视频参会", nil), ("秦川\n副局长", nil), ("秦川", nil),
            ("秦川副局长", nil), ("秦川 副局长，", nil),
        ] as [(String, String?)] {
            let document = Analysis.segmented(Text(text))
            let reader = TitleReader(document, lexicons: Analysis.lexicons)
            #expect(reader.cell(after: 2).map { document.text[$0] } == cell, "\(text)")
        }
    }
}
