import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// The marks: `n` around the name, `p` around the place, `c` around the convener, `v` around the verb of holding.
@Suite struct HoldingClauseReaderTests {
    private func expect(_ marked: String, at location: SourceLocation = #_sourceLocation) {
        let sample = MarkedText(marked)
        var document = Analysis.segmented(sample.text)
        PeopleExtractor(lexicons: Analysis.lexicons).apply(to: &document)
        let reader = HoldingClauseReader(document, lexicons: Analysis.lexicons)
        let clause = document.sentences.lazy.compactMap({ reader.read($0) }).first
        func compare(_ found: TextSpan?, _ name: Character) {
            #expect(
                found == sample.spans(name).first,
                "\(name) is \(found.map { sample.text[$0] } ?? "-") in \(sample.text.string)", sourceLocation: location)
        }
        compare(clause?.name, "n")
        compare(clause?.place, "p")
        compare(clause?.caller ?? clause?.body, "c")
        if let verb = sample.spans("v").first {
            #expect(clause?.verb == verb.start, "\(sample.text.string)", sourceLocation: location)
        }
    }

    private func place(_ marked: String, at location: SourceLocation = #_sourceLocation) {
        let sample = MarkedText(marked)
        let document = Analysis.segmented(sample.text)
        let reader = HoldingClauseReader(document, lexicons: Analysis.lexicons)
        let found = document.sentences.lazy.compactMap(reader.placeOfAttendance).first
        #expect(
            found == sample.spans("p").first, "\(found.map { sample.text[$0] } ?? "-") in \(sample.text.string)",
            sourceLocation: location)
    }

    // MARK: Whoever holds it

    @Test(arguments: [
        "⟦c县水务局⟧⟦v召开⟧⟦n水库除险推进会⟧。",
        "⟦c县水务局⟧⟦v举行⟧⟦n水库除险推进会⟧。",
        "⟦c临溪镇⟧⟦v举办⟧⟦n春耕备耕培训会⟧。",
        "9月6日，⟦c县水务局⟧⟦v召开⟧⟦n水库除险推进会⟧。",
        "9月6日下午3时，⟦c县水务局⟧⟦v召开⟧⟦n水库除险推进会⟧。",
        "9月6日下午⟦c县水务局⟧⟦v召开⟧⟦n水库除险推进会⟧。",
        "日前，⟦c县水务局⟧⟦v召开⟧⟦n水库除险推进会⟧。",
        "⟦c县水务局⟧于9月6日⟦v召开⟧⟦n水库除险推进会⟧。",
        "⟦c县水务局⟧9月6日⟦v召开⟧⟦n水库除险推进会⟧。",
        "⟦c县水务局（县河长办）⟧⟦v召开⟧⟦n水库除险推进会⟧。",
        "为抓好防汛，⟦c县水务局⟧⟦v召开⟧⟦n水库除险推进会⟧。",
    ])
    func theSubjectThatIsABodyCallsIt(_ sentence: String) {
        expect(sentence)
    }

    @Test(arguments: [
        "⟦c县水务局⟧⟦v组织召开⟧⟦n水库除险推进会⟧。",
        "⟦c县水务局⟧⟦v专题召开⟧⟦n水库除险推进会⟧。",
        "⟦c县水务局⟧⟦v紧急召开⟧⟦n水库除险推进会⟧。",
        "⟦c县水务局⟧⟦v连夜召开⟧⟦n水库除险推进会⟧。",
        "⟦c县水务局⟧通过视频方式⟦v召开⟧⟦n水库除险推进会⟧。",
        "⟦c县水务局⟧领导班子⟦v召开⟧⟦n民主生活会⟧。",
    ])
    func whatStandsBetweenSubjectAndVerbIsNoPart(_ sentence: String) {
        expect(sentence)
    }

    @Test(arguments: [
        "局长贺明远⟦v主持召开⟧⟦n水库除险推进会⟧。",
        "副县长陆秋白⟦v召开⟧⟦n水库除险推进会⟧。",
        "局长贺明远在⟦p局三楼会议室⟧⟦v主持召开⟧⟦n水库除险推进会⟧。",
    ])
    func aPersonCallsNoMeeting(_ sentence: String) {
        expect(sentence)
    }

    @Test func aSessionIsItsBodysWhoeverHostsIt() {
        expect("县长程若谷⟦v主持召开⟧⟦n⟦c县政府⟧常务会议⟧。")
        expect("⟦n⟦c县政府⟧常务会议⟧⟦v召开⟧。")
    }

    // MARK: Where

    @Test(arguments: [
        "⟦c县水务局⟧在⟦p局三楼会议室⟧⟦v召开⟧⟦n水库除险推进会⟧。",
        "⟦c县水务局⟧在⟦p县会议中心⟧⟦v举行⟧⟦n水库除险推进会⟧。",
        "⟦c学院⟧在⟦p图书馆报告厅⟧⟦v举行⟧⟦n教学质量座谈会⟧。",
        "⟦n全县水利工作会议⟧在⟦p县会议中心⟧⟦v召开⟧。",
        "9月6日，⟦n全县水利工作会议⟧在⟦p县会议中心⟧⟦v隆重召开⟧。",
        "在⟦p临溪镇政府⟧，⟦c县水务局⟧⟦v召开⟧⟦n水库除险推进会⟧。",
        "⟦c县水务局⟧到⟦p临溪镇政府⟧⟦v召开⟧⟦n水库除险推进会⟧。",
    ])
    func thePlaceStandsAfterItsPreposition(_ sentence: String) {
        expect(sentence)
    }

    @Test(arguments: [
        "⟦c县水务局⟧在汛期前⟦v召开⟧⟦n水库除险推进会⟧。",
        "⟦c县水务局⟧在全县范围内⟦v召开⟧⟦n水库除险推进会⟧。",
        "⟦c县水务局⟧于9月6日⟦v召开⟧⟦n水库除险推进会⟧。",
    ])
    func whatIsNoVenueIsNoPlace(_ sentence: String) {
        expect(sentence)
    }

    @Test func onlineIsAPlaceNowhere() {
        expect("⟦c县水务局⟧⟦v线上召开⟧⟦n水库除险推进会⟧。")
    }

    // MARK: The meeting as the subject

    @Test(arguments: [
        "⟦n水库除险推进会⟧⟦v召开⟧。",
        "近日，⟦n水库除险推进会⟧⟦v召开⟧。",
        "9月6日上午9时，⟦n水库除险推进会⟧⟦v举行⟧。",
        "⟦c青禾县农民合作社⟧⟦n二届六次理事会议⟧⟦v召开⟧。",
    ])
    func theMeetingMayBeHeld(_ sentence: String) {
        expect(sentence)
    }

    // MARK: What holds nothing

    @Test(arguments: [
        "", "水库位于青禾县北部。", "县水务局召开会议。", "县水务局检修闸门。", "局长贺明远到临溪镇调研。", "“召开水库除险推进会”是句空话。",
        "《县水务局召开水库除险推进会》", "召开。", "召开召开召开。",
    ])
    func whereNoMeetingIsNamedThereIsNone(_ sentence: String) {
        expect(sentence)
    }

    @Test func theFirstClauseWithANameCounts() {
        expect("县水务局召开会议，⟦c临溪镇⟧⟦v举行⟧⟦n清淤动员会⟧。")
        expect("⟦c县水务局⟧⟦v召开⟧⟦n水库除险推进会⟧，临溪镇举行清淤动员会。")
    }

    @Test func noMoreThanEightVerbsOfASentenceAreTried() {
        expect(String(repeating: "县水务局召开会议，", count: 20) + "临溪镇举行清淤动员会。")
    }

    // MARK: Attendance

    @Test(arguments: [
        "全体干部在⟦p东方红会议厅⟧参加会议。", "各科室在⟦p局三楼会议室⟧收听收看。", "大家在会上参加讨论。", "各科室参加会议。", "",
        "他在家参加会议。", "各科室在⟦p县会议中心⟧出席仪式。",
    ])
    func whereOneAttendsIsAPlaceIfItIsAVenue(_ sentence: String) {
        place(sentence)
    }

    // MARK: Several verbs

    @Test(arguments: [
        "9月6日，⟦c县水务局⟧组织各科室负责人⟦v召开⟧⟦n水库除险推进会⟧。",
        "⟦c市工商联⟧组织⟦v开展⟧⟦n惠企政策座谈会⟧。",
        "⟦c县水务局⟧在⟦p局三楼会议室⟧组织相关单位⟦v召开⟧⟦n专题会议⟧。",
        "⟦c县水务局⟧会同县公安局组织各乡镇⟦v召开⟧⟦n清淤动员会⟧。",
        "⟦c县水务局⟧联合县公安局⟦v召开⟧⟦n清淤动员会⟧。",
        "⟦c县水务局⟧⟦v召开⟧⟦n专题会议⟧研究举办水利论坛有关事宜。",
    ])
    func whatIsHeldStandsAfterTheLastVerb(_ sentence: String) {
        expect(sentence)
    }

    @Test(arguments: [
        "⟦c县妇女联合会⟧⟦v举办⟧⟦n家教座谈会⟧。", "⟦c县妇女联合会、县教育局⟧⟦v举办⟧⟦n家教座谈会⟧。",
        "为抓好党建，经镇党委批准，⟦c临溪镇第二党支部⟧于3月12日上午，⟦v召开⟧了⟦n换届选举会议⟧。",
        "⟦c翠坪镇公所⟧于12月19日上午九时，在⟦p三楼简报室⟧⟦v召开⟧⟦n镇务会议⟧。",
        "⟦c内二科⟧在⟦p医生办公室⟧⟦v召开⟧了⟦n全科会⟧。",
        "⟦c中国云电⟧⟦v召开⟧⟦n安全例会⟧。中国云电各部门参加。", "⟦c县委组织部、县教育局⟧⟦v联合召开⟧⟦n表彰大会⟧。", "⟦c县委⟧昨（14日）下午⟦v召开⟧⟦n专题会议⟧。",
        "⟦c交警二中队⟧⟦v召开⟧⟦n队务会⟧。",
        "局长贺明远⟦v主持召开⟧⟦n⟦c院党组⟧（扩大）会议⟧。",
    ])
    func whoeverCallsItIsASubject(_ sentence: String) {
        expect(sentence)
    }

    @Test(arguments: [
        "全局各单位要借助县委全会召开的东风。", "贺明远传达了陆秋白在省水利厅召开的全省防汛工作会议上的讲话精神。",
        "各单位要贯彻县委召开的全县防汛工作会议精神。", "为了召开全县防汛工作会议的需要。", "对协会成功举办了第二届联谊会表示赞赏。",
        "县水务局印发关于召开水库除险推进会的通知。",
    ])
    func aMeetingOfWhichOnlySomethingIsToldIsNotHeld(_ sentence: String) {
        expect(sentence)
    }

    @Test func aMeetingThatWasCalledTellsWhereOneSpoke() {
        expect("在昨日⟦v召开⟧的⟦n全县水利工作会议⟧上，县长程若谷讲话。")
    }

    @Test(arguments: [
        "由⟦c云陵大学⟧主办、云陵水利学会承办的⟦n第三届智慧水利研讨会⟧在⟦p国际会议中心⟧⟦v举行⟧。",
        "9月6日，由⟦c云陵大学⟧举办的⟦n智慧水利研讨会⟧⟦v召开⟧。",
        "9月6日，由本人承办的⟦n智慧水利研讨会⟧⟦v召开⟧。",
    ])
    func whoeverSponsorsItCallsIt(_ sentence: String) {
        expect(sentence)
    }

    // MARK: Other names

    @Test(arguments: [
        "⟦n第九届临溪学者共研会⟧在⟦p北京⟧⟦v举办⟧。", "以“节水”为主题的⟦n第九届临溪学者共研会⟧28日在⟦p县会议中心⟧⟦v举办⟧。",
        "⟦c县工商联⟧⟦v召开⟧“⟦n民营经济圆桌会⟧”（第一期）。", "⟦c云陵中学⟧⟦n新一届家长委员会第一次全体会议⟧在⟦p学校图书馆二楼阅览厅⟧⟦v举行⟧。",
        "⟦c第五党支部⟧⟦v召开⟧4月份⟦n主题党日暨周例行学习活动⟧。", "⟦c临溪镇中心小学⟧⟦n教研组长会议⟧在⟦p二楼会议室⟧⟦v举行⟧。",
        "⟦c学校⟧⟦v召开⟧⟦n全体班主任会议⟧。", "县长程若谷⟦v主持召开⟧⟦n⟦c县政府⟧第12次常务会议⟧。",
        "⟦n⟦c安全生产委员会⟧2023年第一次会议⟧⟦v召开⟧。",
    ])
    func namesOfAllKinds(_ sentence: String) {
        expect(sentence)
    }

    @Test func aNameHasNoGapAndNoOtherClause() {
        expect("⟦c临县交警⟧⟦v召开⟧⟦n全县“两会”安保 暨“春雷行动”推进会⟧ 本网讯为了贯彻落实政法工作会议精神。临县交警参加。")
    }

    // MARK: Other places

    @Test(arguments: [
        "⟦c学院⟧在⟦p学术报告厅⟧内⟦v召开⟧⟦n开学工作会⟧。", "⟦c县图书馆⟧在⟦p馆内“半亩方塘”阅读空间⟧⟦v召开⟧⟦n读者座谈会⟧。",
        "⟦n水利论坛⟧4月12日在⟦p上海⟧⟦v开幕⟧。", "⟦c教务处⟧在⟦p致远楼301⟧⟦v召开⟧⟦n教学反馈会⟧。", "⟦c学院⟧在⟦p外文楼B912⟧⟦v召开⟧⟦n教学反馈会⟧。",
        "县水务局无法到会议中心⟦v召开⟧⟦n座谈交流会⟧。",
    ])
    func placesOfAllKinds(_ sentence: String) {
        expect(sentence)
    }
}
