import JiyaoCore
import Testing

@testable import JiyaoExtraction

/// The marks: `m` around each marker, `p` around each point's content, in the order of the text; points may nest.
@Suite struct DirectiveExtractorTests {
    /// Compares markers and contents, and each list as 发言人 宣布数 序号…, with the points inside a point in brackets.
    private func expect(_ marked: String, _ lists: String..., at location: SourceLocation = #_sourceLocation) {
        let sample = Sample(marked)
        let found = sample.document.directives
        let points = flat(found.flatMap(\.items))
        sample.expect(points.map(\.marker), "m", location)
        sample.expect(points.map(\.content), "p", location)
        let described = found.map { list in
            "\(sample.name(list.speaker)) \(list.announced.map(String.init) ?? "-") \(ordinals(list.items))"
        }
        #expect(described == lists, "\(sample.marked.text.string)", sourceLocation: location)
    }

    private func flat(_ points: [Finding.Point]) -> [Finding.Point] {
        points.flatMap { [$0] + flat($0.children) }
    }

    private func ordinals(_ points: [Finding.Point]) -> String {
        points.map { String($0.ordinal) + ($0.children.isEmpty ? "" : "(\(ordinals($0.children)))") }.joined(
            separator: " ")
    }

    private func leads(_ text: String) -> [String?] {
        let document = Sample(text).document
        return document.directives.map { $0.lead.map { document.text[$0] } }
    }

    // MARK: Families of markers

    @Test func copulas() {
        expect("贺明远局长指出，⟦m一是⟧⟦p清淤；⟧⟦m二是⟧⟦p标线；⟧⟦m三是⟧⟦p值守。⟧", "贺明远 - 1 2 3")
        expect("会议要求：⟦m一要⟧⟦p抓清淤；⟧⟦m二要⟧⟦p抓标线。⟧", "会议 - 1 2")
        expect("会议要求：⟦m一要⟧⟦p抓清淤，⟧⟦m二是⟧⟦p抓标线，⟧⟦m三要⟧⟦p抓值守。⟧", "会议 - 1 2 3")
    }

    @Test func ordinals() {
        expect("会议强调，⟦m第一⟧，⟦p要清淤。⟧⟦m第二⟧，⟦p要标线。⟧⟦m第三⟧，⟦p要值守。⟧", "会议 - 1 2 3")
        expect("会议强调：⟦m第一⟧、⟦p要清淤。⟧⟦m第二⟧、⟦p要标线。⟧", "会议 - 1 2")
    }

    @Test func sequenceWords() {
        expect(
            "会议强调：⟦m首先⟧，⟦p要清淤。⟧⟦m其次⟧，⟦p要标线。⟧⟦m再次⟧，⟦p要值守。⟧⟦m最后⟧，⟦p要总结。⟧", "会议 - 1 2 3 4")
        expect("会议强调：⟦m首先⟧，⟦p要清淤。⟧⟦m其次⟧，⟦p要标线。⟧⟦m最后⟧，⟦p要值守。⟧", "会议 - 1 2 3")
    }

    @Test func bracketedNumerals() {
        expect("会议议定：\n⟦m（一）⟧⟦p清淤。⟧\n⟦m（二）⟧⟦p标线。⟧\n⟦m（三）⟧⟦p值守。⟧", "会议 - 1 2 3")
        expect("工作安排如下：\n⟦m(一)⟧⟦p清淤。⟧\n⟦m(二)⟧⟦p标线。⟧", "nobody - 1 2")
    }

    @Test func numeralsWithAComma() {
        expect("会议要求：\n⟦m一、⟧⟦p清淤。⟧\n⟦m二、⟧⟦p标线。⟧\n⟦m三、⟧⟦p值守。⟧", "会议 - 1 2 3")
        expect("会议要求：⟦m一、⟧⟦p清淤；⟧⟦m二、⟧⟦p标线；⟧⟦m三、⟧⟦p值守。⟧", "会议 - 1 2 3")
    }

