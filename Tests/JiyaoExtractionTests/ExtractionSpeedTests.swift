import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// Time grows with the length of a text, not with its square, on hostile texts too.
@Suite(.serialized) struct ExtractionSpeedTests {
    private static let report = """
        9月6日下午15:30，青禾县水务局在局三楼会议室召开水库除险推进会。会议由局党委书记、局长贺明远主持，副局长苏晓岚、罗亦舟参加会议。
        贺明远局长指出，水库除险事关民生。他强调，“要把好事办好，把实事办实。”苏晓岚副局长表示，一定抓好落实。
        局长贺明远提出三点要求：一是认清形势；二是摸清底数；三是分清责任，（一）到人，（二）到岗。会议还审议了其他事项。

        """

    /// Times all stages on a text made for a size, at that size and at eight times it.
    private func expectLinear(
        _ name: String, size: Int, at location: SourceLocation = #_sourceLocation, _ make: (Int) -> String
    ) {
        let small = (0..<3).map { _ in time(make(size)) }.min() ?? .zero
        let large = time(make(8 * size))
        // A square would be 64 times; machines that are busy with other work get room.
        #expect(
            large < small * 24 + .milliseconds(300), "\(name): \(small), eight times that: \(large)",
            sourceLocation: location)
    }

    private func time(_ text: String) -> Duration {
        let segmented = Analysis.segmented(Text(text), published: "2022-09-08")
        return ProcessorTime.measure(runs: 1) {
            var document = segmented
            Analysis.apply(to: &document)
        }
    }

    /// Surnames and given names in all combinations, so that each is new.
    private func name(_ index: Int) -> String {
        let surnames = Array("贺陆程周秦韩苏罗孟祁闻沈")
        let given = Array("远白谷砚川述岚舟玉和文清明秋若知亦晓连静谦峰涛宁")
        let (first, rest) = (index % surnames.count, index / surnames.count)
        return String([surnames[first], given[rest % given.count], given[(rest / given.count) % given.count]])
    }

    @Test func aReportRepeated() {
        expectLinear("reports", size: 10) { String(repeating: Self.report, count: $0) }
    }

    @Test func oneLongParagraph() {
        let line = Self.report.filter { $0 != "\n" }
        expectLinear("one paragraph", size: 10) { String(repeating: line, count: $0) }
    }

    @Test func oneParagraphOfTurnsWithLists() {
        expectLinear("turns and lists", size: 250) {
            String(repeating: "县长王立成指出，要抓好落实。一是统一思想。二是加强领导。", count: $0)
        }
    }

    @Test func tenThousandNamesInAList() {
        expectLinear("names", size: 1250) { count in "参加会议的有：" + (0..<count).map(name).joined(separator: "、") + "。" }
    }

    @Test func tenThousandHosts() {
        expectLinear("hosts", size: 1250) { count in
            "会议由" + (0..<count).map(name).joined(separator: "、") + "主持。"
        }
    }

    @Test func tenThousandMarkers() {
        expectLinear("markers", size: 1250) { count in
            "会议要求：" + (0..<count).map { "\(["一", "二", "三"][$0 % 3])是抓好清淤；" }.joined()
        }
    }

    @Test func tenThousandListsOfTwo() {
        expectLinear("lists", size: 1250) { String(repeating: "会议要求：一是清淤；二是标线。\n", count: $0) }
    }

    @Test func tenThousandNestedQuotes() {
        expectLinear("quotes", size: 1250) { count in
            "局长贺明远说：" + String(repeating: "“", count: count) + "办好。" + String(repeating: "”", count: count)
        }
    }

    @Test func tenThousandOpenQuotes() {
        expectLinear("open quotes", size: 1250) { count in String(repeating: "局长贺明远说：“办好", count: count) }
    }

    @Test func oneSentenceOfVerbs() {
        expectLinear("verbs", size: 300) { count in "局长贺明远" + String(repeating: "指出强调要求召开主持", count: count) }
    }

    @Test func oneSentenceOfClauses() {
        expectLinear("clauses", size: 80) { count in String(repeating: "贺明远指出，他强调，会议要求，", count: count) }
    }

    @Test func tenThousandTitles() {
        expectLinear("titles", size: 320) { count in String(repeating: "局长、", count: count) + "局长贺明远主持。" }
    }

    @Test func oneSentenceOfMeetings() {
        expectLinear("meetings", size: 500) { count in String(repeating: "召开推进会", count: count) }
    }

    @Test func aLongTextWithoutMarks() {
        expectLinear("no marks", size: 160) { count in String(repeating: "水库除险加固", count: count) }
    }

    @Test func tenThousandShortParagraphs() {
        expectLinear("paragraphs", size: 320) { count in String(repeating: "贺局长指出：好。\n", count: count) + "局长贺明远" }
    }

    @Test func officesAloneWithManyPeople() {
        expectLinear("offices", size: 80) { count in
            (0..<count).map { "局长\(name($0))指出，要清淤。\n局长指出，要标线。\n" }.joined()
        }
    }
}
