import JiyaoTestKit
import Testing

@testable import JiyaoEvaluation

@Suite struct ArticleSearchTests {
    private static let article = """
        首页 青禾新闻
        会议强调，要压实责任。
        分享到
        要守住底线；
        会议强调，要压实责任。
        """

    private func search(_ article: String = article, furniture: String = #"["首页 青禾新闻","分享到"]"#) throws -> ArticleSearch
    {
        ArticleSearch(try Sample(article: article, gold: #"{"boilerplate":\#(furniture)}"#).document())
    }

    /// What was located, as the characters of the article.
    private func locate(_ text: String, in search: inout ArticleSearch) throws -> String? {
        guard let places = search.locate(try Quotation(text, Folding())) else { return nil }
        return places.ranges.map { String(String.UnicodeScalarView(search.text[$0])) }.joined(separator: "|")
    }

    @Test func furnitureIsNotInTheText() throws {
        #expect(try String(String.UnicodeScalarView(search().text)) == "会议强调,要压实责任。要守住底线;会议强调,要压实责任。")
    }

    @Test func marksAtTheEndsDoNotCount() throws {
        var search = try search()
        #expect(try locate("，要压实责任。", in: &search) == "要压实责任")
        #expect(try locate("要守住 底线；", in: &search) == "要守住底线")
        #expect(try locate("会议强调，要压实责任", in: &search) == "会议强调,要压实责任")
    }

    @Test func otherMarksInTheQuotationDoNotHideIt() throws {
        var search = try search()
        #expect(try locate("“要守住底线！”", in: &search) == "要守住底线")
    }

    @Test func whatIsNotVerbatimIsNowhere() throws {
        var search = try search()
        #expect(try locate("要守好底线", in: &search) == nil)
        #expect(try locate("", in: &search) == nil)
        #expect(try locate("  \n ", in: &search) == nil)
    }

    @Test func aSearchGoesOnFromTheLastPlaceAndThenFromTheStart() throws {
        var search = try search()
        let again = try Quotation("要压实责任", Folding())
        #expect(search.locate(again)?.ranges.first == 5..<10)
        _ = try locate("要守住底线", in: &search)
        #expect(search.locate(again)?.ranges.first == 22..<27)
        #expect(try locate("要守住底线", in: &search) == "要守住底线")
        search.cursor = 0
        #expect(search.locate(again)?.ranges.first == 5..<10)
    }

    @Test func aQuotationMayRunOverFurniture() throws {
        var search = try search()
        #expect(try locate("要压实责任。分享到要守住底线；", in: &search) == "要压实责任。要守住底线")
    }

    @Test func aQuotationMayLeaveOutWhatIsBetweenItsParagraphs() throws {
        var search = try search()
        #expect(try locate("会议强调，\n要守住底线；", in: &search) == "会议强调,|要守住底线")
        #expect(try locate("会议强调，\n要守好底线；", in: &search) == nil)
    }

    @Test func paragraphsOfMarksAloneAreNoPlaces() throws {
        var search = try search("甲。乙，丙。", furniture: "[]")
        #expect(try locate("。\n丙\n。", in: &search) == "丙")
        #expect(search.locate(try Quotation("。", Folding()))?.isEmpty == true)
    }

    @Test func whatIsFoundIsWhatWasWritten() throws {
        for seed in UInt64(1)...300 {
            var random = RandomText(seed: seed)
            var text = random.string(of: 30)
            var search = try search(text, furniture: "[]")
            let scalars = Array(text.unicodeScalars)
            guard !scalars.isEmpty else { continue }
            let start = random.number(in: 0...scalars.count - 1)
            text = String(String.UnicodeScalarView(scalars[start...].prefix(random.number(in: 1...20))))
            let folded = try Folding()(text)
            // Cut before a mark that combines, a piece may fold otherwise than within the whole.
            guard Pattern(folded.scalars).isFound(in: search.text) else { continue }
            let places = try #require(search.locate(try Quotation(text, Folding())), "seed \(seed)")
            #expect(places.count <= folded.count, "seed \(seed)")
        }
    }
}
