import JiyaoCore

/// The ordinal at the head of a point: 一是, 第二, （三）, 4., ⑤.
struct OrdinalMarker: Hashable {
    /// How the points of a list are numbered; one list keeps to one way.
    enum Family: Hashable {
        /// 一是, 二要: these mix.
        case copula
        /// 第一
        case ordinal
        /// 首先, 其次, 再次, 最后
        case sequence
        /// （一）
        case bracketedNumeral
        /// 一、
        case numeral
        /// 1. 1、
        case digit
        /// （1） 1）
        case bracketedDigit
        /// ①
        case circled
        /// 一 right before its point: 一提高认识。二围绕目标。
        case bare

        /// Whether all points of a list open a paragraph if one does.
        var standsInLines: Bool {
            switch self {
            case .numeral, .bracketedNumeral, .digit, .bracketedDigit: true
            case .copula, .ordinal, .sequence, .circled, .bare: false
            }
        }
    }

    var family: Family
    /// From 1; 0 for 最后 and 然后, which take the next number of their list.
    var number: Int
    var span: TextSpan
    /// Whether a paragraph begins with it.
    var opensParagraph: Bool
    /// Whether it may also be something else, and counts only where the markers around it make it certain: ，四、加强….
    var isWeak = false
}

/// Finds the markers of a text in one pass.
struct OrdinalMarkerScanner {
    private let text: Text
    private let words: MarkerWords

    /// What may follow 第一 where it heads a point, besides some words; 第一次 and 第一书记 are none.
    private static let marksAfterOrdinal: Set<UInt16> = [0xFF0C, 0x2C, 0x3001, 0xFF1A, 0x3A, 0x20, 0xFF1B]

    init(_ text: Text, words: MarkerWords) {
        self.text = text
        self.words = words
    }

    /// The markers of paragraphs, in order, without those that the others do not make certain.
    func markers(of paragraphs: [TextSpan]) -> [OrdinalMarker] {
        MarkerRuns(text, paragraphs: paragraphs).certain(paragraphs.flatMap(markers))
    }

    /// The markers of a paragraph, in order, weak ones among them.
    func markers(in paragraph: TextSpan) -> [OrdinalMarker] {
        var found: [OrdinalMarker] = []
        var position = paragraph.start
        while position < paragraph.end {
            if let marker = marker(at: position, in: paragraph) {
                found.append(marker)
                position = marker.span.end
            } else {
                position += 1
            }
        }
        return found
    }

    private func marker(at position: Int, in paragraph: TextSpan) -> OrdinalMarker? {
        let unit = text[position]
        let opens = position == paragraph.start
        let before: UInt16 = opens ? 0x0A : text[position - 1]
        func make(_ family: OrdinalMarker.Family, _ number: Int, _ end: Int, _ isWeak: Bool) -> OrdinalMarker {
            OrdinalMarker(
                family: family, number: number, span: TextSpan(position, end), opensParagraph: opens, isWeak: isWeak)
        }
        if (0x2460...0x2473).contains(unit) { return make(.circled, Int(unit) - 0x245F, position + 1, false) }
        let afterMark = opens || Unit.isMark(before) || Unit.isSpace(before)
        guard afterMark else { return led(at: position, in: paragraph, make) }
        if unit == 0xFF08 || unit == 0x28 { return bracketed(at: position, before: before, in: paragraph, make) }
        if let length = text.prefix(of: words.ordinal, at: position) {
            return ordinal(at: position, numberAt: position + length, in: paragraph, make)
        }
        if Unit.isDigit(unit) { return digits(at: position, before: before, in: paragraph, make) }
        if Numerals.digit(unit) != nil || unit == 0x5341 {
            return numeral(at: position, before: before, in: paragraph, make)
        }
        guard let word = words.sequence.longest(at: position, in: text.units, limit: text.count),
            text.prefix(of: words.notAfterSequence, at: position + word.length) == nil
        else { return nil }
        return make(.sequence, word.value, position + word.length, false)
    }

    private typealias Make = (OrdinalMarker.Family, Int, Int, _ isWeak: Bool) -> OrdinalMarker

    /// 做到一是…；二是…: the first point without a mark before it.
    private func led(at position: Int, in paragraph: TextSpan, _ make: Make) -> OrdinalMarker? {
        guard text[position] == Self.one, text.suffix(of: words.leadIn, at: position) != nil,
            position + 1 < paragraph.end, let length = text.prefix(of: words.copula, at: position + 1)
        else { return nil }
        return make(.copula, 1, position + 1 + length, true)
    }

    private static let one: UInt16 = 0x4E00  // 一

    /// （一）, (1)
    private func bracketed(at position: Int, before: UInt16, in paragraph: TextSpan, _ make: Make) -> OrdinalMarker? {
        guard Self.endsPiece(before) || Self.isComma(before),
            let number = Numerals.number(at: position + 1, in: text, limit: paragraph.end),
            number.value > 0, number.value < 100
        else { return nil }
        let close = position + 1 + number.length
        guard let unit = text.unit(at: close), unit == 0xFF09 || unit == 0x29, close < paragraph.end else { return nil }
        let family: OrdinalMarker.Family = Unit.isDigit(text[position + 1]) ? .bracketedDigit : .bracketedNumeral
        var end = close + 1
        if end < paragraph.end, text[end] == 0x3001 { end += 1 }
        return make(family, number.value, end, !Self.endsPiece(before))
    }

