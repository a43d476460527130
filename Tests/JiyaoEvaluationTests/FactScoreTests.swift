import Testing

@testable import JiyaoEvaluation

@Suite struct FactScoreTests {
    private let sample = Sample(
        article: "推进会",
        gold: """
            {"title":"青禾市召开推进会","published":"2024-05-08","publisher":null,
             "meeting":{"name":"推进会","date":"2024-05-07","time":null,"place":"二楼会议室","convener":"青禾市水务局",
                        "hosts":["沈一帆","陆知远"]}}
            """)

    @Test func allRight() throws {
        let score = try sample.score {
            $0.title = "青禾市 召开推进会"
            $0.published = "2024-05-08"
            $0.meeting.name = "推进会"
            $0.meeting.date = "2024-05-07"
            $0.meeting.place = "二楼会议室"
            $0.meeting.convener = "青禾市水务局"
            $0.meeting.hosts = ["陆知远同志", "沈一帆"]
        }
        #expect(score.counts[.facts] == Counts(correct: 6, predicted: 6, gold: 6))
        #expect(score.counts[.page] == Counts(correct: 2, predicted: 2, gold: 2))
        #expect(score.misses(.facts, .page) == [])
    }

    @Test func wrongMissedAndTooMany() throws {
        let score = try sample.score {
            $0.title = "青禾市召开会议"
            $0.publisher = "青禾市水务局"
            $0.meeting.name = "推进会"
            $0.meeting.date = "--05-07"
            $0.meeting.time = "09:30"
            $0.meeting.hosts = ["沈一帆", "白小楼", "青禾"]
        }
        #expect(score.counts[.facts] == Counts(correct: 2, predicted: 6, gold: 6))
        #expect(score.counts[.page] == Counts(correct: 0, predicted: 2, gold: 2))
        #expect(
            score.misses(.facts) == [
                "date: gold 2024-05-07, found --05-07", "time: gold none, found 09:30", "place: gold 二楼会议室, found none",
                "convener: gold 青禾市水务局, found none", "hosts: gold 沈一帆、陆知远, found 沈一帆、白小楼、青禾",
            ])
        #expect(
            score.misses(.page) == [
                "title: gold 青禾市召开推进会, found 青禾市召开会议", "publisher: gold none, found 青禾市水务局",
                "published: gold 2024-05-08, found none",
            ])
    }

    @Test func whereNothingIsToldNothingCounts() throws {
        let score = try Sample(article: "甲", gold: "{}").score()
        #expect(score.counts[.facts] == Counts())
        #expect(score.counts[.page] == Counts())
    }
}
