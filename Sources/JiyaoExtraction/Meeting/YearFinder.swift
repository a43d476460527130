import JiyaoCore

/// Finds the year of a meeting where the page has no date: in the title, in the meeting's name, in the number of the
/// document, in the date that signs it off, or in what is said of the present.
struct YearFinder {
    private let document: Document
    private let text: Text
    private let words: DateWords

    private static let year: UInt16 = 0x5E74
    /// How far from its end a document is signed off, in UTF-16 units.
    private static let signature = 80

    init(_ document: Document, words: DateWords) {
        self.document = document
        self.words = words
        text = document.text
    }

    /// - Parameters:
    ///   - name: of the meeting, with its year.
    ///   - month: in which it was.
    func year(name: TextSpan?, month: Int?) -> Int? {
        let title = Text(document.title ?? "")
        let academic =
            academicYear(in: title.whole, of: title, month) ?? name.flatMap { academicYear(in: $0, of: text, month) }
        return academic ?? year(in: title.whole, of: title) ?? name.flatMap { year(in: $0, of: text) } ?? numbered()
            ?? signed() ?? present()
    }

    /// 2017年, and 2023 of 乡镇2023防汛工作会议.
    private func year(in span: TextSpan, of text: Text) -> Int? {
        year(in: span, of: text) { start, end in
            guard let next = text.unit(at: end) else { return false }
            return next == Self.year || Unit.isHan(next) && start > span.start
        }
    }

    /// The first year of a span of which `isMeant` holds, by where its digits begin and end.
    private func year(in span: TextSpan, of text: Text, where isMeant: (Int, Int) -> Bool) -> Int? {
        var position = span.start
        while position < span.end {
            let start = position
            while position < span.end, Unit.isDigit(text[position]) { position += 1 }
            if position - start == 4, let number = Numerals.arabic(at: start, in: text, limit: position),
                (1949...2100).contains(number.value), isMeant(start, position)
            {
                return number.value
            }
            if position == start { position += 1 }
        }
        return nil
    }

    /// 2018—2019学年: months from August on are of the first year, the others of the second.
    private func academicYear(in span: TextSpan, of text: Text, _ month: Int?) -> Int? {
        guard let month else { return nil }
        var position = span.start
        while position < span.end {
            guard Unit.isDigit(text[position]) else {
                position += 1
                continue
            }
            guard let first = Numerals.arabic(at: position, in: text, limit: span.end), first.length == 4 else {
                while position < span.end, Unit.isDigit(text[position]) { position += 1 }
                continue
            }
            position += 4
            if text.unit(at: position) == Self.year { position += 1 }
            let mark = position
            while position < span.end, Unit.isMark(text[position]) { position += 1 }
            guard position > mark, let second = Numerals.arabic(at: position, in: text, limit: span.end),
                second.value == first.value + 1
            else { continue }
            position += second.length
            let rest = TextSpan(position, min(span.end, position + 6))
            guard (rest.start..<rest.end).contains(where: { text.prefix(of: words.schoolYear, at: $0) != nil }) else {
                continue
            }
            return month >= 8 ? first.value : second.value
        }
        return nil
    }

    /// 【2021】第2号, 〔2021〕2号
    private func numbered() -> Int? {
        let opening = document.paragraphs.prefix(4)
        for paragraph in opening + document.paragraphs.suffix(3) {
            for position in paragraph.start..<paragraph.end
            where [0x3010, 0x3014, 0x5B].contains(text[position]) {
                guard let number = Numerals.arabic(at: position + 1, in: text, limit: paragraph.end),
                    number.length == 4, (1949...2100).contains(number.value),
                    [0x3011, 0x3015, 0x5D].contains(text.unit(at: position + 5) ?? 0)
                else { continue }
                let rest = (position + 6)..<max(position + 6, min(paragraph.end, position + 12))
                if rest.contains(where: { text[$0] == 0x53F7 || text[$0] == 0x671F }) { return number.value }  // 号 期
            }
        }
        return nil
    }

    /// The date at the end: 办公室 2021年8月16日印发.
    private func signed() -> Int? {
        guard let last = document.paragraphs.last, last.count <= Self.signature else { return nil }
        let reader = DateReader(text, words: words)
        return (last.start..<last.end).lazy.compactMap { reader.day(at: $0, limit: last.end)?.year }.first
    }

    /// 2018年，要…; 2019年是决胜之年
    private func present() -> Int? {
        year(in: text.whole, of: text) { start, end in
            guard text.prefix(of: words.present, at: end) != nil else { return false }
            return text.unit(before: start).map { Unit.endsClause($0) || Unit.isLineBreak($0) } ?? true
        }
    }
}
