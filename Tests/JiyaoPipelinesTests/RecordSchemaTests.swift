import Foundation
import JiyaoCore
import JiyaoPipelines
import JiyaoReading
import JiyaoTestKit
import Testing

@Suite("The record's JSON Schema")
struct RecordSchemaTests {
    private static let schema = Result {
        let url = ProjectFiles.root.appendingPathComponent("docs/record.schema.json")
        return try JSONSchema(JSON(parsing: String(contentsOf: url, encoding: .utf8)))
    }

    private static let pipeline = Result { try Pipeline("meeting", data: Support.data) }
    private static let samples = Result { try records(by: pipeline.get()) }

    /// The records of the sample batch as the command writes them, with their names.
    private static func records(by pipeline: Pipeline) throws -> [(name: String, json: JSON)] {
        let input = try DocumentInput([ProjectFiles.data.appendingPathComponent("samples").path])
        var records: [(name: String, json: JSON)] = []
        let analyzer = try pipeline.makeAnalyzer()
        while let item = input.next() {
            guard case .document(let document) = item, case .done(let result) = analyzer.process(document) else {
                Issue.record("\(item) is not done")
                continue
            }
            let source = result.record.source
            let json = try JSON(parsing: String(decoding: result.json, as: UTF8.self))
            records.append((source.path + (source.line.map { ":\($0)" } ?? ""), json))
        }
        return records
    }

    /// What a record breaks, of its schema and beyond it.
    private static func violations(of record: JSON) throws -> [String] {
        try schema.get().violations(of: record) + RecordClaims(record).broken
    }

    private func expectNone(of violations: [String], _ comment: Comment) {
        #expect(violations == [], comment)
    }

    @Test("holds for every record of the samples, with spans that lead to what they quote")
    func samplesAreValid() throws {
        let records = try Self.samples.get()
        #expect(records.count >= 12)
        for (name, record) in records {
            let violations = try Self.violations(of: record)
            expectNone(of: violations, "\(name)")
        }
    }

    @Test("holds for records of a pipeline with few stages")
    func fewStages() throws {
        for (name, record) in try Self.records(by: try Pipeline("minimal", data: Support.data)) {
            let violations = try Self.violations(of: record)
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
        let record = try Self.pipeline.get().makeAnalyzer().analyze(text: text)
        let violations = try Self.violations(of: JSON(parsing: record.json))
        #expect(violations == [])
    }

    @Test("holds for records of random texts", arguments: [UInt64(1), 2, 3, 4])
    func randomTexts(seed: UInt64) throws {
        let pieces = [
            "王立成", "局长", "县委书记、县长李明远", "欧阳景川", "他", "会议", "与会人员", "指出，", "强调：", "说：“", "”", "要求", "表示",
            "一是", "二是", "三是", "一要", "第一，", "第二，", "首先，", "其次，", "最后", "（一）", "（二）", "1.", "2.", "①", "②", "三点要求：",
            "9月6日", "2月30日", "下午3时", "在三楼会议室", "召开", "推进会", "主持", "出席会议", "各科室", "9月底前", "《条例》", "抓好落实", "防汛",
            "网格化治理", "，", "。", "；", "、", "（", "）", "\n", "\n\n", "　", " ", "𠮷", "\u{301}", "A", "7", "\0", "\u{200B}",
            "\"", "\\",
        ]
        var generator = SeededGenerator(seed: seed)
        let analyzer = try Self.pipeline.get().makeAnalyzer()
        for round in 0..<100 {
            let length = Int.random(in: 0..<60, using: &generator)
            let text = (0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let record = try analyzer.analyze(text: text, published: CalendarDate("2024-07-02"))
            let violations = try Self.violations(of: JSON(parsing: record.json))
            expectNone(of: violations, "seed \(seed), round \(round): \(text.debugDescription)")
        }
    }

    @Test("is met by samples that fill the parts of a record")
    func samplesFillRecords() throws {
        let records = try Self.samples.get().map(\.json)
        for key in ["participants", "statements", "directives", "keyphrases", "summary", "speakers", "warnings"] {
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
        members[key] = try JSON(parsing: value)
        #expect(try Self.schema.get().violations(of: .object(members)) != [], "\(what)")
    }
}

extension [String] {
    fileprivate func partitioned(by isSecond: (String) -> Bool) -> (first: [String], second: [String]) {
        (filter { !isSecond($0) }, filter(isSecond))
    }
}
