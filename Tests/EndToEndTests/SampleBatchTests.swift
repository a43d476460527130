import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

/// What the commands print of the sample batch is what its records say, reckoned here again from `records.ndjson`.
struct SampleBatchTests {
    private let folder: TestFolder
    private let jiyao: Command
    private let records: [MeetingRecord]

    /// The batch is run once for all tests, which only read it.
    private static let run = Task {
        let folder = try TestFolder()
        let jiyao = Command(folder: folder)
        let run = try await jiyao("run", ProjectFiles.data.appendingPathComponent("samples").path, "-o", "out")
        try #require(run.status == 0, "\(run.standardError)")
        return folder
    }

    init() async throws {
        folder = try await Self.run.value
        jiyao = Command(folder: folder)
        records = try folder.lines("out/records.ndjson").map {
            try JSONDecoder().decode(MeetingRecord.self, from: Data($0.utf8))
        }
    }

    private func rows(_ arguments: String...) async throws -> [[String: String]] {
        let output = try await jiyao(arguments)
        try #require(output.status == 0, "\(output.standardError)")
        return try EndToEndTests.rows(ofCSV: output.text)
    }

    /// A list's points with those nested in them.
    private func points(_ items: [MeetingRecord.Point]) -> [MeetingRecord.Point] {
        items.flatMap { [$0] + points($0.children) }
    }

    /// The day by which a record counts; a day without its year is none.
    private func day(_ record: MeetingRecord) -> String? {
        [record.published, record.meeting.date].compactMap(\.self).first { !$0.hasPrefix("--") }
    }

    private func quoted(_ record: MeetingRecord, _ row: [String: String]) throws -> String {
        let text = Array(record.text.unicodeScalars)
        return String(String.UnicodeScalarView(text[try row.number("start")..<row.number("end")]))
    }

    @Test func theBatchIsWorthCounting() {
        #expect(records.count >= 12)
        #expect(Set(records.compactMap(day).map { $0.prefix(7) }).count >= 12)
        #expect(records.allSatisfy { $0.warnings.allSatisfy { !$0.message.isEmpty } })
    }

    // MARK: Speakers

    @Test func aSpeakersNumbersAreThoseOfTheRecords() async throws {
        let rows = try await rows("speakers", "out", "--format", "csv")
        let speakers = records.flatMap(\.speakers)
        #expect(Set(rows.compactMap { $0["name"] }) == Set(speakers.map(\.name)))
        #expect(rows.count == Set(speakers.map(\.name)).count)
        for row in rows {
            let name = try #require(row["name"])
            let theirs = records.compactMap { record in
                record.speakers.first { $0.name == name }.map { (record: record, speaker: $0) }
            }
            #expect(try row.number("meetings") == theirs.count, "\(name)")
            #expect(try row.number("statements") == theirs.reduce(0) { $0 + $1.speaker.statements.count }, "\(name)")
            let lists = theirs.flatMap { each in each.speaker.directives.map { each.record.directives[$0] } }
            #expect(try row.number("points") == lists.reduce(0) { $0 + points($1.items).count }, "\(name)")
            let days = theirs.compactMap { day($0.record) }.sorted()
            #expect(row["first"] == days.first ?? "", "\(name)")
            #expect(row["last"] == days.last ?? "", "\(name)")
        }
        let meetings = try rows.map { try $0.number("meetings") }
        #expect(meetings == meetings.sorted(by: >))
    }

    @Test func everyStatementOfAPersonIsSomeSpeakers() async throws {
        let rows = try await rows("speakers", "out", "--format", "csv")
        let said = records.flatMap(\.statements).filter { $0.kind == .person }
        #expect(!said.isEmpty)
        #expect(try rows.reduce(0) { $0 + (try $1.number("statements")) } == said.count)
    }

