import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// The marks: `c` around the words that name the subject, `v` around the verb. The last person is the first of the text.
@Suite struct SubjectFinderTests {
    private func subject(
        _ marked: String, allowsGroups: Bool = true, last: Int? = nil
    ) -> (sample: Sample, found: SubjectFinder.Subject?) {
        let sample = Sample(marked)
        let verb = sample.marked.spans("v")[0]
        let sentence = sample.document.sentences.last { $0.start <= verb.start } ?? sample.document.text.whole
        let clauses = Clauses(sample.document).clauses(of: sentence)
        let clause = clauses.last { $0.span.start <= verb.start }?.span ?? sentence
        let finder = SubjectFinder(sample.document, lexicons: Analysis.lexicons)
        return (sample, finder.subject(of: clause, before: verb.start, last: last, allowsGroups: allowsGroups))
    }

    private func expect(
        _ marked: String, _ name: String?, last: Int? = nil, at location: SourceLocation = #_sourceLocation
    ) {
        let (sample, found) = subject(marked, last: last)
        #expect(found.map { sample.name($0.speaker) } == name, "\(sample.marked.text.string)", sourceLocation: location)
        sample.expect([found?.cue].compactMap(\.self), "c", location)
    }

    @Test func aPersonIsTheSubject() {
        expect("⟦c贺明远局长⟧⟦v指出⟧，要清淤。", "贺明远")
        expect("⟦c局长贺明远⟧⟦v指出⟧，要清淤。", "贺明远")
        expect("会上⟦c局长贺明远⟧⟦v指出⟧，要清淤。", "贺明远")
        expect("9月6日⟦c局长贺明远⟧⟦v指出⟧，要清淤。", "贺明远")
        expect("听取汇报后⟦c局长贺明远⟧⟦v指出⟧，要清淤。", "贺明远")
    }

    @Test(arguments: [
        "大家对局长贺明远⟦v表示⟧感谢。", "我们向局长贺明远⟦v汇报⟧了进展。", "受局长贺明远委托⟦v主持⟧会议。", "据局长贺明远⟦v介绍⟧，进度过半。",
        "听取局长贺明远⟦v汇报⟧后散会。",
    ])
    func anObjectIsNoSubject(_ marked: String) {
        let (sample, found) = subject(marked, allowsGroups: false)
        #expect(found?.speaker.kind != .person, "\(sample.marked.text.string)")
    }

    @Test func anObjectBeforeAListOfObjectsIsNoSubject() {
        let (_, found) = subject("对城东大队、贺明远局长⟦v提出⟧要求。", allowsGroups: false)
        #expect(found == nil)
    }

    @Test(arguments: [
        "副政委翦定国⟦v进行⟧了解读。", "水务局驻地办汪组长⟦v提出⟧要求。", "最后张书记⟦v作⟧了讲话。", "学术部主任伍义平在会上⟦v说⟧，要清淤。",
    ])
    func anOfficeWithANameIsAPerson(_ marked: String) {
        let sample = MarkedText(marked)
        let document = Analysis.segmented(sample.text)
        let finder = SubjectFinder(document, lexicons: Analysis.lexicons)
        let verb = sample.spans("v")[0].start
        #expect(finder.isUnknownPerson(of: TextSpan(0, verb + 2), before: verb), "\(sample.text.string)")
    }

    @Test(arguments: ["各科室负责人⟦v表示⟧，要清淤。", "清淤工作⟦v要求⟧很高。", "对局长⟦v表示⟧感谢。", "⟦v指出⟧，要清淤。", "会议⟦v指出⟧，要清淤。"])
    func whatHasNoNameIsNoUnknownPerson(_ marked: String) {
        let sample = MarkedText(marked)
        let document = Analysis.segmented(sample.text)
        let finder = SubjectFinder(document, lexicons: Analysis.lexicons)
        let verb = sample.spans("v")[0].start
        #expect(!finder.isUnknownPerson(of: TextSpan(0, verb + 2), before: verb), "\(sample.text.string)")
    }

