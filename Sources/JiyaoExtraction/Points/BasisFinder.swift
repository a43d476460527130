import Algorithms
import JiyaoCore

/// Finds the laws, plans, documents and spirits that a point rests on.
///
/// 按照《城市管理条例》, 落实中央八项规定, 贯彻全市工作会议精神, 对照任务分解表; not general words (有关规定), and no document that
/// is yet to be written (制定《方案》).
struct BasisFinder {
    private let text: Text
    private let words: WordMap
    private let clauses: Clauses
    private let lexicons: ExtractionLexicons

    private static let drafting = unitStrings("制定 制订 出台 起草 编制 形成 修订 印发 签订 编写 拟定 下发 完善 建立 签署")
    private static let following = unitStrings("按照 根据 依据 依托 对照 遵照 依照 遵守 执行")
    private static let realising = unitStrings("落实 贯彻 贯彻落实 学习贯彻 学习 领会 围绕 把握 传达 遵守 执行 统一到 抓好 落实好 贯彻好 贯彻落实好 学习好")
    private static let documents = unitStrings("规定 条例 标准 方案 计划 意见 规划 办法 名录 协议 分解表 细则 制度 清单 党纪 号召")
    private static let orders = unitStrings("部署 要求 号召 决策部署 部署要求")
    private static let general = unitStrings("有关 相关 各自 工作 总体 统一 上述 具体 规定 明确 各项 这一 既定 时间 序时 依法 职责 实际 自己")
    private static let spirit = "精神".units
    private static let occasions = unitStrings("会议 讲话 全会 大会 指示 批示 工作会 教代会 党代会 论述 二十大 十九大 十八大")
    private static let longest = 40

    init(_ document: Document, words: WordMap, clauses: Clauses, lexicons: ExtractionLexicons) {
        text = document.text
        self.words = words
        self.clauses = clauses
        self.lexicons = lexicons
    }

    func basis(in span: TextSpan) -> [TextSpan] {
        var found: [TextSpan] = []
        func add(_ basis: TextSpan) {
            if !found.contains(where: { text[$0] == text[basis] || $0.overlaps(basis) }) { found.append(basis) }
        }
        for clause in clauses.clauses(of: span) {
            titles(in: clause.span).forEach(add)
            spirit(in: clause.span).map(add)
            followed(in: clause.span).forEach(add)
        }
        return found.sorted()
    }

    /// 《…》, where it is there already.
    private func titles(in clause: TextSpan) -> [TextSpan] {
        var found: [TextSpan] = []
        var position = clause.start
        while position < clause.end {
            guard let pair = clauses.pair(at: position) else {
                position += 1
                continue
            }
            let isDraft = (max(clause.start, position - 6)..<position).contains {
                text.prefix(of: Self.drafting, at: $0) != nil
            }
            if text[position] == 0x300A, !isDraft { found.append(pair) }
            position = pair.end
        }
        return found
    }

    /// 党的二十大精神: the named occasion with its spirit.
    private func spirit(in clause: TextSpan) -> TextSpan? {
        guard let end = text.firstIndex(of: Self.spirit, in: clause) else { return nil }
        let start = afterVerb(TextSpan(clause.start, end), Self.realising + Self.following)
        let named = (start..<end).contains { text.prefix(of: Self.occasions, at: $0) != nil }
        guard named, end - start <= Self.longest else { return nil }
        return TextSpan(start, end + Self.spirit.count)
    }

    /// 按照创建标准, 落实中央八项规定
    private func followed(in clause: TextSpan) -> [TextSpan] {
        var position = clause.start
        while position < clause.end {
            let follows = text.prefix(of: Self.following, at: position)
            guard let length = follows ?? text.prefix(of: Self.realising, at: position), words.isBoundary(position)
            else {
                position += 1
                continue
            }
            let start = position + length
            if let basis = document(from: start, clause: clause, needsBody: follows == nil) {
                return [basis] + coordinated(after: basis, clause: clause)
            }
            position = start
        }
        return []
    }

    /// The phrase from a position that ends in the word for a document or an order.
    private func document(from start: Int, clause: TextSpan, needsBody: Bool) -> TextSpan? {
        guard text.prefix(of: Self.general, at: start) == nil else { return nil }
        let limit = min(clause.end, start + Self.longest)
        var end: Int?
        for position in start..<limit where position > start + 1 && end == nil {
            if let length = text.prefix(of: Self.documents, at: position), words.isBoundary(position + length) {
                end = position + length
            } else if let length = text.prefix(of: Self.orders, at: position), words.isBoundary(position + length),
                namesBody(TextSpan(start, position))
            {
                end = position + length
            }
        }
        guard let end, end <= clause.end else { return nil }
        let basis = TextSpan(start, end)
        return needsBody && !namesBody(basis) ? nil : basis
    }

    /// Whether a phrase names whose document or order it is.
    private func namesBody(_ span: TextSpan) -> Bool {
        (span.start..<span.end).contains { position in
            text.prefix(of: Self.authorities, at: position) != nil
        }
    }

    private static let authorities = unitStrings("中央 省委 市委 县委 区委 党委 党组 政府 国务院 局 总书记 公司 校党委 党章 党规 习近平 集团 厅 委员会 上级")

    private func afterVerb(_ span: TextSpan, _ verbs: [[UInt16]]) -> Int {
        var start = span.start
        var position = span.start
        while position < span.end {
            if let length = text.prefix(of: verbs, at: position), words.isBoundary(position) {
                start = position + length
                position = start
            } else {
                position += 1
            }
        }
        return start
    }

    /// 创建标准和市容标准: each with its own head.
    private func coordinated(after basis: TextSpan, clause: TextSpan) -> [TextSpan] {
        var found: [TextSpan] = []
        var end = basis.end
        while end < clause.end, text[end] == 0x548C || text[end] == 0x3001,
            let next = document(from: end + 1, clause: clause, needsBody: false), next.count <= Self.longestCoordinated
        {
            found.append(next)
            end = next.end
        }
        return found
    }

    /// What follows 和 is a name, and no clause, in UTF-16 units.
    private static let longestCoordinated = 12
}
