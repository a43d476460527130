import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// Each list is told as its ordinals with the text of its points: 1 清淤 / 2 标线, children in brackets.
@Suite struct EnumerationFinderTests {
    private func lists(_ text: String, turns: [Int] = []) -> [String] {
        var document = Analysis.segmented(Text(text))
        document.turns = turns.map {
            Finding.Turn(speaker: .person(0), cue: nil, verb: TextSpan($0, $0), start: $0, content: nil)
        }
        return enumerations(document).map { described($0.items, document.text) }
    }

    private func enumerations(_ document: Document) -> [Finding.DirectiveList] {
        let scanner = OrdinalMarkerScanner(document.text, words: Analysis.lexicons.markers)
        let markers = scanner.markers(of: document.paragraphs)
        return EnumerationFinder(document, markers: markers, lexicons: Analysis.lexicons).enumerations()
    }

    private func described(_ points: [Finding.Point], _ text: Text) -> String {
        points.map { point in
            let end = point.children.first?.marker.start ?? point.content.end
            let own = text[text.trimmed(TextSpan(point.content.start, min(end, point.content.end)))]
            let children = point.children.isEmpty ? "" : " (\(described(point.children, text)))"
            return "\(point.ordinal) \(own)\(children)"
        }.joined(separator: " / ")
    }

    private func expect(_ text: String, _ expected: String..., at location: SourceLocation = #_sourceLocation) {
        #expect(lists(text) == expected, "\(text)", sourceLocation: location)
    }

    // MARK: Families

    @Test func markersOfOneFamilyMakeAList() {
        expect("一是清淤；二是标线。", "1 清淤； / 2 标线。")
        expect("一要清淤；二是标线；三要值守。", "1 清淤； / 2 标线； / 3 值守。")
        expect("第一，清淤；第二，标线。", "1 清淤； / 2 标线。")
        expect("首先，清淤；其次，标线；再次，值守；最后，总结。", "1 清淤； / 2 标线； / 3 值守； / 4 总结。")
        expect("①清淤②标线", "1 清淤 / 2 标线")
    }

    @Test func markersOfDifferentFamiliesMakeNone() {
        expect("一是清淤；第二，标线。")
        expect("（一）清淤。\n2.标线。")
        expect("首先，清淤；二是标线。")
    }

    @Test func firstAndLastAloneTellWhatWasDoneInTurn() {
        expect("首先，大家观看了短片。最后，大家合影。")
    }

    @Test func aSinglePointIsNoList() {
        expect("一是清淤。")
        expect("①清淤")
        expect("一、总体情况\n水库运行平稳。")
    }

    @Test func aListBeginsWithItsFirstPoint() {
        expect("二是标线；三是值守。")
        expect("二是标线；一是清淤；二是值守。", "1 清淤； / 2 值守。")
    }

    @Test func oneNumberMayBeMissing() {
        expect("一是清淤；三是值守。", "1 清淤； / 3 值守。")
        expect("一是清淤；四是值守。")
    }

    @Test func aRepeatedNumberOpensAnotherList() {
        expect("一是清淤；二是标线。一是值守；二是巡查。", "1 清淤； / 2 标线。", "1 值守； / 2 巡查。")
    }

    // MARK: Levels

    @Test func aListInsideAPointIsItsChild() {
        expect(
            "一、清淤。\n1.查清底数。\n2.列出清单。\n二、标线。",
            "1 清淤。 (1 查清底数。 / 2 列出清单。) / 2 标线。")
        expect(
            "（一）清淤。一是查清底数；二是列出清单。\n（二）标线。", "1 清淤。 (1 查清底数； / 2 列出清单。) / 2 标线。")
    }

    @Test func threeLevelsNest() {
        expect(
            "一、清淤。\n（一）底数。\n1.看台账。\n2.看现场。\n（二）清单。\n二、标线。",
            "1 清淤。 (1 底数。 (1 看台账。 / 2 看现场。) / 2 清单。) / 2 标线。")
    }

    @Test func aListInsideASinglePointStandsAlone() {
        expect("一、清淤。\n（一）底数。\n（二）清单。", "1 底数。 / 2 清单。")
    }

    @Test func aParentsContentHoldsItsChildren() {
        let document = Analysis.segmented(Text("一、清淤。\n1.查清底数。\n2.列出清单。\n二、标线。"))
        for list in enumerations(document) {
            for point in list.items {
                #expect(point.children.allSatisfy { point.content.start <= $0.marker.start })
                #expect(point.children.allSatisfy { $0.content.end <= point.content.end })
            }
        }
    }

    // MARK: Turns

    @Test func anotherVoiceEndsTheLastPoint() {
        let text = "一是清淤；二是标线。局长要求值守。"
        #expect(lists(text, turns: [10]) == ["1 清淤； / 2 标线。"])
        #expect(lists(text) == ["1 清淤； / 2 标线。局长要求值守。"])
    }

    @Test func aMissingNumberIsNotBridgedOverAnotherVoice() {
        #expect(lists("一是清淤；二是标线。局长要求，四是值守。", turns: [10]) == ["1 清淤； / 2 标线。"])
    }

