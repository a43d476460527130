import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// The marks `n` are around the names.
@Suite struct NameFinderTests {
    private func expect(_ marked: String, at location: SourceLocation = #_sourceLocation) {
        let sample = MarkedText(marked)
        let document = Analysis.segmented(sample.text)
        let names = NameFinder(document, lexicons: Analysis.lexicons).names()
        #expect(
            names == sample.spans("n"), "found \(sample.marking(names, as: "n"))", sourceLocation: location)
    }

    @Test func evidenceOnBothSidesMakesAName() {
        expect("局长⟦n贺明远⟧指出，")
        expect("会上，⟦n贺明远⟧指出，")
        expect("⟦n周砚⟧强调，要抓好落实。")
        expect("由⟦n陆秋白⟧主持。")
    }

    @Test func theNameIsCutWhereTheEvidenceSays() {
        expect("局长⟦n贺明⟧指出，局长⟦n贺明⟧强调，")
        expect("局长⟦n贺明远⟧、副局长⟦n苏岚⟧在座。")
    }

    @Test func aNameInATitleOfADocumentIsFoundToo() {
        expect("局长⟦n贺明远⟧宣读了《⟦n贺明远⟧同志先进事迹》。")
    }

    @Test func aWordAfterAFormOfAddressIsNoName() {
        expect("会议宣读了《⟦n贺明远⟧同志任职的通知》。")
    }

    @Test func aNameDoesNotBeginInsideACharacter() {
        expect("😀⟦n买买提·吐尔逊⟧说，路通了。")
    }

    @Test func aTextOfOneUnitHasNoNames() {
        expect("贺")
        expect("")
        expect("·")
        expect("··")
    }

    @Test(arguments: [
        "校长⟦n罗映先⟧、副校长⟦n方既白⟧到会。⟦n罗映先⟧校长主持。", "总经理⟦n董砚作⟧认真传达了文件。", "院长⟦n郭岱安⟧在推进会上讲话。",
        "局长⟦n贺明远⟧同志主持。⟦n贺明远⟧强调，要清淤。", "局长⟦n贺明⟧，副局长⟦n苏晓岚⟧参加。⟦n贺明⟧远赴青禾县。",
        "局长⟦n李岱⟧强调，要清淤。", "局长⟦n李岱⟧先后走访了三个村。", "局长⟦n李岱⟧作报告。", "局长⟦n李岱⟧、副局长⟦n李岱青⟧参加。",
        "县领导⟦n秦川⟧、⟦n陈国苗⟧、⟦n林小同⟧等参加会议。", "随后，局长⟦n王砚⟧和班子成员作了检查。", "副院长⟦n汪瀚⟧作《再出发》的报告。",
        "主任⟦n秋颖⟧谈了感受。", "局长⟦n李岱⟧全力推进清淤。", "局长⟦n李岱⟧说，要清淤。",
    ])
    func allPlacesDecideTheLength(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: [
        "科长⟦n明朗⟧、副科长⟦n盛夏⟧参加。", "局长⟦n原野⟧指出，要清淤。", "部长⟦n常胜⟧、主任⟦n戎马⟧参加。", "负责人⟦n何其幸⟧检讨说，责任在我。",
        "县政协主席⟦n谷雨⟧出席。", "局长⟦n水天一⟧指出，要节水。",
    ])
    func aNameThatIsAWordNeedsATitle(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: [
        "全体干警参加。", "工作要高效完成，高效推进。", "应邀出席。", "局长应邀出席。", "主任明确要求，要清淤。", "县长安排部署了工作。", "书记严肃指出，要清淤。",
        "要做好城市更新、保交楼、优化环境等工作。", "包村站所长参加。", "与六家茶企签订协议。", "茶企负责人参加。", "由北岭大学和韩国高等教育财团主办。",
        "向参会同志致谢。", "向李局长汇报。", "林业站站长参加。", "深入蒙岭界检查站检查。", "东方法院党组书记参加。", "王家村、李家村、张家村参加。",
        "开发区·铁岭区人民政府参加。", "十多名议员曾举手。", "区政协党组参加。", "官莲乡党委书记参加。", "局党组多次强调，要清淤。", "要求全县加强、落实、安排。",
        "同时前厅交流要有主题。", "高效率地完成了任务。",
    ])
    func aWordIsNoName(_ text: String) {
        expect(text)
    }

    @Test func theLongestTitleEndsBeforeTheName() {
        expect("党委书记、董事长⟦n李岱锦⟧指出，要清淤。")
        expect("董事长⟦n李岱⟧指出，要清淤。")
        expect("监事长⟦n孙砚⟧、理事长⟦n秦川⟧参加。")
        expect("董事⟦n李岱锦⟧指出，要清淤。")
    }

    @Test(arguments: [
        "会长⟦n欧阳守成⟧主持。", "馆长⟦n南宫秋⟧、馆员⟦n司徒聪⟧参加。", "课长⟦n诸葛明远⟧指出，要清淤。", "副政委⟦n翦定国⟧参加。",
        "副书记⟦n线连平⟧指出，要清淤。", "县委副书记⟦n成宾⟧，局长⟦n秦川⟧参加。", "委员⟦n邬咏谊⟧、⟦n单以琳⟧参加。", "书记⟦n郦诺⟧指出，要清淤。",
        "局长⟦n訾明⟧、⟦n乐正平⟧参加。", "组长⟦n丛蓉⟧、⟦n柏树声⟧参加。",
    ])
    func rareAndDoubleSurnames(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: [
        "副县长⟦n达瓦⟧、⟦n诺布⟧参加。", "副县长⟦n诺布⟧指出，要清淤。", "组织委员⟦n巴特尔⟧认为，要改。", "快递员⟦n阿木尔·呼和⟧说，路远。",
        "牧民⟦n敖其尔⟧表示，草好。", "副县长⟦n达瓦⟧在会上指出，要清淤。",
    ])
    func namesOfOtherLanguages(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: [
        "参加人员：⟦n秦　川⟧　⟦n贺明远⟧　⟦n苏　岚⟧", "局长⟦n秦 川⟧、⟦n苏 岚⟧、⟦n贺明远⟧参加。", "主持人：⟦n秦 川⟧", "时 间：上午\n地 点：会议室", "纪 要\n简 报",
        "工会主席　⟦n南宫秋⟧\n同志们：", "第一作业区经理 ⟦n鲍远洋⟧，第二作业区经理 ⟦n费晨⟧，",
    ])
    func namesSetApart(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: [
        "⟦n杜砚新⟧在讲话中要求，各级要清淤。", "⟦n林砚锋⟧呼吁市民忍耐。", "新晨党⟦n陈佳佩⟧表示，期待合作。", "⟦n何砚安⟧在会议结束后表示，期待合作。",
        "大队部⟦n王婷⟧老师对工作进行了总结。", "学术部⟦n伍义平⟧部长在讲话中说，要交流。", "，⟦n高梅⟧副主任介绍了情况。", "分管德育的⟦n罗砚凌⟧副校长强调，要守纪。",
        "德育分管领导⟦n刘承刚⟧同志就开学工作提出要求。", "副总经理⟦n相文生⟧和⟦n花桃⟧分别作了点评。", "局领导班子⟦n杨志刚⟧、⟦n郭清晔⟧、⟦n吴国强⟧出席会议。",
        "议员（新界北）⟦n陈映欣⟧：“同意。”", "副理事长⟦n曾凡跃⟧作了报告。", "副理事长⟦n古存华⟧就写作作了介绍。",
    ])
    func allKindsOfCompany(_ marked: String) {
        expect(marked)
    }

    @Test(arguments: [
        "副部长⟦n陈桂岱⟧、⟦n尚芳芳⟧及街道主要领导⟦n刘砚⟧、⟦n王武涛⟧等参加。", "党委⟦n吴岱⟧书记、党委⟦n林幸福⟧副书记参加。", "经济运行部⟦n刘振兴⟧通报了情况。",
        "主任⟦n黄太春⟧主持。", "书记⟦n李建党⟧主持。", "副局长⟦n税勇⟧主持。", "支部书记⟦n鲜于乐娇⟧主持。", "董事长⟦n郭岱忠⟧主持。郭董强调，要清淤。",
        "局长⟦n李岱⟧主持。李局强调，要清淤。", "秘书长⟦n秦川⟧主持。\n全院教师参加。", "副院长⟦n秦川⟧和全院教师参加。", "书记要求和全体干部谈话，谈心。",
    ])
    func namesThatLookLikeWordsInCompany(_ marked: String) {
        expect(marked)
    }

    @Test func linesOfNamesSetApart() {
        expect("出席：\n⟦n康 岱⟧ ⟦n黄砚卫⟧ ⟦n乔格侠⟧\n⟦n戈 峰⟧ ⟦n王 韧⟧ ⟦n陈生斗⟧\n")
        expect("纪 要\n全 文\n")
    }

    @Test func aTableNamesItsPeople() {
        expect("参会人员如下：\n姓名\t职务\n⟦n皮之谦⟧\t合成车间主任\n⟦n戎马⟧\t设备部部长\n⟦n滕小曼⟧\t质检中心主任\t视频参会\n")
    }

    // MARK: Words that begin with a surname

    @Test(arguments: [
        "林业组长要带头，护林员要上山。", "安监站长参加会议。", "召开毕业班主任会。", "会议通报了研究生毕业要求和考核办法。", "各居民区重新明确责任。",
    ])
    func aCommonWordIsNoName(_ text: String) {
        #expect(Sample(text).document.people.isEmpty, "\(text)")
    }

    @Test func anOfficeBeforeItMakesItOne() {
        #expect(Sample("经理边境、主任盛夏参加会议。").document.people.map(\.name) == ["边境", "盛夏"])
    }

    @Test(arguments: ["副巡视员", "副调研员", "副站长", "副场长"])
    func everyOfficeHasItsDeputy(_ title: String) {
        let people = Sample("贺明远\(title)参加会议。").document.people
        #expect(people.map(\.titles) == [[title]])
    }

    @Test func aTitleKeepsTheNameOfItsBodyWhole() {
        #expect(Sample("海屿同乡会会长贺明远参加会议。").document.people.map(\.titles) == [["海屿同乡会会长"]])
        #expect(Sample("局长贺明远对河长制工作进行了安排。").document.people.map(\.name) == ["贺明远"])
    }
}
