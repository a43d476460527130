import JiyaoCore
import JiyaoPipelines
import JiyaoTestKit
import Testing

@testable import JiyaoArchive

/// What is written of any records is read again as it was.
struct AnyRecordsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func recordsComeBackWhateverTheyHold() throws {
        for seed in UInt64(1)...60 {
            var random = RandomRecord(seed: seed)
            let records = (0..<3).map { _ in random.record() }
            let run = try RunFolder.create(at: folder.url.path)
            let output = try RecordsOutput(run)
            for record in records {
                try output.receive(.done(.init(record: record, json: Array(record.json.utf8), terms: TermCounts())))
            }
            try output.finish()
            var read: [MeetingRecord] = []
            try RecordsFile(run).forEach { read.append($0) }
            #expect(read == records, "seed \(seed)")
            var texts: [String] = []
            try RecordsFile(run).forEachText { texts.append($0.text) }
            #expect(texts.map { Array($0.utf8) } == records.map { Array($0.text.utf8) }, "seed \(seed)")
        }
    }

    /// A file that was cut, or in which a byte has changed, is read or refused with its line, and never breaks.
    @Test func aDamagedFileIsToldByItsLine() throws {
        var random = RandomRecord(seed: 7)
        let whole: [UInt8] = (0..<3).flatMap { _ -> [UInt8] in Array(random.record().json.utf8) + [0x0A] }
        for seed in UInt64(1)...150 {
            var generator = SeededGenerator(seed: seed)
            var bytes = whole
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            if Bool.random(using: &generator) {
                bytes[place] = UInt8.random(in: 0...255, using: &generator)
            } else {
                bytes.removeSubrange(place...)
            }
            try folder.write(bytes, to: "records.ndjson")
            let run = try RunFolder.existing(at: folder.url.path)
            var read = 0
            do {
                try RecordsFile(run).forEach { _ in read += 1 }
                #expect(read <= 4, "seed \(seed)")
            } catch let error as FileError {
                #expect(error.line.map { $0 > read } == true, "seed \(seed): \(error)")
                #expect(
                    error.reason.hasPrefix("not a record: ") || error.reason.hasPrefix("a record of"), "seed \(seed)")
            }
        }
    }
}