    @Test(arguments: [".", "、", "．"])
    func digits(_ mark: String) {
        expect("会议要求：\n⟦m1\(mark)⟧⟦p清淤。⟧\n⟦m2\(mark)⟧⟦p标线。⟧\n⟦m3\(mark)⟧⟦p值守。⟧", "会议 - 1 2 3")
        expect("会议要求：⟦m1\(mark)⟧⟦p清淤；⟧⟦m2\(mark)⟧⟦p标线。⟧", "会议 - 1 2")
    }

    @Test func bracketedDigits() {
        expect("会议要求：\n⟦m1）⟧⟦p清淤。⟧\n⟦m2）⟧⟦p标线。⟧", "会议 - 1 2")
        expect("会议要求：\n⟦m（1）⟧⟦p清淤。⟧\n⟦m（2）⟧⟦p标线。⟧", "会议 - 1 2")
    }

    @Test func circledDigits() {
        expect("会议要求：⟦m①⟧⟦p清淤；⟧⟦m②⟧⟦p标线；⟧⟦m③⟧⟦p值守。⟧", "会议 - 1 2 3")
    }

    @Test func numbersBeyondTen() {
        let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
        let points = numerals.map { "⟦m\($0)是⟧⟦p抓好工作；⟧" }.joined()
        expect("会议要求：" + points, "会议 - " + (1...12).map(String.init).joined(separator: " "))
    }

    @Test func theMarkAfterAMarkerIsInNeither() {
        expect("会议要求：⟦m一是⟧，⟦p清淤；⟧⟦m二是⟧：⟦p标线。⟧", "会议 - 1 2")
        expect("会议要求：⟦m一是⟧ ⟦p清淤；⟧⟦m二是⟧　⟦p标线。⟧", "会议 - 1 2")
    }

    // MARK: Levels

    @Test func listsNest() {
        expect(
            """
            会议要求：
            ⟦m一、⟧⟦p清淤。
            ⟦m（一）⟧⟦p查清底数。⟧
            ⟦m（二）⟧⟦p列出清单。⟧⟧
            ⟦m二、⟧⟦p标线。
            ⟦m（一）⟧⟦p先支路。⟧
            ⟦m（二）⟧⟦p后干路。⟧⟧
            """, "会议 - 1(1 2) 2(1 2)")
        expect(
            "会议要求：⟦m一是⟧⟦p清淤，⟦m①⟧⟦p查清底数，⟧⟦m②⟧⟦p列出清单；⟧⟧⟦m二是⟧⟦p标线。⟧", "会议 - 1(1 2) 2")
    }

    @Test func aThirdLevelStandsInsideTheSecond() {
        expect(
            """
            ⟦m一、⟧⟦p清淤。
            ⟦m（一）⟧⟦p查清底数。
            ⟦m1.⟧⟦p看台账。⟧
            ⟦m2.⟧⟦p看现场。⟧⟧
            ⟦m（二）⟧⟦p列出清单。⟧⟧
            ⟦m二、⟧⟦p标线。⟧
            """, "nobody - 1(1(1 2) 2) 2")
    }

    @Test func twoListsInOneTextStayTwo() {
        expect(
            """
            贺明远局长要求：⟦m一是⟧⟦p清淤；⟧⟦m二是⟧⟦p标线。⟧
            苏晓岚副局长要求：⟦m一是⟧⟦p值守；⟧⟦m二是⟧⟦p巡查。⟧
            """, "贺明远 - 1 2", "苏晓岚 - 1 2")
    }

    // MARK: What is no list

    @Test(arguments: [
        "会议要求，一是要抓好清淤。",
        "第一书记周砚到会。第二天，他去了水库。",
        "第一季度完成清淤，第二季度完成标线。",
        "第一次会议研究了清淤。第二次会议研究了标线。",
        "全年增长3.5个百分点，降幅收窄1.2个百分点。",
        "2019.9.6 全天有雨。",
        "一、二、三产业协调发展。",
        "一、二年级学生参加，三、四年级学生观看。",
        "一方面要抓进度，另一方面要抓质量。",
        "同时要抓进度，此外要抓质量。",
        "15:30开始，16:30结束。",
        "三是三，四是四，不能混为一谈。",
        "《第一，清淤》《第二，标线》",
        "比分为1:2，占比为1.5：2.5。",
    ])
    func whatIsNoMarkerMakesNoList(_ text: String) {
        let document = Sample(text).document
        #expect(document.directives.map { $0.items.map { document.text[$0.marker] } } == [], "\(text)")
    }

