import JiyaoCore

/// Reads the titles that stand after names and the words for a number of people or an appointment.
///
/// 郭安宁、王凤珠等贫困户代表, 张玉霞、王安平两位老师, 周砚同志为副局长.
struct SharedTitles {
    private let lexicons: ExtractionLexicons
    private let text: Text
    private let titleReader: TitleReader

    /// In UTF-16 units.
    private static let longest = 24

    init(_ document: Document, lexicons: ExtractionLexicons) {
        text = document.text
        self.lexicons = lexicons
        titleReader = TitleReader(document, lexicons: lexicons)
    }

    /// The title of all names of a list that ends at a position: 等|贫困户代表, 两位|老师.
    func ofList(endingAt position: Int) -> TextSpan? {
        var start = position
        if let length = text.prefix(of: lexicons.people.andOthers, at: start) { start += length }
        let number = start
        while start < text.count,
            text.prefix(of: lexicons.people.counted, at: start) != nil || Unit.isDigit(text[start]),
            start - number < 4
        {
            start += 1
        }
        if start > number {
            guard let length = text.prefix(of: lexicons.people.counter, at: start) else { return nil }
            start += length
        }
        return start > position ? title(beginningAt: start, isLongest: false) : nil
    }

    /// The office that an appointment gives: 同志为|副局长.
    func ofAppointment(after position: Int) -> TextSpan? {
        guard let length = text.prefix(of: lexicons.people.appointed, at: position) else { return nil }
        return title(beginningAt: position + length, isLongest: true)
    }

    /// A title that begins right at a position, without words that lead up to it.
    ///
    /// - Parameter isLongest: whether it must reach to the next mark: 为副局长。, but 老师|面对党旗.
    private func title(beginningAt start: Int, isLongest: Bool) -> TextSpan? {
        let limit = min(text.count, start + Self.longest)
        var best: TextSpan?
        var end = start
        while end < limit, !Unit.isMark(text[end]), !Unit.isSpace(text[end]) {
            end += 1
            guard titleReader.head(endingAt: end, limit: start - 1)?.isCertain == true,
                lexicons.titles.longest(at: start, in: text.units, limit: text.count).map({ $0.length <= end - start })
                    ?? true
            else { continue }
            let title = TextSpan(start, end)
            if titleReader.titles(endingAt: end, limit: start) == [title] { best = title }
            if !isLongest, best != nil, lexicons.titles.longest(at: end, in: text.units, limit: text.count) == nil {
                break
            }
        }
        if isLongest, let found = best, found.end != end { best = nil }
        return best
    }
}
