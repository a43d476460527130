import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// The marks `n` are around the names.
@Suite struct NameFinderTests {
    private func expect(_ marked: String, at location: SourceLocation = #_sourceLocation) {
        let sample = MarkedText(marked)
        let document = Analysis.segmented(sample.text)
        let names = NameFinder(document, lexicons: Analysis.lexicons).names()
        #expect(
            names == sample.spans("n"), "found \(sample.marking(names, as: "n"))", sourceLocation: location)
    }

    @Test func evidenceOnBothSidesMakesAName() {
        expect("局长⟦n贺明远⟧指出，")
        expect("会上，⟦n贺明远⟧指出，")
        expect("⟦n周砚⟧强调，要抓好落实。")
        expect("由⟦n陆秋白⟧主持。")
    }

    @Test func theNameIsCutWhereTheEvidenceSays() {
        expect("局长⟦n贺明⟧指出，局长⟦n贺明⟧强调，")
        expect("局长⟦n贺明远⟧、副局长⟦n苏岚⟧在座。")
    }

    @Test func aNameInATitleOfADocumentIsFoundToo() {
        expect("局长⟦n贺明远⟧宣读了《⟦n贺明远⟧同志先进事迹》。")
    }

    @Test func aWordAfterAFormOfAddressIsNoName() {
        expect("会议宣读了《⟦n贺明远⟧同志任职的通知》。")
    }

    @Test func aNameDoesNotBeginInsideACharacter() {
        expect("😀⟦n买买提·吐尔逊⟧说，路通了。")
    }

    @Test func aTextOfOneUnitHasNoNames() {
        expect("贺")
        expect("")
        expect("·")
        expect("··")
    }
}
