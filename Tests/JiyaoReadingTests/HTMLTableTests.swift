import JiyaoTestKit
import Testing

@testable import JiyaoReading

private func lines(_ html: String) throws -> [String] {
    try HTMLPage.read(Array(html.utf8)).lines.map { String(decoding: $0.units, as: UTF16.self) }
}

@Suite struct HTMLTableTests {
    @Test func theSectionsOfATableAreItsRows() throws {
        let html = """
            <table><caption>任务分解表</caption><thead><tr><th>事项</th><th>单位</th></tr></thead>
            <tbody><tr><td>排查</td><td>水务局</td></tr></tbody><tfoot><tr><td>共计</td><td>一项</td></tr></tfoot></table>
            """
        #expect(try lines(html) == ["任务分解表", "事项\t单位", "排查\t水务局", "共计\t一项"])
    }

    @Test func cellsNeedNoEnds() throws {
        #expect(try lines("<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>") == ["甲\t乙", "丙\t丁"])
    }

    @Test func anEmptyCellTakesNoTab() throws {
        #expect(try lines("<table><tr><td>甲</td><td> </td><td>乙</td></tr></table>") == ["甲\t乙"])
        #expect(try lines("<table><tr><td></td><td>乙</td></tr><tr><td></td></tr></table>") == ["乙"])
        #expect(try lines("<table><tr></tr></table>") == [])
    }

    @Test func aCellOfSeveralLinesKeepsTheRowApart() throws {
        #expect(try lines("<table><tr><td>甲<br>乙</td><td>丙</td></tr></table>") == ["甲", "乙", "丙"])
        #expect(try lines("<table><tr><td>甲</td><td><p>乙</p><p>丙</p></td></tr></table>") == ["甲", "乙", "丙"])
    }

    @Test func aRowOfOneCellIsThatCell() throws {
        #expect(try lines("<table><tr><td colspan=3><b>防汛</b>会议</td></tr></table>") == ["防汛会议"])
    }

    @Test func whatStandsBetweenRowsIsNotLost() throws {
        #expect(
            Set(try lines("<table>游离<tr><td>甲</td>散<td>乙</td></tr>尾</table>").joined()) == Set("游离甲散乙尾"))
    }

    @Test func cellsWithoutATableAreLines() throws {
        #expect(try lines("<td>甲</td><td>乙</td>") == ["甲", "乙"])
    }

    @Test func theLinksOfCellsAddUp() throws {
        let page = try HTMLPage.read(Array("<table><tr><td><a>首页</a><td><a>新闻</a>甲</table>".utf8))
        #expect(page.lines.map { String(decoding: $0.units, as: UTF16.self) } == ["首页\t新闻甲"])
        #expect(page.lines.map(\.linked) == [4])
    }

    @Test func aTableInATableIsRowsOfItsOwn() throws {
        let inner = "<table><tr><td>子</td><td>丑</td></tr><tr><td>寅</td><td>卯</td></tr></table>"
        #expect(
            try lines("<table><tr><td>甲</td><td>\(inner)</td></tr><tr><td>乙</td><td>丙</td></tr></table>")
                == ["甲", "子\t丑", "寅\t卯", "乙\t丙"])
    }

    /// Rows and cells of any sort give every cell's words once and in their order.
    @Test func randomTablesKeepTheirWordsInOrder() throws {
        for seed in UInt64(1)...200 {
            var random = SeededGenerator(seed: seed)
            var number = 0
            func table(_ depth: Int) -> String {
                var html = "<table>"
                for _ in 0..<Int.random(in: 0...3, using: &random) {
                    html += "<tr>"
                    for _ in 0..<Int.random(in: 0...3, using: &random) {
                        let isNested = depth < 2 && Int.random(in: 0..<5, using: &random) == 0
                        html += Bool.random(using: &random) ? "<td>" : "<th>"
                        html += isNested ? table(depth + 1) : ["", "<p>", "<br>"].randomElement(using: &random)!
                        if Bool.random(using: &random) {
                            html += "字\(number) "
                            number += 1
                        }
                    }
                    html += "</tr>"
                }
                return html + "</table>"
            }
            let html = table(0)
            let found = try lines(html).flatMap { $0.split(separator: "\t").map(String.init) }
            #expect(found == (0..<number).map { "字\($0)" }, "seed \(seed): \(html)")
        }
    }
}
