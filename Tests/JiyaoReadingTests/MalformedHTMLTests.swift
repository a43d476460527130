import JiyaoTestKit
import Testing

@testable import JiyaoReading

private func lines(_ html: String) throws -> [String] {
    try HTMLPage.read(Array(html.utf8)).lines.map { String(decoding: $0.units, as: UTF16.self) }
}

@Suite struct MalformedHTMLTests {
    @Test(arguments: [
        ("<p>甲&#x3000;乙</p>", ["甲\u{3000}乙"]), ("<p>&#0;甲&#xD800;乙&#x110000;丙</p>", nil),
        ("<p>&hellip;&middot;&times;&laquo;&yen;</p>", ["…·×«¥"]), ("<p>甲&lt;p&gt;乙</p>", ["甲<p>乙"]),
        ("<p>甲&ampx乙&nbsp丙</p>", nil), ("<p>甲&#20250乙</p>", ["甲会乙"]), ("<p>甲&#;乙&#x;丙</p>", nil),
        ("<p>&#9;甲&#10;乙&#13;丙</p>", ["甲 乙 丙"]),
    ])
    func entitiesThatAreWrongCostNoText(html: String, expected: [String]?) throws {
        let found = try lines(html)
        if let expected { #expect(found == expected) }
        for word in "甲乙丙" where html.contains(word) { #expect(found.joined().contains(word), "\(html): \(found)") }
        #expect(!found.joined().unicodeScalars.contains("\0"))
    }

    @Test(arguments: [
        "<p>甲</p><p", "<p>甲</p><", "<p>甲</p></", "<p>甲</p><p class=", "<p>甲</p><p class='x", "<p>甲</p><!--",
        "<p>甲</p><!", "<p>甲</p><?php", "<p>甲</p><script>", "<p>甲</p><style>p{", "<p>甲</p>&", "<p>甲</p>&#",
        "<p>甲</p><![CDATA[", "\u{FEFF}<p>甲", "<!DOCTYPE><p>甲", "<html><html><body><body><p>甲",
        "</html></body></p>甲", "<p><p><p>甲", "<head><p>甲", "<title></title><p>甲", "<frameset></frameset><p>甲",
    ])
    func aPageThatBreaksOffKeepsWhatCameBefore(html: String) throws {
        let found = try lines(html)
        #expect(found.first.map { $0.contains("甲") } == true, "\(found)")
    }

    /// What is not closed and is passed over ends with what holds it, and never takes the article with it.
    @Test(arguments: ["button", "object", "svg", "noscript", "select"])
    func anElementThatIsPassedOverEndsWithItsParent(name: String) throws {
        #expect(try lines("<div><\(name)>不要</div><p>会议强调</p>").last == "会议强调")
    }

    @Test func aTagsCaseDoesNotMatter() throws {
        #expect(try lines("<P>甲</p><SCRIPT>不要</script><DIV>乙</Div>") == ["甲", "乙"])
    }

    @Test func attributesOfAnySortAreNoText() throws {
        #expect(try lines("<p title='<b>不要</b>' data-x=\">\" 会议 onclick=\"a<b\">甲</p>") == ["甲"])
    }

    @Test func commentsAreNoText() throws {
        #expect(try lines("<p>甲<!-- 不要 -->乙<!-- > -- 不要 --></p><!----><p>丙</p>") == ["甲乙", "丙"])
    }

    @Test func officeMarkupIsNoText() throws {
        let html = """
            <!--[if gte mso 9]><xml><w:WordDocument>不要</w:WordDocument></xml><![endif]-->
            <p class=MsoNormal><span lang=EN-US><o:p></o:p></span>甲<o:p>&nbsp;</o:p></p>
            """
        #expect(try lines(html) == ["甲"])
    }

    @Test func aLinkThatIsNeverClosedIsToldOnEveryLine() throws {
        let page = try HTMLPage.read(Array("<p><a href=x>甲乙<p>丙</p></a></a></a><p>丁</p>".utf8))
        #expect(page.lines.map { String(decoding: $0.units, as: UTF16.self) } == ["甲乙", "丙", "丁"])
        #expect(page.lines.first?.linked == 2)
        #expect(page.lines.last?.linked == 0)
    }

    /// Pages cut anywhere, even within a tag, are read, and give the lines of the whole page before the cut.
    @Test func everyBeginningOfAPageIsRead() throws {
        let html = """
            <html><head><title>防汛会议_云陵网</title></head><body><ol start=2><li>第一点<li><p>第二点</p></ol>
            <table><tr><td>姓名<td>职务</table><!-- 注 --><p title="x">会&ldquo;议&#20250;强调</p><script>f("<p>")</script></body>
            """
        let whole = try lines(html)
        #expect(whole == ["2. 第一点", "3. 第二点", "姓名\t职务", "会“议会强调"])
        let scalars = Array(html.unicodeScalars)
        for count in 1..<scalars.count {
            let found = try lines(String(String.UnicodeScalarView(scalars.prefix(count))))
            #expect(found.dropLast(2) == whole.prefix(max(0, found.count - 2)), "after \(count): \(found)")
        }
    }

    /// Bytes that are UTF-8 and else anything never break the reader, and give lines that are trimmed and not empty.
    @Test func anyTextIsReadAsAPage() throws {
        let tags = [
            "<p>", "</p>", "<ol start=", "<li value=", ">", "<!--", "-->", "<td>", "&#", ";", "'", "\"", "=", "</",
        ]
        for seed in UInt64(1)...400 {
            var random = RandomText(seed: seed)
            var html = ""
            for _ in 0..<12 { html += random.string(upTo: 4) + random.element(of: tags) }
            for line in try HTMLPage.read(Array(html.utf8)).lines {
                #expect(!line.units.isEmpty, "seed \(seed)")
                #expect((0...line.units.count).contains(line.linked), "seed \(seed)")
                #expect(PageLine(line.units[...])?.units == line.units, "seed \(seed)")
            }
        }
    }
}
