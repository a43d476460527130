import Testing

@testable import JiyaoReading

private func lines(_ html: String) throws -> [String] {
    try HTMLPage.read(Array(html.utf8)).lines.map { String(decoding: $0.units, as: UTF16.self) }
}

/// The numbers that a browser shows before the points of a list, though they stand nowhere in the page.
@Suite struct HTMLListTests {
    @Test func aNumberedListCountsFromOne() throws {
        #expect(try lines("<ol><li>提高认识<li>抓好落实</li><li>加强值守</ol>") == ["1. 提高认识", "2. 抓好落实", "3. 加强值守"])
    }

    @Test func aListWithoutNumbersHasNone() throws {
        for list in ["ul", "menu", "dir"] {
            #expect(try lines("<\(list)><li>提高认识</li><li>抓好落实</li></\(list)>") == ["提高认识", "抓好落实"], "\(list)")
        }
        #expect(try lines("<li>提高认识<li>抓好落实") == ["提高认识", "抓好落实"])
    }

    @Test(arguments: [
        ("start=3", "3", "4"), ("start='12'", "12", "13"), ("start=0", "0", "1"), ("start=-1", "-1", "0"),
        ("start=", "1", "2"), ("start=abc", "1", "2"), ("start=' 5'", "5", "6"), ("start=7th", "7", "8"),
        ("start=+2", "2", "3"), ("START=4", "4", "5"), ("start=99999999999999999999", "1", "2"), ("start=-", "1", "2"),
    ])
    func aListMayStartElsewhere(attribute: String, first: String, second: String) throws {
        #expect(try lines("<ol \(attribute)><li>甲<li>乙</ol>") == ["\(first). 甲", "\(second). 乙"])
    }

