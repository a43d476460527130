// Without `@testable`: what a program that embeds the library can write.
import Foundation
import JiyaoCore
import JiyaoLexicons
import JiyaoPipelines
import JiyaoStatistics
import JiyaoTestKit
import Testing

struct EmbeddingTests {
    private let data = DataDirectory(data: ProjectFiles.data)

    @Test func aTextIsAnalysedInAFewLines() throws {
        let pipeline = try Pipeline("meeting", data: data)
        let analyzer = try pipeline.makeAnalyzer()
        let record = try analyzer.analyze(
            text: "7月1日下午，临川县召开防汛工作会议。县长王立成指出，要抓好落实。", title: "临川县召开防汛工作会议",
            published: CalendarDate("2024-07-02"))
        #expect(record.schema == MeetingRecord.currentSchema)
        #expect(record.pipeline.digest == pipeline.digest)
        #expect(record.json.hasPrefix(#"{"schema":"jiyao.record/1","#))
    }

    private let lines = """
        {"title":"防汛会议","date":"2024-06-02","text":"县长王立成指出，防汛要抓好落实。"}
        {"title":"防汛例会","date":"2024-07-02","text":"县长王立成指出，防汛物资要备足。"}

        """

    @Test func aFileIsReadAndAnalysed() throws {
        let folder = try TemporaryFolder()
        let file = URL(fileURLWithPath: try folder.write("in/a.ndjson", lines))
        let analyzer = try Pipeline("meeting", data: data).makeAnalyzer()
        let records = try analyzer.analyze(contentsOf: file).map(\.record)
        #expect(records.map(\.title) == ["防汛会议", "防汛例会"])
        #expect(records.map(\.source.line) == [1, 2])
        #expect(try analyzer.analyze(bytes: Array(lines.utf8), path: "a.ndjson").map(\.record) == records)
        let page = Array("<html><body><p>会议强调，要抓好落实。</p></body></html>".utf8)
        #expect(try analyzer.analyze(bytes: page, path: "page").first?.record.source.format == "html")
        #expect(try analyzer.analyze(bytes: [], path: "none.ndjson").isEmpty)
    }

    @Test func whatCannotBeReadIsAFailure() throws {
        let analyzer = try Pipeline("minimal", data: data).makeAnalyzer()
        let folder = try TemporaryFolder()
        let missing = #expect(throws: Failure.self) {
            try analyzer.analyze(contentsOf: folder.url.appendingPathComponent("none.txt"))
        }
        #expect(missing?.stage == "reading")
        #expect(missing?.reason == "no such file or folder")
        #expect(throws: Failure.self) { try analyzer.analyze(bytes: [0xFF, 0xFE], path: "a.txt") }
    }

    /// Records and trends of a batch, without the command.
    @Test func aBatchGivesTrends() throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a.ndjson", lines + "{broken\n")
        try folder.write("in/b.txt", "会议强调，要抓好落实。\n")
        let analyzer = try Pipeline("meeting", data: data).makeAnalyzer()
        var counts = KeywordCounts()
        var search = TermSearch(terms: ["防汛"])
        var failures: [Failure] = []
        let inputs = [folder.url.appendingPathComponent("in"), folder.url.appendingPathComponent("gone")]
        analyzer.analyze(filesAt: inputs) { outcome in
            switch outcome {
            case .done(let analysis):
                counts.add(analysis.terms, on: analysis.record.day)
                search.add(text: analysis.record.text, on: analysis.record.day)
            case .failed(let failure): failures.append(failure)
            }
        }
        #expect(failures.map(\.line) == [3, nil])
        #expect(counts.documents == 3)
        #expect(counts.undated == 1)
        let trends = Trends(of: counts, by: .month, top: 5, named: search)
        #expect(trends.periods.map(\.label) == ["2024-06", "2024-07"])
        #expect(trends.series.first?.term == "防汛")
        #expect(trends.series.first?[0].count == 1)
        #expect(trends.documents == 2)
        #expect(!counts.keywords.isEmpty)
    }

    /// A pipeline is shared, and each task has its own analyzer.
    @Test func manyTasksShareAPipeline() async throws {
        let pipeline = try Pipeline("meeting", data: data)
        let text = "县长王立成指出，要抓好落实。一是加强巡查；二是备足物资。"
        let expected = try pipeline.makeAnalyzer().analyze(text: text).json
        let records = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let analyzer = try pipeline.makeAnalyzer()
                    return try (0..<20).map { _ in try analyzer.analyze(text: text).json }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(records.count == 160)
        #expect(records.allSatisfy { $0 == expected })
    }

    @Test func whatIsWrongWithAPipelineIsToldByPlace() {
        let error = #expect(throws: PipelineError.self) { try Pipeline("meeting.yml", data: data) }
        #expect(error?.file == "meeting.yml")
        #expect(error?.line == nil)
    }
}
