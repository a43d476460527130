import Testing

@testable import JiyaoEvaluation

@Suite struct GoldDocumentTests {
    private func body(_ article: String, _ gold: String) throws -> [String] {
        try Sample(article: article, gold: gold).document().body.map { String(String.UnicodeScalarView($0)) }
    }

    @Test func furnitureAndTitleAreNoBody() throws {
        #expect(
            try body(
                "首页 新闻\n推进会 召开\n来源：水务局\n会议强调，\n要抓落实。\n",
                #"{"title":"推进会召开","boilerplate":["首页　新闻","来源:水务局"]}"#) == ["会议强调,", "要抓落实。"])
    }

    @Test func furnitureWithinALineLeavesTheRest() throws {
        #expect(try body("【大 中 小】要抓落实。", #"{"boilerplate":["【大 中 小】"]}"#) == ["要抓落实。"])
    }

    @Test func aPieceGoesOnlyOnce() throws {
        #expect(try body("首页\n首页\n首页", #"{"boilerplate":["首页"]}"#) == ["首页", "首页"])
        #expect(try body("首页\n首页\n首页", #"{"boilerplate":["首页","首页"]}"#) == ["首页"])
    }

    @Test func singleCharactersCountNeitherAsFurnitureNorAsBody() throws {
        let sample = Sample(article: "大\n要抓落实。\n大", gold: #"{"boilerplate":["大","中心"]}"#)
        #expect(try sample.document().furniture.map(\.plain) == ["中心"])
        #expect(try body(sample.article, sample.gold) == ["要抓落实。"])
    }

    @Test func anArticleMayBeEmpty() throws {
        #expect(try body("", "{}") == [])
        #expect(try body(" \n\n", #"{"title":"甲","boilerplate":["首页"]}"#) == [])
    }
}
