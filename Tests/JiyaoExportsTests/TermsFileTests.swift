import JiyaoArchive
import JiyaoCore
import JiyaoStatistics
import JiyaoTestKit
import Testing

@testable import JiyaoExports

struct TermsFileTests {
    private let folder: TemporaryFolder
    private let run: RunFolder

    init() throws {
        folder = try TemporaryFolder()
        run = try RunFolder.create(at: folder.url.path)
    }

    @Test func eachDayHasItsTotalsAndThenItsTerms() throws {
        var counts = KeywordCounts()
        counts.add(Samples.terms(["防汛": 2, "信访": 1], words: 9), on: CalendarDate("2023-07-02"))
        counts.add(TermCounts(), on: CalendarDate("2023-07-01"))
        counts.add(Samples.terms(["a,b": 1], words: 3), on: nil)
        counts.add(TermCounts(), on: CalendarDate("2023-07-09"))
        let sink = MemorySink()
        try TermsFile.write(counts, to: sink)
        #expect(
            sink.string == """
                date,term,count,documents
                ,,3,1
                ,"a,b",1,1
                2023-07-01,,0,1
                2023-07-02,,9,1
                2023-07-02,信访,1,1
                2023-07-02,防汛,2,1
                2023-07-09,,0,1

                """)
    }

    @Test func anyCountsComeBackAsTheyWere() throws {
        let vocabulary = ["河长制", "防汛", "a,b", "\"", "行\n列", "𠮷日", "é", "e\u{301}", "\r"]
        for seed in UInt64(0)..<60 {
            var generator = SeededGenerator(seed: seed)
            var counts = KeywordCounts()
            for _ in 0..<Int.random(in: 0...10, using: &generator) {
                var terms = TermCounts()
                terms.words = Int.random(in: 0...9, using: &generator)
                for _ in 0..<Int.random(in: 0...6, using: &generator) {
                    terms.counts[vocabulary.randomElement(using: &generator) ?? "", default: 0] += 1
                }
                let day = CalendarDate(year: 2024, month: 2, day: Int.random(in: 1...5, using: &generator))
                counts.add(terms, on: Bool.random(using: &generator) ? day : nil)
            }
            let file = try AtomicFile(run.terms)
            try TermsFile.write(counts, to: file)
            try file.finish()
            #expect(try TermsFile.read(run) == counts, "seed \(seed)")
        }
    }

    @Test(arguments: [
        ("2023-02-30,防汛,1,1", "no date: 2023-02-30"), ("--02-03,防汛,1,1", "no date: --02-03"),
        ("2023-02-03,防汛,x,1", "no number: x"), ("2023-02-03,防汛,1,", "a number is missing"),
        ("2023-02-03,防汛,1", "3 cells where 4 are due"),
    ])
    func aBrokenRowIsToldWithItsLine(row: String, reason: String) throws {
        try folder.write("date,term,count,documents\n,,1,1\n\(row)\n", to: "terms.csv")
        let error = #expect(throws: FileError.self) { try TermsFile.read(run) }
        #expect(error?.line == 3)
        #expect(error?.reason == reason)
    }

    @Test func aMissingFileIsAnError() {
        let error = #expect(throws: FileError.self) { try TermsFile.read(run) }
        #expect(error?.reason == "no terms.csv in it; jiyao run writes it where the pipeline's outputs name keywords")
    }
}
