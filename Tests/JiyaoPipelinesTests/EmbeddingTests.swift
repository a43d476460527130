// Without `@testable`: what a program that embeds the library can write.
import Foundation
import JiyaoCore
import JiyaoLexicons
import JiyaoPipelines
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
