import JiyaoCore
import Testing

@testable import JiyaoExtraction

/// The marks: `o` around each owner, `s` around each who helps, in the order of the text.
@Suite struct OwnerFinderTests {
    private func expect(_ point: String, at location: SourceLocation = #_sourceLocation) {
        expect(text: PointSample(point: point), location)
    }

    private func expect(text found: PointSample, _ location: SourceLocation) {
        #expect(found.points.count > 1, "\(found.sample.marked.text.string)", sourceLocation: location)
        found.sample.expect(found.points.flatMap(\.owners), "o", location)
        found.sample.expect(found.points.flatMap(\.supporting), "s", location)
    }

    // MARK: Subjects of what is required

    @Test(arguments: [
        "⟦o各大队⟧要查清管段内的井盖。",
        "⟦o各社区⟧要做好入户登记。",
        "⟦o县水务局⟧要检修闸门。",
        "⟦o物业公司⟧应当公开收支。",
        "⟦o各镇街⟧必须落实夜间值守。",
        "⟦o县住建局⟧须逐栋排查。",
        "⟦o各项目部⟧务必清点塔吊。",
        "⟦o各科室⟧都要认领任务。",
        "⟦o各中队⟧也要排出班表。",
        "⟦o各学校⟧需要配齐校车照管员。",
        "⟦o临溪镇⟧应该先行一步。",
        "⟦o各单位主要负责同志⟧要亲自过问。",
        "⟦o全体党员⟧要带头认领岗位。",
        "⟦o局长⟧要每周下沉一次。",
    ])
    func whoIsToDoSomethingIsAnOwner(_ point: String) {
        expect(point)
    }

    @Test(arguments: [
        "同时，⟦o各中队⟧要加密巡查。",
        "同时⟦o各中队⟧要加密巡查。",
        "特别是⟦o各镇街⟧要管住渡口。",
        "今后⟦o各科室⟧要按月报数。",
        "下一步，⟦o县水务局⟧要检修闸门。",
        "此外⟦o各社区⟧要入户登记。",
    ])
    func whatLeadsUpToTheSubjectIsNoPart(_ point: String) {
        expect(point)
    }

    @Test func anOwnerMayStandInALaterClause() {
        expect("汛期将至，⟦o县水务局⟧要检修闸门。")
        expect("堵住漏洞。底数要清。⟦o各社区⟧要入户登记。")
        expect("守住底线；⟦o各镇街⟧要管住渡口。")
    }

    @Test func severalClausesHaveSeveralOwners() {
        expect("⟦o县水务局⟧要检修闸门，⟦o县气象局⟧要滚动预报。")
        expect("⟦o县水务局⟧要检修闸门；⟦o县住建局⟧要疏通管网；⟦o各镇街⟧要备足沙袋。")
    }

    @Test func anOwnerIsToldOnce() {
        expect("⟦o各大队⟧要查清井盖，各大队要补齐标线。")
        expect("⟦o县水务局⟧要检修闸门。由县水务局牵头，三天一报。")
    }

    @Test func theWordsThatTellWhichBelongToTheOwner() {
        expect("交由⟦o支队督查部门⟧处理。")
        expect("⟦o青禾县水务局工程科⟧要逐闸检修。")
        expect("⟦o各施工单位⟧要配齐安全员。")
        expect("⟦o县直有关部门⟧要主动认领。")
    }

    // MARK: Who leads, who helps

    @Test(arguments: [
        "由⟦o县住建局⟧牵头、⟦s各镇街⟧配合，打通断头路。",
        "由⟦o县住建局⟧牵头，⟦s各镇街⟧配合，打通断头路。",
        "⟦o县住建局⟧牵头，⟦s县财政局⟧配合，打通断头路。",
        "⟦o县水务局⟧牵头、⟦s县气象局⟧协助，做好会商。",
        "打通断头路，由⟦o县住建局⟧牵头，⟦s各镇街⟧配合。",
    ])
    func whoLeadsIsAnOwnerAndWhoHelpsSupports(_ point: String) {
        expect(point)
    }

