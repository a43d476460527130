import JiyaoCore
import JiyaoStatistics
import Testing

@testable import JiyaoExports

struct TaskTextTests {
    @Test func aPointWithoutHeadlineIsToldByItsOwnWords() {
        var list = Samples.record().directives[0]
        list.items[0].headline = nil
        let tasks = TaskRegister.lists(of: [list])[0].tasks
        #expect(tasks.map(\.brief) == ["统一思想。", "逐级传达。", "压实责任。"])
    }

    @Test func spansThatDoNotFitDoNoHarm() {
        var list = Samples.record().directives[0]
        list.items[0].headline = nil
        list.items[0].children[0].span = ScalarSpan(0, 2)
        #expect(TaskRegister.lists(of: [list])[0].tasks[0].brief == "")
    }

    @Test func aListIsHeadedByWhatIsKnownOfIt() {
        var list = Samples.record().directives[0]
        func heading() -> String { TaskRegister.lists(of: [list])[0].heading }
        #expect(heading() == "林远帆: 提出三点要求 (announced 3, found 2 (!))")
        list.announced = nil
        list.speaker = nil
        #expect(heading() == "提出三点要求 (2 points)")
        list.lead = nil
        #expect(heading() == "points (2 points)")
    }

    @Test func aSourceIsTheFileWithLineAndKey() {
        #expect(Source(path: "a.txt", format: "text").place == "a.txt")
        #expect(Source(path: "a.ndjson", key: "k", format: "ndjson", line: 3).place == "a.ndjson:3 [k]")
    }
}