    @Test func aPointMaySetTheNumberAndTheNextGoesOnFromIt() throws {
        #expect(
            try lines("<ol><li>甲<li value=5>乙<li>丙<li value=x>丁<li value=2>戊</ol>") == [
                "1. 甲", "5. 乙", "6. 丙", "7. 丁", "2. 戊",
            ])
        #expect(try lines("<ul><li value=5>甲<li>乙</ul>") == ["甲", "乙"])
    }

    @Test(arguments: [
        ("list-style:none", false), ("list-style-type: none", false), ("padding:0; LIST-STYLE : none outside", false),
        ("list-style-type:decimal", true), ("border:none", true), ("", true),
    ])
    func whereTheStyleHidesTheNumbersThereAreNone(style: String, isNumbered: Bool) throws {
        let expected = isNumbered ? ["1. 甲", "2. 乙"] : ["甲", "乙"]
        #expect(try lines("<ol style='\(style)'><li>甲<li>乙</ol>") == expected)
    }

    @Test func theLargestNumberIsNoTrap() throws {
        #expect(try lines("<ol start=\(Int.max)><li>甲<li>乙</ol>").map { $0.suffix(3) } == [". 甲", ". 乙"])
    }

    @Test func aNestedListCountsByItself() throws {
        let html = "<ol><li>甲<ol start=4><li>子<li>丑</ol><li>乙<ol><li>寅</ol></li><li>丙</ol>"
        #expect(try lines(html) == ["1. 甲", "4. 子", "5. 丑", "2. 乙", "1. 寅", "3. 丙"])
    }

    @Test func aListWithoutNumbersInsideTakesNoneAndCostsNone() throws {
        #expect(
            try lines("<ol><li>甲<ul><li>子</li><li>丑</li></ul></li><li>乙</li></ol>") == ["1. 甲", "子", "丑", "2. 乙"])
        #expect(try lines("<ul><li>甲<ol><li>子<li>丑</ol><li>乙</ul>") == ["甲", "1. 子", "2. 丑", "乙"])
    }

    @Test func afterAListNothingIsNumbered() throws {
        #expect(try lines("<ol><li>甲</ol><p>乙</p><li>丙") == ["1. 甲", "乙", "丙"])
        #expect(try lines("<ol><li>甲</ol><ol><li>乙</ol>") == ["1. 甲", "1. 乙"])
    }

    /// Editors put each point's words in a paragraph of its own.
    @Test(arguments: ["p", "div", "section", "h3", "blockquote"])
    func theNumberStandsBeforeThePointsFirstBlock(block: String) throws {
        #expect(
            try lines("<ol>\n<li>\n<\(block)>甲</\(block)>\n</li>\n<li><\(block)>乙</\(block)><p>丙</p></li></ol>")
                == ["1. 甲", "2. 乙", "丙"])
    }

    @Test func theNumberStandsBeforeATableOrAnInnerList() throws {
        #expect(
            try lines("<ol><li><table><tr><td>甲</td><td>乙</td></tr></table><li>丙</ol>") == ["1. 甲\t乙", "2. 丙"])
        #expect(try lines("<ol><li><ul><li>甲<li>乙</ul><li>丙</ol>") == ["1. 甲", "乙", "2. 丙"])
        #expect(try lines("<ol><li><br>甲<li><pre>\n乙\n丙</pre></ol>") == ["1. 甲", "2. 乙", "丙"])
    }

    @Test func anEmptyPointHasItsNumberAndNoLine() throws {
        #expect(try lines("<ol><li>甲<li><li> <p></p><li>乙</ol><p>丙</p>") == ["1. 甲", "4. 乙", "丙"])
        #expect(try lines("<ol><li></ol><p>甲</p>") == ["甲"])
        #expect(try lines("<ol><li><img src=x></li></ol>甲") == ["甲"])
    }

    @Test func whatIsPassedOverTakesNoNumber() throws {
        #expect(try lines("<ol><li><script>x()</script>甲<li><style>p{}</style><b>乙</b></ol>") == ["1. 甲", "2. 乙"])
    }

    @Test func aNumberIsNoPartOfALink() throws {
        let page = try HTMLPage.read(Array("<ol><li><a href=x>甲乙</a></ol>".utf8))
        #expect(page.lines.map { String(decoding: $0.units, as: UTF16.self) } == ["1. 甲乙"])
        #expect(page.lines.allSatisfy { $0.linked > 0 && $0.linked < $0.units.count })
    }

    @Test func aHeadingInAPointIsHeldWithoutItsNumber() throws {
        let page = try HTMLPage.read(Array("<ol><li><h1>云陵市召开防汛会议</h1></ol>".utf8))
        #expect(page.lines.map(\.heading) == [1])
        #expect(page.hints.titles.map { String(decoding: $0, as: UTF16.self) } == ["云陵市召开防汛会议"])
    }

    /// Lists that are not closed, or closed too often, lose nothing and break nothing.
    @Test func strayEndsOfListsAreHarmless() throws {
        #expect(try lines("</ol></ul><ol><li>甲</ol></ol></ol><ol><li>乙") == ["1. 甲", "1. 乙"])
        #expect(try lines("<ol><li>甲<ol><li>乙") == ["1. 甲", "1. 乙"])
    }

    @Test func thePointsOfAnArticleKeepTheirNumbersInItsText() throws {
        let article = try readHTML(
            """
            <h1>云陵市召开防汛工作推进会</h1><p>3月5日，云陵市召开防汛工作推进会。林远山提出三点要求：</p>
            <ol><li><p>提高认识，各单位要把防汛放在首位。</p></li><li><p>抓好落实，各单位要在月底前完成排查。</p></li>
            <li><p>加强值守，各单位要有人带班。</p></li></ol><p>各单位负责人参加会议。</p>
            """)
        #expect(
            article.text.string == """
                3月5日，云陵市召开防汛工作推进会。林远山提出三点要求：
                1. 提高认识，各单位要把防汛放在首位。
                2. 抓好落实，各单位要在月底前完成排查。
                3. 加强值守，各单位要有人带班。
                各单位负责人参加会议。
                """)
    }
}
