import JiyaoArchive
import JiyaoCore
import JiyaoStatistics
import JiyaoTestKit
import Testing

@testable import JiyaoExports

/// The files of a batch are the same bytes for any split of it over workers and for any order of the merges.
struct SameBytesTests {
    private typealias Part = (terms: TermCounts, date: CalendarDate?)

    private func batch(_ generator: inout SeededGenerator) -> [Part] {
        let vocabulary = ["河长制", "防汛", "信访", "营商环境", "豈弟", "\u{F900}弟", "a,b", "é", "e\u{301}"]
        return (0..<Int.random(in: 1...20, using: &generator)).map { _ in
            var terms = TermCounts()
            for _ in 0..<Int.random(in: 0...6, using: &generator) {
                terms.counts[vocabulary.randomElement(using: &generator) ?? "", default: 0] +=
                    Int.random(in: 1...3, using: &generator)
            }
            terms.words = Int.random(in: 0...40, using: &generator)
            let date = CalendarDate(
                year: 2023, month: Int.random(in: 1...12, using: &generator),
                day: Int.random(in: 1...28, using: &generator))
            return (terms, Int.random(in: 0..<5, using: &generator) == 0 ? nil : date)
        }
    }

    private func counts(_ batch: some Sequence<Part>) -> KeywordCounts {
        batch.reduce(into: KeywordCounts()) { $0.add($1.terms, on: $1.date) }
    }

    private func bytes(_ write: (MemorySink) throws -> Void) rethrows -> [UInt8] {
        let sink = MemorySink()
        try write(sink)
        return sink.bytes
    }

    @Test func filesOfTermsAreTheSameForAnySplit() throws {
        for seed in UInt64(0)..<40 {
            var generator = SeededGenerator(seed: seed)
            let batch = batch(&generator)
            let whole = counts(batch)
            let cut = Int.random(in: 0...batch.count, using: &generator)
            var parts = counts(batch[cut...].shuffled(using: &generator))
            parts.merge(counts(batch[..<cut]))
            #expect(
                try bytes { try KeywordsFile.write(whole, to: $0) } == bytes { try KeywordsFile.write(parts, to: $0) },
                "seed \(seed)")
            #expect(
                try bytes { try TermsFile.write(whole, to: $0) } == bytes { try TermsFile.write(parts, to: $0) },
                "seed \(seed)")
        }
    }

    @Test(arguments: TrendsExport.Format.allCases)
    func trendsAreTheSameForAnySplit(format: TrendsExport.Format) throws {
        for seed in UInt64(50)..<70 {
            var generator = SeededGenerator(seed: seed)
            let batch = batch(&generator)
            for unit in Period.Unit.allCases {
                let one = Trends(of: counts(batch), by: unit, top: 4)
                let other = Trends(of: counts(batch.shuffled(using: &generator)), by: unit, top: 4)
                #expect(
                    try bytes { try TrendsExport.write(one, as: format, to: $0) }
                        == bytes { try TrendsExport.write(other, as: format, to: $0) }, "seed \(seed), by \(unit)")
            }
        }
    }

    @Test func trendsOfAFileAreThoseOfItsCounts() throws {
        let folder = try TemporaryFolder()
        let run = try RunFolder.create(at: folder.url.path)
        for seed in UInt64(80)..<100 {
            var generator = SeededGenerator(seed: seed)
            let counts = counts(batch(&generator))
            let file = try AtomicFile(run.terms)
            try TermsFile.write(counts, to: file)
            try file.finish()
            let direct = Trends(of: counts, by: .month, top: 9)
            let read = try Trends(of: run, by: .month, top: 9, named: [])
            #expect(
                try bytes { try TrendsExport.write(direct, as: .csv, to: $0) }
                    == bytes { try TrendsExport.write(read, as: .csv, to: $0) }, "seed \(seed)")
        }
    }
}
