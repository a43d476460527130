import JiyaoCore
import Testing

@testable import JiyaoExtraction

/// Facts of a meeting that come from several places: the title, the document's number, the end of the text.
@Suite struct MeetingFactsTests {
    private func string(_ quote: Finding.Quote?, _ sample: Sample) -> String? {
        switch quote {
        case nil: nil
        case .text(let span): sample.document.text[span]
        case .title(let span): "T:" + Text(sample.document.title ?? "")[span]
        }
    }

    // MARK: Name and convener

    @Test(arguments: [
        ("县水务局召开水库除险推进会", "会上，局长贺明远作了讲话。", "T:水库除险推进会", "T:县水务局"),
        ("县水务局防汛专题会议纪要", "今年汛期来得早，县水务局召开专题会议研究部署。", "T:防汛专题会议", "县水务局"),
        ("桐坪村村民代表会议记录", "会议听取了汇报。", "T:村民代表会议", "T:桐坪村"),
        ("在县水务局第三届职工代表大会上的讲话", "各位代表：大家好。", "T:第三届职工代表大会", "T:县水务局"),
        ("县水务局召开推进会", "9月6日，县水务局召开水库除险推进会。", "水库除险推进会", "县水务局"),
        ("县水务局：抓牢除险", "9月6日，县水务局召开水库除险推进会。", "水库除险推进会", "县水务局"),
    ])
    func theTitleTellsWhatTheTextDoesNot(_ title: String, _ text: String, _ name: String, _ convener: String) {
        let sample = Sample(text, title: title)
        #expect(string(sample.document.meeting.name, sample) == name, "\(title)")
        #expect(string(sample.document.meeting.convener, sample) == convener, "\(title)")
    }

    @Test func theTitlesMeetingCountsBeforeOthers() {
        let text = "此前，全县召开水利工作会议。9月6日，县水务局召开水库除险推进会。"
        for title in ["县水务局召开水库除险推进会", nil] {
            let sample = Sample(text, title: title)
            #expect(string(sample.document.meeting.name, sample) == "水库除险推进会")
            #expect(sample.document.meeting.date?.description == "--09-06")
        }
    }

    @Test func aMeetingInSpeechIsAnother() {
        #expect(Sample("局长贺明远强调，9月底前各乡镇要召开清淤动员会。").document.meeting.name == nil)
        let sample = Sample("县水务局召开水库除险推进会。局长贺明远强调，9月底前各乡镇要召开清淤动员会。", title: "清淤动员")
        #expect(string(sample.document.meeting.name, sample) == "水库除险推进会")
    }

    @Test func theCallersOwnNameCountsBeforeThatInTheName() {
        let sample = Sample(
            "1月8日，党支部书记贺明远主持召开外事办2013年第一次支委会。", title: "外事办公室党支部召开支委会")
        #expect(string(sample.document.meeting.name, sample) == "支委会")
        #expect(string(sample.document.meeting.convener, sample) == "T:外事办公室党支部")
    }

    // MARK: Year

    private func date(_ text: String, title: String? = nil, published: String? = nil) -> String? {
        Sample(text, title: title, published: published).document.meeting.date?.description
    }

    private let opening = "9月6日，县水务局召开水库除险推进会。"

    @Test func theYearIsThatOfTheTitleOrTheNumber() {
        #expect(date(opening, title: "2023年水库除险推进会简报") == "2023-09-06")
        #expect(date(opening, title: "乡镇2023防汛会议简报") == "2023-09-06")
        #expect(date("会议纪要\n〔2021〕第2号\n" + opening) == "2021-09-06")
        #expect(date("【2021】第2号\n" + opening) == "2021-09-06")
        #expect(date("［2021］第2号\n" + opening) == "--09-06")
        #expect(date(opening, title: "水库除险推进会") == "--09-06")
    }

    @Test func theYearIsThatOfTheSigning() {
        #expect(date(opening + "\n县水务局办公室 2021年9月10日印发") == "2021-09-06")
        #expect(date(opening + "\n县水务局\n2021年9月10日") == "2021-09-06")
    }

