import JiyaoTestKit
import Testing

@testable import JiyaoExports

struct TableLayoutTests {
    private func layout(_ rows: [[String]], width: Int?) -> TableLayout {
        var layout = TableLayout([
            .init("no."), .init("point", share: 2), .init("owners", share: 1, isOptional: true),
            .init("basis", share: 1, isOptional: true),
        ])
        for row in rows { layout.measure(row) }
        layout.fit(to: width)
        return layout
    }

    @Test func whatFitsStaysOnOneLine() {
        let row = ["1", "压实责任", "各区", "办法"]
        let layout = layout([row], width: 60)
        #expect(layout.header() == ["no.  point     owners  basis", "───  ────────  ──────  ─────"])
        #expect(layout.lines(of: row) == ["1    压实责任  各区    办法"])
    }

    @Test func aColumnThatIsEmptyInTheWholeTableIsLeftOut() {
        let rows = [["1", "压实责任", "", ""], ["2", "备足物资", "", "办法"]]
        let layout = layout(rows, width: 60)
        #expect(layout.header(indent: 2).first == "  no.  point     basis")
        #expect(layout.lines(of: rows[0], indent: 2) == ["  1    压实责任"])
        #expect(layout.lines(of: rows[1], indent: 2) == ["  2    备足物资  办法"])
    }

    @Test func longCellsAreWrappedBesideOneAnotherAndNothingIsCut() {
        let row = ["1", "压实责任，备足物资，加强巡查", "各区各街道", "办法"]
        #expect(
            layout([row], width: 32).lines(of: row) == [
                "1    压实责任，备  各区各  办法", "     足物资，加强  街道", "     巡查",
            ])
    }

    @Test func whatANarrowColumnLeavesTheOthersTake() {
        let row = ["1", String(repeating: "责任", count: 20), "各区", "办法"]
        let lines = layout([row], width: 60).lines(of: row)
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 60 })
    }

    @Test func spacesBeforeACellStayBeforeEachOfItsLines() {
        let row = ["1.1", "  " + String(repeating: "责", count: 24), "", ""]
        let lines = layout([row], width: 30).lines(of: row)
        #expect(lines.count > 1)
        #expect(lines[0].hasPrefix("1.1    责"))
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("       责") })
    }

    @Test func withoutAWidthEveryCellStaysWhole() {
        let row = ["1", String(repeating: "责任", count: 200), "", ""]
        #expect(layout([row], width: nil).lines(of: row).count == 1)
    }

    /// No line is wider than the terminal, and no word is lost.
    @Test func anyTableFitsAndKeepsItsText() {
        let letters = Array("责任抓，。《》 ab1".unicodeScalars)
        for seed in UInt64(0)..<200 {
            var random = SeededGenerator(seed: seed)
            let rows = (0..<4).map { number in
                [String(number)]
                    + (0..<3).map { _ in
                        var cell = String.UnicodeScalarView()
                        let longest = [0, 5, 200].randomElement(using: &random) ?? 0
                        for _ in 0..<Int.random(in: 0...longest, using: &random) {
                            cell.append(letters.randomElement(using: &random) ?? "责")
                        }
                        return String(cell).onOneLine
                    }
            }
            let width = Int.random(in: 40...160, using: &random)
            let layout = layout(rows, width: width)
            for row in rows {
                let lines = layout.lines(of: row)
                for line in lines { #expect(DisplayWidth.of(line) <= width, "seed \(seed): \(line)") }
                let counts = { (text: String) in Dictionary(text.map { ($0, 1) }, uniquingKeysWith: +) }
                var found = counts(lines.joined())
                var wanted = counts(row.joined())
                found[" "] = nil
                wanted[" "] = nil
                #expect(found == wanted, "seed \(seed)")
            }
        }
    }
}
