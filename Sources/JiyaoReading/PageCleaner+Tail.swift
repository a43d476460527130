import JiyaoCore

/// What stands below the last paragraph.
extension PageCleaner {
    mutating func markTail() {
        guard !body.isEmpty else { return }
        var isAfter = false
        let hasFooter = shapes[body.upperBound...].contains { $0.isFooter }
        let isNews = reasons[..<body.lowerBound].contains(.source)
        for index in body.upperBound..<max(body.upperBound, lines.count) {
            let shape = shapes[index]
            if shape.opensTail { isAfter = true }
            if reasons[index] != nil { continue }
            if isAfter {
                reasons[index] = .after
            } else if let furniture = shape.furniture {
                reasons[index] = furniture
            } else if let byline = Byline.whole(lines[index].units, isClosing: true, lexicon: lexicon) {
                reasons[index] = .byline
                facts.closing = facts.closing ?? byline.publisher
            } else if let source = shape.source {
                // 2024-3-4 dates a page; 2024年3月4日 signs a document off.
                let signs =
                    source.labels.isEmpty && source.bareDate?.time == nil && lines[index].units.contains(Self.year)
                // 责任编辑：某某 tells who, not where it was published.
                let tellsWho = !source.labels.isEmpty && source.labels.allSatisfy { $0 == .person }
                reasons[index] = signs ? nil : tellsWho ? .byline : .source
            } else if lines[index].units.contains(where: { Unit.isSpace($0) || $0 == 0x2F || $0 == 0xFF0F }),
                Byline.isUnbracketed(lines[index].units, lexicon: lexicon)
            {
                reasons[index] = .byline
            } else if isNews, index == lines.count - 1, shape.content.count <= 12,
                lexicon.ends(shape.content, with: .body)
            {
                // Who sent the report in; a document has the day below it.
                reasons[index] = .byline
            } else if shape.isLink || hasFooter && shape.isContact {
                reasons[index] = .navigation
            } else if shape.isProse {
                reasons[index] = .after
            }
        }
        markRuns()
        markScraps()
    }

    /// Three and more very short lines in a row.
    private mutating func markRuns() {
        var start = body.upperBound
        for index in body.upperBound...lines.count {
            let isShort = index < lines.count && shapes[index].content.count <= 4 && shapes[index].source == nil
            if isShort { continue }
            if index - start >= 3 {
                for place in start..<index where reasons[place] == nil { reasons[place] = .run }
            }
            start = index + 1
        }
    }

    private static let year: UInt16 = 0x5E74  // 年

    /// A short line among the furniture after the body is furniture, if nobody signs by it.
    private mutating func markScraps() {
        for index in lines.indices where index > body.upperBound && reasons[index] == nil {
            let shape = shapes[index]
            let isBetween = reasons[index - 1] != nil && (index + 1 == lines.count || reasons[index + 1] != nil)
            guard isBetween, shape.content.count <= 16, !shape.isNumbered, !shape.isMinutes, shape.source == nil,
                !lexicon.ends(shape.content, with: .body), !Byline.isName(shape.content),
                lines[index].units.last.map({ !Unit.endsClause($0) }) ?? false
            else { continue }
            reasons[index] = .navigation
        }
    }
}
