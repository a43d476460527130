import JiyaoCore
import Testing

@testable import JiyaoReading

private func reason(_ json: String) throws -> String? { try failure("ndjson", Array(json.utf8)) }

@Suite struct NDJSONFormatTests {
    @Test func allKeysAreTaken() throws {
        let article = try readLine(
            #"{"id":"n-7","title":"云陵市召开防汛会议","date":"2022-01-01","publisher":"云陵日报","text":"会议强调防汛。"}"#)
        #expect(article.source.key == "n-7")
        #expect(article.title == "云陵市召开防汛会议")
        #expect(article.published == CalendarDate("2022-01-01"))
        #expect(article.publishedTime == nil)
        #expect(article.publisher == "云陵日报")
        #expect(article.text.string == "会议强调防汛。")
        #expect(article.source.format == "ndjson" && article.source.line == 1 && article.source.charset == "UTF-8")
    }

    @Test(arguments: [
        ("2022-01-01", nil), ("2022-01-01 10:30", "10:30"), ("20220101", nil), ("2022/1/1", nil), ("2022年1月1日", nil),
        (" 2022-01-01T10:30:00 ", "10:30"),
    ])
    func datesComeInManyForms(date: String, time: String?) throws {
        let article = try readLine("{\"date\":\"\(date)\",\"text\":\"会议召开。\"}")
        #expect(article.published == CalendarDate("2022-01-01"))
        #expect(article.publishedTime?.description == time)
    }

    @Test func anIdMayBeANumber() throws {
        #expect(try readLine(#"{"id":12,"text":"会"}"#).source.key == "12")
        #expect(try readLine(#"{"id":null,"text":"会"}"#).source.key == nil)
    }

    @Test func htmlIsReadAsAPage() throws {
        let article = try readLine(#"{"html":"<h1>云陵市召开防汛会议</h1><p>会议强调，防汛要抓实。</p><script>x</script>"}"#)
        #expect(article.title == "云陵市召开防汛会议")
        #expect(article.text.string == "会议强调，防汛要抓实。")
    }

    @Test func theTitleGivenIsNotRepeatedInTheText() throws {
        let article = try readLine(#"{"title":"防汛会议召开","text":"防汛会议召开\n副标题也是正文\n会议强调，防汛要抓实。"}"#)
        #expect(article.title == "防汛会议召开")
        #expect(article.text.string == "副标题也是正文\n会议强调，防汛要抓实。")
    }

    @Test func withATitleGivenNoLineIsTakenForOne() throws {
        let article = try readLine(#"{"title":"快讯两则","text":"云陵市召开防汛会议\n会议强调，防汛要抓实。\n青沅县召开抗旱会议\n会议要求抗旱。"}"#)
        #expect(article.text.string.hasPrefix("云陵市召开防汛会议\n"))
    }

    @Test(arguments: [
        (#"[1]"#, "not JSON: an object is expected, and no list of them at column 1"),
        (#"{"title":"x"}"#, "the object has neither \"text\" nor \"html\""),
        (#"{"text":null}"#, "the object has neither \"text\" nor \"html\""),
        (#"{"text":1}"#, "\"text\" is no string"), (#"{"html":[]}"#, "\"html\" is no string"),
        (#"{"text":"会","title":2}"#, "\"title\" is no string"),
        (#"{"text":"会","id":{}}"#, "\"id\" is neither string nor number"),
        (#"{"text":"会","date":2024}"#, "\"date\" is no string"), (#"{"text":"  \n"}"#, "empty"),
        (#"{"text":"会\u0000"}"#, "binary: a NUL character"),
    ])
    func whatIsWrongIsTold(json: String, expected: String) throws {
        #expect(try reason(json) == expected)
    }

    @Test(arguments: ["2024", "2024-03", "2024-02-30", "soon", "三月"])
    func aDateThatTellsNoDayIsLeftAsideWithAWarning(date: String) throws {
        let article = try readLine(#"{"text":"会议召开。","date":""# + date + #""}"#)
        #expect(article.published == nil)
        #expect(article.text.string == "会议召开。")
        #expect(article.warnings.map(\.code) == ["published"])
        #expect(article.warnings.map(\.message) == ["the date tells no day: " + date])
    }

    @Test(arguments: [#""""#, #"" ""#, "null", #""2024-03-05""#, #""2024年3月5日 10:41""#])
    func aDateThatIsRightOrAbsentIsNoWarning(date: String) throws {
        #expect(try readLine(#"{"text":"会议召开。","date":"# + date + "}").warnings.isEmpty)
    }

    @Test func aFailureNamesFileLineAndStage() throws {
        let raw = RawDocument(path: "b/a.ndjson", line: 500, format: "ndjson", bytes: Array("broken".utf8))
        let failure = #expect(throws: Failure.self) { try makeReader().read(raw) }
        #expect(failure?.description == "b/a.ndjson:500: reading: not JSON: an object is expected at column 1")
    }

    @Test func brokenUTF8IsToldByItsByte() throws {
        #expect(
            try failure("ndjson", Array(#"{"text":""#.utf8) + [0xE4, 0xBC, 0x22, 0x7D])
                == "not UTF-8: malformed bytes at byte 9; nor likely Chinese text in another charset;"
                + " --encoding names the charset")
    }

    @Test func oneBrokenLineOfAThousandIsOneFailure() throws {
        let folder = try TemporaryFolder()
        var lines = (1...1000).map { "{\"id\":\($0),\"text\":\"第\($0)次会议召开。\"}" }
        lines[499] = "{\"id\":500,\"text\":"
        try folder.write("a.ndjson", lines.joined(separator: "\n"))
        let reader = try makeReader()
        var articles = 0
        var failed: [Int?] = []
        for raw in try documents(of: [folder.path]) {
            do {
                _ = try reader.read(raw)
                articles += 1
            } catch {
                failed.append(error.line)
            }
        }
        #expect(articles == 999)
        #expect(failed == [500])
    }
}
