import JiyaoCore

/// Finds the speech that a text prints in the first person: a line with the speaker, a line that greets those present,
/// and nothing but the speech after it.
struct PrintedSpeech {
    private let document: Document
    private let words: SpeechWords

    /// In how many paragraphs the greeting must be found.
    private static let depth = 5
    private static let longestLine = 40
    private static let colon: [UInt16] = [0xFF1A, 0x3A]

    init(_ document: Document, words: SpeechWords) {
        self.document = document
        self.words = words
    }

    /// The one turn of such a text: of the person whose line stands above the greeting, or of nobody known, where the
    /// title alone tells that it is a speech.
    func turn() -> Finding.Turn? {
        guard let greeting = document.paragraphs.prefix(Self.depth).firstIndex(where: isGreeting),
            greeting + 1 < document.paragraphs.count
        else { return nil }
        let heading = TextSpan(document.paragraphs[0].start, document.paragraphs[greeting].start)
        let mentions = document.mentions.prefix { $0.span.end <= heading.end }
        let signed = mentions.count == 1 ? mentions.first.flatMap { standsAlone($0.span) ? $0 : nil } : nil
        guard signed != nil || isTitledAsSpeech else { return nil }
        let line = document.text.trimmed(document.paragraphs[greeting])
        var turn = Finding.Turn(
            speaker: signed.map { .person($0.person) }, cue: signed?.span, verb: TextSpan(line.end - 1, line.end),
            start: line.start, content: document.paragraphs[greeting + 1].start)
        turn.reach = .position(document.text.count)
        return turn
    }

    /// 在全市工作会议上的讲话
    private var isTitledAsSpeech: Bool {
        let title = Text(document.title ?? "")
        return title.suffix(of: words.address, at: title.count) != nil
    }

    /// 各位代表、同志们：
    private func isGreeting(_ paragraph: TextSpan) -> Bool {
        let line = document.text.trimmed(paragraph)
        guard line.count <= Self.longestLine, line.count > 2, Self.colon.contains(document.text[line.end - 1]) else {
            return false
        }
        return document.text.suffix(of: words.greeting, at: line.end - 1) != nil
    }

    /// Whether the line of a mention holds little else.
    private func standsAlone(_ mention: TextSpan) -> Bool {
        guard let paragraph = document.paragraphs.first(where: { $0.end >= mention.end }) else { return false }
        let line = document.text.trimmed(paragraph)
        return line.count <= Self.longestLine && line.end - mention.end <= 2
    }
}
