import Testing

@testable import JiyaoEvaluation

@Suite struct PairingTests {
    private func count(_ one: [String], _ other: [String], least: Int = 2) throws -> Int {
        let folding = try Folding()
        return Pairing.count(try one.map { try folding($0) }, try other.map { try folding($0) }, least: least)
    }

    @Test(
        arguments: [
            ("水务局", "水务局", true), ("水务局", "市水务局", true), ("市水务局", "水务局", true), ("水务", "青禾市水务局", false),
            ("局", "局", true), ("局", "水务局", false), ("水务局", "水利局", false), ("", "", true), ("", "局", false),
            ("水务", "市水务局", true), ("水务", "市水务局站", false),
        ])
    func oneCountsForALongerThatHoldsIt(one: String, other: String, expected: Bool) throws {
        #expect(Pairing.isAlike(try Folding()(one), try Folding()(other)) == expected)
    }

    @Test func aShortStringMayBeTooShort() throws {
        #expect(Pairing.isAlike(try Folding()("河道"), try Folding()("河道整治"), least: 3) == false)
        #expect(Pairing.isAlike(try Folding()("河道"), try Folding()("河道"), least: 3))
    }

    @Test func equalOnesPairFirst() throws {
        // Taken in order, 水务局 would take 市水务局 and leave nothing for it.
        #expect(try count(["水务局", "市水务局"], ["市水务局", "青禾市水务局"]) == 2)
    }

    @Test func theNearestInLengthIsTaken() throws {
        #expect(try count(["水务局", "大市水务局站"], ["大市水务局", "市水务局"]) == 2)
    }

    @Test func aStringPairsOnce() throws {
        #expect(try count(["水务局"], ["市水务局", "省水务局"]) == 1)
        #expect(try count(["市水务局", "省水务局"], ["水务局"]) == 1)
        #expect(try count(["水务局", "水务局"], ["水务局", "水务局"]) == 1)
        #expect(try count([], ["水务局"]) == 0)
        #expect(try count(["水务局"], []) == 0)
    }
}
