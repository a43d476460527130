import JiyaoCore
import Testing

@testable import JiyaoExtraction

/// The marks: `n` around each name, `m` around each mention with its titles.
@Suite struct PeopleExtractorTests {
    /// Compares the names, and where the text has `m` marks the mentions, and the persons as 姓名 职务、职务.
    private func expect(_ marked: String, _ people: String..., at location: SourceLocation = #_sourceLocation) {
        let sample = Sample(marked)
        sample.expect(sample.document.mentions.map(\.name), "n", location)
        if marked.contains("⟦m") { sample.expect(sample.document.mentions.map(\.span), "m", location) }
        let found = sample.document.people.map { person in
            ([person.name] + (person.titles.isEmpty ? [] : [person.titles.joined(separator: "、")])).joined(
                separator: " ")
        }
        #expect(found == people, "\(sample.marked.text.string)", sourceLocation: location)
    }

    @Test func aTitleBeforeANameIsItsTitle() {
        expect("会议由⟦m局长⟦n贺明远⟧⟧主持。", "贺明远 局长")
        expect("⟦m副县长⟦n陆秋白⟧⟧出席会议并讲话。", "陆秋白 副县长")
        expect("会上，⟦m党支部书记⟦n罗亦舟⟧⟧介绍了村里的情况。", "罗亦舟 党支部书记")
        expect("⟦m总工程师⟦n方既白⟧⟧汇报了大坝监测情况。", "方既白 总工程师")
    }

    @Test func titlesJoinedByACommaOfEnumerationAreSeveral() {
        expect("会议由⟦m局党委书记、局长⟦n贺明远⟧⟧主持。", "贺明远 局党委书记、局长")
        expect(
            "⟦m县委副书记、县长、县防汛抗旱指挥部总指挥⟦n程若谷⟧⟧出席会议。", "程若谷 县委副书记、县长、县防汛抗旱指挥部总指挥")
        expect("⟦m县委常委、政法委书记⟦n韩述⟧⟧强调，要抓好源头治理。", "韩述 县委常委、政法委书记")
    }

    @Test func aTitleAfterANameIsItsTitle() {
        expect("⟦m⟦n贺明远⟧局长⟧指出，要抓好落实。", "贺明远 局长")
        expect("随后，⟦m⟦n苏晓岚⟧副主任⟧对方案作了说明。", "苏晓岚 副主任")
        expect("⟦m⟦n沈知行⟧校长⟧要求，各年级要排好值班表。", "沈知行 校长")
    }

    @Test func aTitleBeforeSeveralNamesBelongsToEach() {
        expect(
            "⟦m副局长⟦n苏晓岚⟧⟧、⟦m⟦n罗亦舟⟧⟧，⟦m总工程师⟦n方既白⟧⟧参加会议。", "苏晓岚 副局长", "罗亦舟 副局长",
            "方既白 总工程师")
        expect(
            "⟦m副镇长⟦n周砚⟧⟧、⟦m⟦n秦川⟧⟧、⟦m⟦n祁连玉⟧⟧带队检查。", "周砚 副镇长", "秦川 副镇长", "祁连玉 副镇长")
    }

    @Test func attendanceListsAreNamesWithoutTitles() {
        expect("参加会议的有：⟦n贺明远⟧、⟦n陆秋白⟧、⟦n程若谷⟧、⟦n周砚⟧。", "贺明远", "陆秋白", "程若谷", "周砚")
        expect("出席：⟦n贺明远⟧ ⟦n陆秋白⟧ ⟦n程若谷⟧", "贺明远", "陆秋白", "程若谷")
        expect("出席：⟦n贺明远⟧　⟦n周砚⟧　⟦n程若谷⟧　⟦n秦川⟧", "贺明远", "周砚", "程若谷", "秦川")
    }

    @Test func namesInDifferentLinesShareNoTitle() {
        expect("主持人：副局长⟦n苏晓岚⟧\n记录人：⟦n罗亦舟⟧", "苏晓岚 副局长", "罗亦舟")
    }

