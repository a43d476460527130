import JiyaoCore
import Testing

@testable import JiyaoEvaluation

@Suite struct AspectScoreTests {
    /// A point of an annotation with some more keys.
    private func sample(_ keys: String) -> Sample {
        Sample(
            article: "一是依据《河道办法》，市水务局和各街道5月底前完成排查。",
            gold: #"{"directives":[{"items":[{"marker":"一是","text":"依据《河道办法》，市水务局和各街道5月底前完成排查。"\#(keys)}]}]}"#)
    }

    private func score(
        _ keys: String, owners: [String] = [], supporting: [String] = [], deadline: MeetingRecord.Deadline? = nil,
        basis: [String] = []
    ) throws -> DocumentScore {
        try sample(keys).score {
            let text = "依据《河道办法》，市水务局和各街道5月底前完成排查。"
            $0.addList(
                nil, kind: nil,
                [
                    $0.point(
                        "一是", text, owners: owners, supporting: supporting, deadline: deadline, basis: basis)
                ])
        }
    }

    @Test func ownersRightMissedAndTooMany() throws {
        let keys = #","owners":["市水务局","各街道"],"supporting":["水务站"]"#
        let right = try score(keys, owners: ["各街道", "水务站"], supporting: ["市水务局"])
        #expect(right.counts[.owners] == Counts(correct: 3, predicted: 3, gold: 3))
        #expect(right.misses(.owners) == [])
        let near = try score(keys, owners: ["水务局", "学校"])
        #expect(near.counts[.owners] == Counts(correct: 1, predicted: 2, gold: 3))
        #expect(near.misses(.owners) == ["一是 依据《河道办法》，市水务局和各街道5月底前完成排: gold 各街道、市水务局、水务站, found 学校、水务局"])
    }

    @Test func basisRightMissedAndTooMany() throws {
        let keys = #","basis":["《河道办法》"]"#
        #expect(try score(keys, basis: ["《河道办法》"]).counts[.basis] == Counts(correct: 1, predicted: 1, gold: 1))
        #expect(try score(keys, basis: ["河道办法"]).counts[.basis] == Counts(correct: 1, predicted: 1, gold: 1))
        #expect(try score(keys).counts[.basis] == Counts(correct: 0, predicted: 0, gold: 1))
        let many = try score(keys, basis: ["《河道办法》", "《河道办法》", "《条例》"])
        #expect(many.counts[.basis] == Counts(correct: 1, predicted: 2, gold: 1))
        #expect(many.misses(.basis).count == 1)
    }

    @Test(
        arguments: [
            ("5月底前", "2024-05-31", 1), ("5月底", "2024-05-31", 1), ("5月底前", "2024-05-30", 0), ("5月底前", nil, 0),
            ("月底前完成", "2024-05-31", 0),
        ] as [(String, String?, Int)])
    func deadlinesWithTheirDate(text: String, date: String?, correct: Int) throws {
        let score = try score(
            #","deadline":{"text":"5月底前","date":"2024-05-31"}"#, deadline: .init(text: text, date: date))
        #expect(score.counts[.deadlines] == Counts(correct: correct, predicted: 1, gold: 1))
        #expect(score.misses(.deadlines).isEmpty == (correct == 1))
    }

    @Test func withoutADateInTheAnnotationAnyIsRight() throws {
        let score = try score(#","deadline":{"text":"5月底前"}"#, deadline: .init(text: "5月底前", date: "2024-05-31"))
        #expect(score.counts[.deadlines] == Counts(correct: 1, predicted: 1, gold: 1))
    }

    @Test func deadlinesMissedAndTooMany() throws {
        let missed = try score(#","deadline":{"text":"5月底前","date":"2024-05-31"}"#)
        #expect(missed.counts[.deadlines] == Counts(correct: 0, predicted: 0, gold: 1))
        #expect(missed.misses(.deadlines).first?.hasSuffix("gold 5月底前 (2024-05-31), found none") == true)
        let extra = try score(#","deadline":null"#, deadline: .init(text: "5月底前", date: nil))
        #expect(extra.counts[.deadlines] == Counts(correct: 0, predicted: 1, gold: 0))
        #expect(extra.misses(.deadlines).first?.hasSuffix("gold none, found 5月底前") == true)
    }

    /// An annotation without a key has not looked for it: what is found there is neither right nor wrong.
    @Test func whatIsNotAnnotatedDoesNotCount() throws {
        let score = try score(
            "", owners: ["市水务局"], deadline: .init(text: "5月底前", date: nil), basis: ["《河道办法》"])
        for column in [Column.owners, .deadlines, .basis] { #expect(score.counts[column] == Counts(), "\(column)") }
        #expect(score.misses(.owners, .basis, .deadlines) == [])
    }

    @Test func theKeyOfOnePointSpeaksForTheDocument() throws {
        let sample = Sample(
            article: "一是抓排查；二是抓整改。",
            gold: """
                {"directives":[{"items":[{"marker":"一是","text":"抓排查；"},
                                         {"marker":"二是","text":"抓整改。","owners":[]}]}]}
                """)
        let score = try sample.score {
            $0.addList(nil, kind: nil, [$0.point("一是", "抓排查；", owners: ["各街道"]), $0.point("二是", "抓整改。")])
        }
        #expect(score.counts[.owners] == Counts(correct: 0, predicted: 1, gold: 0))
    }

    @Test func ofAPointThatIsNotFoundAllIsMissed() throws {
        let sample = sample(#","owners":["市水务局"],"basis":["《河道办法》"],"deadline":{"text":"5月底前"}"#)
        let score = try sample.score {
            $0.addList(
                nil, kind: nil,
                [
                    $0.point(
                        "二是", "完成排查", owners: ["市水务局"], deadline: .init(text: "5月底前", date: nil), basis: ["《河道办法》"])
                ])
        }
        for column in [Column.owners, .deadlines, .basis] {
            #expect(score.counts[column] == Counts(correct: 0, predicted: 1, gold: 1), "\(column)")
        }
        // That the point is missed is told once.
        #expect(score.misses(.owners, .basis, .deadlines) == [])
    }
}
