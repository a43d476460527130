import Testing

@testable import JiyaoExports

struct SparklineTests {
    @Test(arguments: [
        ([], ""), ([0, 0], "··"), ([1], "█"), ([0, 1, 4, 8], "·▂▅█"), ([0.001, 1], "▁█"), ([3, 3], "██"),
    ])
    func barsAreAsHighAsTheirValues(values: [Double], line: String) {
        #expect(Sparkline.of(values) == line)
    }
}
