import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// Each text is told as the markers that are kept; its lines are its paragraphs.
@Suite struct MarkerRunsTests {
    private func kept(_ text: String) -> [String] {
        let document = Analysis.segmented(Text(text))
        let scanner = OrdinalMarkerScanner(document.text, words: Analysis.lexicons.markers)
        return scanner.markers(of: document.paragraphs).map { document.text[$0.span] }
    }

    private func expect(_ text: String, _ markers: [String], at location: SourceLocation = #_sourceLocation) {
        #expect(kept(text) == markers, "\(text)", sourceLocation: location)
    }

    // MARK: After a comma

    @Test func theExpectedNumberCountsAfterAComma() {
        expect("一、清淤。二、标线。三、值守，四、巡查。", ["一、", "二、", "三、", "四、"])
        expect("1.清淤；2.标线，3.值守。", ["1.", "2.", "3."])
        expect("（一）清淤；（二）标线，（三）值守。", ["（一）", "（二）", "（三）"])
    }

    @Test func theFirstCountsAfterACommaWhereTheSecondFollows() {
        expect("会议要求，一、清淤；二、标线。", ["一、", "二、"])
        expect("其中，（一）查底数；（二）列清单。", ["（一）", "（二）"])
        expect("要求，1.清淤，2.标线，3.值守。", ["1.", "2.", "3."])
    }

    @Test(arguments: [
        "清淤，四、标线。", "一、清淤，三、标线。", "一、清淤。\n值守，五、巡查。", "清淤，一、标线。", "清淤，2.标线。",
    ])
    func anotherNumberDoesNot(_ text: String) {
        #expect(!kept(text).contains { ["四、", "三、", "五、", "2."].contains($0) }, "\(text)")
    }

    // MARK: Without a mark

    @Test func theFirstPointMayFollowItsVerb() {
        expect("要做到一是清淤，二是标线，三是值守。", ["一是", "二是", "三是"])
        expect("必须坚持一要快；二要净。", ["一要", "二要"])
        expect("要做到一是清淤。", [])
        expect("清淤一是标线，二是值守。", ["二是"])
    }

    // MARK: Bare ordinals

    @Test func bareOrdinalsCountInARunOfThree() {
        expect("第一看天。第二看水。第三看人。", ["第一", "第二", "第三"])
        expect("办好三件事：第一清淤；第二标线；第三值守。", ["第一", "第二", "第三"])
        expect("第一条讲快；第二条讲净；第三条讲省。", ["第一条", "第二条", "第三条"])
    }

    @Test(arguments: [
        "第一中学清淤；第二中学标线；第三中学值守。", "第一小组清淤。第二小组标线。第三小组值守。", "第一看天。第二看水。", "第一季度清淤，第二季度标线，第三季度值守。",
        "第一书记到会。", "第二次会议。第三次会议。",
    ])
    func whatIsCountedTogetherIsNoRun(_ text: String) {
        expect(text, [])
    }

    // MARK: Mixed runs

    @Test func aNumeralGoesOnWithARunOfCopulas() {
        expect("一是清淤，二是标线，三、值守。四是巡查。", ["一是", "二是", "三、", "四是"])
        let document = Analysis.segmented(Text("一是清淤，二是标线，三、值守。四是巡查。"))
        let scanner = OrdinalMarkerScanner(document.text, words: Analysis.lexicons.markers)
        #expect(Set(scanner.markers(of: document.paragraphs).map(\.family)) == [.copula])
    }

    @Test func aNumeralOfItsOwnListDoesNot() {
        let document = Analysis.segmented(Text("一、清淤。\n二、标线。一是快；二是净。\n三、值守。"))
        let scanner = OrdinalMarkerScanner(document.text, words: Analysis.lexicons.markers)
        let families = scanner.markers(of: document.paragraphs).map(\.family)
        #expect(families == [.numeral, .numeral, .copula, .copula, .numeral])
    }

    // MARK: Properties

    @Test func certainMarkersAreNeverLost() {
        for seed in UInt64(1)...40 {
            var random = SeededGenerator(seed: seed)
            let pieces = ["一、", "二、", "第一", "第二，", "（一）", "3.", "一是", "二是", "做到", "清淤", "，", "。", "\n", "；"]
            let text = (0..<40).map { _ in pieces.randomElement(using: &random)! }.joined()
            let document = Analysis.segmented(Text(text))
            let scanner = OrdinalMarkerScanner(document.text, words: Analysis.lexicons.markers)
            let found = document.paragraphs.flatMap(scanner.markers)
            let kept = scanner.markers(of: document.paragraphs)
            #expect(
                found.allSatisfy { $0.isWeak || kept.map(\.span).contains($0.span) }, "seed \(seed): \(text)")
            #expect(kept.map(\.span) == kept.map(\.span).sorted(), "seed \(seed): \(text)")
        }
    }
}
