import JiyaoCore
import Testing

@testable import JiyaoExtraction

@Suite struct ParticipantExtractorTests {
    /// The marks `p` are around the names, where they first stand, of those who take part.
    private func expect(_ marked: String, at location: SourceLocation = #_sourceLocation) {
        let sample = Sample(marked)
        sample.expect(sample.document.people.filter(\.participates).map(\.span), "p", location)
    }

    @Test func whoHostsAttendsOrSpeaksTakesPart() {
        expect("会议由局长⟦p贺明远⟧主持，副局长⟦p苏晓岚⟧、⟦p罗亦舟⟧参加会议。")
        expect("县长⟦p程若谷⟧出席会议并讲话。")
        expect("局长⟦p贺明远⟧指出，要抓好落实。")
        expect("总工程师⟦p方既白⟧汇报了大坝监测情况。")
        expect("参加会议的有：⟦p贺明远⟧、⟦p陆秋白⟧、⟦p程若谷⟧。")
        expect("书记⟦p贺明远⟧：可以。\n局长⟦p陆秋白⟧：同意。")
    }

    @Test func aHostTakesPartWhomNothingElseShows() {
        expect("水库除险推进会\n主持人：⟦p苏晓岚⟧\n内容：通报罗亦舟同志的先进事迹。")
    }

    @Test func whoIsOnlyMentionedTakesNoPart() {
        expect("会议学习了罗亦舟同志先进事迹。局长⟦p贺明远⟧主持会议。")
        expect("会议深入学习了韩述同志重要讲话精神。")
        expect("会议学习了《罗亦舟同志先进事迹材料》，局长⟦p贺明远⟧主持会议。")
        expect("会议传达了县委书记韩述在全县水利工作会议上的讲话精神。")
    }

    @Test func aNameInsideASpeechTakesNoPart() {
        expect("校长⟦p沈知行⟧指出，要向罗亦舟同志学习，参加志愿服务。")
        expect("局长⟦p贺明远⟧说：“我们要像方既白同志那样，参加抢险不讲条件。”")
    }

    @Test func whoSendsSomebodyElseTakesNoPart() {
        expect("受局长贺明远委托，副局长⟦p苏晓岚⟧主持会议并讲话。")
    }

    @Test func whoseWordsAreReportedTakesPart() {
        expect("市长⟦p陆秋白⟧对此作出批示：“要一查到底，举一反三。”")
    }

    @Test func whoIsNamedAsResponsibleTakesNoPart() {
        expect("局长⟦p贺明远⟧主持会议。\n1.完成清淤。责任人：周砚。\n2.完成标线。责任人：秦川。")
    }

    @Test(arguments: [
        "副局长⟦p苏晓岚⟧陪同调研。", "局长⟦p贺明远⟧到会。", "县长⟦p程若谷⟧莅临指导。", "局长⟦p贺明远⟧率队检查了大坝。", "出席：⟦p贺明远⟧、⟦p陆秋白⟧",
        "会议应到三人，实到三人：局长⟦p贺明远⟧、副局长⟦p苏晓岚⟧参加。", "局长⟦p贺明远⟧表示，要清淤。",
        "“要清淤，要标线，要值守。”局长⟦p贺明远⟧说。",
    ])
    func allWaysToTakePart(_ marked: String) {
        expect(marked)
    }

    @Test func thoseOfAListOfAttendanceTakePart() {
        expect("参加会议的有局长⟦p贺明远⟧、副局长⟦p陆秋白⟧。")
        expect("参加会议的有⟦p贺明远⟧、⟦p陆秋白⟧。")
        expect("列席会议的还有⟦p贺明远⟧、⟦p陆秋白⟧、⟦p苏晓岚⟧等人。")
    }

    @Test(arguments: [
        "会议传达了县长程若谷的指示。", "会议宣读了县长程若谷的贺信。", "学习程若谷同志先进事迹。", "大家缅怀程若谷同志。", "《县长程若谷在大会上的讲话》",
    ])
    func allWaysToBeMentionedOnly(_ marked: String) {
        expect(marked)
    }

    @Test func whoIsMentionedAndLaterSpeaksTakesPart() {
        expect("会议学习了⟦p程若谷⟧同志先进事迹。县长程若谷指出，要清淤。")
    }

