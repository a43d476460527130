import Foundation
import JiyaoArchive
import JiyaoCore
import JiyaoStatistics
import JiyaoTestKit
import Testing

@testable import JiyaoExports

/// All JSON that is written can be read by another program, whatever the texts hold.
struct ValidJSONTests {
    private let hostile = ["\"", "\\", "\n\r\t", "\u{0}\u{1F}\u{7F}", "\u{2028}", "𠮷", "</script>", "{}", ""]

    private func hostileRecord(_ text: String) -> MeetingRecord {
        var record = Samples.record("a")
        record.title = text
        record.source.path = text
        record.source.key = text
        record.statements[0].text = text
        record.directives[0].items[0].text = text
        record.directives[0].items[0].owners = [text, text]
        record.speakers[0].titles = [text]
        record.speakers[0].keyphrases = [text]
        record.speakers[0].summary = [text]
        return record
    }

    private func values(_ lines: String) throws -> [[String: Any]] {
        try lines.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func speakersAndTheirPagesAreValid() throws {
        for text in hostile {
            let folder = try TemporaryFolder()
            let run = try Samples.run([hostileRecord(text)], terms: [TermCounts()], in: folder)
            let report = try SpeakersReport(of: run, names: ["林远帆"])
            for pages in [false, true] {
                let sink = MemorySink()
                try report.write(pages: pages, as: .ndjson, to: sink)
                let values = try values(sink.string)
                #expect(values.count == (pages ? 4 : 1))
                #expect((pages ? values[0]["text"] : (values[0]["titles"] as? [String])?[0]) as? String == text)
            }
        }
    }

    @Test func theRegisterIsValid() throws {
        for text in hostile {
            let folder = try TemporaryFolder()
            let run = try Samples.run([hostileRecord(text)], terms: [TermCounts()], in: folder)
            let sink = MemorySink()
            try DirectivesExport.write(run, as: .ndjson, to: sink)
            let values = try values(sink.string)
            #expect(values.count == 3)
            #expect(values[0]["owners"] as? [String] == [text, text])
            #expect(Set(values[0].keys) == Set(DirectivesExport.header).subtracting(["start", "end"]).union(["span"]))
        }
    }

    @Test func trendsAreValid() throws {
        var counts = KeywordCounts()
        for text in hostile { counts.add(Samples.terms([text: 1]), on: CalendarDate("2023-01-01")) }
        let sink = MemorySink()
        try TrendsExport.write(Trends(of: counts, by: .day, top: 20), as: .json, to: sink)
        let value = try #require(try values(sink.string).first)
        let series = try #require(value["series"] as? [[String: Any]])
        #expect(Set(series.compactMap { $0["term"] as? String }) == Set(hostile.filter { !$0.isEmpty }))
    }

    @Test func tablesHoldNothingThatSteersATerminal() throws {
        for text in hostile + ["\u{1B}[2J", "\u{9B}1m", "\u{202E}"] {
            let folder = try TemporaryFolder()
            let run = try Samples.run([hostileRecord(text)], terms: [Samples.terms([text: 1])], in: folder)
            let sink = MemorySink()
            let report = try SpeakersReport(of: run, names: ["林远帆"])
            try report.write(pages: false, as: .table, to: sink)
            try report.write(pages: true, as: .table, to: sink)
            try DirectivesExport.write(run, as: .table, to: sink)
            try TrendsExport.write(try Trends(of: run, by: .day, top: 3, named: []), as: .table, to: sink)
            for scalar in sink.string.unicodeScalars where scalar != "\n" {
                #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x202E)
            }
        }
    }
}
