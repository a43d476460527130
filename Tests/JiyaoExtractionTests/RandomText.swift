import JiyaoTestKit

/// Texts that no one would write: the pieces of reports in any order, with noise among them.
struct RandomText {
    private var generator: SeededGenerator

    private static let pieces: [[String]] = [
        ["贺明远", "陆秋白", "程若谷", "周砚", "秦川", "欧阳静", "买买提·吐尔逊", "苏晓岚", "贺知舟", "明远", "贺"],
        ["局长", "副县长", "党委书记", "总工程师", "代表", "同志", "老师", "委员", "第一书记", "主任"],
        ["指出", "强调", "要求", "表示", "提出三点要求", "作了部署", "说", "主持", "参加会议", "听取", "希望", "并强调", "作出批示"],
        ["一是", "二是", "三要", "第一", "第二", "首先", "其次", "最后", "（一）", "（二）", "一、", "二、", "1.", "2、", "1）", "①", "②", "十二是"],
        ["，", "。", "；", "：", "、", "！", "？", ",", ":", "“", "”", "《", "》", "（", "）", "「", "」", "‘", "·", "—", "…"],
        ["\n", "\n\n", " ", "　", "\t", "\r\n", "\u{2028}", "\u{FEFF}"],
        ["会议", "大会", "他", "她们", "与会人员", "各乡镇", "县水务局", "会上", "随后", "在会议室", "召开", "水库除险推进会", "由", "和", "的", "等"],
        ["9月6日", "下午15:30", "2019.9.6", "3.5", "四个方面", "12345", "二〇一九年", "30日", "月底前"],
        ["要抓好清淤", "水库安全", "老旧小区改造", "防汛值班", "认真落实", "高度重视"],
        ["😀", "𠮷", "é", "ABC", "\0", "ｶﾞ", "👨‍👩‍👧", "ﷺ", "\u{202E}", "x1"],
    ]

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func next() -> String {
        let count = Int.random(in: 0...120, using: &generator)
        return (0..<count).map { _ in
            let kind = Int.random(in: 0..<Self.pieces.count, using: &generator)
            return Self.pieces[kind].randomElement(using: &generator) ?? ""
        }.joined()
    }
}
