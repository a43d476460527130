import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoPipelines

/// What is found in a simplified text is found in its traditional twin, and quoted as that is written.
struct TraditionalTwinTests {
    private let analyzer: Analyzer

    init() throws { analyzer = try Pipeline("meeting", data: Support.data).makeAnalyzer() }

    @Test func aTraditionalTextIsQuotedAsItIsWritten() throws {
        let text = """
            6月3日，市應急管理局召開防汛工作會議。會議由局長陳國華主持，副局長馬曉東參加會議。
            陳國華指出，「防汛無小事」，並提出兩點要求：一是要壓實責任，由各區縣於6月底前完成排查；二是要備齊物資。
            馬副局長表示，要按照《防汛條例》抓好落實。
            """
        let record = try analyzer.analyze(
            text: text, title: "市應急管理局召開防汛工作會議", published: CalendarDate(year: 2024, month: 6, day: 3))
        #expect(record.text == text)
        #expect(record.participants.map(\.name) == ["陳國華", "馬曉東"])
        #expect(record.participants.map(\.titles) == [["局長"], ["副局長"]])
        #expect(record.meeting.name == "防汛工作會議")
        #expect(record.meeting.convener == "市應急管理局")
        #expect(record.meeting.hosts == ["陳國華"])
        #expect(record.statements.map(\.speaker) == ["陳國華", "馬曉東"])
        #expect(record.directives.first?.lead?.hasSuffix("提出兩點要求") == true)
        #expect(record.directives.first?.announced == 2)
        #expect(record.directives.first?.items.first?.owners == ["各區縣"])
        #expect(record.directives.first?.items.first?.deadline == .init(text: "6月底前", date: "2024-06-30"))
        #expect(record.speakers.map(\.name) == ["陳國華", "馬曉東"])
        #expect(record.keyphrases.allSatisfy { text.contains($0.text) })
        #expect(record.speakers.flatMap(\.summary).allSatisfy(text.contains))
        #expect(record.warnings.isEmpty)
    }

    /// The samples, and the same in traditional characters: the same spans, with the strings as they are written.
    @Test func theSamplesAndTheirTwinsHoldTheSame() throws {
        let folder = ProjectFiles.data.appendingPathComponent("samples")
        var compared = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            guard name.hasSuffix(".txt") || name.hasSuffix(".html"),
                let page = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8),
                let plain = try? analyzer.analyze(bytes: Array(page.utf8), path: name).first?.record
            else { continue }
            let twin = traditional(page)
            guard let record = try analyzer.analyze(bytes: Array(twin.utf8), path: name).first?.record else { continue }
            compared += 1
            #expect(record.published == plain.published, "\(name)")
            #expect(record.text.unicodeScalars.count == plain.text.unicodeScalars.count, "\(name)")
            #expect(record.participants.map(\.span) == plain.participants.map(\.span), "\(name)")
            #expect(record.statements.map(\.span) == plain.statements.map(\.span), "\(name)")
            #expect(record.statements.map(\.kind) == plain.statements.map(\.kind), "\(name)")
            #expect(
                record.directives.map { $0.items.map(\.span) } == plain.directives.map { $0.items.map(\.span) },
                "\(name)")
            #expect(record.summary.map(\.span) == plain.summary.map(\.span), "\(name)")
            #expect(record.meeting.date == plain.meeting.date, "\(name)")
            #expect(record.meeting.name.map(\.count) == plain.meeting.name.map(\.count), "\(name)")
        }
        #expect(compared >= 15)
    }
}