    @Test(arguments: [
        "由⟦o县住建局⟧牵头打通断头路。",
        "由⟦o各社区⟧负责入户登记。",
        "⟦o县水务局⟧负责河道清淤。",
        "重大隐患由⟦o县应急管理局⟧挂牌督办。",
        "线索移交由⟦o县纪委⟧查办。",
        "责任区清单交由⟦o智慧城管指挥平台⟧统一指挥。",
        "险情交由⟦o县应急指挥中心⟧处置。",
        "⟦o县妇联⟧承办巡回宣讲。",
    ])
    func whoLeadsAloneIsAnOwner(_ point: String) {
        expect(point)
    }

    @Test(arguments: ["理由要充分。", "事由要写清。", "放开自由裁量要慎重。", "由易到难推进。", "由此及彼查问题。"])
    func aByThatNamesNobodyMakesNoOwner(_ point: String) {
        expect(point)
    }

    // MARK: Requests

    @Test(arguments: [
        "责成⟦o县交通运输局⟧修复护栏。",
        "希望⟦o全体教职工⟧钻研课堂。",
        "建议⟦o各县区⟧参照办理。",
        "要求⟦o各车间⟧逐日点名。",
        "请⟦o各成员单位⟧报送名单。",
        "同时，责成⟦o县财政局⟧补齐缺口。",
    ])
    func whoIsAskedIsAnOwner(_ point: String) {
        expect(point)
    }

    @Test(arguments: ["希望大家多提意见。", "希望我们的河更清。", "请他们再想一想。", "建议尽快立项。", "要求不打折扣。", "督促物业公司公开收支。"])
    func aRequestThatNamesNobodyMakesNoOwner(_ point: String) {
        expect(point)
    }

    // MARK: Whoever is named by 各, 每, 全体

    @Test(arguments: [
        "⟦o各项目⟧要逐日点名。", "⟦o每名干警⟧要认领积案。", "⟦o全体干警⟧要学深一步。", "⟦o每位代表⟧应当记好笔记。",
        "⟦o各窗口⟧都要亮出牌子。", "⟦o所有班组⟧必须当天复盘。", "⟦o广大会员⟧要诚信经营。", "⟦o各科室负责同志⟧要亲自过问。",
        "要求⟦o各辖区中队⟧要加密巡查。",
    ])
    func whoeverIsNamedByEachIsAnOwner(_ point: String) {
        expect(point)
    }

    @Test(arguments: [
        "各项工作要提速。", "各类隐患要清零。", "各个环节要扣紧。", "每项任务要有人盯。", "各种资料要归档。", "所有问题要销号。",
    ])
    func aThingIsNoOwner(_ point: String) {
        expect(point)
    }

    // MARK: A comma before 要

    @Test(arguments: [
        "⟦o各单位⟧，要把责任扛起来。", "⟦o各分管院长、庭长⟧在交接之前，要站好最后一班岗。",
        "⟦o各科室⟧按照分工，要抓紧报数。", "⟦o全体网格员⟧，务必记好巡查日志。",
    ])
    func aCommaMayStandAfterTheOwner(_ point: String) {
        expect(point)
    }

    @Test func whatIsRequiredBeforeACommaIsNoOwner() {
        expect("⟦o领导干部⟧既要管好自己，又要带好队伍，要划出红线。")
        expect("加强科室建设，要配强骨干。")
    }

    // MARK: 由

    @Test(arguments: [
        "由⟦o生产业务部⟧另行通知。", "由⟦o读者服务部⟧排班，轮流值守。", "由⟦o镇农业农村办⟧登记造册。",
        "由⟦o村公益岗⟧清扫巷道。", "由⟦o监督委员会⟧按月核账。", "由⟦o县农牧局⟧会同⟦s县交通运输局⟧保畅。",
        "由⟦o县水务局⟧牵头、⟦s县林业局⟧、⟦s县生态环境局⟧配合，摸清底数。",
        "⟦o县住建局⟧负总责，⟦s各镇街⟧积极配合。",
    ])
    func byAndItsVerbTellWhereTheOwnerEnds(_ point: String) {
        expect(point)
    }

