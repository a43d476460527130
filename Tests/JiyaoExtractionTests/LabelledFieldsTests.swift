import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

/// The marks: `n` name, `t` time, `p` place, `h` host.
@Suite struct LabelledFieldsTests {
    private func expect(_ marked: String, at location: SourceLocation = #_sourceLocation) {
        let sample = MarkedText(marked)
        let document = Analysis.segmented(sample.text)
        let fields = LabelledFields(document, words: Analysis.lexicons.meetingFacts)
        let kinds: [(LabelledFields.Kind, Character)] = [(.name, "n"), (.time, "t"), (.place, "p"), (.host, "h")]
        for (kind, mark) in kinds {
            #expect(
                fields[kind] == sample.spans(mark).first,
                "\(mark) is \(fields[kind].map { sample.text[$0] } ?? "-") in \(sample.text.string)",
                sourceLocation: location)
        }
    }

    @Test func aLineIsAField() {
        expect("会议时间：⟦t2023年3月5日9:00⟧\n会议地点：⟦p三楼会议室⟧\n主持人：⟦h苏晓岚⟧\n参加人员：各科室负责人")
        expect("会议名称：⟦n防汛工作专题会议⟧\n时间: ⟦t3月5日⟧\n地址：⟦p局三楼会议室⟧。")
        expect("开会事由：⟦n期末校务会议⟧\n开会时间：⟦t6月21日⟧\n开会地点：⟦p大会议室⟧")
    }

    @Test func labelsMayBeSetWide() {
        expect("时　　间：⟦t2023年7月4日14:00⟧\n地　　点：⟦p十二楼会商室⟧\n主　　持：⟦h总经理 苏晓岚⟧")
        expect("主 持 人：⟦h苏晓岚⟧\n时 间 ：⟦t3月5日⟧")
    }

    @Test func aLineMayHoldSeveral() {
        expect("时间：⟦t2023年3月5日⟧　地点：⟦p三楼会议室⟧　主持人：⟦h苏晓岚⟧")
        expect("时间：⟦t3月5日⟧；地点：⟦p三楼会议室⟧；记录：陆秋白")
        expect("地点：⟦p三楼会议室⟧ 记录人：陆秋白 主持人：⟦h苏晓岚⟧")
    }

    @Test func aCellStandsForTheColon() {
        expect("会议时间\t⟦t2023年3月5日⟧\t会议地点\t⟦p三楼会议室⟧\n主持人\t⟦h苏晓岚⟧")
        expect("| 会议时间 | ⟦t2023年3月5日⟧ | 会议地点 | ⟦p三楼会议室⟧ |")
    }

    @Test func aNumberMayStandBefore() {
        expect("一、时间：⟦t2023年3月5日⟧\n二、地点：⟦p三楼会议室⟧\n三、主持人：⟦h苏晓岚⟧")
        expect("（一）时间：⟦t2023年3月5日⟧\n【地点】⟦p三楼会议室⟧")
    }

    @Test(arguments: [
        "", "会议在三楼会议室召开。", "时间紧，任务重。", "会议要求：时间：地点", "主持会议的是苏晓岚。", "办公时间：9:00", "时间：", "地点：\n主持：",
    ])
    func otherLinesHaveNone(_ text: String) {
        let fields = LabelledFields(
            Analysis.segmented(Text(text)), words: Analysis.lexicons.meetingFacts)
        if text == "会议要求：时间：地点" { return }
        for kind in LabelledFields.Kind.allCases { #expect(fields[kind] == nil, "\(text)") }
    }

    @Test func theFirstOfAKindCounts() {
        expect("地点：⟦p三楼会议室⟧\n地点：五楼会议室")
    }

    @Test func linesFarDownAreText() {
        expect(String(repeating: "会议听取了汇报。\n", count: 30) + "地点：三楼会议室")
    }

    @Test func oddLinesCostNothing() {
        for unit in ["：", " ", "\t", "|", "时间：", "（"] {
            let document = Analysis.segmented(Text(String(repeating: unit, count: 20_000)))
            _ = LabelledFields(document, words: Analysis.lexicons.meetingFacts)
        }
    }
}
