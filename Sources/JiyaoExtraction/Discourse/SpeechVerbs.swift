import JiyaoCore

/// A verb of speech or of what is done at meetings, where it stands.
struct SpeechVerb {
    var span: TextSpan
    var classes: VerbClass
}

/// Finds the verbs of a clause, and tells those that are nouns there: 按照上级要求.
struct SpeechVerbs {
    private let text: Text
    private let lexicons: ExtractionLexicons
    private let words: WordMap
    private let clauses: Clauses

    /// Before these a word is no verb: 提出的要求, 按照要求.
    private static let nounContexts = unitStrings("按照 根据 依据 按 符合 这一 上述 有关 相关 总 各项 新 高 具体 严格 重要 三点 几点 意见 新的")
    private static let prepositions = unitStrings("按照 根据 依据 围绕 针对 对照 为了 通过 随着 依照 遵照 结合 贯彻 落实")

    init(_ text: Text, words: WordMap, clauses: Clauses, lexicons: ExtractionLexicons) {
        self.text = text
        self.words = words
        self.clauses = clauses
        self.lexicons = lexicons
    }

    /// The verbs of a clause outside brackets and quotation marks.
    func verbs(in clause: TextSpan) -> [SpeechVerb] {
        var verbs: [SpeechVerb] = []
        var position = clause.start
        while position < clause.end {
            if let pair = clauses.pair(at: position) {
                position = pair.end
            } else if let match = lexicons.verbs.longest(at: position, in: text.units, limit: clause.end),
                words.isBoundary(position) || words.isBoundary(position + match.length)
            {
                let span = TextSpan(position, position + match.length)
                verbs.append(SpeechVerb(span: span, classes: VerbClass(rawValue: match.value)))
                position = span.end
            } else {
                position += 1
            }
        }
        return verbs
    }

    /// 按照上级要求，: a word of speech that is a noun here.
    func isNoun(_ verb: TextSpan, in clause: TextSpan, hasSubject: Bool) -> Bool {
        if text.unit(before: verb.start) == Self.possessive { return true }
        guard text.prefix(of: Self.nouns, at: verb.start) != nil else { return false }
        if verb.start > clause.start, text.suffix(of: Self.nounContexts, at: verb.start) != nil { return true }
        return !hasSubject && text.prefix(of: Self.prepositions, at: clause.start) != nil
    }

    private static let possessive: UInt16 = 0x7684  // 的
    private static let nouns = unitStrings("要求 希望 建议 指示 部署 安排 讲话 发言 介绍 报告 批示 决定 号召 倡议 总结 汇报 决议 论述 声明 承诺 评价")

    /// Whether a word of speech may also be a noun.
    func mayBeNoun(_ verb: TextSpan) -> Bool { text.prefix(of: Self.nouns, at: verb.start) != nil }

    /// 提出 of 提出三点要求, 部署 of 作了部署: what the verb is without its object or the verb that it leans on.
    func core(of verb: TextSpan) -> TextSpan {
        var verb = verb
        while let length = text.prefix(of: Self.adverbs, at: verb.start), length < verb.count { verb.start += length }
        if text.matches(Self.putForward, at: verb.start) {
            return TextSpan(verb.start, verb.start + Self.putForward.count)
        }
        guard let length = text.prefix(of: Self.lightVerbs, at: verb.start), length < verb.count - 1 else {
            return verb
        }
        return TextSpan(verb.start + length, verb.end)
    }

    private static let adverbs = unitStrings("还 也 并 又 最后 同时 再次 着重 特别 反复 进一步 一致 纷纷")
    private static let putForward = "提出".units
    private static let lightVerbs = unitStrings("作了 作出了 作出 作 做了 做出了 做出 做 进行了 进行 给予")
}
