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
}
