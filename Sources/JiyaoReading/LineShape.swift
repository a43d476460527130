import JiyaoCore

/// What a line looks like, apart from where it stands.
struct LineShape {
    /// Reads like a paragraph of an article.
    var isProse: Bool
    /// The title's and repeated lines' view of it.
    var content: [UInt16]
    var source: SourceLine?
    var byline: Byline?
    /// Why it is furniture wherever it stands, if it is.
    var furniture: RemovedLine.Reason?
    /// Opens what follows an article.
    var opensTail = false
    /// Begins with a numeral as a point of a list does.
    var isNumbered: Bool
    var endsWithColon: Bool
    /// A label of minutes, as 地点：.
    var isMinutes = false
    var isScene: Bool
    /// Stands in the foot of a site, surely or perhaps.
    var isFooter = false
    var isContact = false
    /// Holds short pieces between the bars of a table.
    var isBarred = false
    /// Almost all of it is a link, or it stands in navigation.
    var isLink: Bool

    private static let prose = 90
    private static let numerals = Set("一二三四五六七八九十".utf16)

    init(_ line: PageLine, lexicon: FurnitureLexicon) {
        let units = line.units
        content = Fold.content(units)
        isProse = Self.isProse(units, content: content)
        isLink = line.isChrome || !isProse && line.linked * 10 >= units.count * 8
        isNumbered = Self.isNumbered(units)
        let last = units[units.count - 1]
        endsWithColon = last == 0xFF1A || last == 0x3A
        isScene = false
        if content.isEmpty {
            furniture = .separator
        } else if units.count <= SourceLine.longest {
            classify(units, lexicon: lexicon)
        }
    }

    private mutating func classify(_ units: [UInt16], lexicon: FurnitureLexicon) {
        isMinutes = lexicon.label(at: 0, in: units)?.kind == .minutes || Self.hasWideLabel(units, lexicon: lexicon)
        if isProse {
            // 来源：… 作者：… 发布时间：… 责任编辑： with nothing behind its last colon.
            if endsWithColon {
                let source = SourceLine(units, lexicon: lexicon)
                if source.isConvincing, source.labels.count > 1 {
                    self.source = source
                    isProse = false
                    return
                }
            }
            if lexicon.length(of: .notice, at: 0, in: units) != nil {
                furniture = .after
                isProse = false
                return
            }
            // A footer's address may be long; a paragraph that only mentions one ends a sentence.
            if units.last.map(Unit.endsSentence) != true, lexicon.length(of: .footer, at: 0, in: units) != nil {
                furniture = .navigation
                isProse = false
            }
            return
        }
        let start = units.firstIndex { !Unit.isSpace($0) && !Unit.isMark($0) } ?? 0
        let tokens = Fold.tokens(units)
        isContact = lexicon.contains(.contact, in: units)
        isScene = lexicon.ends(Fold.bare(units[...]), with: .scene)
        opensTail = lexicon.length(of: .tail, at: start, in: units).map { opens(units, after: start + $0) } ?? false
        byline = Byline.whole(units, lexicon: lexicon)
        isBarred = Self.isBarred(units)
        let source = SourceLine(units, lexicon: lexicon)
        if source.isConvincing { self.source = source }
        if Self.arePhrases(tokens, lexicon: lexicon) || Self.arePhrases(Fold.spacedTokens(units), lexicon: lexicon) {
            furniture = .phrase
        } else if lexicon.length(of: .notice, at: start, in: units) != nil {
            furniture = .after
        } else if lexicon.length(of: .breadcrumb, at: start, in: units) != nil || Self.isBreadcrumb(units)
            || Self.isMenu(units, lexicon: lexicon)
        {
            furniture = .navigation
        } else if lexicon.contains(.footer, in: units) {
            isFooter = true
            furniture = .navigation
        } else if lexicon.length(of: .caption, at: start, in: units) != nil || Self.isMarkedCaption(units) {
            furniture = .caption
        } else if Self.isImageName(units) {
            furniture = .caption
        } else if Self.isProgramme(units) {
            furniture = .source
        } else if byline != nil {
            furniture = .byline
        }
    }

    /// 地　　点：, its letters set apart as those of minutes often are.
    private static func hasWideLabel(_ units: [UInt16], lexicon: FurnitureLexicon) -> Bool {
        guard let colon = units.prefix(12).firstIndex(where: { $0 == 0xFF1A || $0 == 0x3A }) else { return false }
        let label = units[..<colon].filter { !Unit.isSpace($0) }
        return label.count < colon && lexicon.isTerm(label, of: .minutes)
    }

    /// Whether all are words of the page's own, perhaps with numbers between them.
    private static func arePhrases(_ tokens: [[UInt16]], lexicon: FurnitureLexicon) -> Bool {
        var isAny = false
        for token in tokens {
            if lexicon.isTerm(token, of: .phrase) {
                isAny = true
            } else if !token.allSatisfy(Unit.isDigit) {
                return false
            }
        }
        return isAny
    }