    @Test func aListOfAnotherVoiceIsNoChild() {
        let text = "一是清淤；二是标线。\n局长提出要求：①值守，②巡查。"
        #expect(lists(text, turns: [11]) == ["1 清淤； / 2 标线。", "1 值守， / 2 巡查。"])
    }

    // MARK: Ends

    @Test func aListInOneParagraphIsOverWhereAnotherVoiceNumbersLikewise() {
        let text = "部署：1、清淤；2、标线。\n他要求：\n（一）自查。\n（二）整改。\n1.排查。\n2.上报。\n（三）值守。"
        let turn = Array(text.utf16).firstIndex(of: 0x4ED6)!
        #expect(
            lists(text, turns: [turn]) == ["1 清淤； / 2 标线。", "1 自查。 / 2 整改。 (1 排查。 / 2 上报。) / 3 值守。"])
    }

    @Test func aListAfterAnotherTurnInTheParagraphIsNoChild() {
        let text = "一是清淤；二是标线。会议作了安排：（一）自查。（二）整改。"
        let turn = Array(text.utf16).firstIndex(of: 0x4F1A)!
        #expect(lists(text, turns: [turn]) == ["1 清淤； / 2 标线。", "1 自查。 / 2 整改。"])
        // Where the outer list goes on, the inner one lies in its point.
        let resumed = text + "三是值守。"
        #expect(lists(resumed, turns: [turn]).first?.hasPrefix("1 清淤； / 2 标线。会议作了安排： (1 自查。 / 2 整改。)") == true)
        // A turn inside a sentence is none between lists.
        #expect(lists("一是清淤；二是按会议安排：（一）自查。（二）整改。", turns: [7]).count == 1)
    }

    @Test(arguments: ["以上", "上述", "总之，", "会后，", "会议还"])
    func aSentenceAboutTheWholeEndsTheList(_ opening: String) {
        expect("一是清淤；二是标线。\(opening)事项请抓紧。", "1 清淤； / 2 标线。")
    }

    @Test func theLastPointKeepsToItsParagraph() {
        expect("一是清淤；二是标线。\n水库运行平稳。", "1 清淤； / 2 标线。")
    }

    @Test func theLastPointIsAsHighAsTheOthers() {
        expect(
            "一、清淤\n先查底数。\n二、标线\n先支路。\n水库运行平稳。", "1 清淤\n先查底数。 / 2 标线\n先支路。")
    }

    @Test func theNextListsSentenceEndsTheLastPoint() {
        expect(
            "一是清淤；二是标线。保障措施有：一是值守；二是巡查。", "1 清淤； / 2 标线。", "1 值守； / 2 巡查。")
    }

    // MARK: Headlines

    @Test(arguments: [
        ("清淤要快。要净。", "清淤要快"), ("清淤要快；要净。", "清淤要快"), ("清淤，要快要净。", "清淤，要快要净"), ("清淤！快。", "清淤"),
    ])
    func theHeadlineIsTheFirstPhrase(_ point: String, _ headline: String) {
        let document = Analysis.segmented(Text("一是\(point)二是值守。"))
        let lists = enumerations(document)
        #expect(lists.first?.items.first?.headline.map { document.text[$0] } == headline, "\(point)")
    }

    @Test(arguments: [
        ("清淤，", "清淤"), ("清淤\n先查底数。", "清淤"), ("清淤要快，要净，", "清淤要快，要净"), ("清淤：", "清淤"),
    ])
    func theHeadlineEndsWithItsLineAndHasNoComma(_ point: String, _ headline: String) {
        let document = Analysis.segmented(Text("一、\(point)\n二、值守\n先排班。"))
        let lists = enumerations(document)
        #expect(lists.first?.items.first?.headline.map { document.text[$0] } == headline, "\(point)")
    }

    @Test func theHeadlineOfALongSentenceIsItsFirstClause() {
        let long = String(repeating: "河", count: 50)
        let document = Analysis.segmented(Text("一是守住底线，\(long)。二是值守。"))
        let lists = enumerations(document)
        #expect(lists.first?.items.first?.headline.map { document.text[$0] } == "守住底线")
    }

    // MARK: Headings

    @Test func theHeadingsOfAProtocolAreNoPoints() {
        let text = "1.关于清淤\n局长贺明远：要快。\n2.关于标线\n局长贺明远：要清。"
        #expect(Sample(text).document.enumerations.isEmpty)
    }

    @Test func pointsWithAnAnswerUnderOneOfThemStayPoints() {
        let text = "1.关于清淤\n局长贺明远：要快。\n2.关于标线\n3.关于值守"
        #expect(Sample(text).document.enumerations.map(\.items.count) == [3])
    }

    @Test func aHeadingThatNamesASpeakerIsNoPoint() {
        let sample = Sample("会议由局长贺明远主持。\n一、局长强调\n1.要快。\n2.要净。\n二、总体情况\n水库运行平稳。")
        #expect(sample.document.directives.map { sample.name($0.speaker) } == ["贺明远"])
        #expect(sample.document.directives.map(\.items.count) == [2])
    }

    @Test func aPointOfTheMeetingIsOne() {
        let sample = Sample("一、会议认为，清淤要紧。\n二、会议议定：\n（一）清淤。\n（二）标线。\n三、会议要求，抓紧办。")
        #expect(sample.document.directives.map(\.items.count) == [3])
    }

    // MARK: Brackets and empty points

    @Test(arguments: ["《一是清淤；二是标线》", "（一是清淤；二是标线）", "“一是清淤；二是标线。”"])
    func markersInsideBracketsMakeNoList(_ text: String) {
        expect(text)
    }

    @Test(arguments: ["", "一是", "一是二是三是", "①②③", "\n\n", "一、\n二、\n"])
    func markersSideBySideHeadNothing(_ text: String) {
        expect(text)
    }

    // MARK: Properties

    @Test func pointsAscendAndLieInTheirParents() {
        for seed in UInt64(1)...60 {
            var random = SeededGenerator(seed: seed)
            let pieces = [
                "一、", "二、", "三、", "（一）", "（二）", "一是", "二是", "三是", "①", "②", "首先，", "其次，", "最后，", "1.", "2.", "清淤", "。",
                "\n", "；",
            ]
            let text = (0..<50).map { _ in pieces.randomElement(using: &random)! }.joined()
            let document = Analysis.segmented(Text(text))
            for list in enumerations(document) {
                #expect(list.items.count > 1, "seed \(seed): \(text)")
                check(list.items, within: document.text.whole, "seed \(seed): \(text)")
            }
        }
    }

    private func check(_ points: [Finding.Point], within span: TextSpan, _ message: String) {
        var position = span.start
        for point in points {
            #expect(position <= point.marker.start && point.marker.end <= point.content.start, "\(message)")
            #expect(!point.content.isEmpty && point.content.end <= span.end, "\(message)")
            check(point.children, within: point.content, message)
            position = point.children.isEmpty ? point.content.end : max(position, point.marker.end)
        }
    }

    // MARK: Lists of copulas inside one another

    @Test func aListOfOtherCopulasLiesInsideThePointWhereTheOuterOneGoesOn() {
        expect(
            "一要清淤。二要值守。一是排班；二是报数；三是交班。三要复盘。",
            "1 清淤。 / 2 值守。 (1 排班； / 2 报数； / 3 交班。) / 3 复盘。")
        expect(
            "一是清淤。一要排班；二要报数。二是值守。",
            "1 清淤。 (1 排班； / 2 报数。) / 2 值守。")
    }

    @Test func itEndsTheOuterOneThatDoesNot() {
        expect("一要清淤。二要值守。一是排班；二是报数。", "1 清淤。 / 2 值守。", "1 排班； / 2 报数。")
        expect("一要清淤；二是值守；三要复盘。", "1 清淤； / 2 值守； / 3 复盘。")
    }

    @Test func manyRestartsTakeNoTimeForEachOther() throws {
        let time = ProcessorTime.measure { _ = lists(String(repeating: "一是清淤；一要值守；", count: 4000)) }
        #expect(time < .seconds(5), "\(time)")
    }

    // MARK: Bare numerals

    @Test func numeralsAtTheHeadsOfSentencesMakeAListOfThree() {
        expect("提出三点要求：一提高认识。人人有责。二围绕目标。三完善机制。", "1 提高认识。人人有责。 / 2 围绕目标。 / 3 完善机制。")
        expect("提出三点要求: 一提高认识。二围绕目标。三完善机制。", "1 提高认识。 / 2 围绕目标。 / 3 完善机制。")
    }

    @Test(arguments: [
        "一提高认识。二围绕目标。", "一季度平稳。二季度回升。三季度向好。", "一月清淤。二月标线。三月值守。", "一个好汉。二人同心。三人成众。",
        "一心为民。清淤二次。三思而行。",
    ])
    func otherNumeralsDoNot(_ text: String) {
        expect(text)
    }

    @Test func headingsUnderWhichMostSpeakAreNoPoints() {
        let text = """
            一、清淤方案
            局长贺明远指出，要快。
            二、值守安排
            副局长苏晓岚表示，要细。
            三、其他事项
            大家没有意见。
            """
        #expect(Sample(text).document.enumerations.isEmpty)
        let points = "一、清淤\n各镇街要快。\n二、值守\n各镇街要细。\n三、复盘\n各镇街要实。"
        #expect(Sample(points).document.enumerations.map(\.items.count) == [3])
    }

    @Test func theLastHeadingHasParagraphsAsTheOthersHave() {
        let text = "一、提高认识\n要快。\n二、突出重点\n要细。\n要实。\n三、强化保障\n县财政局要保投入。\n县委编办要保编制。\n谢谢大家！"
        expect(text, "1 提高认识\n要快。 / 2 突出重点\n要细。\n要实。 / 3 强化保障\n县财政局要保投入。\n县委编办要保编制。")
    }
}
