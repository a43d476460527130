import JiyaoCore

/// What stands in brackets after a report, or below its title, and names who wrote it: （某某部 张某某）, （记者 张某某）,
/// （文/图 综合科 张某某）, （来源：某某办公室）.
struct Byline {
    /// The body that opens it, or that its label of source names.
    var publisher: [UInt16]?

    private static let longest = 60
    /// What names who wrote in the last brackets of a report is not longer, in units without white space.
    private static let longestClosing = 25
    private static let crafts = Set("文图圖摄攝编編审審".utf16)

    /// - Parameter content: what the brackets hold.
    init?(_ content: [UInt16], lexicon: FurnitureLexicon) {
        let tokens = Fold.tokens(content)
        guard let first = tokens.first, content.count <= Self.longest, !content.contains(0x3002) else { return nil }
        if tokens.count == 1, lexicon.isTerm(first, of: .aside) { return nil }
        let source = SourceLine(content, lexicon: lexicon)
        if !source.labels.isEmpty, !source.labels.contains(.minutes), !source.hasProse {
            publisher = source.publisher
            return
        }
        if Self.opens(content, lexicon: lexicon) || Self.namesCraft(content) {
            // 市水务局办公室 林远山/文 陶立言/图
            let head = Array(content.prefix { !Unit.isSpace($0) })
            if head.count > 2, head.allSatisfy(Unit.isHan), lexicon.ends(head, with: .body) { publisher = head }
            return
        }
        if tokens.count == 1 {
            guard Self.isName(first), first.count == content.count else { return nil }
            return
        }
        let parts = content.split(whereSeparator: { Unit.isSpace($0) }).map(Array.init)
        guard parts.count > 1, parts.allSatisfy({ $0.allSatisfy { Unit.isHan($0) || $0 == 0xB7 || $0 == 0x3001 } }),
            parts.dropFirst().allSatisfy(Self.isName)
        else { return nil }
        if parts[0].count > 2, lexicon.ends(parts[0], with: .body) || lexicon.ends(parts[0], with: .place) {
            publisher = parts[0]
        } else if !Self.isName(parts[0]) {
            return nil
        }
    }

    private init(publisher: [UInt16]?) {
        self.publisher = publisher
    }

    /// What stands in the last brackets of a report: there a body alone tells who wrote, too, as （市住建局办公室）,
    /// （城建办供稿）, （县电视台 林远山）, （林 远）.
    ///
    /// - Parameter content: what the brackets hold.
    static func closing(_ content: [UInt16], lexicon: FurnitureLexicon) -> Byline? {
        if let byline = Byline(content, lexicon: lexicon) { return byline }
        let compact = content.filter { !Unit.isSpace($0) }
        guard (2...longestClosing).contains(compact.count), !lexicon.isTerm(compact, of: .aside),
            compact.allSatisfy({ Unit.isHan($0) || Unit.isDigit($0) || [0xB7, 0x3001, 0x201C, 0x201D].contains($0) })
        else { return nil }
        let isSpaced = compact.count < content.count
        if isSpaced, isName(compact) { return Byline(publisher: nil) }
        if let length = lexicon.length(of: .credit, ending: compact), length < compact.count {
            let writer = Array(compact.dropLast(length))
            return lexicon.ends(writer, with: .body)
                ? Byline(publisher: writer) : isName(writer) ? Byline(publisher: nil) : nil
        }
        if compact.count > 3, lexicon.ends(compact, with: .body) { return Byline(publisher: compact) }
        // 县电视台林远山
        for length in [3, 2] where compact.count >= length + 3 {
            let body = Array(compact.dropLast(length))
            // 常务会|议通过
            if body.last != 0x4F1A, body.allSatisfy(Unit.isHan), lexicon.ends(body, with: .body) {
                return Byline(publisher: body)
            }
        }
        return nil
    }

    /// Whether it begins with 记者 or the like and goes on with a name.
    private static func opens(_ content: [UInt16], lexicon: FurnitureLexicon) -> Bool {
        guard let length = lexicon.length(of: .byline, at: 0, in: content) else { return false }
        guard length < content.count else { return length > 1 }
        let next = content[length]
        return Unit.isSpace(next) || Unit.isMark(next) || (length > 1 && content.count - length <= 12)
    }

