import JiyaoCore
import JiyaoReading
import JiyaoTestKit
import Testing

@testable import JiyaoPipelines

struct AnalyzerTests {
    private func analyzer() throws -> Analyzer { try Support.pipeline(Support.small).makeAnalyzer() }

    @Test func aTextBecomesARecord() throws {
        let record = try analyzer().analyze(
            text: "王立成指出，要抓好落实。", title: "防汛会议", published: CalendarDate("2024-07-01"), publisher: "县府办",
            path: "mail/7")
        #expect(record.text == "王立成指出，要抓好落实。")
        #expect(record.title == "防汛会议")
        #expect(record.published == "2024-07-01")
        #expect(record.publisher == "县府办")
        #expect(record.source.path == "mail/7")
        #expect(record.source.bytes == 36)
        #expect(record.source.sha256.utf8.count == 64)
        #expect(!record.id.isEmpty)
    }

    @Test func equalTextsHaveEqualRecords() throws {
        let one = try analyzer().analyze(text: "会议强调，要抓好落实。")
        #expect(try analyzer().analyze(text: "会议强调，要抓好落实。") == one)
        #expect(try analyzer().analyze(text: "会议强调，要抓紧落实。").id != one.id)
    }

    /// What one document leaves behind in an analyzer does not show in the next.
    @Test func documentsDoNotTouchEachOther() throws {
        let analyzer = try analyzer()
        let raw = RawDocument(path: "a.txt", key: nil, line: nil, format: "text", bytes: Array("会议强调，要抓好落实。".utf8))
        guard case .done(let first) = analyzer.process(raw) else { return #expect(Bool(false)) }
        _ = analyzer.process(
            RawDocument(path: "b.txt", key: nil, line: nil, format: "text", bytes: [0xFF, 0xFE, 0x00]))
        _ = analyzer.process(RawDocument(path: "c.txt", key: nil, line: nil, format: "text", bytes: Array("别的。".utf8)))
        guard case .done(let again) = analyzer.process(raw) else { return #expect(Bool(false)) }
        #expect(first.json == again.json)
        #expect(first.record == again.record)
        #expect(first.terms == again.terms)
        #expect(String(decoding: first.json, as: UTF8.self) == first.record.json)
    }

    @Test func aDocumentThatCannotBeReadIsAFailure() throws {
        let outcome = try analyzer().process(
            RawDocument(path: "a.txt", key: "k", line: 3, format: "text", bytes: [0xE4, 0xBC, 0x41]))
        guard case .failed(let failure) = outcome else { return #expect(Bool(false)) }
        #expect(failure.path == "a.txt")
        #expect(failure.key == "k")
        #expect(failure.line == 3)
        #expect(failure.stage == "reading")
    }

    /// A stage that always fails, put into a pipeline as the registry's stages are.
    private struct FailingStage: Stage {
        struct Broken: Error, CustomStringConvertible { var description: String { "a cog is missing" } }

        static let name = "failing"
        static let summary = "fails"
        static let requires: Set<Facet> = []
        static let provides: Set<Facet> = []

        init(settings: inout Settings, resources: Resources) throws {}
        func makeProcessor() throws -> Processor { { _ in throw Broken() } }
    }

    @Test func aStageThatFailsIsNamed() throws {
        var settings = Settings(none: "stage", at: Place(file: "x", line: 1, column: 1))
        let stage = try FailingStage(settings: &settings, resources: try Support.resources())
        let pipeline = try Support.pipeline(Support.small).adding(stage)
        let raw = RawDocument(path: "a.txt", key: "k", line: 2, format: "text", bytes: Array("会议强调落实。".utf8))
        guard case .failed(let failure) = try pipeline.makeAnalyzer().process(raw) else { return #expect(Bool(false)) }
        #expect(failure == Failure(path: "a.txt", line: 2, key: "k", stage: "failing", reason: "a cog is missing"))
        #expect(throws: Failure.self) { try pipeline.makeAnalyzer().analyze(text: "会议强调落实。") }
    }
}
