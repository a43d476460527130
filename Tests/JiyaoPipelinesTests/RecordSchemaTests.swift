import Foundation
import JiyaoCore
import JiyaoLexicons
import JiyaoPipelines
import JiyaoReading
import JiyaoTestKit
import Testing

@Suite("The record's JSON Schema")
struct RecordSchemaTests {
    private static let schema = Result {
        try JSONSchema(
            JSON(
                String(contentsOf: ProjectFiles.root.appendingPathComponent("docs/record.schema.json"), encoding: .utf8)
            ))
    }

    private static let samples = Result {
        try records(of: [ProjectFiles.data.appendingPathComponent("samples").path], pipeline: "meeting")
    }

    /// The records of an input as the command writes them.
    private static func records(of input: [String], pipeline name: String) throws -> [(name: String, json: JSON)] {
        let pipeline = try Pipeline(name, data: DataDirectory(data: ProjectFiles.data))
        var records: [(name: String, json: JSON)] = []
        let summary = try pipeline.makeAnalyzer().analyze(try DocumentInput(input)) { outcome, number in
            guard case .done(let result) = outcome else { return }
            let source = result.record.source
            records.append(
                ("\(source.path):\(source.line ?? 0)", try JSON(String(decoding: result.json, as: UTF8.self))))
        }
        #expect(summary.failed == 0)
        return records
    }

    @Test("holds for every record of the samples")
    func samplesAreValid() throws {
        let schema = try Self.schema.get()
        let records = try Self.samples.get()
        #expect(records.count >= 12)
        for (name, record) in records {
            let violations = schema.violations(of: record)
            #expect(violations == [], "\(name)")
        }
    }

    @Test("holds for records of a pipeline with few stages")
    func fewStages() throws {
        let schema = try Self.schema.get()
        let samples = ProjectFiles.data.appendingPathComponent("samples").path
        for (name, record) in try Self.records(of: [samples], pipeline: "minimal") {
            let violations = schema.violations(of: record)
            #expect(violations == [], "\(name)")
        }
    }

    @Test(
        "holds for records of texts at the border",
        arguments: [
            "", "会", "\n\n　\n", "一是", "一是。二是。", "会议指出，", "“", "𠮷田主任指出，𠮷𠮷要抓好落实。一是𠮷；二是𠮷。",
            "2月30日，会议召开。", "王立成局长指出，要在9月底前完成。会议强调，一要稳，二要快。",
            "会议提出三点要求：一是统一思想；二是加强领导。", "\u{FEFF}\u{200B}\0\u{1}会议强调\"要\\抓\"。",
        ])
    func borders(text: String) throws {
        let pipeline = try Pipeline("meeting", data: DataDirectory(data: ProjectFiles.data))
        let record = try pipeline.makeAnalyzer().analyze(text: text)
        let json = try JSON(record.json)
        #expect(try Self.schema.get().violations(of: json) == [])
        let lost = RecordClaims(json).broken
        #expect(lost == [])
    }

    @Test("stands beside spans that lead to what they quote, and indices that lead somewhere")
    func claims() throws {
        for (name, record) in try Self.samples.get() {
            let broken = RecordClaims(record).broken
            #expect(broken == [], "\(name)")
        }
    }

    @Test("is met by samples that fill every part of a record")
    func samplesFillRecords() throws {
        let records = try Self.samples.get().map(\.json)
        for key in [
            "participants", "collectives", "statements", "directives", "keyphrases", "summary", "speakers", "warnings",
        ] {
            #expect(records.contains { !$0[key].elements.isEmpty }, "no record has \(key)")
        }
        let points = records.flatMap { $0["directives"].elements }.flatMap { $0["items"].elements }
        #expect(points.contains { !$0["children"].elements.isEmpty })
        #expect(records.contains { $0["source"]["line"].integer != nil })
    }

    @Test(
        "refuses a record that is damaged",
        arguments: [
            ("an empty string", "title", "\"\""), ("a day that is none", "published", "\"2019-13-01\""),
            ("a day of publication without a year", "published", "\"--09-06\""),
            ("a time that is none", "publishedTime", "\"24:00\""),
            ("another schema", "schema", "\"jiyao.record/2\""), ("a missing list", "statements", "null"),
            ("an id that is none", "id", "\"3F9C\""), ("an unknown key", "note", "1"),
            ("a span of one end", "collectives", #"[{"text": "会", "span": [0]}]"#),
            ("a span of three ends", "collectives", #"[{"text": "会", "span": [0, 1, 2]}]"#),
            ("a span before the text", "collectives", #"[{"text": "会", "span": [-1, 1]}]"#),
            (
                "a list without points", "directives",
                #"[{"speaker": null, "kind": null, "lead": null, "announced": null, "items": []}]"#
            ),
            (
                "a speaker of no kind", "statements",
                #"[{"speaker": "王立成", "kind": null, "verb": "说", "manner": "quoted", "text": "好", "span": [0, 1], "cue": null}]"#
            ),
            (
                "a manner that is none", "statements",
                #"[{"speaker": null, "kind": null, "verb": "说", "manner": "sung", "text": "好", "span": [0, 1], "cue": null}]"#
            ),
        ])
    func refuses(what: String, key: String, value: String) throws {
        guard case .object(var members) = try #require(try Self.samples.get().first).json else {
            Issue.record("a record is no object")
            return
        }
        members[key] = try JSON(value)
        #expect(try Self.schema.get().violations(of: .object(members)) != [], "\(what)")
    }
}
