import Testing

@testable import JiyaoExports

struct TableTests {
    @Test func columnsAreAlignedByTheirWidthOnTheTerminal() {
        var table = Table([.init("term"), .init("total", alignsRight: true), .init("note")])
        table.row(["老旧小区改造", "7", "x"])
        table.row(["防汛", "12"])
        #expect(
            table.lines() == [
                "term          total  note", "────────────  ─────  ────", "老旧小区改造      7  x",
                "防汛             12",
            ])
    }

    @Test func cellsAreCutOnlyWhereTheColumnSaysSo() {
        var table = Table([.init("a", limit: 5), .init("b")])
        table.row(["老旧小区改造", "老旧小区改造"])
        #expect(table.lines().last == "老旧…  老旧小区改造")
    }

    @Test func aCellIsOneLine() {
        var table = Table([.init("a")])
        table.row(["一是\n防汛\u{1B}"])
        #expect(table.lines(indent: 2).last == "  一是 防汛")
    }

    @Test func anEmptyTableHasItsTitles() {
        let table = Table([.init("a"), .init("b")])
        #expect(table.isEmpty)
        #expect(table.lines() == ["a  b", "─  ─"])
    }
}
