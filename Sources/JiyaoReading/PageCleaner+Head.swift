import JiyaoCore

/// What stands above the first paragraph.
extension PageCleaner {
    mutating func markTitle(_ found: TitleFinder.Found?) {
        guard let found else { return }
        for index in found.lines { reasons[index] = .title }
        let content = found.lines.map { shapes[$0].content }
        for index in lines.indices where reasons[index] == nil && content.contains(shapes[index].content) {
            if shapes[index].content.count >= 6 { reasons[index] = .title }
        }
    }

    mutating func markHead(after title: Int?) {
        let end = body.isEmpty ? lines.count : body.lowerBound
        let isMinutes = shapes[..<end].contains { $0.isMinutes }
        var hasSource = false
        for index in 0..<end where reasons[index] == nil {
            if let title, index < title, !body.isEmpty, page.hints.title == nil {
                reasons[index] = shapes[index].source != nil ? .source : .navigation
            } else {
                reasons[index] = reasonAtHead(index, end: end, isMinutes: isMinutes, hasSource: hasSource)
            }
            if reasons[index] == .source { hasSource = true }
        }
        if title == nil, page.hints.title == nil, !body.isEmpty { markStrays(before: end) }
        markCompany(before: end)
    }

    private func reasonAtHead(_ index: Int, end: Int, isMinutes: Bool, hasSource: Bool) -> RemovedLine.Reason? {
        let shape = shapes[index]
        if let source = shape.source {
            let isMeetings =
                isMinutes && source.labels.allSatisfy { $0 == .date || $0 == .person } && source.bareDate == nil
            return isMeetings ? nil : .source
        }
        if let furniture = shape.furniture { return furniture }
        if shape.opensTail || shape.isLink { return .navigation }
        if index > 0, reasons[index - 1] == .title {
            if isSpeaker(index) { return nil }
            if Byline.isUnbracketed(lines[index].units, lexicon: lexicon) { return .byline }
        }
        guard !body.isEmpty, !shape.isNumbered, !shape.endsWithColon, !shape.isMinutes, lines[index].heading == 0 else {
            return nil
        }
        let isBesideSource = [index - 1, index + 1].contains { shapes.indices.contains($0) && shapes[$0].source != nil }
        if isBesideSource, shape.content.count <= 20, lexicon.ends(shape.content, with: .body) { return .source }
        if hasSource, shape.content.count <= 40 {
            let hasNeighbour = [index - 1, index + 1].contains {
                (0..<end).contains($0) && shapes[$0].source == nil && reasons[$0] != .title && !shapes[$0].isNumbered
            }
            if shape.isScene || hasNeighbour { return .caption }
        }
        return nil
    }

    /// Very short lines before a body without a title.
    private mutating func markStrays(before end: Int) {
        for index in 0..<min(end, 3) where reasons[index] == nil {
            let shape = shapes[index]
            if shape.content.count < 4, !shape.isNumbered, !shape.endsWithColon { reasons[index] = .navigation }
        }
    }

    /// 教务处, 王某, admin between a title and the first paragraph, in a row with the source line: who put the page up.
    private mutating func markCompany(before end: Int) {
        for order in [Array(0..<end), Array((0..<end).reversed())] {
            for (previous, index) in zip(order, order.dropFirst())
            where reasons[index] == nil && reasons[previous] == .source && isCompany(index) { reasons[index] = .source }
        }
    }

    private func isCompany(_ index: Int) -> Bool {
        let (shape, units) = (shapes[index], lines[index].units)
        guard units.count <= 20, !shape.isNumbered, !shape.isMinutes, !shape.endsWithColon, lines[index].heading == 0,
            !isSpeaker(index)
        else {
            return false
        }
        return Byline.isName(units) || lexicon.ends(shape.content, with: .body)
            || units.allSatisfy { $0 < 0x80 && !Unit.isSpace($0) }
    }

    /// 在…会议上的讲话, and below it who gives it: 市委书记　林远山.
    private func isSpeaker(_ index: Int) -> Bool {
        index > 0 && reasons[index - 1] == .title && lexicon.ends(shapes[index - 1].content, with: .speech)
            && shapes[index].source == nil && shapes[index].content.count <= Self.longestSignature
    }

    /// Without its white space, in UTF-16 units.
    private static let longestSignature = 20
}
