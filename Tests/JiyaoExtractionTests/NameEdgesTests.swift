import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// An empty `x` stands where a name could end.
@Suite struct NameEdgesTests {
    private func edge(_ marked: String) -> NameEdge {
        let sample = MarkedText(marked)
        let context = NameContext(Analysis.segmented(sample.text), lexicons: Analysis.lexicons)
        return context.edge(at: sample.spans("x")[0].start)
    }

    @Test(arguments: ["秦川⟦x⟧", "秦川⟦x⟧，", "秦川⟦x⟧、", "秦川⟦x⟧ 周砚", "秦川⟦x⟧局长", "秦川⟦x⟧同志", "秦川⟦x⟧等参加", "秦川⟦x⟧（副局长）"])
    func marksTitlesAndEndsAreHard(_ marked: String) {
        #expect(edge(marked) == .hard)
    }

    @Test(arguments: ["秦川⟦x⟧强调，", "秦川⟦x⟧认真传达", "秦川⟦x⟧出席会议", "秦川⟦x⟧介绍了"])
    func wordsThatFollowNamesAreStrong(_ marked: String) {
        #expect(edge(marked) == .strong)
    }

    @Test(arguments: ["秦川⟦x⟧在院里", "秦川⟦x⟧就清淤"])
    func wordsOfOneCharacterAreSoft(_ marked: String) {
        #expect(edge(marked) == .soft)
    }

    @Test(arguments: ["谈⟦x⟧了感受", "强⟦x⟧调指出"])
    func nothingEndsInsideAWord(_ marked: String) {
        #expect(edge(marked) == .broken)
    }

    @Test func namesInLongListsTakeLinearTime() {
        func time(_ count: Int) -> Duration {
            let text = Text("参加人员：" + String(repeating: "秦　川　贺明远、", count: count))
            let document = Analysis.segmented(text)
            return ContinuousClock().measure { _ = NameFinder(document, lexicons: Analysis.lexicons).names() }
        }
        let small = time(200)
        let large = time(1600)
        #expect(large < small * 24 + .milliseconds(300), "\(small), eight times that: \(large)")
    }
}