    @Test func compoundSurnamesBelongToTheName() {
        expect("⟦m副院长⟦n欧阳静⟧⟧、⟦m⟦n司马文谦⟧⟧参加会议。", "欧阳静 副院长", "司马文谦 副院长")
        expect("⟦m⟦n欧阳静⟧副院长⟧指出，要抓好教风。", "欧阳静 副院长")
    }

    @Test func namesWithADotAreWhole() {
        expect("⟦m牧民代表⟦n买买提·吐尔逊⟧⟧说，路通了，羊好卖了。", "买买提·吐尔逊 牧民代表")
        expect("⟦m副主席⟦n阿依古丽·艾买提⟧⟧出席会议。", "阿依古丽·艾买提 副主席")
        expect("会议由⟦m乡长⟦n巴特尔·奥云⟧⟧主持。", "巴特尔·奥云 乡长")
    }

    @Test func aNameThatSpeaksNeedsNoTitle() {
        expect("⟦n贺明远⟧指出，水库除险不能等。⟦n贺明远⟧强调，资料要齐。", "贺明远")
        expect("会上，⟦n苏晓岚⟧汇报了进展，⟦n罗亦舟⟧作了补充。", "苏晓岚", "罗亦舟")
    }

    @Test func aNameIsOneWhereverItStands() {
        expect("⟦m局长⟦n贺明远⟧⟧主持会议。会后大家同⟦m⟦n贺明远⟧⟧一起看了现场。", "贺明远 局长")
    }

    @Test(arguments: [
        "书记高度重视，常务副市长负总责。",
        "各单位要抓好党建、纪检、宣传工作。",
        "要深入学习、广泛宣传、全面落实。",
        "局长办公会研究了排水管网改造方案。",
        "会议由办公室主任主持。",
        "各级党委书记都要到一线去。",
        "马上就办，办就办好。",
        "要统筹安全生产、防汛抗旱、森林防火三项工作。",
        "各部门要高标准、严要求，时刻不能松劲。",
        "委员严格履职，代表常到选区听意见。",
        "要走和平、发展、合作、共赢的道路。",
        "县长带头，局长跟上，干部都动起来。",
        "项目经理部要于月底前完成石方开挖。",
        "会议强调，要毫不动摇，常抓不懈。",
        "主任要求各科室严格落实值班制度。",
        "与会代表高举双手表示赞成。",
        "校长办公室、教务处、学生处负责人参加会议。",
        "全市上下要江河同治、水岸同治。",
        "要依法、依规、依纪处理，严查、严管、严办。",
        "会议传达了上级文件，安排了时间表。",
        "各位代表都说这是件好事，应当支持。",
    ])
    func wordsThatLookLikeNamesAreNone(_ text: String) {
        let sample = Sample(text)
        #expect(sample.document.people.map(\.name) == [], "\(text)")
        #expect(sample.document.mentions.isEmpty)
    }

    @Test func shortFormsMeanTheSamePerson() {
        expect(
            "会议由⟦m局长⟦n贺明远⟧⟧主持。⟦m⟦n贺⟧局长⟧指出，要抓好落实。⟦m⟦n明远⟧局长⟧最后强调，要守住底线。", "贺明远 局长")
        expect("⟦m⟦n沈知行⟧校长⟧到会。会上，⟦m⟦n沈⟧校长⟧要求，要管好校车。", "沈知行 校长")
    }

    @Test func aShortFormIsResolvedByItsTitle() {
        expect(
            "⟦m局长⟦n贺明远⟧⟧、⟦m副局长⟦n贺知舟⟧⟧参加会议。⟦m⟦n贺⟧局长⟧指出，要抓好落实。", "贺明远 局长", "贺知舟 副局长")
        let sample = Sample("副局长贺知舟、局长贺明远参加会议。贺局长指出，要抓好落实。")
        #expect(sample.document.mentions.last.map { sample.document.people[$0.person].name } == "贺明远")
    }

    @Test func aShortFormOfNobodyIsNoMention() {
        expect("局长办公室的同志说，贺局长在外地开会。")
        expect("⟦m局长⟦n贺明远⟧⟧主持会议。陆局长因事请假。", "贺明远 局长")
    }

