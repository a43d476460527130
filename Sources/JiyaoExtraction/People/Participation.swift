import JiyaoCore
import JiyaoSegmentation

/// Tells who takes part in a meeting from who is only mentioned.
///
/// 会议由局长黄永强主持，王玉德、张建华参加会议 has three who take part; 深入学习某某同志重要讲话精神 and a name inside
/// 《…》 have none.
struct Participation {
    private let document: Document
    private let text: Text
    private let lexicons: ExtractionLexicons

    private static let attending = unitStrings(
        "参加 出席 列席 参会 与会 到会 莅临 陪同 在座 主持 陪 一同 调研 会见 参与 作陪 率 带领 到 赴 应邀 受邀 担任 讲话")
    private static let listing = unitStrings("有 为 ： : 还有 包括 是")
    private static let mentionedBefore = unitStrings("学习 贯彻 落实 纪念 缅怀 学习贯彻 传达学习 以 学 深入学习 贯彻落实 悼念")
    private static let mentionedAfter = unitStrings("重要讲话 讲话精神 重要指示 重要批示 为核心 关于 新时代 思想 系列 精神")

    init(_ document: Document, lexicons: ExtractionLexicons) {
        self.document = document
        self.lexicons = lexicons
        text = document.text
    }

    /// Sets `participates` of those with a mention that shows it.
    func mark(_ people: inout [Person]) {
        let pairs = BracketPairs(text, paragraphs: document.paragraphs).spans
        var titles = SpanCursor(pairs.filter { text[$0.start] == 0x300A || text[$0.start] == 0x201C })
        var sentence = 0
        for (index, mention) in document.mentions.enumerated() where !people[mention.person].participates {
            while sentence < document.sentences.count, document.sentences[sentence].end <= mention.span.start {
                sentence += 1
            }
            guard sentence < document.sentences.count, titles.span(around: mention.span.start) == nil else { continue }
            if takesPart(index, in: document.sentences[sentence]) { people[mention.person].participates = true }
        }
    }

    private func takesPart(_ index: Int, in sentence: TextSpan) -> Bool {
        let mention = document.mentions[index]
        if text.suffix(of: Self.mentionedBefore, at: mention.span.start) != nil { return false }
        if text.prefix(of: Self.mentionedAfter, at: mention.span.end) != nil { return false }
        if followsAttendance(mention, sentence) { return true }
        var position = mention.span.end
        var sameClause = true
        while position < sentence.end {
            if Unit.endsClause(text[position]) { sameClause = false }
            if let verb = lexicons.verbs.longest(at: position, in: text.units, limit: sentence.end) {
                if sameClause { return true }
                if text.prefix(of: Self.attending, at: position) != nil { return true }
                position += verb.length
            } else if text.prefix(of: Self.attending, at: position) != nil {
                return true
            } else {
                position += 1
            }
        }
        return false
    }

    /// 参加会议的有…, 出席：…, 参会人员：…
    private func followsAttendance(_ mention: Mention, _ sentence: TextSpan) -> Bool {
        var position = sentence.start
        while position < mention.span.start {
            if let length = text.prefix(of: Self.attending, at: position) {
                var after = position + length
                let limit = min(after + 12, mention.span.start)
                while after < limit {
                    if text.prefix(of: Self.listing, at: after) != nil { return true }
                    after += 1
                }
                position += length
            } else {
                position += 1
            }
        }
        return false
    }
}
