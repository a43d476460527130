import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// The marks `m` are around the markers; a text is one paragraph.
@Suite struct OrdinalMarkerScannerTests {
    private func expect(
        _ marked: String, _ family: OrdinalMarker.Family?, _ numbers: [Int],
        at location: SourceLocation = #_sourceLocation
    ) {
        let sample = MarkedText(marked)
        let scanner = OrdinalMarkerScanner(sample.text, words: Analysis.lexicons.markers)
        let markers = scanner.markers(in: sample.text.whole).filter { !$0.isWeak }
        #expect(
            markers.map(\.span) == sample.spans("m"), "found \(sample.marking(markers.map(\.span), as: "m"))",
            sourceLocation: location)
        #expect(markers.map(\.number) == numbers, "\(sample.text.string)", sourceLocation: location)
        #expect(Set(markers.map(\.family)) == Set([family].compactMap(\.self)), sourceLocation: location)
        #expect(markers.map(\.opensParagraph) == markers.map { $0.span.start == 0 }, sourceLocation: location)
    }

    @Test func eachFamilyIsKnownByItsForm() {
        expect("⟦m一是⟧清淤；⟦m二要⟧标线；⟦m十一是⟧值守。", .copula, [1, 2, 11])
        expect("⟦m第一⟧，清淤。⟦m第二⟧，标线。", .ordinal, [1, 2])
        expect("⟦m首先⟧，清淤。⟦m其次⟧，标线。⟦m再次⟧，值守。⟦m最后⟧，总结。", .sequence, [1, 2, 3, 0])
        expect("⟦m（一）⟧清淤。⟦m（十二）⟧标线。⟦m(三)⟧值守。", .bracketedNumeral, [1, 12, 3])
        expect("⟦m一、⟧清淤。⟦m二、⟧标线。", .numeral, [1, 2])
        expect("⟦m1.⟧清淤。⟦m2、⟧标线。⟦m３．⟧值守。", .digit, [1, 2, 3])
        expect("⟦m（1）⟧清淤。⟦m2）⟧标线。", .bracketedDigit, [1, 2])
        expect("⟦m①⟧清淤，⟦m②⟧标线，⟦m⑳⟧值守。", .circled, [1, 2, 20])
    }

    @Test(arguments: [
        "第一书记到会。", "第一次会议。", "第一季度增长3.5%。", "3.5个百分点。", "2019.9.6。", "一、二、三产业。", "15:30开会。", "唯一是他。",
        "统一要求。", "（2019）第3号。", "1.", "一", "（100）清淤。", "0.清淤", "100、清淤", "万一是真的",
    ])
    func whatLooksLikeAMarkerIsNone(_ text: String) {
        expect(text, nil, [])
    }

    @Test func aMarkerNeedsAMarkBeforeIt() {
        expect("清淤一是为了行洪。", nil, [])
        expect("清淤，⟦m一是⟧为了行洪。", .copula, [1])
        expect("三分之1.清淤", nil, [])
    }

    // MARK: Markers that need others

    private func weak(_ text: String) -> [String] {
        let text = Text(text)
        let scanner = OrdinalMarkerScanner(text, words: Analysis.lexicons.markers)
        return scanner.markers(in: text.whole).filter(\.isWeak).map { text[$0.span] }
    }

    @Test func whatMayBeAMarkerIsMarkedAsSuch() {
        #expect(weak("清淤，四、标线。") == ["四、"])
        #expect(weak("清淤，4.标线。") == ["4."])
        #expect(weak("清淤，（四）标线。") == ["（四）"])
        #expect(weak("要做到一是清淤。") == ["一是"])
        #expect(weak("第一看天。第二看水。") == ["第一", "第二"])
        #expect(weak("会上：第一条讲快；第二条讲净。") == ["第一条", "第二条"])
    }

    @Test(arguments: [
        "清淤一、标线。", "三月，2、3号楼完工。", "清淤一是标线。", "他是第一看天的人。", "“第二班长”到会。", "要做到二是标线。",
        "第一条 为了规范管理，制定本章程。",
    ])
    func whatIsNoMarkerIsNoWeakOne(_ text: String) {
        #expect(weak(text) == [], "\(text)")
    }

    @Test func anOrdinalMayHaveAUnit() {
        expect("⟦m第一点⟧，要快。⟦m第二点⟧，要净。", .ordinal, [1, 2])
        expect("⟦m第一条⟧：要快。⟦m第二个方面⟧，要净。", .ordinal, [1, 2])
        expect("⟦m第一点⟧是要快。⟦m第二点⟧要净。", .ordinal, [1, 2])
    }

    @Test(arguments: ["首先他总结了工作。", "首先由局长讲话。", "首先会议听取了汇报。"])
    func aSequenceWordBeforeASubjectTellsOn(_ text: String) {
        expect(text, nil, [])
    }

    @Test func onlyTheParagraphIsRead() {
        let text = Text("一是清淤。\n二是标线。")
        let scanner = OrdinalMarkerScanner(text, words: Analysis.lexicons.markers)
        #expect(scanner.markers(in: TextSpan(6, 11)).map(\.number) == [2])
        #expect(scanner.markers(in: TextSpan(6, 6)).isEmpty)
        #expect(scanner.markers(in: TextSpan(6, 7)).isEmpty)
    }
}
