import JiyaoCore
import Testing

@testable import JiyaoExtraction

/// The marks: `b` around each basis, in the order of the text.
@Suite struct BasisFinderTests {
    private func expect(_ point: String, at location: SourceLocation = #_sourceLocation) {
        let found = PointSample(point: point)
        #expect(found.points.count == 2, "\(point)", sourceLocation: location)
        found.sample.expect(found.points.flatMap(\.basis), "b", location)
    }

    // MARK: Titles

    @Test(arguments: [
        "贯彻⟦b《青禾县河道管理办法》⟧，守住水质。",
        "按照⟦b《青禾县河道管理办法》⟧要求管住采砂。",
        "严格执行⟦b《水库调度规程》⟧。",
        "⟦b《青禾县物业管理条例》⟧已经施行，要抓好衔接。",
        "学好⟦b《安全生产条例》⟧和⟦b《消防条例》⟧。",
        "对照⟦b《任务清单》⟧、⟦b《责任清单》⟧逐项过关。",
        "落实⟦b《关于做好〈青禾县河道管理办法〉实施工作的意见》⟧。",
    ])
    func aTitleIsABasis(_ point: String) {
        expect(point)
    }

    @Test(arguments: ["制定", "制订", "出台", "起草", "编制", "修订", "印发", "形成", "拟定", "下发"])
    func aDocumentYetToBeWrittenIsNone(_ verb: String) {
        expect("尽快\(verb)《青禾县河道管理办法》。")
        expect("\(verb)了《青禾县河道管理办法》。")
    }

    @Test func aDocumentThatIsThereStandsBesideOneToBeWritten() {
        expect("根据⟦b《青禾县河道管理办法》⟧，制定《临溪镇河道巡查细则》。")
    }

    @Test func aBasisIsToldOnce() {
        expect("学好⟦b《消防条例》⟧，用好《消防条例》。")
    }

    @Test func eachPointHasItsOwn() {
        let found = PointSample(text: "会议要求：一是学《消防条例》；二是值守；三是学《水库调度规程》。")
        #expect(found.points.map { found.texts($0.basis) } == [["《消防条例》"], [], ["《水库调度规程》"]])
    }

    @Test func aParentsBasisStandsBeforeItsFirstChild() {
        let found = PointSample(
            text: """
                会议议定：
                一、学好《消防条例》。
                （一）读《水库调度规程》。
                （二）列出清单。
                二、补齐标线。
                """)
        #expect(found.points.map { found.texts($0.basis) } == [["《消防条例》"], ["《水库调度规程》"], [], []])
    }

    // MARK: Spirits

    @Test(arguments: [
        "落实⟦b全县水利工作会议精神⟧。",
        "学习贯彻⟦b党的二十大精神⟧。",
        "贯彻落实⟦b县委十届五次全会精神⟧，守住底线。",
        "传达⟦b市防汛工作会议精神⟧。",
        "围绕⟦b县党代会精神⟧谋划明年工作。",
        "领会⟦b省委书记重要讲话精神⟧。",
        "把思想统一到⟦b全县水利工作会议精神⟧上来。",
        "认真学习⟦b市长批示精神⟧。",
    ])
    func aNamedSpiritIsABasis(_ point: String) {
        expect(point)
    }

    @Test(arguments: [
        "发扬奋斗精神。", "弘扬劳模精神，讲好水利故事。", "打起精神。", "以饱满的精神状态迎汛。", "发扬钉钉子精神抓清淤。", "丰富精神文化生活。",
    ])
    func aSloganIsNone(_ point: String) {
        expect(point)
    }

    // MARK: What is followed

    @Test(arguments: [
        "按照⟦b创建标准⟧逐项过关。",
        "对照⟦b任务分解表⟧销号。",
        "落实⟦b中央八项规定⟧。",
        "依据⟦b抽查名录⟧开展抽查。",
        "按照⟦b县委部署⟧推进清淤。",
        "按照⟦b县政府要求⟧推进清淤。",
        "根据⟦b防汛应急预案管理办法⟧备足物资。",
        "按照⟦b创建标准⟧和⟦b市容标准⟧逐项过关。",
        "执行⟦b三年行动计划⟧。",
    ])
    func whatIsFollowedIsABasis(_ point: String) {
        expect(point)
    }

    @Test(arguments: [
        "按照有关规定办理。", "按照相关标准验收。", "根据工作要求推进。", "按照总体部署推进。", "落实各项制度。", "落实具体方案。", "按照各自职责推进。",
        "按照既定计划推进。", "按照统一部署推进。", "依照上述办法办理。", "对照自身查问题。", "按照时间节点推进。", "根据实际情况调整。", "按照谁主管谁负责的原则推进。",
    ])
    func generalWordsAreNone(_ point: String) {
        expect(point)
    }

    @Test(arguments: [
        "根据⟦b县政府批复⟧办理。", "对照⟦b巡察反馈意见⟧整改。", "按照⟦b住建局要求⟧整改。", "狠抓⟦b中央八项规定⟧落实。",
        "积极响应⟦b县政府的号召⟧。", "按照⟦b省水利厅提出的“三个不变”的要求⟧值守。", "领会好⟦b于院长的讲话精神⟧。", "按⟦b县委部署⟧推进。",
        "符合⟦b污水排放标准⟧后外排。", "按照⟦b应急预案管理办法⟧演练。", "传达学习⟦b全县教育大会精神⟧。",
    ])
    func whatIsNamedIsABasis(_ point: String) {
        expect(point)
    }

    @Test(arguments: [
        "根据走访情况确立问题清单。", "按照要求进一步修改完善建设方案。", "按照标准填写风控清单。", "完成《整治方案》。", "利用《安全简报》宣传。",
        "填写《隐患登记表》。", "签订《目标责任书》。", "执行晨会制度。", "贯彻会议精神。", "学习重要讲话精神。", "学习上级有关会议精神。",
        "落实“一岗双责”的要求。", "执行公司有关规定。", "按照预案处置。", "按照“明白卡”的要求巡查。",
    ])
    func whatNamesNothingOrIsYetToBeWrittenIsNone(_ point: String) {
        expect(point)
    }

    @Test(arguments: ["守住底线。", "落实防汛目标。", "落实岗位责任。", "学习先进经验。", "贯彻新理念。", "落实长效机制。", "把握工作节奏。"])
    func goalsAreNone(_ point: String) {
        expect(point)
    }

    @Test(arguments: ["完善考核办法。", "建立值班制度。", "细化清淤方案。", "健全巡查制度。"])
    func whatIsToBeMadeIsNone(_ point: String) {
        expect(point)
    }

    @Test func aBasisIsNoLongerThanAClause() {
        let found = PointSample(point: "按照" + String(repeating: "水", count: 60) + "标准推进。")
        #expect(found.points.flatMap(\.basis).isEmpty)
        let spirit = PointSample(point: "贯彻" + String(repeating: "水", count: 60) + "会议精神。")
        #expect(spirit.points.flatMap(\.basis).isEmpty)
    }

    @Test(arguments: ["学习《消防条例", "《", "》》《《", "按照", "按照标准", "精神"])
    func whatIsBrokenIsNone(_ point: String) {
        expect(point + "。")
    }
}
