import Testing

@testable import JiyaoStatistics

struct NearNamesTests {
    private let known = ["林远帆", "林远航", "周启明", "欧阳若溪", "王立"]

    @Test(arguments: [
        ("林远", ["林远帆", "林远航"]), ("林远凡", ["林远帆", "林远航"]), ("若溪", ["欧阳若溪"]), ("周启明局长", ["周启明"]),
        ("王丽", ["王立"]), ("张大山", []), ("", []), ("林", ["林远帆", "林远航"]),
    ])
    func likeNamesAreFoundTheLikestFirst(name: String, near: [String]) {
        #expect(NearNames.of(name, among: known, limit: 5) == near)
    }

    @Test func noMoreThanTheLimitAreGiven() {
        #expect(NearNames.of("林远", among: known, limit: 1) == ["林远帆"])
    }

    @Test func veryLongNamesAreComparedByTheirBeginnings() {
        let long = String(repeating: "林", count: 100_000)
        #expect(NearNames.of(long, among: [long + "远"], limit: 5).count == 1)
    }
}