    // MARK: Lead and announced number

    @Test(arguments: [
        ("提出了四个方面的要求", 4), ("提出三点意见", 3), ("部署了5项任务", 5), ("讲了两点意见", 2), ("提出几点要求", nil),
        ("提出要求", nil), ("提出以下三点要求", 3), ("提出“三个坚持”的要求", 3), ("强调了十二条措施", 12),
    ])
    func theLeadAnnouncesANumber(_ lead: String, _ announced: Int?) {
        let document = Sample("局长贺明远\(lead)：一是清淤；二是标线；三是值守。").document
        #expect(document.directives.map(\.announced) == [announced], "\(lead)")
    }

    @Test func theNumberMayStandBeforeTheVerb() {
        let document = Sample("局长贺明远从四个方面作了部署：一是清淤；二是标线；三是值守。").document
        #expect(document.directives.map(\.announced) == [4])
    }

    @Test func aNumberThatDoesNotHoldIsWarnedOf() {
        let fewer = Sample("局长贺明远提出四点要求：⟦l一是清淤；二是标线；三是值守。⟧")
        #expect(fewer.document.warnings.map(\.code) == ["directives.count"])
        #expect(fewer.document.warnings.map(\.message) == ["announced 4, found 3"])
        fewer.expect(fewer.document.warnings.compactMap(\.span), "l", #_sourceLocation)
        let more = Sample("局长贺明远提出两点要求：一是清淤；二是标线；三是值守。")
        #expect(more.document.warnings.map(\.message) == ["announced 2, found 3"])
    }

    @Test func aNumberThatHoldsIsNotWarnedOf() {
        #expect(Sample("局长贺明远提出三点要求：一是清淤；二是标线；三是值守。").document.warnings.isEmpty)
        #expect(Sample("局长贺明远提出几点要求：一是清淤；二是标线；三是值守。").document.warnings.isEmpty)
    }

    @Test func theLeadIsWhatLeadsUpToTheList() {
        #expect(leads("局长贺明远提出三点要求：一是清淤；二是标线；三是值守。") == ["提出三点要求"])
        #expect(leads("局长贺明远提出三点要求。一是清淤；二是标线；三是值守。") == ["提出三点要求"])
        #expect(leads("局长贺明远提出三点要求：\n一是清淤。\n二是标线。\n三是值守。") == ["提出三点要求"])
        #expect(leads("会议强调，要抓好三件事：一是清淤；二是标线；三是值守。") == ["要抓好三件事"])
    }

    @Test func theLineBeforeAListLeadsUpToItWhereItCounts() {
        #expect(leads("局长贺明远强调，要办好三件事。\n一、清淤。\n二、标线。\n三、值守。") == ["要办好三件事"])
        #expect(leads("清淤已经过半。\n一、标线。\n二、值守。") == [nil])
    }

    @Test func theLeadHasTheVerbThatTheNounLeansOn() {
        #expect(leads("局长贺明远作了进一步的部署。一是清淤。二是标线。") == ["作了进一步的部署"])
        #expect(leads("局长贺明远做出以下几点要求，第一，清淤；第二，标线。") == ["做出以下几点要求"])
    }

    @Test func aListInsideAPointMayFollowAComma() {
        expect(
            "会议要求：⟦m一要⟧⟦p清淤，其中，⟦m（一）⟧⟦p查底数；⟧⟦m（二）⟧⟦p列清单；⟧⟧⟦m二要⟧⟦p标线。⟧", "会议 - 1(1 2) 2")
    }

    @Test func theFirstPointMayFollowItsVerb() {
        expect("会议强调，要做到⟦m一是⟧⟦p清淤；⟧⟦m二是⟧⟦p标线。⟧", "会议 - 1 2")
    }

    @Test func aPointMayFollowAComma() {
        expect("会议要求：⟦m一、⟧⟦p清淤。⟧⟦m二、⟧⟦p标线，⟧⟦m三、⟧⟦p值守。⟧", "会议 - 1 2 3")
        expect("会议要求：⟦m一是⟧⟦p清淤，⟧⟦m二是⟧⟦p标线，⟧⟦m三、⟧⟦p值守。⟧⟦m四是⟧⟦p巡查。⟧", "会议 - 1 2 3 4")
    }

    @Test func aListAtTheStartHasNoLead() {
        #expect(leads("一、清淤。\n二、标线。") == [nil])
    }

    @Test func aNumberOfPointsIsReadOnlyFromTheLead() {
        expect("局长贺明远带领五个科室到会。他要求：⟦m一是⟧⟦p清淤；⟧⟦m二是⟧⟦p标线。⟧", "贺明远 - 1 2")
    }

    // MARK: Whose list it is

    @Test func theListIsItsSpeakers() {
        expect("局长贺明远提出要求：⟦m一是⟧⟦p清淤；⟧⟦m二是⟧⟦p标线。⟧", "贺明远 - 1 2")
        expect("大家表示：⟦m一是⟧⟦p清淤；⟧⟦m二是⟧⟦p标线。⟧", "集体 大家 - 1 2")
        expect("主要措施：⟦m一是⟧⟦p清淤；⟧⟦m二是⟧⟦p标线。⟧", "nobody - 1 2")
        expect("会议由局长贺明远主持。他强调：⟦m一是⟧⟦p清淤；⟧⟦m二是⟧⟦p标线。⟧", "贺明远 - 1 2")
    }

    // MARK: Where points end

    @Test func aPointRunsToTheNextMarker() {
        expect(
            "会议要求：⟦m一是⟧⟦p清淤。要快，要净。不留死角。⟧⟦m二是⟧⟦p标线。先支路后干路。⟧", "会议 - 1 2")
    }

    @Test func theLastPointKeepsToItsParagraph() {
        expect("会议要求：\n⟦m一是⟧⟦p清淤。⟧\n⟦m二是⟧⟦p标线。⟧\n会议还研究了其他事项。", "会议 - 1 2")
    }

    @Test func theLastPointEndsWhereSomebodyElseBegins() {
        expect("会议要求：⟦m一是⟧⟦p清淤；⟧⟦m二是⟧⟦p标线。⟧局长贺明远强调，要抓好落实。", "会议 - 1 2")
        expect("会议要求：⟦m一是⟧⟦p清淤；⟧⟦m二是⟧⟦p标线。⟧会议还审议了其他事项。", "会议 - 1 2")
    }

    @Test func theLastPointEndsWhereASentenceSpeaksOfTheWholeList() {
        expect("会议要求：⟦m一是⟧⟦p清淤；⟧⟦m二是⟧⟦p标线。⟧以上工作于月底前完成。", "会议 - 1 2")
    }

    @Test func pointsOfSeveralParagraphsAreWhole() {
        expect(
            """
            ⟦m一、⟧⟦p清淤
            先查清底数，再列出清单。⟧
            ⟦m二、⟧⟦p标线
            先支路，后干路。⟧
            ⟦m三、⟧⟦p值守
            早晚各一班。⟧
            """, "nobody - 1 2 3")
    }

    @Test func aListDoesNotRunOverTheNext() {
        expect(
            "主要措施：⟦m①⟧⟦p清淤，⟧⟦m②⟧⟦p标线。⟧保障措施：⟦m①⟧⟦p值守，⟧⟦m②⟧⟦p巡查。⟧", "nobody - 1 2", "nobody - 1 2")
    }

    @Test func aMissingNumberDoesNotBreakTheList() {
        expect("会议要求：⟦m一是⟧⟦p清淤；⟧⟦m三是⟧⟦p值守；⟧⟦m四是⟧⟦p巡查。⟧", "会议 - 1 3 4")
    }

    @Test func aPointHasItsFirstPhraseAsHeadline() {
        let document = Sample("会议要求：一是认清形势，把准方向。要算好账。二是摸清底数；不留死角。").document
        let headlines = document.directives.flatMap(\.items).map { $0.headline.map { document.text[$0] } }
        #expect(headlines == ["认清形势，把准方向", "摸清底数"])
    }

    @Test func anEmptyTextHasNoLists() {
        expect("")
        expect("一是")
        expect("二是三是四是")
    }
}
