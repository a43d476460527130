import JiyaoCore
import JiyaoTestKit
import Testing

/// The tools of the tests, on which all other tests rest.
struct TestKitTests {
    @Test func theGeneratorIsSplitMix64() {
        var generator = SeededGenerator(seed: 1_234_567)
        let expected: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        ]
        #expect((0..<3).map { _ in generator.next() } == expected)
    }

    @Test func marksNameSpansAndAreNoPartOfTheText() {
        let marked = MarkedText("⟦a吴⟦b远志⟧⟧说：⟦a𠮷⟧")
        #expect(marked.text.string == "吴远志说：𠮷")
        #expect(marked.spans("a") == [TextSpan(0, 3), TextSpan(5, 7)])
        #expect(marked.spans("b") == [TextSpan(1, 3)])
        #expect(marked.marking(marked.spans("a"), as: "a") == "⟦a吴远志⟧说：⟦a𠮷⟧")
    }

    @Test func equalSeedsGiveEqualTexts() {
        var one = RandomText(seed: 20)
        var other = RandomText(seed: 20)
        var third = RandomText(seed: 21)
        let strings = (0..<20).map { _ in one.string(upTo: 30) }
        #expect(strings == (0..<20).map { _ in other.string(upTo: 30) })
        #expect(strings != (0..<20).map { _ in third.string(upTo: 30) })
    }

    @Test func randomTextHoldsWhatTextsFailOn() {
        var random = RandomText(seed: 22)
        let units = (0..<300).flatMap { _ in random.string(upTo: 40).units }
        let classes: [(UInt16) -> Bool] = [
            Unit.isHan, Unit.isDigit, Unit.isLatin, Unit.isMark, Unit.isSurrogate, Unit.isLineBreak, Unit.isClosing,
            { Unit.closing(of: $0) != nil }, { $0 == 0x200B }, { $0 == 0xFEFF }, { $0 == 0x0D },
        ]
        for (index, isOfClass) in classes.enumerated() { #expect(units.contains(where: isOfClass), "class \(index)") }
        #expect(
            !units.contains(0) && (0..<300).contains { _ in random.string(upTo: 40, controls: true).units.contains(0) })
    }
}