    @Test func pronounsAreNoMentions() {
        expect("⟦m局长⟦n贺明远⟧⟧主持会议。他指出，要抓好落实。", "贺明远 局长")
    }

    @Test func formsOfAddressAreNoTitles() {
        expect("⟦m⟦n贺明远⟧同志⟧主持会议。", "贺明远")
        expect("⟦m⟦n贺明远⟧同志⟧指出，要学以致用。", "贺明远")
    }

    @Test func aTeacherIsMentionedWithWhatSheIsCalled() {
        let sample = Sample("⟦m⟦n苏晓岚⟧老师⟧介绍了备课经验。")
        sample.expect(sample.document.mentions.map(\.span), "m", #_sourceLocation)
        #expect(sample.document.people.map(\.name) == ["苏晓岚"])
    }

    @Test func whatLeadsUpToATitleIsNoPartOfIt() {
        expect("随后，⟦m副局长⟦n苏晓岚⟧⟧汇报了情况。", "苏晓岚 副局长")
        expect("会上⟦m县长⟦n程若谷⟧⟧讲话。", "程若谷 县长")
        expect("最后由⟦m局长⟦n贺明远⟧⟧作总结讲话。", "贺明远 局长")
        expect("会议听取了⟦m副局长⟦n苏晓岚⟧⟧的汇报。", "苏晓岚 副局长")
        expect("受⟦m局长⟦n贺明远⟧⟧委托，⟦m副局长⟦n苏晓岚⟧⟧主持会议。", "贺明远 局长", "苏晓岚 副局长")
        expect("接着，⟦m党支部书记⟦n罗亦舟⟧⟧讲了一堂党课。", "罗亦舟 党支部书记")
        expect("会议推选⟦m村民代表⟦n秦川⟧⟧为监督员。", "秦川 村民代表")
        expect("9月6日上午，⟦m镇长⟦n周砚⟧⟧主持召开调度会。", "周砚 镇长")
    }

    @Test func aTitleIsVerbatimWithItsBody() {
        expect("⟦m青禾县水务局党组书记、局长⟦n贺明远⟧⟧出席会议。", "贺明远 青禾县水务局党组书记、局长")
        expect("⟦m县第三中学校长⟦n沈知行⟧⟧作了发言。", "沈知行 县第三中学校长")
        expect("⟦m“五水共治”办公室主任⟦n罗亦舟⟧⟧通报了排名。", "罗亦舟 “五水共治”办公室主任")
        expect("⟦m副局长（主持工作）⟦n苏晓岚⟧⟧作了部署。", "苏晓岚 副局长（主持工作）")
        expect("⟦m市容和园林管理科科长⟦n方既白⟧⟧作了说明。", "方既白 市容和园林管理科科长")
    }

    @Test func aUnitBeforeANameIsNoTitle() {
        expect("市水务局⟦n贺明远⟧、市财政局⟦n陆秋白⟧分别作了汇报。", "贺明远", "陆秋白")
    }

    @Test func whatOneIsAtTheMeetingIsATitle() {
        expect("⟦m企业代表⟦n秦川⟧⟧表示，要守信经营。", "秦川 企业代表")
        expect("⟦m校友代表⟦n程若谷⟧⟧发言。", "程若谷 校友代表")
        expect("⟦m镇领导⟦n周砚⟧⟧、⟦m⟦n秦川⟧⟧参加。", "周砚 镇领导", "秦川 镇领导")
    }

    @Test func andJoinsTwoPersonsWithTheirTitles() {
        expect("⟦m局长⟦n贺明远⟧⟧和⟦m副局长⟦n苏晓岚⟧⟧参加会议。", "贺明远 局长", "苏晓岚 副局长")
        expect("⟦m局长⟦n贺明远⟧⟧与⟦m副局长⟦n苏晓岚⟧⟧一同到现场。", "贺明远 局长", "苏晓岚 副局长")
    }

    @Test func theFullerTitleIsKept() {
        expect("⟦m局长⟦n贺明远⟧⟧讲话。会后，⟦m市水务局局长⟦n贺明远⟧⟧看望了值班员。", "贺明远 市水务局局长")
        expect("⟦m市水务局局长⟦n贺明远⟧⟧讲话。⟦m⟦n贺明远⟧局长⟧说，要抓好落实。", "贺明远 市水务局局长")
    }

    @Test func theLongerNameWinsWhereTheTextHasIt() {
        expect("⟦m局长⟦n贺明远⟧⟧指出，要抓好落实。⟦m⟦n贺明远⟧⟧要求，各科室要自查。", "贺明远 局长")
        expect("⟦m局长⟦n周砚⟧⟧指出，要抓好落实。⟦m⟦n周砚⟧⟧要求，各科室要自查。", "周砚 局长")
    }

    @Test func aPersonStandsWhereTheNameFirstStands() {
        let sample = Sample("会上，局长⟦n贺明远⟧讲话，副局长⟦n苏晓岚⟧主持，贺明远要求抓好落实。")
        sample.expect(sample.document.people.map(\.span), "n", #_sourceLocation)
    }

    @Test func aTextWithoutPeopleHasNone() {
        expect("")
        expect("　\n \t\n")
        expect("全文完。")
    }

    @Test func theTitleAfterAListBelongsToEachOfIt() {
        expect("⟦n郭岱宁⟧、⟦n王砚珠⟧等贫困户代表分别作了发言。", "郭岱宁 贫困户代表", "王砚珠 贫困户代表")
        expect("⟦n张砚霞⟧、⟦n王岱平⟧两位老师面对党旗宣誓。", "张砚霞 老师", "王岱平 老师")
        expect("会长⟦n秦川⟧、副会长⟦n周砚⟧等领导出席。", "秦川 会长", "周砚 副会长")
        expect("局长⟦n贺明远⟧、⟦n周砚⟧等三人出席。", "贺明远 局长", "周砚 局长")
    }

    @Test func anAppointmentGivesATitle() {
        expect("会议选举⟦n王岱俊⟧、⟦n万砚湘⟧同志为县人大常委会副主任。", "王岱俊 县人大常委会副主任", "万砚湘 县人大常委会副主任")
        expect("中央决定，⟦n周砚⟧同志任县法院党组书记，⟦n秦川⟧同志不再担任职务。", "周砚 县法院党组书记", "秦川")
        expect("会议要求以⟦n周砚⟧同志为榜样。", "周砚")
    }

    @Test func whoHasAnOfficeOfTheirOwnSharesNone() {
        expect("参会的有副校长⟦n何砚君⟧、教导主任⟦n赵开宣⟧、⟦n文延轩⟧老师。", "何砚君 副校长", "赵开宣 教导主任", "文延轩 老师")
        expect("村民小组长⟦n麻建军⟧、⟦n万喜⟧参加。", "麻建军 村民小组长", "万喜 村民小组长")
        expect("副总经理⟦n相文生⟧和⟦n花桃⟧分别作了点评。", "相文生 副总经理", "花桃 副总经理")
    }

    @Test func whatIsSaidOfAPersonBelongsToTheMention() {
        expect("会上，⟦m分管德育工作的⟦n苏晓岚⟧副校长⟧强调，要守纪律。", "苏晓岚 副校长")
        expect("会上，⟦m来自石桥村的⟦n苏晓岚⟧书记⟧强调，要守纪律。", "苏晓岚 书记")
    }

    @Test func aNameSetApartIsTheSamePerson() {
        expect("参加人员：⟦n秦　川⟧、⟦n贺明远⟧\n⟦n秦川⟧指出，要清淤。", "秦　川", "贺明远")
    }

    @Test func theCellAfterANameIsItsTitle() {
        expect("参会人员如下：\n姓名\t职务\n⟦n皮之谦⟧\t合成车间主任\n⟦n戎马⟧\t设备部部长\n", "皮之谦 合成车间主任", "戎马 设备部部长")
    }

    @Test func aTitleAndANameOfAListHaveWhiteSpaceBetween() {
        expect("参加人员：集团副总经理 ⟦n訾明⟧、总工程师 ⟦n尤勉⟧，拖轮公司经理 ⟦n蓝山⟧", "訾明 集团副总经理", "尤勉 总工程师", "蓝山 拖轮公司经理")
    }
}
