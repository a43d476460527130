import JiyaoCore
import Testing

@testable import JiyaoStatistics

struct TaskRegisterTests {
    @Test func childrenFollowTheirParentWithItsNumber() {
        let lists = TaskRegister.lists(of: [
            Samples.list(
                "甲",
                [
                    Samples.point(
                        1, "一",
                        children: [
                            Samples.point(1, "二", children: [Samples.point(1, "三")]), Samples.point(2, "四"),
                        ]),
                    Samples.point(2, "五"),
                ]),
            Samples.list("乙", [Samples.point(1, "六")]),
        ])
        #expect(lists.map(\.number) == [1, 2])
        #expect(lists[0].tasks.map(\.number) == ["1", "1.1", "1.1.1", "1.2", "2"])
        #expect(lists[0].tasks.map(\.depth) == [0, 1, 2, 1, 0])
        #expect(lists[0].tasks.map(\.point.text) == ["一", "二", "三", "四", "五"])
        #expect(lists[1].tasks.map(\.list) == [2])
    }

    @Test func whatAPointDoesNotSayIsItsParents() {
        var parent = Samples.point(1, "一", owners: ["各区"])
        parent.supporting = ["市住建局"]
        parent.deadline = .init(text: "年底前", date: "2023-12-31")
        parent.basis = ["《云溪市河道管理办法》"]
        var child = Samples.point(1, "二", owners: ["各街道"])
        child.children = [Samples.point(1, "三")]
        parent.children = [child]
        let tasks = TaskRegister.lists(of: [Samples.list("甲", [parent, Samples.point(2, "四")])])[0].tasks
        #expect(tasks.map(\.owners) == [["各区"], ["各街道"], ["各街道"], []])
        #expect(tasks.map(\.supporting) == [["市住建局"], ["市住建局"], ["市住建局"], []])
        #expect(tasks.map { $0.deadline?.text } == ["年底前", "年底前", "年底前", nil])
        #expect(tasks.map(\.basis.count) == [1, 1, 1, 0])
        #expect(tasks[0].inherited.isEmpty)
        #expect(tasks[1].inherited == [.supporting, .deadline, .basis])
        #expect(tasks[2].inherited == [.owners, .supporting, .deadline, .basis])
        #expect(tasks[3].inherited.isEmpty)
    }

    @Test(arguments: [(nil, false), (2, false), (3, true), (1, true)])
    func aListIsDoubtfulWhereItPromisesAnotherNumber(announced: Int?, isDoubtful: Bool) {
        let list = TaskRegister.lists(of: [
            Samples.list("甲", announced: announced, [Samples.point(1, "一"), Samples.point(2, "二")])
        ])[0]
        #expect(list.found == 2)
        #expect(list.isDoubtful == isDoubtful)
    }

    @Test func noListsGiveNoTasks() {
        #expect(TaskRegister.lists(of: []).isEmpty)
        #expect(TaskRegister.lists(of: [Samples.list("甲", [])])[0].tasks.isEmpty)
    }
}