    @Test(arguments: [
        "⟦o县设备处⟧每天通报误报数。", "⟦o各中队⟧每周碰头一次。", "⟦o工程科⟧按月报数。", "⟦o县水务局⟧年底前清淤。",
        "管护段改由⟦o村公益岗⟧清扫。", "台账统由⟦o办公室⟧保管。",
    ])
    func aBodyAndWhatItDoesFromNowOnIsAnOwner(_ point: String) {
        expect(point)
    }

    @Test(arguments: ["县水务局去年清淤三次。", "县水务局派员到场。"])
    func aBodyThatIsToldOfIsNone(_ point: String) {
        expect(point)
    }

    @Test func aPersonMayBeAnOwner() {
        expect(text: PointSample(text: "副主任费晨表示，一是由⟦o费晨⟧带队夜查；二是补齐台账。"), #_sourceLocation)
    }

    // MARK: Names of bodies with 和 in them

    @Test func aBodyWithAnAndInItsNameIsOne() {
        expect("由⟦o县教育局⟧、⟦o县人力资源和社会保障局⟧牵头，办好招聘会。")
        expect("⟦o县人力资源和社会保障局⟧要办好招聘会。")
        expect("由⟦o自然资源、规划、住建部门⟧按权限办理。")
    }

    // MARK: Labels

    @Test func labelsNameOwners() {
        expect("打通断头路。责任单位：⟦o县住建局⟧；配合单位：⟦s各镇街⟧。")
        expect("打通断头路。（责任单位：⟦o县住建局⟧；配合单位：⟦s各镇街⟧）")
        expect("打通断头路。牵头单位：⟦o县住建局⟧；协办单位：⟦s县财政局⟧、⟦s县审计局⟧。")
        expect("打通断头路。责任部门:⟦o工程科⟧。")
        expect("打通断头路。责任单位：⟦o县住建局⟧、⟦o县城管局⟧。")
    }

    @Test func aLabelledPersonIsAnOwnerAndNoParticipant() {
        let found = PointSample(point: "打通断头路。责任人：⟦o周砚⟧。")
        expect(text: found, #_sourceLocation)
        #expect(found.sample.document.people.filter(\.participates).isEmpty)
    }

    @Test func severalLabelledPersonsAreSeveralOwners() {
        expect("打通断头路。责任人：⟦o周砚⟧、⟦o秦川⟧。")
    }

    @Test func labelledOwnersComeBeforeThoseOfTheSentence() {
        expect("各镇街要打通断头路。责任单位：⟦o县住建局⟧。")
    }

    @Test func anEmptyLabelNamesNobody() {
        expect("打通断头路。责任单位：")
        expect("打通断头路。责任单位：。")
        expect("明确责任单位和责任人。")
    }

    // MARK: Coordination

    @Test(arguments: [
        "⟦o各部门⟧、⟦o各单位⟧要报送名单。",
        "⟦o各大队⟧和⟦o各科室⟧要报送名单。",
        "⟦o各大队⟧及⟦o各科室⟧要报送名单。",
        "⟦o县水务局⟧、⟦o县住建局⟧、⟦o县城管局⟧要会商。",
        "由⟦o县水务局⟧、⟦o县住建局⟧牵头会商。",
        "⟦o各镇街⟧、⟦o各社区⟧负责入户登记。",
        "希望⟦o各县区⟧、⟦o各部门⟧参照办理。",
    ])
    func coordinatedOwnersThatStandAloneAreSplit(_ point: String) {
        expect(point)
    }

    @Test(arguments: [
        "⟦o国土、规划、住建部门⟧要会商。",
        "⟦o教育、卫健部门⟧要配齐校医。",
        "由⟦o水务、气象部门⟧牵头会商。",
        "责成⟦o公安、交通部门⟧排查渡口。",
        "⟦o各单位、部门⟧要报送名单。",
        "⟦o各镇街、单位⟧要报送名单。",
    ])
    func coordinatedOwnersThatShareAWordAreWhole(_ point: String) {
        expect(point)
    }

    @Test func aListOfBodiesIsSplitAtEachConjunction() {
        expect("责成⟦o县水务局⟧、⟦o县住建局⟧和⟦o各镇街⟧排查渡口。")
        expect("⟦o各科室⟧以及⟦o各中队⟧要报送名单。")
    }

    @Test func aLeadingBodyMayFollowAnotherSentenceOfThePoint() {
        expect("隐患不能过夜。对查出的隐患，交由⟦o县应急管理局⟧跟踪，三日一报。")
    }

    // MARK: Who is none

    @Test(arguments: [
        "我们要守住底线。", "大家要多想一步。", "他们要尽快到岗。", "这要靠平时。", "其要写进台账。", "你们要守好闸门。",
    ])
    func pronounsAreNoOwners(_ point: String) {
        expect(point)
    }

    @Test(arguments: [
        "要查清管段内的井盖。", "必须落实夜间值守。", "进一步要求从严。", "认识要到位。", "底数要清，责任要明。", "措施必须过硬。",
        "要管好主要河道。", "抓住重要节点。", "宣传要广，力度要大。", "网格要“活”。",
    ])
    func aPointWithoutASubjectThatActsHasNoOwner(_ point: String) {
        expect(point)
    }

    @Test(arguments: [
        "对各单位要逐一约谈。", "针对各镇街要分类指导。", "把各社区的底数查清。", "让每个车间都要有安全员。", "引导全校上下爱护书本。",
        "将责任落实到分管领导。", "以村民小组为单位要逐户登记。", "通过各学校要摸清底数。", "确保各部门要响应及时。", "结合各单位要分步走。",
        "如果各单位要调整，另行报批。",
    ])
    func anObjectOrPivotIsNoOwner(_ point: String) {
        expect(point)
    }

    @Test(arguments: [
        "原因有三：一是水库年头长；二是管理单位人手少；三是巡查不到位。",
        "短板在于：一是各镇街进度不一；二是县财政局拨款偏晚。",
        "今年以来，一是各大队出动车辆三十台次；二是县水务局清淤十公里。",
        "据介绍，一是县住建局打通断头路两条；二是各社区入户登记千余户。",
    ])
    func subjectsOfReasonsAndFactsAreNoOwners(_ text: String) {
        let found = PointSample(text: text)
        #expect(found.points.count > 1, "\(text)")
        #expect(found.texts(found.points.flatMap { $0.owners + $0.supporting }) == [], "\(text)")
    }

    @Test func aSuffixAloneIsNoBody() {
        expect("局要建好。")
        expect("会要开短。")
    }

    @Test func anOwnerIsNoLongerThanAClause() {
        let found = PointSample(point: String(repeating: "水", count: 40) + "局要检修闸门。")
        #expect(found.points.flatMap(\.owners).allSatisfy { $0.count <= 26 })
    }

    // MARK: The words between subject and verb

    @Test(arguments: [
        "⟦o各大队⟧对井盖要逐个编号。",
        "⟦o各大队⟧今年要查清井盖。",
        "⟦o县水务局⟧在汛前要检修闸门。",
    ])
    func anAdverbialMayStandBeforeTheModal(_ point: String) {
        expect(point)
    }

    // MARK: The lead's owners

    private func expect(all text: String, at location: SourceLocation = #_sourceLocation) -> PointSample {
        let found = PointSample(text: text)
        #expect(found.points.count > 1, "\(text)", sourceLocation: location)
        return found
    }

    @Test(arguments: [
        "会议要求各大队：一是查清井盖；二是补齐标线。",
        "局长贺明远要求各大队：一是查清井盖；二是补齐标线。",
        "局长贺明远希望各大队做到两点：一是查清井盖；二是补齐标线。",
        "会议要求，各大队要做到两点：一是查清井盖；二是补齐标线。",
    ])
    func theLeadsOwnersAreGivenToEachPoint(_ text: String) {
        let found = expect(all: text)
        #expect(found.points.map { found.texts($0.owners) } == [["各大队"], ["各大队"]], "\(text)")
    }

    @Test func aPointWithAnOwnerOfItsOwnHasNotTheLeads() {
        let found = expect(all: "会议要求各大队：一是查清井盖；二是由工程科补齐标线。")
        #expect(found.points.map { found.texts($0.owners) } == [["各大队"], ["工程科"]])
    }

    @Test func severalOwnersOfTheLeadAreAllGiven() {
        let found = expect(all: "会议要求各大队、各科室：一是查清井盖；二是补齐标线。")
        #expect(found.points.map { found.texts($0.owners) } == [["各大队", "各科室"], ["各大队", "各科室"]])
    }

    @Test func theSpeakerIsNoOwner() {
        let found = expect(all: "县水务局要求：一是查清井盖；二是补齐标线。")
        #expect(found.points.flatMap(\.owners).isEmpty)
        let person = expect(all: "县水务局局长贺明远提出两点要求：一是查清井盖；二是补齐标线。")
        #expect(person.points.flatMap(\.owners).isEmpty)
    }

    @Test func childrenInheritNothing() {
        let found = expect(
            all: """
                会议要求各大队：
                一、查清井盖。
                （一）逐条登记。
                （二）逐个编号。
                二、补齐标线。
                """)
        #expect(found.points.map(\.ordinal) == [1, 1, 2, 2])
        #expect(found.points.map { found.texts($0.owners) } == [["各大队"], [], [], ["各大队"]])
    }

    @Test func aParentsOwnersAreThoseBeforeItsFirstChild() {
        let found = expect(
            all: """
                会议议定：
                一、县住建局要打通断头路。
                （一）由县财政局牵头筹措资金。
                （二）由临溪镇负责征地。
                二、补齐标线。
                """)
        #expect(
            found.points.map { found.texts($0.owners) } == [["县住建局"], ["县财政局"], ["临溪镇"], []])
    }

    // MARK: Those to whom a list is addressed

    @Test(arguments: ["局长贺明远向各镇街提出两点要求：", "局长贺明远对参会单位强调：", "局长贺明远给全体队员提出两点希望："])
    func thoseWhomTheLeadAddressesOwnThePoints(_ lead: String) {
        let found = PointSample(text: lead + "一是清淤；二是值守。")
        #expect(found.points.count == 2)
        #expect(found.points.allSatisfy { !$0.owners.isEmpty }, "\(lead)")
    }

    @Test(arguments: ["局长贺明远就清淤工作提出两点要求：", "局长贺明远对下一步工作提出两点要求："])
    func aTopicOwnsNone(_ lead: String) {
        let found = PointSample(text: lead + "一是清淤；二是值守。")
        #expect(found.points.allSatisfy { $0.owners.isEmpty }, "\(lead)")
    }

    @Test func whoStandsBeforeAnAdverbialOwnsWhatFollows() {
        expect("⟦o各社区⟧按照方案逐一销号。")
        expect("⟦o各板块⟧、⟦o各相关单位⟧要盯紧目标。")
        expect("⟦o项目方⟧要备足资金。")
    }

    @Test func anOwnerEndsWithItsLine() {
        let found = PointSample(text: "会议议定：\n一、物业检查\n县房管科牵头，7月12日前完成。\n二、电梯加装\n县质安站牵头，年内完成。")
        #expect(found.points.map { found.texts($0.owners) } == [["县房管科"], ["县质安站"]])
    }

    @Test(arguments: [
        "⟦o县大数据局⟧2月底前完成对接。", "⟦o县大数据局⟧二月底前完成对接。", "⟦o县教育局⟧会同⟦s县公安局⟧，确保校园安全。",
    ])
    func aBodyBeforeATimeLimitOrAHelperOwnsThePoint(_ point: String) {
        expect(point)
    }

    @Test func aBracketIsNotCutForAnOwner() {
        let found = PointSample(point: "各班教室（七年级在阶梯教室）打扫干净；")
        #expect(found.points.allSatisfy { $0.owners.isEmpty })
    }
}
