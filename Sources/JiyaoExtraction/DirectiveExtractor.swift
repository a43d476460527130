import Algorithms
import JiyaoCore

/// Gives each numbered list its speaker, its lead and the number that the lead announces.
///
/// 黄永强局长提出了四个方面的要求：一是…四是… is a list of 黄永强 with the lead 提出了四个方面的要求, announced 4.
package struct DirectiveExtractor: Sendable {
    package init(lexicons: ExtractionLexicons) {}

    /// Adds `directives`, and a warning where a list has fewer or more points than announced.
    package func apply(to document: inout Document) {
        document.directives = document.enumerations.map { list in
            var list = list
            let statement = document.statements.last { $0.content.contains(list.span.start) }
            list.speaker = statement?.speaker
            if let lead = lead(of: list, statement, document) {
                list.lead = lead
                list.announced = AnnouncedCount.count(in: lead, of: document.text)
            }
            return list
        }
        for list in document.directives {
            guard let announced = list.announced, announced != list.items.count else { continue }
            document.warnings.append(
                Finding.Warning(
                    code: "directives.count", message: "announced \(announced), found \(list.items.count)",
                    span: list.span))
        }
    }

    /// What leads up to the first marker: from the verb that opens the list, or the last clause before it.
    private func lead(
        of list: Finding.DirectiveList, _ statement: Finding.Statement?, _ document: Document
    ) -> TextSpan? {
        let text = document.text
        var end = list.span.start
        while end > 0, Unit.isSpace(text[end - 1]) || Unit.endsClause(text[end - 1]) { end -= 1 }
        guard end > 0, list.span.start - end <= 12 else { return nil }
        if let statement, statement.content.start == list.span.start, statement.verb.start < end {
            return TextSpan(statement.verb.start, end)
        }
        var start = end
        while start > 0, end - start < 60, !Unit.endsSentence(text[start - 1]), !Unit.isLineBreak(text[start - 1]),
            !(Unit.endsClause(text[start - 1]) && end - start >= 4)
        {
            start -= 1
        }
        return start < end ? text.trimmed(TextSpan(start, end)) : nil
    }
}

/// Reads how many points a lead promises: 四个方面, 三点意见, 5项任务.
enum AnnouncedCount {
    private static let measures = unitStrings("个 点 条 项 方面 大 件 层 句 步 类 种 块 关 必须 坚持 到位 强化")

    /// The last number with a measure word in a span; nil for 几点 and where there is none.
    static func count(in span: TextSpan, of text: Text) -> Int? {
        var found: Int?
        var position = span.start
        while position < span.end {
            guard let number = Numerals.number(at: position, in: text, limit: span.end) else {
                position += 1
                continue
            }
            let after = position + number.length
            if (2...60).contains(number.value), text.prefix(of: measures, at: after) != nil,
                text.unit(before: position).map({ !Unit.isDigit($0) && $0 != 0x7B2C }) ?? true
            {
                found = number.value
            }
            position = after
        }
        return found
    }
}
