import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// The marks `c` are around the clauses of a text that is one sentence.
@Suite struct ClausesTests {
    private func expect(_ marked: String, _ marks: String, at location: SourceLocation = #_sourceLocation) {
        let sample = MarkedText(marked)
        let clauses = Clauses(Analysis.segmented(sample.text)).clauses(of: sample.text.whole)
        #expect(
            clauses.map(\.span) == sample.spans("c"), "found \(sample.marking(clauses.map(\.span), as: "c"))",
            sourceLocation: location)
        let found = clauses.map { $0.mark.map { String(decoding: [$0], as: UTF16.self) } ?? "-" }
        #expect(found.joined() == marks, "\(sample.text.string)", sourceLocation: location)
    }

    @Test func marksEndClauses() {
        expect("⟦c会上⟧，⟦c局长指出⟧：⟦c要清淤⟧；⟦c要标线⟧。", "，：；。")
        expect("⟦c会上⟧,⟦c局长指出⟧:⟦c要清淤⟧", ",:-")
    }

    @Test func whatStandsInBracketsOrQuotationMarksIsNotCut() {
        expect("⟦c他说“好，办。”⟧，⟦c大家（含甲，乙）同意⟧。", "，。")
        expect("⟦c学习《关于甲，乙的通知》⟧，⟦c要落实⟧。", "，。")
    }

    @Test func aBracketThatIsNotClosedCutsAsUsual() {
        expect("⟦c他说“好⟧，⟦c办⟧。", "，。")
    }

    @Test func theMarksOfNumbersDoNotCut() {
        expect("⟦c15:30开会⟧，⟦c投入1,000元⟧。", "，。")
    }

    @Test func whiteSpaceIsNoClause() {
        expect("", "")
        expect("，。；", "")
        expect(" ⟦c清淤⟧ ， ⟦c标线⟧ 。", "，。")
    }

    @Test func positionsInsidePairsAreKnown() {
        let text = Text("甲“乙丙”丁")
        let clauses = Clauses(Analysis.segmented(text))
        #expect((0..<6).map(clauses.isInsidePair) == [false, false, true, true, true, false])
        #expect(clauses.pair(at: 1) == TextSpan(1, 5))
        #expect(clauses.pair(at: 2) == nil)
        #expect(clauses.pair(endingAt: 5) == TextSpan(1, 5))
        #expect(clauses.pair(endingAt: 4) == nil)
        #expect(clauses.pair(endingAt: 0) == nil)
    }
}
