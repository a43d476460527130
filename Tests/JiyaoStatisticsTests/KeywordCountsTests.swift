import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoStatistics

struct KeywordCountsTests {
    @Test func countsTermsByDay() throws {
        var counts = KeywordCounts()
        let day = try #require(CalendarDate("2022-10-16"))
        counts.add(Samples.terms(["防汛": 2, "河长制": 1], words: 40), on: day)
        counts.add(Samples.terms(["防汛": 3], words: 10), on: day)
        counts.add(Samples.terms(["防汛": 1], words: 5), on: nil)
        #expect(counts.documents == 3)
        #expect(counts.undated == 1)
        #expect(rows(counts) == [" 防汛 1 1", "2022-10-16 河长制 1 1", "2022-10-16 防汛 5 2"].sorted())
        #expect(counts.totalsByDay.map { $0.date?.description ?? "" } == ["", "2022-10-16"])
        #expect(counts.totalsByDay.map(\.total) == [.init(count: 5, documents: 1), .init(count: 50, documents: 2)])
        let undatedToo = counts.totalsByTerm().first { $0.term == Term("防汛") }
        #expect(undatedToo?.total == .init(count: 6, documents: 3))
        let dated = counts.totalsByTerm(datedOnly: true).first { $0.term == Term("防汛") }
        #expect(dated?.total == .init(count: 5, documents: 2))
    }

    @Test func aDocumentWithoutTermsIsADocument() {
        var counts = KeywordCounts()
        counts.add(TermCounts(), on: nil)
        #expect(counts.documents == 1)
        #expect(counts.keywords.isEmpty)
        #expect(counts != KeywordCounts())
    }

    @Test func emptyTermsAndCountsOfZeroAreNotCounted() {
        var counts = KeywordCounts()
        counts.add(Samples.terms(["": 3, "防汛": 0, "河长制": -1], words: 0), on: nil)
        #expect(counts.keywords.isEmpty)
    }

    @Test func aDayWithoutItsYearIsUndated() {
        var counts = KeywordCounts()
        counts.add(Samples.terms(["防汛": 1]), on: CalendarDate("--10-16"))
        #expect(counts.undated == 1)
    }

    @Test func mergingIsAssociativeAndCommutativeWithAnEmptyValue() {
        for seed in UInt64(0)..<60 {
            var generator = SeededGenerator(seed: seed)
            let (a, b, c) = (random(&generator), random(&generator), random(&generator))
            #expect(merged(merged(a, b), c) == merged(a, merged(b, c)), "seed \(seed)")
            #expect(merged(a, b) == merged(b, a), "seed \(seed)")
            #expect(merged(a, KeywordCounts()) == a, "seed \(seed)")
            #expect(merged(KeywordCounts(), a) == a, "seed \(seed)")
            #expect(rows(merged(a, b)) == rows(merged(b, a)), "seed \(seed)")
        }
    }

    @Test func anyPartsInAnyOrderGiveTheWhole() {
        for seed in UInt64(100)..<160 {
            var generator = SeededGenerator(seed: seed)
            let batch = Samples.batch(&generator)
            let whole = counted(batch)
            var parts = [KeywordCounts](repeating: KeywordCounts(), count: 3)
            for document in batch.shuffled(using: &generator) {
                parts[Int.random(in: 0..<3, using: &generator)].add(document.terms, on: document.date)
            }
            let merged = parts.shuffled(using: &generator).reduce(into: KeywordCounts()) { $0.merge($1) }
            #expect(merged == whole, "seed \(seed)")
            #expect(rows(merged) == rows(whole), "seed \(seed)")
            #expect(merged.keywords == whole.keywords, "seed \(seed)")
        }
    }

    @Test func countsAreThoseOfAPlainDictionary() {
        for seed in UInt64(200)..<260 {
            var generator = SeededGenerator(seed: seed)
            let batch = Samples.batch(&generator)
            var plain: [[String]: (Int, Int)] = [:]
            for document in batch {
                for (term, count) in document.terms.counts where count > 0 && !term.isEmpty {
                    // Escapes keep apart what strings take for equal.
                    let key = [document.date?.description ?? "", escaped(term)]
                    plain[key, default: (0, 0)].0 += count
                    plain[key, default: (0, 0)].1 += 1
                }
            }
            var seen: [[String]: (Int, Int)] = [:]
            counted(batch).forEachCell { date, term, count in
                seen[[date?.description ?? "", escaped(term.string)]] = (count.count, count.documents)
            }
            #expect(seen.count == plain.count, "seed \(seed)")
            for (key, value) in plain { #expect(seen[key].map { $0 == value } ?? false, "seed \(seed) \(key)") }
        }
    }

    @Test func cellsComeInOrderOfDayAndTerm() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<40 {
            var cells: [(day: Int, term: Term)] = []
            counted(Samples.batch(&generator)).forEachCell { date, term, _ in cells.append((date?.dayNumber ?? 0, term))
            }
            let sorted = cells.sorted { ($0.day, $0.term) < ($1.day, $1.term) }
            #expect(cells.map(\.day) == sorted.map(\.day))
            #expect(cells.map(\.term) == sorted.map(\.term))
        }
    }

    @Test func cellsOfSomeTermsAreTheirs() {
        var counts = KeywordCounts()
        counts.add(Samples.terms(["防汛": 2, "河长制": 1, "信访": 7]), on: CalendarDate("2022-01-01"))
        counts.add(Samples.terms(["防汛": 1]), on: nil)
        var sums = [0, 0, 0]
        counts.forEachCell(of: [Term("信访"), Term("无此词"), Term("防汛")]) { sums[$1] += $2.count }
        #expect(sums == [7, 0, 3])
    }

    @Test func differentCountsAreNotEqual() throws {
        let day = try #require(CalendarDate("2022-01-01"))
        let base = counted([(Samples.terms(["防汛": 2], words: 2), day)])
        #expect(base != counted([(Samples.terms(["防汛": 3], words: 2), day)]))
        #expect(base != counted([(Samples.terms(["河长制": 2], words: 2), day)]))
        #expect(base != counted([(Samples.terms(["防汛": 2], words: 3), day)]))
        #expect(base != counted([(Samples.terms(["防汛": 2], words: 2), nil)]))
        #expect(base == counted([(Samples.terms(["防汛": 2], words: 2), day)]))
    }

    @Test func countsBeyondACellStayAtTheGreatestNumber() {
        var counts = KeywordCounts()
        for _ in 0..<3 { counts.add(.init(count: .max, documents: 1), of: Term("防汛"), on: nil) }
        #expect(counts.totalsByTerm()[0].total == .init(count: Int(UInt32.max), documents: 3))
    }

    private func counted(_ batch: [(terms: TermCounts, date: CalendarDate?)]) -> KeywordCounts {
        batch.reduce(into: KeywordCounts()) { $0.add($1.terms, on: $1.date) }
    }

    private func random(_ generator: inout SeededGenerator) -> KeywordCounts { counted(Samples.batch(&generator)) }

    private func merged(_ one: KeywordCounts, _ other: KeywordCounts) -> KeywordCounts {
        var result = one
        result.merge(other)
        return result
    }

    private func rows(_ counts: KeywordCounts) -> [String] {
        var rows: [String] = []
        counts.forEachCell { date, term, count in
            rows.append("\(date?.description ?? "") \(term.string) \(count.count) \(count.documents)")
        }
        return rows
    }

    private func escaped(_ string: String) -> String {
        string.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
    }
}
