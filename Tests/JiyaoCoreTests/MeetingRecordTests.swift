import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

struct MeetingRecordTests {
    @Test(arguments: UInt64(1)...200)
    func aRecordIsReadAsItWasWritten(seed: UInt64) throws {
        var random = RandomRecord(seed: seed)
        let record = random.record()
        let read = try JSONDecoder().decode(MeetingRecord.self, from: Data(record.json.utf8))
        #expect(read == record, "seed \(seed)")
        #expect(read.json == record.json, "seed \(seed)")
    }

    @Test(arguments: UInt64(1)...50)
    func aRecordIsOneLine(seed: UInt64) {
        var random = RandomRecord(seed: seed)
        #expect(random.record().json.utf8.allSatisfy { $0 >= 0x20 }, "seed \(seed)")
    }

    @Test func absentFactsAreNullOrEmptyAndKeysStandInTheOrderOfTheFormat() {
        let record = MeetingRecord(
            id: "1", source: Source(path: "a.txt", format: "text"), text: "会议。",
            pipeline: PipelineIdentity(name: "meeting", version: "1", digest: "d"))
        let source = #"{"path":"a.txt","key":null,"format":"text","charset":"UTF-8","bytes":0,"sha256":"","line":null}"#
        let meeting = #"{"name":null,"date":null,"time":null,"place":null,"convener":null,"hosts":[]}"#
        #expect(
            record.json == #"{"schema":"jiyao.record/1","id":"1","source":"# + source
                + #","title":null,"published":null,"publishedTime":null,"publisher":null,"text":"会议。","meeting":"#
                + meeting
                + #","participants":[],"collectives":[],"statements":[],"directives":[],"keyphrases":[],"summary":[]"#
                + #","speakers":[],"warnings":[],"pipeline":{"name":"meeting","version":"1","digest":"d"}}"#)
    }

    @Test func everyPartHasTheKeysOfTheFormatInItsOrder() {
        var record = MeetingRecord(
            id: "1", source: Source(path: "a", format: "text"), text: "",
            pipeline: PipelineIdentity(name: "meeting", version: "1", digest: "d"))
        record.participants = [.init(name: "吴远志", titles: ["局长"], span: ScalarSpan(0, 3))]
        record.collectives = [.init(text: "各大队", span: ScalarSpan(0, 3))]
        record.statements = [
            .init(
                speaker: nil, kind: nil, verb: "指出", manner: .reported, text: "要落实。", span: ScalarSpan(0, 4), cue: nil)
        ]
        var point = MeetingRecord.Point(ordinal: 1, marker: "一是", headline: nil, text: "要。", span: ScalarSpan(1, 3))
        point.deadline = .init(text: "9月底前", date: nil)
        record.directives = [.init(speaker: "吴远志", kind: .person, lead: nil, announced: 4, items: [point])]
        record.keyphrases = [.init(text: "责任", score: 0.87, count: 4)]
        record.speakers = [
            .init(name: "吴远志", titles: [], statements: [0, 2], directives: [1], keyphrases: ["责任"], summary: [])
        ]
        record.warnings = [.init(code: "directives.count", message: "announced 4, found 1", span: nil)]
        let parts = [
            #""participants":[{"name":"吴远志","titles":["局长"],"span":[0,3]}]"#,
            #""collectives":[{"text":"各大队","span":[0,3]}]"#,
            #"{"speaker":null,"kind":null,"verb":"指出","manner":"reported","text":"要落实。","span":[0,4],"cue":null}"#,
            #"{"speaker":"吴远志","kind":"person","lead":null,"announced":4,"items":[{"ordinal":1,"marker":"一是","#
                + #""headline":null,"text":"要。","span":[1,3],"owners":[],"supporting":[],"#
                + #""deadline":{"text":"9月底前","date":null},"basis":[],"children":[]}]}"#,
            #""keyphrases":[{"text":"责任","score":0.87,"count":4}]"#,
            #"{"name":"吴远志","titles":[],"statements":[0,2],"directives":[1],"keyphrases":["责任"],"summary":[]}"#,
            #"{"code":"directives.count","message":"announced 4, found 1","span":null}"#,
        ]
        for part in parts { #expect(record.json.contains(part), "\(part)\n\(record.json)") }
    }

    @Test func recordsOneAfterTheOtherAreWrittenAsEachAlone() throws {
        var random = RandomRecord(seed: 12)
        let records = (0..<20).map { _ in random.record() }
        var writer = JSONWriter()
        for record in records {
            record.write(to: &writer)
            writer.endLine()
        }
        #expect(writer.string == records.map { $0.json + "\n" }.joined(), "seed 12")
    }

    @Test func aRecordWithUnknownKeysIsRead() throws {
        var random = RandomRecord(seed: 13)
        let record = random.record()
        let json = #"{"later":{"a":[1]},"# + record.json.dropFirst()
        #expect(try JSONDecoder().decode(MeetingRecord.self, from: Data(json.utf8)) == record, "seed 13")
    }

    @Test(arguments: ["{}", "[]", "null", "{\"schema\":1}", "{"])
    func whatIsNoRecordIsAnError(json: String) {
        #expect(throws: (any Error).self) { try JSONDecoder().decode(MeetingRecord.self, from: Data(json.utf8)) }
    }
}

struct FailureTests {
    @Test func aFailureTellsWhereAndWhy() {
        #expect(
            Failure(path: "a.ndjson", line: 12, stage: "reading", reason: "not UTF-8").description
                == "a.ndjson:12: reading: not UTF-8")
        #expect(Failure(path: "a.txt", stage: "words", reason: "broken").description == "a.txt: words: broken")
    }

    @Test func aFailureIsWrittenAsALine() {
        var writer = JSONWriter()
        Failure(path: "a.ndjson", line: 3, key: "k\"1", stage: "reading", reason: "no text").write(to: &writer)
        #expect(
            writer.string
                == #"{"source":{"path":"a.ndjson","key":"k\"1","line":3},"stage":"reading","reason":"no text"}"#)
    }
}
