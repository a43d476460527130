import JiyaoCore
import JiyaoICU
import JiyaoTestKit
import Testing

@testable import JiyaoReading

/// Charsets from the file to the article, in each format.
@Suite struct CharsetInputTests {
    private static let charsets = [Charset.gb18030, .utf16LE, .utf16BE, .utf8]
    private static let page = """
        <html><head><title>云陵市召开防汛会议</title></head><body>
        <p>3月5日，云陵市召开防汛会议，部署今年的防汛工作。市长李正民主持会议并讲话。</p>
        <p>会议强调，要落实责任，确保安全度汛。</p></body></html>
        """
    private static let lines = [
        #"{"id":"a","text":"云陵市召开防汛会议。会议强调，要落实责任。"}"#, "", #"{"id":"b","text":"上半年工作会议召开，Ċ与会人员表示满意。"}"#,
        #"{"id":"c","title":"上周会议","html":"<p>会议要求抓好落实，确保各项措施到位。</p>"}"#,
    ]

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func articles(_ name: String, as charset: Charset? = nil) throws -> [Article] {
        let input = try DocumentInput([folder.path(name)], charset: charset)
        let reader = try makeReader()
        var found: [Article] = []
        while let item = input.next() {
            switch item {
            case .document(let raw): found.append(try reader.read(raw))
            case .failure(let failure): throw failure
            }
        }
        return found
    }

    @Test(arguments: charsets, [false, true])
    func aPageGivesTheSameArticleInEachCharset(charset: Charset, isMarked: Bool) throws {
        let bytes = (isMarked ? charset.mark : []) + (try #require(charset.encode(Self.page)))
        try folder.write("a.html", bytes)
        try folder.write("b.html.gz", gzipped(bytes))
        let expected = try readHTML(Self.page)
        for name in ["a.html", "b.html.gz"] {
            for named in [nil, charset] {
                let article = try #require(try articles(name, as: named).first)
                #expect(article.title == expected.title && article.text == expected.text)
                #expect(article.source.charset == charset.name)
                #expect(article.source.bytes == bytes.count && article.source.sha256 == SHA256.hex(bytes))
            }
        }
    }

    @Test(arguments: charsets, [false, true])
    func linesAreDocumentsInEachCharset(charset: Charset, isMarked: Bool) throws {
        for lineBreak in ["\n", "\r\n"] {
            let text = Self.lines.joined(separator: lineBreak) + lineBreak
            let bytes = (isMarked ? charset.mark : []) + (try #require(charset.encode(text)))
            try folder.write("a.ndjson", bytes)
            try folder.write("b.ndjson.gz", gzipped(bytes))
            // Nothing in its name tells what this is.
            try folder.write("c", bytes)
            for name in ["a.ndjson", "b.ndjson.gz", "c"] {
                for named in [nil, charset] {
                    let found = try articles(name, as: named)
                    try #require(found.count == 3, "\(name) in \(charset)")
                    #expect(found.map(\.source.key) == ["a", "b", "c"])
                    #expect(found.map(\.source.line) == [1, 3, 4])
                    #expect(found.allSatisfy { $0.source.charset == charset.name && $0.source.format == "ndjson" })
                    #expect(found[1].text.string == "上半年工作会议召开，Ċ与会人员表示满意。")
                    #expect(found[2].title == "上周会议")
                }
            }
        }
    }

    @Test func linesOfBig5AreRead() throws {
        let lines = Paragraphs.traditional.map { "{\"text\":\"\($0)\"}\n" }.joined()
        try folder.write("a.ndjson", try #require(Charset.big5.encode(lines)))
        let found = try articles("a.ndjson")
        #expect(found.map(\.text.string) == Paragraphs.traditional)
        #expect(Set(found.map(\.source.charset)) == ["Big5"])
    }

    @Test func aNamedCharsetOverridesWhatThePageSays() throws {
        let page = "<meta charset=big5>" + Self.page
        try folder.write("a.html", page)
        #expect(try articles("a.html", as: .utf8).first?.source.charset == "UTF-8")
        try folder.write("b.txt", [0xBB, 0xE1, 0xD2, 0xE9, 0xFF])
        for name in ["UTF-8", "GB18030", "Big5"] {
            let failure = #expect(throws: Failure.self) { try articles("b.txt", as: Charset(label: name)) }
            #expect(failure?.reason.hasPrefix("not \(name): malformed bytes at byte ") == true)
        }
    }

    @Test func aLoneSurrogateIsAFailureWithItsPlace() throws {
        let lines = [
            #"{"text":"会\ud800议"}"#, #"{"text":"会议","x":"\udc00"}"#, #"{"text":"会议","x":{"y":["\ud83dx"]}}"#,
            #"{"\ud800":1,"text":"会议"}"#,
        ]
        for (text, column) in zip(lines, [17, 26, 32, 9]) {
            let error = #expect(throws: Failure.self) { try readLine(text, line: 7) }
            #expect(error?.line == 7)
            #expect(error?.reason.hasPrefix("not JSON: a lone surrogate stands at column ") == true, "\(column)")
        }
        let raw = Array("{\"text\":\"会议".utf8) + [0xED, 0xA0, 0x80, 0x22, 0x7D]
        #expect(try failure("ndjson", raw) == "not UTF-8: malformed bytes at byte 15")
        let units = Array(#"{"text":"会"#.utf16) + [0xD800] + Array(#"议"}"#.utf16)
        let utf16 = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        try folder.write("a.ndjson", [0xFF, 0xFE] + utf16)
        let error = #expect(throws: Failure.self) { try articles("a.ndjson") }
        #expect(error?.reason == "not UTF-16LE: malformed bytes at byte 22" && error?.line == 1)
    }

    @Test func aLineThatIsWhiteInUTF16IsNoDocument() throws {
        let text = "{\"text\":\"会议召开。\"}\n \t\r\n\n{\"text\":\"会议结束。\"}\n  "
        try folder.write("a.ndjson", try #require(Charset.utf16LE.encode(text)))
        #expect(try articles("a.ndjson").map(\.source.line) == [1, 4])
    }
}