    @Test func theYearIsThatSaidOfThePresent() {
        #expect(date(opening + "会议要求，2018年，要完成除险任务。") == "2018-09-06")
        #expect(date(opening + "会议指出，2019年是决胜之年。") == "2019-09-06")
        #expect(date(opening + "会议回顾了2017年的工作。") == "--09-06")
    }

    @Test(arguments: [
        ("9月30日", "2022-09-30"), ("12月5日", "2022-12-05"), ("8月28日", "2022-08-28"), ("3月2日", "2023-03-02"),
        ("6月20日", "2023-06-20"),
    ])
    func aSchoolsYearHasTwo(_ day: String, _ date: String) {
        let text = "\(day)，学校召开2022—2023学年第一学期教学工作例会。"
        #expect(self.date(text) == date)
        #expect(self.date(text, published: "2021-12-31")?.hasPrefix("2021") == true)
    }

    @Test func theYearOfPublicationCountsBeforeAll() {
        #expect(date(opening, title: "2021年水库除险推进会", published: "2022-09-08") == "2022-09-06")
    }

    @Test func theTitlesDayIsTheLastResort() {
        #expect(date("会议形成决议如下。", title: "5月4日会议决议", published: "2006-05-22") == "2006-05-04")
        #expect(date(opening, title: "5月4日会议决议", published: "2022-09-08") == "2022-09-06")
    }

    // MARK: Hosts

    private func hosts(_ text: String) -> [String] {
        let document = Sample(text).document
        return document.meeting.hosts.map { document.people[$0].name }
    }

    @Test(arguments: [
        "副局长苏晓岚在415会议室主持召开水库除险推进会。", "局长苏晓岚参加并主持会议。", "局长苏晓岚出席会议并主持。", "局长苏晓岚出席并主持推进会。",
        "县长苏晓岚同志在县政府会议室主持召开水库除险推进会。", "会议由局长苏晓岚主持。", "局长苏晓岚亲自主持会议。", "局长苏晓岚9月6日主持召开推进会。",
        "局长苏晓岚在会议室听取汇报，主持召开推进会。", "时间：9月6日\n主 持 人：苏晓岚（局长）\n地点：三楼会议室",
    ])
    func hostsAreThoseBeforeTheVerb(_ text: String) {
        #expect(hosts(text) == ["苏晓岚"], "\(text)")
    }

    @Test(arguments: [
        "副局长苏晓岚主持工作多年。", "局长苏晓岚在会上讲话。会议由办公室主持。", "局长苏晓岚听取了主持人的介绍。", "局长苏晓岚通报情况。主持会议的是办公室。",
    ])
    func othersHostNothing(_ text: String) {
        #expect(hosts(text).isEmpty, "\(text)")
    }

    // MARK: Where somebody goes

    private func place(_ text: String) -> String? {
        let document = Sample(text).document
        return document.meeting.place.map { document.text[$0] }
    }

    @Test(arguments: [
        ("9月6日，县长程若谷到临溪镇调研防汛工作。", "临溪镇"), ("9月6日，县长程若谷深入城东检查站，检查指导防汛工作。", "城东检查站"),
        ("县长程若谷专门到市防指了解汛情。", "市防指"), ("县长程若谷到位于城东的临溪中学慰问教师。", "临溪中学"),
        ("县长程若谷前往县人民医院看望伤员。", "县人民医院"),
    ])
    func aVisitHasAPlace(_ text: String, _ place: String) {
        #expect(self.place(text) == place, "\(text)")
    }

    @Test(arguments: [
        "县长程若谷到会指导。", "县长程若谷先后到临溪镇、桐坪镇调研。", "会议没有到基层调研。", "县长程若谷开展调研。",
        "会议传达了县长程若谷在省水利厅召开的会议上的讲话精神。",
    ])
    func othersHaveNone(_ text: String) {
        #expect(place(text) == nil, "\(text)")
    }
}
