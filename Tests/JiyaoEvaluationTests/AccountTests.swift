import JiyaoCore
import Testing

@testable import JiyaoEvaluation

@Suite struct AccountTests {
    private func gold(_ json: String) throws -> Account { try Sample(article: "甲", gold: json).document().account }

    private func account(_ fill: (inout MeetingRecord) -> Void) throws -> Account {
        var record = Sample.record(text: "甲")
        fill(&record)
        return try Account(record, Folding())
    }

    @Test(
        arguments: [
            ("沈一帆", "沈一帆"), ("沈一帆同志", "沈一帆同志"), ("会议", "(meeting)"), ("大会主席团", "(meeting)"), ("会上", "(meeting)"),
            ("本次会议", "(meeting)"), ("與會人員", "(collective)"), ("會議", "(meeting)"), ("陆知远", "(collective)"),
            ("与会人员", "(collective)"), ("", "(nobody)"), (" ", "(nobody)"),
        ])
    func anAnnotationNamesParticipantsMeetingsAndGroups(name: String, expected: String) throws {
        let account = try gold(
            #"{"participants":[{"name":"沈一帆"}],"statements":[{"speaker":"\#(name)","text":"甲"}]}"#)
        #expect(account.statements.map(\.speaker.description) == [expected])
    }

    @Test func aNullSpeakerIsNobody() throws {
        let account = try gold(#"{"directives":[{"speaker":null,"items":[]},{"items":[]}]}"#)
        #expect(account.lists.map(\.speaker) == [.nobody, .nobody])
    }

    @Test(
        arguments: [
            ("沈一帆", .person, "沈一帆"), ("沈一帆", nil, "沈一帆"), ("会议", .meeting, "(meeting)"),
            ("与会人员", .collective, "(collective)"), (nil, .person, "(nobody)"), ("", .meeting, "(nobody)"),
            ("会议", .person, "会议"),
        ] as [(String?, SpeakerKind?, String)])
    func aRecordTellsTheKind(name: String?, kind: SpeakerKind?, expected: String) throws {
        let account = try account {
            $0.addStatement(name, "甲", kind: kind)
            $0.addList(name, kind: kind, [])
        }
        #expect(account.statements.map(\.speaker.description) == [expected])
        #expect(account.lists.map(\.speaker.description) == [expected])
    }

    @Test func aPersonToldTwiceIsOne() throws {
        let people = try gold(
            """
            {"participants":[{"name":"沈一帆","titles":["局长"]},{"name":"陆知远"},{"name":"沈一帆同志","titles":["书记","局长"]}]}
            """
        ).people
        #expect(people.map(\.name.plain) == ["沈一帆", "陆知远"])
        #expect(people.map(\.titles.count) == [2, 0])
        let same = try account {
            $0.addPerson("沈一帆", "局长")
            $0.addPerson("沈一帆", "书记")
        }.people
        #expect(same.map { Set($0.titles.map(\.plain)) } == [["局长", "书记"]])
    }

    @Test func emptyFactsAreAbsent() throws {
        #expect(try gold(#"{"title":"","meeting":{"place":"","name":null}}"#).facts.isEmpty)
        #expect(try account { $0.title = "" }.facts.isEmpty)
        #expect(
            try gold(#"{"title":"甲","meeting":{"place":"乙"}}"#).facts.mapValues(\.plain) == [.title: "甲", .place: "乙"])
    }

    @Test func ofAPublicationOnlyTheDayCounts() throws {
        #expect(try account { $0.published = "2024-05-08T09:30" }.facts[.published]?.plain == "2024-05-08")
    }

    @Test func whoHelpsIsAnOwnerToo() throws {
        let account = try account {
            $0.addList("沈一帆", [$0.point("一、", "甲", owners: ["水务局"], supporting: ["各街道"])])
        }
        #expect(account.lists[0].points[0].owners.map(\.plain) == ["水务局", "各街道"])
        #expect(account.lists[0].points[0].marker.plain == "一")
    }

    @Test func onlySeveralParagraphsAreKeptApart() throws {
        #expect(try Quotation("甲\n", Folding()).paragraphs.isEmpty)
        #expect(try Quotation("甲\n\n 乙", Folding()).paragraphs.map(\.plain) == ["甲", "乙"])
    }
}
