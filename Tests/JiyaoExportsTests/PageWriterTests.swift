import Testing

@testable import JiyaoExports

struct PageWriterTests {
    @Test func aTableKeepsItsColumns() {
        var page = PageWriter(width: 40, hasColours: false)
        page.table([("王立成", "县长"), ("赵敏", "书记"), ("name", "x")])
        #expect(page.text == "  王立成 县长\n  赵敏   书记\n  name   x\n")
    }

    @Test func aLongTextStaysInItsColumn() {
        var page = PageWriter(width: 40, hasColours: false)
        page.entry("一是", String(repeating: "落实", count: 12), indent: 2)
        #expect(page.text == "  一是 落实落实落实落实落实落实落实落实\n       落实落实落实落实\n")
    }
}
