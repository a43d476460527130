import Foundation
import JiyaoCore
import Testing

@testable import JiyaoExtraction

/// The marks: `c` around each group, where it first stands.
@Suite struct CollectiveFinderTests {
    private func expect(_ marked: String, at location: SourceLocation = #_sourceLocation) {
        let sample = Sample(marked)
        sample.expect(sample.document.collectives, "c", location)
    }

    @Test(arguments: [
        "会议由局长贺明远主持，⟦c各科室负责人⟧参加会议。",
        "局长贺明远、副局长苏晓岚，⟦c各股室负责人⟧参加会议。",
        "⟦c各大队、各科室⟧参加会议。",
        "⟦c各大队、各科室股级以上干部⟧参加了会议。",
        "⟦c县直有关部门主要负责人⟧列席会议。",
        "⟦c全体教职工⟧参加活动。",
        "⟦c各镇街、各成员单位⟧出席会议。",
        "会后合影留念，⟦c各中队⟧参加。",
    ])
    func aGroupThatAttendsIsTold(_ text: String) {
        expect(text)
    }

    @Test(arguments: [
        "局长贺明远及⟦c班子成员⟧参加会议。",
        "校长沈知行和⟦c全体教师⟧参加会议。",
        "局长贺明远，副局长苏晓岚、⟦c各科室负责人⟧参加会议。",
        "县长程若谷，以及⟦c各镇街主要负责人⟧列席会议。",
    ])
    func theGroupBeginsAfterTheLastPerson(_ text: String) {
        expect(text)
    }

    @Test(arguments: [
        "⟦c与会代表⟧一致认为，方案可行。",
        "⟦c与会人员⟧表示，要抓好落实。",
        "会上，⟦c大家⟧一致表示，要抓好落实。",
        "⟦c各大队⟧表示，要查清井盖。",
    ])
    func aGroupThatSpeaksIsTold(_ text: String) {
        expect(text)
    }

    @Test func aGroupIsToldOnceAndInOrder() {
        expect("⟦c各科室负责人⟧参加会议。⟦c与会人员⟧表示，方案可行。与会人员认为，时机成熟。各科室负责人参加会议。")
    }

    @Test(arguments: [
        "", "局长贺明远参加会议。", "局长贺明远、副局长苏晓岚参加会议。", "水库位于青禾县北部。", "参加会议。", "，参加会议。", "会议传达了文件。",
        "欢迎各界参加", "天气晴好，适合参加。",
    ])
    func aTextWithoutGroupsHasNone(_ text: String) {
        expect(text)
    }

    @Test func whatSomebodySaysNamesNoGroupOfTheMeeting() {
        expect("局长贺明远指出，要练好兵。下周的演练，各大队都要参加。")
        expect("局长贺明远要求：一是各大队参加；二是各科室列席。")
    }

    @Test func aGroupIsNoLongerThanSixtyUnits() {
        let text = String(repeating: "水", count: 80) + "科室负责人参加会议。"
        expect(text)
    }

    @Test func theMeetingIsNoGroup() {
        expect("会议指出，要抓好落实。")
    }

    @Test(arguments: [
        "参加会议的还有⟦c各镇街负责人⟧。", "参加会议的有局长贺明远、副局长苏晓岚及⟦c各科室负责人⟧。", "参会人员：局长贺明远、⟦c各科室负责人⟧。",
        "参加会议的有局长贺明远、副局长苏晓岚。", "参会人员：贺明远、苏晓岚。", "参加会议的有三十人。",
    ])
    func whoAttendsAfterTheVerbIsAGroup(_ text: String) {
        expect(text)
    }

    @Test(arguments: [
        "局长贺明远主持，⟦c分管领导、高级管理人员⟧围绕安全生产参加会议。", "⟦c各科室负责人⟧就清淤参加讨论，参加会议。", "⟦c镇扶贫站站长⟧对全镇整改情况参加会议。",
        "⟦c各职能部门负责人⟧参加会议。", "⟦c在家领导⟧参加会议。", "⟦c班子成员以及全体干警⟧参加会议。",
    ])
    func aGroupEndsWhereItsPredicateBegins(_ text: String) {
        let sample = Sample(text)
        let phrases = GroupPhrase(sample.document, lexicons: Analysis.lexicons)
        let clause = sample.document.text.string.components(separatedBy: "参加")[0]
        let start = clause.range(of: "主持，").map { clause[..<$0.upperBound].utf16.count } ?? 0
        let group = phrases.group(TextSpan(start, clause.utf16.count))
        #expect(group == sample.marked.spans("c").first, "\(text)")
    }

    @Test(arguments: ["能全面完成学院党委", "他们真诚地感谢大家", "因此此次大会以现场", "会议现场", "发挥商会", "前厅", ""])
    func aClauseOrAPlaceIsNoGroup(_ phrase: String) {
        let document = Analysis.segmented(Text(phrase + "参加"))
        let group = GroupPhrase(document, lexicons: Analysis.lexicons).group(TextSpan(0, phrase.utf16.count))
        #expect(group == nil, "\(phrase)")
    }

    @Test func whoCallsTheMeetingIsNoGroup() {
        expect("9月6日，市工商联召开座谈会，要求会员守法。")
        expect("⟦c各大队⟧表示，要查清井盖。")
    }

    @Test func aPersonWithWordsBeforeIsNoGroup() {
        expect("分管德育工作的苏晓岚副校长强调，要守纪律。")
        expect("高梅副主任介绍了考察情况，要求科室学习。")
    }
}
