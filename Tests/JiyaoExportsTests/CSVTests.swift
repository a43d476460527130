import Foundation
import JiyaoArchive
import JiyaoTestKit
import Testing

@testable import JiyaoExports

struct CSVTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(arguments: [
        (["a", "防汛"], "a,防汛\n"), (["a,b", "c"], "\"a,b\",c\n"), (["say \"so\"", ""], "\"say \"\"so\"\"\",\n"),
        (["one\ntwo", "x\ry"], "\"one\ntwo\",\"x\ry\"\n"), (["", ""], ",\n"), ([" a ", "=1+1"], " a ,=1+1\n"),
    ])
    func cellsAreQuotedWhereTheyMustBe(cells: [String], line: String) throws {
        let sink = MemorySink()
        var csv = try CSVWriter(sink, header: ["x", "y"])
        try csv.row(cells)
        #expect(sink.string == "x,y\n" + line)
    }

    @Test func aSingleEmptyCellIsStillARow() throws {
        let sink = MemorySink()
        var csv = try CSVWriter(sink, header: ["x"])
        try csv.row([""])
        #expect(sink.string == "x\n\"\"\n")
    }

    @Test func listsAreJoinedByWhatStandsInNoName() {
        #expect(CSVWriter.list(["国土、住建部门", "各区"]) == "国土、住建部门；各区")
        #expect(CSVWriter.list([]) == "")
    }

    @Test func anyCellsComeBackAsTheyWere() throws {
        let pieces = ["", "a", ",", "\"", "\n", "\r\n", "防汛", "𠮷", " ", "\"\"", "e\u{301}", ";"]
        for seed in UInt64(0)..<80 {
            var generator = SeededGenerator(seed: seed)
            let columns = Int.random(in: 1...4, using: &generator)
            func cell() -> String {
                (0..<Int.random(in: 0...4, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? ""
                }
                .joined()
            }
            let header = (0..<columns).map { "column\($0)" }
            let rows = (0..<Int.random(in: 0...5, using: &generator)).map { _ in (0..<columns).map { _ in cell() } }
            let file = try AtomicFile(folder["a.csv"])
            var writer = try CSVWriter(file, header: header)
            for row in rows { try writer.row(row) }
            try file.finish()
            var reader = try CSVReader(LineReader(folder["a.csv"]), header: header)
            var read: [[String]] = []
            while try reader.next() { read.append((0..<columns).map { reader.string($0) }) }
            #expect(read.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } }, "seed \(seed)")
        }
    }

    @Test(arguments: [
        ("x,y\n1\n", 2, "1 cells where 2 are due"), ("x,y\n1,2\n1,2,3\n", 3, "3 cells where 2 are due"),
        ("x,y\n\"1,2\n", 2, "a quotation mark is not closed"), ("x,y\n1,a\"b\"\n", 2, "a quotation mark inside a cell"),
        ("x,y\n\"1\"2,3\n", 2, "text after a closing quotation mark"), ("a,b\n", 1, "its header is not x,y"),
        ("", 1, "its header is not x,y"), ("x,y\n\n", 2, "1 cells where 2 are due"),
    ])
    func whatIsNoCSVIsToldWithItsLine(text: String, line: Int, reason: String) throws {
        try folder.write(text, to: "a.csv")
        let error = #expect(throws: FileError.self) {
            var reader = try CSVReader(LineReader(folder["a.csv"]), header: ["x", "y"])
            while try reader.next() {}
        }
        #expect(error?.line == line)
        #expect(error?.reason == reason)
    }

    @Test(arguments: ["", "-1", "1.5", "a", "1 ", "12345678901234567890", "１"])
    func onlyWholeNumbersAreNumbers(cell: String) throws {
        try folder.write("x,y\n\(cell),7\n", to: "a.csv")
        var reader = try CSVReader(LineReader(folder["a.csv"]), header: ["x", "y"])
        #expect(try reader.next())
        #expect(throws: FileError.self) { try reader.number(0) }
        #expect(try reader.number(1) == 7)
    }
}