    /// A word that opens a tail stands alone or before a colon.
    private func opens(_ units: [UInt16], after end: Int) -> Bool {
        guard end < units.count else { return true }
        return Unit.isMark(units[end]) || Unit.isSpace(units[end])
    }

    private static func isProse(_ units: [UInt16], content: [UInt16]) -> Bool {
        // Many gaps and dividers are navigation's.
        let gaps = units.count { Unit.isSpace($0) || $0 == 0x7C || $0 == 0xFF5C || $0 == 0x3E || $0 == 0xBB }
        let isGappy = gaps * 8 > units.count
        if units.contains(0x3002) || units.contains(0xFF61) {
            let endsSentence = Fold.closed(units).map(Unit.endsSentence) == true
            return content.count >= 4 && (!isGappy || endsSentence) || content.count > 60
        }
        if isGappy { return false }
        if units.count >= prose { return true }
        guard let last = units.last, units.count >= 40 else { return false }
        return Unit.endsClause(last)
    }

    /// 一、 （一） 1. 第一， ①
    private static func isNumbered(_ units: [UInt16]) -> Bool {
        var position = 0
        if let first = units.first, first == 0xFF08 || first == 0x28 || first == 0x7B2C { position = 1 }
        guard position < units.count else { return false }
        if (0x2460...0x2473).contains(units[position]) { return true }
        let start = position
        while position < units.count, numerals.contains(units[position]) || Unit.isDigit(units[position]) {
            position += 1
        }
        guard position > start, position - start <= 3, position < units.count else { return false }
        switch units[position] {
        case 0x3001, 0x2E, 0xFF0E, 0xFF09, 0x29, 0xFF0C: return true
        default: return false
        }
    }

    /// 门户 本地资讯 市水务局 查看内容: words set apart, and one of them the page's own.
    private static func isMenu(_ units: [UInt16], lexicon: FurnitureLexicon) -> Bool {
        let parts = units.split(whereSeparator: { Unit.isSpace($0) || $0 == 0x7C }).map(Array.init)
        return parts.count >= 3 && parts.contains { lexicon.isTerm($0, of: .phrase) } || isBar(parts)
    }

    /// 学校概况 - 德育天地 - 教学科研 - 家校共育: short words with the same mark between them, three times and more.
    private static func isBar(_ parts: [[UInt16]]) -> Bool {
        let dividers = parts.count { $0.count == 1 && (Unit.isMark($0[0]) || $0[0] == 0x4E28) }
        return dividers >= 3 && dividers * 2 >= parts.count - 1 && parts.allSatisfy { $0.count <= 6 }
    }

    /// 首页 > 新闻 > 正文, or more arrows than one.
    private static func isBreadcrumb(_ units: [UInt16]) -> Bool {
        let arrows = units.count { $0 == 0x3E || $0 == 0xBB || $0 == 0xFF1E || $0 == 0x203A || $0 == 0x2192 }
        return arrows >= 2 && units.count <= 100
    }

    /// ▲某某会议现场: a short line behind a sign that points at a picture.
    private static func isMarkedCaption(_ units: [UInt16]) -> Bool {
        guard let first = units.first, units.count <= 50, let last = units.last, !Unit.endsSentence(last) else {
            return false
        }
        return [0x2588, 0x25B2, 0x25B3, 0x2191, 0x25B6, 0x25BC, 0x25BD].contains(first)
    }

    /// IMG_0417.jpg
    private static func isImageName(_ units: [UInt16]) -> Bool {
        guard let dot = units.lastIndex(of: 0x2E), units.allSatisfy({ $0 < 0x80 && !Unit.isSpace($0) }) else {
            return false
        }
        return images.contains(String(decoding: units[(dot + 1)...], as: UTF16.self).lowercased())
    }

    private static let images: Set<String> = ["jpg", "jpeg", "png", "gif", "bmp", "webp", "tif", "tiff"]

    /// 某某主持会议 | 某某作报告 |: captions of pictures that stood in a row of a table.
    private static func isBarred(_ units: [UInt16]) -> Bool {
        guard let last = units.last, isBar(last) else { return false }
        let parts = units.split(whereSeparator: isBar).filter { !$0.allSatisfy(Unit.isSpace) }
        return parts.count > 1 && parts.allSatisfy { $0.count <= 24 && !$0.contains(where: Unit.endsSentence) }
    }

    /// | ｜
    private static func isBar(_ unit: UInt16) -> Bool { unit == 0x7C || unit == 0xFF5C }

    /// 《某某联播》（20230111）
    private static func isProgramme(_ units: [UInt16]) -> Bool {
        guard units.first == 0x300A, let close = units.firstIndex(of: 0x300B), close < units.count - 1 else {
            return false
        }
        return DateStamp(whole: Array(units[(close + 1)...])) != nil
    }
}
