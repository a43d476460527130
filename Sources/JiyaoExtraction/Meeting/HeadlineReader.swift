import JiyaoCore
import JiyaoSegmentation

/// Reads the meeting that a title names: 公司召开安全生产工作会议, 市长办公会议纪要, 在第四届职工代表大会上的讲话.
struct HeadlineReader {
    struct Headline {
        /// Of the title.
        var name: TextSpan
        var convener: TextSpan?
    }

    /// The title, as a document of its own that is not cut into words.
    private let document: Document
    private let text: Text
    private let lexicons: ExtractionLexicons

    private static let from: UInt16 = 0x5728  // 在
    private static let longest = 120
    /// In UTF-16 units.
    private static let longestSpeaker = 5

    /// Nil where there is no title.
    init?(_ title: String?, lexicons: ExtractionLexicons) {
        guard let title, title.utf16.count <= Self.longest else { return nil }
        self.lexicons = lexicons
        text = Text(title)
        var document = Document(Article(source: Source(path: "", format: ""), text: text))
        document.pairs = BracketPairs(text, paragraphs: document.paragraphs).spans
        self.document = document
    }

    func read() -> Headline? {
        let holding = HoldingClauseReader(document, lexicons: lexicons)
        if let clause = holding.read(text.whole) {
            return Headline(name: clause.name, convener: clause.caller ?? clause.body)
        }
        return heading()
    }

    /// The name that makes up a title, without the kind of paper: 水务局防汛工作会议|纪要.
    private func heading() -> Headline? {
        let words = lexicons.meetingNames
        let clauses = Clauses(document)
        var span = text.whole
        // 会议纪要（2023年第9期）
        while let remark = clauses.pair(endingAt: span.end), text.remark(at: remark.start) != nil {
            span = text.trimmed(TextSpan(span.start, remark.start))
        }
        while let length = text.suffix(of: words.paper, at: span.end), span.count > length {
            span = text.trimmed(TextSpan(span.start, span.end - length))
        }
        // 在职代会上|的讲话, 某某某|在职代会上
        if let from = (span.start..<min(span.end, span.start + Self.longestSpeaker)).first(where: {
            text[$0] == Self.from
        }),
            from == span.start || span.end < text.whole.end
        {
            span.start = from + 1
        }
        let reader = MeetingNameReader(document, clauses: clauses, lexicons: lexicons)
        return reader.name(in: span, .heading).map { Headline(name: $0.short, convener: $0.body) }
    }

    /// The day that a title names: 5月4日会议决议.
    func date(published: CalendarDate?) -> CalendarDate? {
        let reader = DateReader(text, words: lexicons.dates)
        let day = (0..<text.count).lazy.compactMap { reader.day(at: $0, limit: text.count) }.first
        guard let day, day.month != nil else { return nil }
        return day.resolved(published: published)
    }

    /// Whether a phrase of another text stands in the title.
    func holds(_ span: TextSpan, of other: Text) -> Bool { text.holds(other.units(span)) }

    /// The string that a span of the title stands for, in units.
    func units(_ span: TextSpan) -> ArraySlice<UInt16> { text.units(span) }
}
