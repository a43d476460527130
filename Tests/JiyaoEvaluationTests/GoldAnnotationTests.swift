import Foundation
import JiyaoTestKit
import Testing

@testable import JiyaoEvaluation

private func annotation(_ json: String) throws -> GoldAnnotation {
    try JSONDecoder().decode(GoldAnnotation.self, from: Data(json.utf8))
}

@Suite struct GoldAnnotationTests {
    @Test func everyKeyIsRead() throws {
        let gold = try annotation(
            """
            {"title": "推进会召开", "published": "2024-05-08", "publisher": "青禾市水务局",
             "meeting": {"name": "推进会", "date": "2024-05-07", "time": "09:30", "place": "二楼会议室",
                         "convener": "青禾市水务局", "hosts": ["沈一帆"]},
             "participants": [{"name": "沈一帆", "titles": ["局长"]}],
             "statements": [{"speaker": "沈一帆", "text": "要守住底线。"}],
             "directives": [{"speaker": "沈一帆", "announced": 2, "items": [
               {"marker": "一是", "text": "压实责任；", "owners": ["各街道"], "supporting": ["水务站"],
                "deadline": {"text": "5月底前", "date": "2024-05-31"}, "basis": ["《办法》"],
                "children": [{"marker": "（1）", "text": "排查"}]}]}],
             "keyphrases": ["河道"], "summary": ["推进会召开。"], "boilerplate": ["首页"]}
            """)
        #expect(gold.title == "推进会召开" && gold.published == "2024-05-08" && gold.publisher == "青禾市水务局")
        #expect(gold.meeting?.name == "推进会" && gold.meeting?.time == "09:30" && gold.meeting?.hosts == ["沈一帆"])
        #expect(gold.participants?.first?.titles == ["局长"])
        #expect(gold.statements?.first?.text == "要守住底线。")
        let point = try #require(gold.directives?.first?.items?.first)
        #expect(gold.directives?.first?.announced == 2)
        #expect(point.owners == ["各街道"] && point.supporting == ["水务站"] && point.basis == ["《办法》"])
        #expect(point.deadline?.date == "2024-05-31")
        #expect(point.children?.first?.marker == "（1）")
        #expect(gold.keyphrases == ["河道"] && gold.summary == ["推进会召开。"] && gold.boilerplate == ["首页"])
    }

    @Test func allMayBeAbsentOrNull() throws {
        #expect(try annotation("{}").directives == nil)
        let gold = try annotation(
            #"{"title":null,"meeting":{"name":null},"statements":null,"directives":[{"items":null}]}"#)
        #expect(gold.title == nil && gold.meeting?.name == nil && gold.statements == nil)
        #expect(try annotation(#"{"statements":[{"speaker":null,"text":"甲"}]}"#).statements?.first?.speaker == nil)
    }

    @Test func otherKeysAreTheAnnotators() throws {
        #expect(try annotation(#"{"id":"a","notes":{"x":[1]},"title":"甲"}"#).title == "甲")
    }

    /// A key tells that its aspect was looked for, be nothing found.
    @Test(
        arguments: [
            (#"{"marker":"一","text":"甲"}"#, []),
            (#"{"marker":"一","text":"甲","owners":[]}"#, [.owners]),
            (#"{"marker":"一","text":"甲","owners":null,"deadline":null}"#, [.owners, .deadline]),
            (#"{"marker":"一","text":"甲","supporting":["乙"]}"#, []),
            (#"{"marker":"一","text":"甲","children":[{"marker":"1","text":"乙","basis":[]}]}"#, [.basis]),
        ] as [(String, Set<PointAspect>)])
    func aspectsAreToldByTheirKeys(point: String, expected: Set<PointAspect>) throws {
        let gold = try annotation(#"{"directives":[{"items":[\#(point)]}]}"#)
        #expect(gold.directives?.first?.items?.aspects == expected)
    }

    @Test(
        arguments: [
            #"{"title":3}"#, #"{"participants":[{"titles":[]}]}"#, #"{"statements":[{"speaker":"甲"}]}"#,
            #"{"directives":[{"items":[{"text":"甲"}]}]}"#, #"{"directives":[{"items":[{"marker":"一"}]}]}"#,
            #"{"directives":[{"items":[{"marker":"一","text":"甲","deadline":{"date":"2024-05-31"}}]}]}"#,
            #"{"keyphrases":"甲"}"#, "[]", "",
        ])
    func whatIsNoAnnotationIsRefused(json: String) {
        #expect(throws: DecodingError.self) { try annotation(json) }
    }

    // MARK: - The document that describes them

    private var description: String {
        get throws {
            try String(contentsOf: ProjectFiles.root.appendingPathComponent("docs/gold-format.md"), encoding: .utf8)
        }
    }

    @Test func theExampleOfTheFormatIsAnAnnotation() throws {
        let example = try #require(description.components(separatedBy: "```json\n").dropFirst().first)
        let gold = try annotation(try #require(example.components(separatedBy: "```").first))
        #expect(gold.participants?.map(\.name) == ["沈一帆"])
        #expect(gold.directives?.first?.items?.map(\.marker) == ["一是", "二是"])
        #expect(gold.directives?.first?.items?.aspects == [.owners, .deadline, .basis])
        #expect(gold.boilerplate?.count == 2)
    }

    @Test func everyColumnAndEveryKindIsDescribed() throws {
        let description = try description
        for column in Column.allCases { #expect(description.contains("| `\(column.rawValue)` |"), "\(column)") }
        for kind in Miss.Kind.allCases { #expect(description.contains("`\(kind.rawValue)`"), "\(kind)") }
    }
}