    @Test func aSpeechSpeaksForWhoGaveIt() {
        expect("⟦c局长⟧贺明远的讲话⟦v指出⟧，要清淤。", "贺明远")
    }

    @Test(arguments: ["贺明远同志为核心的班子⟦v指出⟧，要清淤。", "贺明远的老朋友同事们⟦v指出⟧，要清淤。"])
    func anAttributeIsNoSubject(_ marked: String) {
        let (sample, found) = subject(marked, allowsGroups: false)
        #expect(found?.speaker.kind != .person, "\(sample.marked.text.string)")
    }

    @Test func theMeetingIsTheSubject() {
        expect("⟦c会议⟧⟦v指出⟧，要清淤。", "会议")
        expect("⟦c会议⟧还⟦v强调⟧，要清淤。", "会议")
        expect("⟦c会议⟧一致⟦v认为⟧，方案可行。", "会议")
        expect("最后，⟦c会议⟧⟦v要求⟧，要清淤。", "会议")
    }

    @Test func aMeetingThatIsOnlyAPlaceIsNone() {
        expect("会议材料和现场记录⟦v表明⟧进度过半。", nil)
    }

    @Test func thoseWhoAttendAreTheSubject() {
        expect("⟦c与会人员⟧一致⟦v表示⟧，方案可行。", "集体 与会人员")
        expect("⟦c大家⟧纷纷⟦v表示⟧，方案可行。", "集体 大家")
        expect("会上，⟦c参会代表⟧⟦v认为⟧，方案可行。", "集体 参会代表")
    }

    @Test func aPronounIsThePersonWhoSpokeLast() {
        expect("局长贺明远到会。⟦c他⟧⟦v指出⟧，要清淤。", "贺明远", last: 0)
        expect("局长贺明远到会。⟦c该同志⟧⟦v指出⟧，要清淤。", "贺明远", last: 0)
        expect("局长贺明远到会。他⟦v指出⟧，要清淤。", nil)
    }

    @Test func severalPersonsAreNoPronoun() {
        let (_, found) = subject("局长贺明远到会。他们⟦v指出⟧，要清淤。", allowsGroups: false, last: 0)
        #expect(found == nil)
    }

    @Test func anOfficeIsItsOnlyBearer() {
        expect("会议由局长贺明远主持。⟦c局长⟧⟦v指出⟧，要清淤。", "贺明远")
    }

    @Test func anOfficeOfTwoIsNobodys() {
        let text = "会议由局长贺明远、局长陆秋白主持。局长⟦v指出⟧，要清淤。"
        #expect(subject(text, allowsGroups: false).found == nil)
    }

    @Test func aGroupIsASubjectOnlyWhereItMayBe() {
        expect("⟦c各大队⟧⟦v表示⟧，要清淤。", "集体 各大队")
        expect("⟦c县住建局⟧⟦v表示⟧，要清淤。", "集体 县住建局")
        expect("⟦c各科室负责人⟧分别⟦v表示⟧，要清淤。", "集体 各科室负责人")
        #expect(subject("各大队⟦v表示⟧，要清淤。", allowsGroups: false).found == nil)
    }

    @Test func aDateAfterTheGroupIsNoPartOfIt() {
        expect("⟦c县水务局⟧18日⟦v称⟧，清淤过半。", "集体 县水务局")
        expect("由⟦c县水务局⟧⟦v通报⟧了进展。", "集体 县水务局")
    }

    @Test(arguments: ["水位⟦v表示⟧要涨。", "⟦v指出⟧，要清淤。", "进一步⟦v强调⟧，要清淤。", "清淤工作⟦v要求⟧很高。"])
    func whatCannotSpeakIsNoSubject(_ marked: String) {
        let (sample, found) = subject(marked)
        #expect(found == nil, "\(sample.marked.text.string)")
    }

    @Test func aLongPhraseIsNoGroup() {
        let (_, found) = subject(String(repeating: "水", count: 60) + "局⟦v表示⟧，要清淤。")
        #expect(found == nil)
    }
}