    @Test func aSpeakersPageHasARowForEachStatementAndPoint() async throws {
        let all = try await rows("speakers", "out", "--format", "csv")
        for summary in all.prefix(4) {
            let name = try #require(summary["name"])
            let page = try await rows("speakers", "out", name, "--format", "csv")
            #expect(try page.count { $0["kind"] == "statement" } == summary.number("statements"), "\(name)")
            #expect(try page.count { $0["kind"] == "point" } == summary.number("points"), "\(name)")
            for row in page {
                let record = try #require(
                    records.first {
                        $0.source.path == row["path"] && ($0.source.line.map(String.init) ?? "") == row["line"]
                    })
                #expect(try quoted(record, row) == row["text"], "\(name)")
                #expect(row["name"] == name)
            }
        }
    }

    @Test func severalNamesAreSeveralPagesInTheirOrder() async throws {
        let names = try await rows("speakers", "out", "--format", "csv").prefix(2).compactMap { $0["name"] }
        let both = try await rows("speakers", "out", names[1], names[0], names[1], "--format", "csv")
        let one = try await rows("speakers", "out", names[1], "--format", "csv")
        let other = try await rows("speakers", "out", names[0], "--format", "csv")
        #expect(both == one + other)
    }

    // MARK: Directives

    @Test func everyPointIsARowThatLeadsToItsWords() async throws {
        let rows = try await rows("directives", "out", "--format", "csv")
        let expected = records.flatMap { record in
            record.directives.flatMap { points($0.items) }.map { (record: record, point: $0) }
        }
        try #require(rows.count == expected.count && rows.count > 20)
        for (row, each) in zip(rows, expected) {
            #expect(row["record"] == each.record.id)
            #expect(row["path"] == each.record.source.path)
            #expect(row["marker"] == each.point.marker)
            #expect(row["text"] == each.point.text)
            #expect(try quoted(each.record, row) == each.point.text)
            for owner in each.point.owners { #expect(row["owners"]?.contains(owner) == true) }
            if let due = each.point.deadline?.date { #expect(row["due"] == due) }
        }
    }

    @Test func announcedAndFoundAreThoseOfTheList() async throws {
        let rows = try await rows("directives", "out", "--format", "csv")
        var expected: [[String]] = []
        for record in records {
            for (index, list) in record.directives.enumerated() {
                let cells = [String(index + 1), list.announced.map(String.init) ?? "", String(list.items.count)]
                expected += points(list.items).map { _ in cells }
            }
        }
        #expect(rows.map { [$0["list"] ?? "", $0["announced"] ?? "", $0["found"] ?? ""] } == expected)
    }

    @Test func ndjsonHasTheSamePointsAsTheCSV() async throws {
        let rows = try await rows("directives", "out", "--format", "csv")
        let lines = try await jiyao("directives", "out", "--format", "ndjson").lines.map { try JSON(parsing: $0) }
        try #require(lines.count == rows.count)
        for (row, line) in zip(rows, lines) {
            for key in ["number", "marker", "headline", "text", "due", "speaker", "kind", "lead", "path", "record"] {
                #expect(line[key].string ?? "" == row[key], "\(key)")
            }
            #expect(line["owners"].elements.compactMap(\.string).joined(separator: "；") == row["owners"])
            #expect(line["span"].elements.compactMap(\.integer) == [try row.number("start"), try row.number("end")])
        }
    }

    // MARK: Keywords and trends

    @Test func theKeywordsAreTheTermsOfAllDays() throws {
        let keywords = try EndToEndTests.rows(ofCSV: folder.read("out/keywords.csv"))
        let terms = try EndToEndTests.rows(ofCSV: folder.read("out/terms.csv"))
        var sums: [String: [Int]] = [:]
        for row in terms where row["term"] != "" {
            let former = sums[row["term"]!] ?? [0, 0]
            sums[row["term"]!] = [former[0] + (try row.number("count")), former[1] + (try row.number("documents"))]
        }
        #expect(keywords.count == sums.count)
        for row in keywords {
            #expect(sums[row["term"]!] == [try row.number("count"), try row.number("documents")], "\(row)")
            let tfidf = try #require(row["tfidf"].flatMap { Double($0) })
            let weight = Double(records.count) / Double(try row.number("documents"))
            #expect(abs(tfidf - Double(try row.number("count")) * log(weight)) < 0.001, "\(row)")
        }
        let weights = keywords.compactMap { $0["tfidf"].flatMap { Double($0) } }
        #expect(weights == weights.sorted(by: >))
        let totals = terms.filter { $0["term"] == "" }
        #expect(try totals.reduce(0) { $0 + (try $1.number("documents")) } == records.count)
    }

    /// The labels of all periods from the first day to the last, by Foundation's ISO calendar.
    private func periods(by unit: String) throws -> [String] {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        let days = records.compactMap(day).sorted()
        let dates = try [#require(days.first), #require(days.last)].map {
            try Date("\($0)T00:00:00Z", strategy: .iso8601)
        }
        var labels: [String] = []
        var date = dates[0]
        while date <= dates[1] {
            let parts = calendar.dateComponents([.year, .month, .day, .yearForWeekOfYear, .weekOfYear], from: date)
            let (year, month) = (try #require(parts.year), try #require(parts.month))
            let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
            let label =
                switch unit {
                case "year": "\(year)"
                case "quarter": "\(year)-Q\((month + 2) / 3)"
                case "month": "\(year)-\(two(month))"
                case "week": "\(try #require(parts.yearForWeekOfYear))-W\(two(try #require(parts.weekOfYear)))"
                default: "\(year)-\(two(month))-\(two(try #require(parts.day)))"
                }
            if labels.last != label { labels.append(label) }
            date = try #require(calendar.date(byAdding: .day, value: 1, to: date))
        }
        return labels
    }

    @Test(arguments: ["year", "quarter", "month", "week", "day"])
    func everyPeriodIsThereAndTheCountsAddUp(unit: String) async throws {
        let output = try await jiyao("trends", "out", "--by", unit, "--top", "6", "--term", "防汛", "--format", "csv")
        #expect(output.status == 0, "\(output.standardError)")
        #expect(output.lines.first == "term,period,count,documents,share")
        let rows = try EndToEndTests.rows(ofCSV: output.text)
        let expected = try periods(by: unit)
        let keywords = try EndToEndTests.rows(ofCSV: folder.read("out/keywords.csv"))
        let terms = rows.reduce(into: [String]()) { if $0.last != $1["term"] { $0.append($1["term"]!) } }
        #expect(terms.first == "防汛" && terms.count >= 6)
        for (number, term) in terms.enumerated() {
            let own = rows.dropFirst(number * expected.count).prefix(expected.count)
            #expect(own.compactMap { $0["period"] } == expected, "\(term)")
            let (count, documents) = try own.reduce((0, 0)) {
                ($0.0 + (try $1.number("count")), $0.1 + (try $1.number("documents")))
            }
            if number == 0 {
                let dated = records.filter { day($0) != nil }.map { $0.text.components(separatedBy: term).count - 1 }
                #expect(count == dated.reduce(0, +))
                #expect(documents == dated.count { $0 > 0 })
            } else {
                let keyword = try #require(keywords.first { $0["term"] == term })
                #expect(try count == keyword.number("count") && documents == keyword.number("documents"), "\(term)")
            }
        }
        #expect(rows.count == terms.count * expected.count)
    }

    @Test func aShareIsTheCountOverAllContentWordsOfItsPeriod() async throws {
        let words = try EndToEndTests.rows(ofCSV: folder.read("out/terms.csv")).filter { $0["term"] == "" }
        for row in try await rows("trends", "out", "--by", "month", "--top", "8", "--format", "csv") {
            let month = try #require(row["period"])
            let total = try words.filter { $0["date"]!.hasPrefix(month) }.reduce(0) { $0 + (try $1.number("count")) }
            let share = try #require(row["share"].flatMap { Double($0) })
            let count = try row.number("count")
            #expect(abs(share - (total == 0 ? 0 : Double(count) / Double(total))) < 1e-8, "\(row)")
            if count == 0 { #expect(row["share"] == "0" && row["documents"] == "0") }
        }
    }

    @Test func aTermThatStandsNowhereHasARowOfNothingInEachPeriod() async throws {
        let rows = try await rows("trends", "out", "--top", "0", "--term", "火星", "--format", "csv")
        #expect(rows.compactMap { $0["period"] } == (try periods(by: "month")))
        #expect(rows.allSatisfy { $0["count"] == "0" && $0["documents"] == "0" && $0["share"] == "0" })
    }

    @Test func jsonSaysWhatTheCSVSays() async throws {
        let rows = try await rows("trends", "out", "--by", "quarter", "--top", "3", "--term", "防汛", "--format", "csv")
        let output = try await jiyao(
            "trends", "out", "--by", "quarter", "--top", "3", "--term", "防汛", "--format", "json")
        let json = try JSON(parsing: output.text)
        #expect(json["periods"].elements.compactMap { $0["period"].string } == (try periods(by: "quarter")))
        let counts = json["series"].elements.flatMap { $0["counts"].elements.compactMap(\.integer) }
        #expect(counts == (try rows.map { try $0.number("count") }))
        #expect(json["series"].elements.first?["kind"].string == "string")
        #expect(json["undated"].integer == records.count { day($0) == nil })
    }

    // MARK: All of it again

    @Test func aSecondRunGivesTheSameBytesAndSoDoesWhatIsReadOfIt() async throws {
        let commands = [("speakers", ["table", "csv", "ndjson"]), ("directives", ["table", "csv", "ndjson"])]
        var calls = commands.flatMap { command, formats in formats.map { [command, "out", "--format", $0] } }
        calls += ["table", "csv", "json"].map { ["trends", "out", "--format", $0] }
        var first: [[UInt8]] = []
        for call in calls { first.append(try await jiyao(call).standardOutput) }
        #expect(first.allSatisfy { !$0.isEmpty })
        let files = try folder.names("out").map { try folder.read("out/" + $0) }
        for jobs in ["1", "3"] {
            let samples = ProjectFiles.data.appendingPathComponent("samples").path
            #expect(try await jiyao("run", samples, "-o", "again", "--jobs", jobs).status == 0)
            #expect(try folder.names("again").map { try folder.read("again/" + $0) } == files)
        }
        for (call, bytes) in zip(calls, first) {
            let call = call.map { $0 == "out" ? "again" : $0 }
            #expect(try await jiyao(call).standardOutput == bytes, "\(call)")
        }
    }

    @Test(arguments: ["speakers", "directives", "trends"])
    func noLineOfATableIsWiderThanTheTerminal(command: String) async throws {
        let output = try await jiyao(command, "out", environment: ["COLUMNS": "80"])
        let widths = output.lines.map { $0.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) } }
        if command != "trends" { #expect(widths.max() ?? 0 <= 80) }
        #expect(output.lines.allSatisfy { !$0.hasSuffix(" ") })
        #expect(!output.text.contains("\u{1B}"))
    }
}
