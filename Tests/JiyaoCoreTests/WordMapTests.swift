import JiyaoCore
import Testing

@Suite struct WordMapTests {
    /// 水务局 召开 ␣␣ 推进会
    private let map = WordMap(
        [TextSpan(0, 3), TextSpan(3, 5), TextSpan(7, 10)].map { Word(span: $0, kind: .ideographs) }, count: 10)

    @Test func theEndOfAWordIsKnownAtItsBeginningOnly() {
        #expect((0..<10).map { map.end(ofWordAt: $0) } == [3, nil, nil, 5, nil, nil, nil, 10, nil, nil])
    }

    @Test func noWordRunsOverABoundary() {
        #expect((0...10).filter(map.isBoundary) == [0, 3, 5, 6, 7, 10])
    }

    @Test func outsideTheTextIsNoWordAndEveryPlaceABoundary() {
        #expect(map.end(ofWordAt: 10) == nil && map.end(ofWordAt: 99) == nil)
        #expect(map.isBoundary(-1) && map.isBoundary(99))
    }

    @Test func aTextThatIsNotCutHasNoWords() {
        for map in [WordMap(), WordMap([], count: 3)] {
            #expect((0..<3).allSatisfy { map.end(ofWordAt: $0) == nil && map.isBoundary($0) })
        }
    }
}