    @Test func theHostTakesPart() {
        let sample = Sample("推进会由副局长苏晓岚主持召开。")
        #expect(sample.document.people.map(\.participates) == [true])
    }

    @Test(arguments: [
        "局长⟦p贺明远⟧传达了县委书记韩述和县长程若谷的主要讲话精神。", "会议学习了市委会议精神、韩述书记在全县水利大会上的讲话。",
        "局长⟦p贺明远⟧带领大家学习了县委书记韩述在《全县水利会议上的讲话》。", "会议传达学习了韩述在防汛会上的讲话精神和程若谷在调度会上的讲话精神。",
        "会议学习了市委指导组组长韩述同志的讲话，副局长⟦p苏晓岚⟧宣读了方案。", "会议宣读了县委书记韩述的重要批示。", "会议领学了韩述同志的署名文章。",
        "会议贯彻落实县委书记韩述关于防汛的讲话精神。",
    ])
    func whoseWordsAreStudiedTakesNoPart(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: [
        "会议传达了上级精神，局长⟦p贺明远⟧主持会议。", "会议学习了文件，局长⟦p贺明远⟧在讲话中强调，要清淤。",
        "会议传达了县委书记韩述的批示，局长⟦p贺明远⟧就贯彻落实批示精神提出要求。", "局长⟦p贺明远⟧主持会议并传达了韩述同志的讲话精神。",
        "副局长⟦p苏晓岚⟧传达了文件，局长⟦p贺明远⟧的讲话赢得了掌声，县长⟦p程若谷⟧出席会议。",
    ])
    func whoStandsOutsideOfWhatIsStudiedDoes(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: [
        "随后，科长⟦p秦川⟧首先对方案进行了解读。", "会上，科长⟦p秦川⟧把账目念了一遍。", "副理事长⟦p古存华⟧就写作作了介绍。",
        "习近平总书记发表了重要讲话。局长⟦p贺明远⟧主持会议。", "⟦p习近平⟧总书记出席会议。", "总书记习近平对此提出了要求。局长⟦p贺明远⟧主持会议。", "会议感谢秦川同志。局长⟦p贺明远⟧主持会议。",
        "局长⟦p贺明远⟧主持会议。秦川的做法有了成效。",
    ])
    func whoDidSomethingThereTakesPart(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: [
        "参会人员：⟦p贺明远⟧、⟦p陆秋白⟧\n缺席人员：周砚", "参加人员：局长⟦p贺明远⟧、科长秦川（外出培训）、副局长⟦p苏晓岚⟧", "参会人员：⟦p贺明远⟧、⟦p陆秋白⟧\n请假：秦川",
    ])
    func whoDidNotComeTakesNoPart(_ marked: String) {
        expect(marked)
    }

    @Test func theRowsOfATableOfAttendanceTakePart() {
        expect("参会人员如下：\n姓名\t职务\n⟦p皮之谦⟧\t合成车间主任\n⟦p戎马⟧\t设备部部长\n会议研究了检修。")
        expect("责任分工如下：\n姓名\t职务\n皮之谦\t合成车间主任\n")
    }

    @Test(arguments: [
        "副总经理⟦p邬岱⟧、⟦p黎希⟧，财务总监⟦p王砚⟧，分别就各自的工作进行了点评。", "总经理⟦p张砚亮⟧结合当前形势，对差距和不足进行了梳理。",
        "区委书记⟦p秦川⟧围绕营商环境，从三个方面作了介绍。", "副校长⟦p高砚钧⟧院士做有关修改章程的报告。", "大家想起秦川，分外激动。局长⟦p贺明远⟧主持会议。",
    ])
    func aSubjectMayStandFarFromWhatItDid(_ marked: String) {
        expect(marked)
    }

    @Test func theLinesOfNamesAfterALabelTakePart() {
        expect("出席：理事六人\n⟦p贺明远⟧ ⟦p乔格侠⟧ ⟦p秦 川⟧\n⟦p苏晓岚⟧ ⟦p陈生斗⟧ ⟦p周 砚⟧\n会议研究了清淤。")
        expect("先进个人：\n贺明远 乔格侠 苏晓岚\n")
    }

    @Test func bothSidesOfAVisitTakePart() {
        expect("会长⟦p秦川⟧，副会长⟦p周砚⟧等热情接见了代表团。")
        expect("访问团成员还有：会长⟦p秦川⟧，副会长⟦p周砚⟧等。")
    }
}
