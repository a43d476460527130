import JiyaoArchive
import JiyaoCore
import JiyaoStatistics
import JiyaoTestKit
import Testing

@testable import JiyaoExports

/// Records that hold anything, indices and spans that lead nowhere too: `records.ndjson` may come from elsewhere.
struct AnyRecordTests {
    /// Some random records as a run, and the seed for messages.
    private func withRuns(_ body: (RunFolder, [MeetingRecord], UInt64) throws -> Void) throws {
        for seed in UInt64(1)...30 {
            let folder = try TemporaryFolder()
            var random = RandomRecord(seed: seed)
            let records = (0..<4).map { _ in random.record() }
            let run = try Samples.run(records, terms: records.map { _ in Samples.terms(["防汛": 1]) }, in: folder)
            try body(run, records, seed)
        }
    }

    private func written(_ write: (MemorySink) throws -> Void) rethrows -> String {
        let sink = MemorySink()
        try write(sink)
        return sink.string
    }

    /// The rows of a CSV, which must be well formed.
    private func rows(_ text: String, header: [String], in folder: RunFolder) throws -> [[String]] {
        let file = try AtomicFile(folder.url.appendingPathComponent("rows.csv"))
        try file.write(text)
        try file.finish()
        var reader = try CSVReader(LineReader(folder.url.appendingPathComponent("rows.csv")), header: header)
        var rows: [[String]] = []
        while try reader.next() { rows.append(header.indices.map { reader.string($0) }) }
        return rows
    }

    private func points(_ items: [MeetingRecord.Point]) -> [MeetingRecord.Point] {
        items.flatMap { [$0] + points($0.children) }
    }

    /// Bytes, since two strings of other scalars may be equal.
    private func bytes(_ strings: [String]) -> [[UInt8]] { strings.map { Array($0.utf8) } }

    @Test func theRegisterHasEveryPointWithItsWords() throws {
        try withRuns { run, records, seed in
            let text = try written { try DirectivesExport.write(run, as: .csv, to: $0) }
            let found = try rows(text, header: DirectivesExport.header, in: run)
            let expected = records.flatMap { $0.directives.flatMap { points($0.items) } }
            #expect(bytes(found.map { $0[4] }) == bytes(expected.map(\.text)), "seed \(seed)")
            #expect(bytes(found.map { $0[2] }) == bytes(expected.map(\.marker)), "seed \(seed)")
            let lines = try written { try DirectivesExport.write(run, as: .ndjson, to: $0) }
                .split(separator: "\n").map { try JSON(parsing: String($0)) }
            #expect(bytes(lines.compactMap { $0["text"].string }) == bytes(expected.map(\.text)), "seed \(seed)")
        }
    }

    @Test func everySpeakerHasARowAndAPage() throws {
        try withRuns { run, records, seed in
            let names = Set(records.flatMap(\.speakers).map(\.name))
            let report = try SpeakersReport(of: run, names: names.sorted())
            #expect(report.unknown.isEmpty, "seed \(seed)")
            let summaries = try written { try report.write(pages: false, as: .csv, to: $0) }
            let rows = try rows(summaries, header: SpeakersExport.header, in: run)
            #expect(Set(rows.map { $0[0] }) == names, "seed \(seed)")
            for format in SpeakersExport.Format.allCases {
                _ = try written { try report.write(pages: true, as: format, to: $0) }
            }
            let pages = try written { try report.write(pages: true, as: .csv, to: $0) }
            for row in try self.rows(pages, header: SpeakerPageExport.header, in: run) {
                #expect(names.contains(row[0]), "seed \(seed)")
                #expect(["statement", "point"].contains(row[3]), "seed \(seed)")
            }
        }
    }

    @Test(arguments: [60, 100])
    func tablesAreLinesThatSteerNoTerminal(width: Int) throws {
        try withRuns { run, records, seed in
            let names = records.flatMap(\.speakers).map(\.name)
            let report = try SpeakersReport(of: run, names: names)
            let tables = try [
                written { try DirectivesExport.write(run, as: .table, to: $0, width: width) },
                written { try report.write(pages: false, as: .table, to: $0, width: width) },
                written { try report.write(pages: true, as: .table, to: $0, width: width) },
                written {
                    try TrendsExport.write(Trends(of: run, by: .day, top: 9, named: ["会议"]), as: .table, to: $0)
                },
            ]
            for table in tables {
                #expect(table.hasSuffix("\n") || table.isEmpty, "seed \(seed)")
                for scalar in table.unicodeScalars where scalar != "\n" {
                    let steers = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                    #expect(!steers, "seed \(seed): \(scalar.value)")
                }
            }
        }
    }

    @Test(arguments: [40, 77, 120])
    func aPageHoldsEveryRecord(width: Int) {
        for seed in UInt64(1)...60 {
            var random = RandomRecord(seed: seed)
            let record = random.record()
            let page = Page(width: width).render(record)
            for scalar in page.unicodeScalars where scalar != "\n" {
                #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value), "seed \(seed)")
            }
            for statement in record.statements {
                // What is shown of a word is the word on one line, perhaps cut into several.
                let word = statement.text.onOneLine.unicodeScalars.filter { $0 != " " }.map(\.value)
                let shown = page.unicodeScalars.filter { $0 != " " && $0 != "\n" }.map(\.value)
                #expect(word.isEmpty || shown.contains(word), "seed \(seed)")
            }
        }
    }
}