    /// 第一，
    private func ordinal(
        at position: Int, numberAt start: Int, in paragraph: TextSpan, _ make: Make
    ) -> OrdinalMarker? {
        guard let number = Numerals.chinese(at: start, in: text, limit: paragraph.end), number.value > 0 else {
            return nil
        }
        let end = start + number.length
        guard end < paragraph.end else { return nil }
        if headsPoint(at: end) { return make(.ordinal, number.value, end, false) }
        let opensPiece = opensPiece(at: position, in: paragraph)
        if let length = text.prefix(of: words.ordinalUnit, at: end) {
            guard end + length < paragraph.end, !Unit.isSpace(text[end + length]) else { return nil }
            let isCertain = headsPoint(at: end + length)
            return isCertain || opensPiece ? make(.ordinal, number.value, end + length, !isCertain) : nil
        }
        // 第一看天。第二看人。
        return opensPiece ? make(.ordinal, number.value, end, true) : nil
    }

    private func opensPiece(at position: Int, in paragraph: TextSpan) -> Bool {
        position == paragraph.start || Self.endsPiece(text[position - 1]) || Self.isComma(text[position - 1])
    }

    private func headsPoint(at end: Int) -> Bool {
        Self.marksAfterOrdinal.contains(text[end]) || text.prefix(of: words.ordinalEnd, at: end) != nil
    }

    /// 1. 1、 1） – no decimal, no time, no date.
    private func digits(at position: Int, before: UInt16, in paragraph: TextSpan, _ make: Make) -> OrdinalMarker? {
        let isWeak = !Self.endsPiece(before)
        guard !isWeak || Self.isComma(before),
            let number = Numerals.arabic(at: position, in: text, limit: paragraph.end),
            number.value > 0, number.value < 100
        else { return nil }
        let mark = position + number.length
        guard mark + 1 < paragraph.end else { return nil }
        let next = text[mark + 1]
        switch text[mark] {
        case 0x3001, 0xFF0E:
            if isWeak, Unit.isDigit(next) { return nil }
            return make(.digit, number.value, mark + 1, isWeak)
        case 0x2E where !Unit.isDigit(next): return make(.digit, number.value, mark + 1, isWeak)
        case 0xFF09, 0x29: return make(.bracketedDigit, number.value, mark + 1, isWeak)
        default: return nil
        }
    }

    /// 一是, 二要, 三、
    private func numeral(at position: Int, before: UInt16, in paragraph: TextSpan, _ make: Make) -> OrdinalMarker? {
        guard let number = Numerals.chinese(at: position, in: text, limit: paragraph.end), number.value > 0,
            number.value < 100
        else { return nil }
        let end = position + number.length
        guard end < paragraph.end else { return nil }
        if let length = text.prefix(of: words.copula, at: end) {
            return make(.copula, number.value, end + length, false)
        }
        switch text[end] {
        case 0x3001, 0xFF0E:
            // 一、二、三产业 is no list.
            guard Self.endsPiece(before) || Self.isComma(before), end + 1 < paragraph.end,
                Numerals.digit(text[end + 1]) == nil
            else { return nil }
            return make(.numeral, number.value, end + 1, !Self.endsPiece(before))
        case let unit where Unit.isHan(unit) && number.length == 1 && !isCounted(at: end):
            return opensSentence(position, in: paragraph) ? make(.bare, number.value, end, true) : nil
        default: return nil
        }
    }

    /// 三|月, 二|十, 一|个: a number of something.
    private func isCounted(at end: Int) -> Bool {
        text.prefix(of: words.measure, at: end) != nil || text.prefix(of: words.otherMeasure, at: end) != nil
            || Self.calendar.contains(text[end]) || Numerals.digit(text[end]) != nil
    }

    private static let calendar = Set("年月日时分秒天周季十百千万亿名位次届期批".utf16)

    private func opensSentence(_ position: Int, in paragraph: TextSpan) -> Bool {
        var before = position
        while before > paragraph.start, Unit.isSpace(text[before - 1]) { before -= 1 }
        guard before > paragraph.start else { return true }
        return Unit.endsSentence(text[before - 1]) || text[before - 1] == 0xFF1A || text[before - 1] == 0x3A
    }

    private static func isComma(_ unit: UInt16) -> Bool { unit == 0xFF0C || unit == 0x2C }

    /// Whether a piece of text may end with this: a sentence, a clause before ； or ：, or a paragraph.
    private static func endsPiece(_ unit: UInt16) -> Bool {
        switch unit {
        case 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0x201D, 0xFF09, 0x29: true
        default: Unit.isSpace(unit) || Unit.endsSentence(unit)
        }
    }
}
