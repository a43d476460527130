import JiyaoCore
import JiyaoLexicons

/// Tells the agenda of a meeting from what is required there: 会议共有三项议程：一是通报情况；二是….
struct Agenda {
    private let text: Text
    private let words: MarkerWords
    private let meetings: TermMatcher

    /// How much before a list is read, in UTF-16 units.
    private static let longestLead = 60

    init(_ text: Text, words: MarkerWords, meetings: TermMatcher) {
        self.text = text
        self.words = words
        self.meetings = meetings
    }

    /// Whether the clause before a list says that a meeting consists of its points.
    func announces(_ list: Int) -> Bool {
        var end = list
        while end > 0, Unit.isSpace(text[end - 1]) || Unit.endsClause(text[end - 1]) { end -= 1 }
        guard let length = text.suffix(of: words.agenda, at: end) else { return false }
        var start = end - length
        let floor = max(0, end - Self.longestLead)
        guard (max(floor, start - 3)..<start).contains(where: { isNumber(TextSpan($0, start)) }) else { return false }
        while start > floor, !Unit.endsClause(text[start - 1]), !Unit.isLineBreak(text[start - 1]) { start -= 1 }
        return (start..<end).contains { position in
            let word = meetings.longest(at: position, in: text.units, limit: end)
            return word.map { MeetingWord(rawValue: $0.value).contains(.speaker) } ?? false
        }
    }

    private func isNumber(_ span: TextSpan) -> Bool {
        Numerals.number(at: span.start, in: text, limit: span.end)?.length == span.count
    }
}