    /// 文/, /摄 and their kind.
    private static func namesCraft(_ content: [UInt16]) -> Bool {
        for (one, other) in zip(content, content.dropFirst()) {
            let isSlash = { (unit: UInt16) in unit == 0x2F || unit == 0xFF0F }
            if isSlash(one) && crafts.contains(other) || isSlash(other) && crafts.contains(one) { return true }
        }
        return false
    }

    /// Two or three ideographs: most names, hardly any phrase that stands alone in brackets.
    static func isName(_ units: [UInt16]) -> Bool {
        (2...3).contains(units.count) && units.allSatisfy(Unit.isHan)
    }
}

extension Byline {
    /// Whether a line is a body and its writers, as 某某办公室 张某某, or one name alone, its letters perhaps set apart.
    static func isUnbracketed(_ units: [UInt16], lexicon: FurnitureLexicon) -> Bool {
        let parts = units.split(whereSeparator: { Unit.isSpace($0) }).map(Array.init)
        guard let first = parts.first, units.count <= 24 else { return false }
        if parts.count > 1, first.count > 2, lexicon.ends(first, with: .body), first.allSatisfy(Unit.isHan) {
            return parts.dropFirst().allSatisfy(isName)
        }
        // 文、图/林远山
        if units.count <= 14, namesCraft(units), !units.contains(where: Unit.endsSentence) { return true }
        let name = parts.flatMap { $0 }
        // 第一号 is a number.
        return isName(name) && name[0] != 0x7B2C && !lexicon.ends(name, with: .document)
            && !lexicon.ends(name, with: .body)
    }

    /// The by-line in brackets that opens a paragraph.
    static func opening(_ units: [UInt16], lexicon: FurnitureLexicon) -> TextSpan? {
        guard let first = units.first, first == 0xFF08 || first == 0x28 || first == 0x3010,
            let closing = Unit.closing(of: first), let end = units.prefix(longest).firstIndex(of: closing),
            end < units.count - 1
        else { return nil }
        let content = Array(units[1..<end])
        // 【某某网记者 林远山】
        if first == 0x3010,
            let reporter = Text(units: content).firstIndex(of: "记者".units, in: TextSpan(0, content.count)),
            reporter > 0, content.count - reporter <= 8
        {
            return TextSpan(0, end + 1)
        }
        guard opens(content, lexicon: lexicon), Byline(content, lexicon: lexicon) != nil else { return nil }
        return TextSpan(0, end + 1)
    }

    /// The by-line in brackets that ends a paragraph after the end of a sentence, and where it stands. The bar of a
    /// table may follow it.
    static func ending(_ units: [UInt16], lexicon: FurnitureLexicon) -> (byline: Byline, span: TextSpan)? {
        guard let close = units.lastIndex(where: { !Unit.isSpace($0) && ![0x7C, 0xFF5C, 0x3002].contains($0) }),
            units[close] == 0xFF09 || units[close] == 0x29,
            let open = units[..<close].lastIndex(where: { $0 == 0xFF08 || $0 == 0x28 }), open > 0,
            let before = units[..<open].last(where: { !Unit.isSpace($0) }),
            Unit.endsSentence(before) || before == 0x201D || before == 0x300D,
            let byline = Self.closing(Array(units[(open + 1)..<close]), lexicon: lexicon)
        else { return nil }
        // A full stop behind the bracket goes with it.
        let end = units[(close + 1)...].firstIndex(of: 0x3002).map { $0 + 1 } ?? close + 1
        return (byline, TextSpan(open, end))
    }

    /// The by-line of a whole line in brackets.
    ///
    /// - Parameter isClosing: whether the line stands after the report.
    static func whole(_ units: [UInt16], isClosing: Bool = false, lexicon: FurnitureLexicon) -> Byline? {
        guard units.count > 2, let first = units.first, let closing = Unit.closing(of: first), units.last == closing
        else {
            return nil
        }
        let content = Array(units[1..<(units.count - 1)])
        return isClosing ? Self.closing(content, lexicon: lexicon) : Byline(content, lexicon: lexicon)
    }
}
