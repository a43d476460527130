import Algorithms
import JiyaoCore
import JiyaoSegmentation

/// Builds numbered lists from markers: 一是…；二是…；三是…。
///
/// One pass with a stack of open lists: a marker goes on with the innermost list of its family that it follows, or
/// opens a list inside the point that is open. What has a single point is no list.
struct EnumerationFinder {
    let text: Text
    private let words: MarkerWords
    let paragraphs: [TextSpan]
    private let sentences: [TextSpan]
    private let markers: [OrdinalMarker]
    private let pairs: [TextSpan]
    /// Where another speaker or the narration takes over, ascending.
    private let turns: [Int]
    /// Those of them in which a person or a group takes the floor, and not the meeting.
    private let voices: [Int]
    /// Where persons begin to say something, ascending.
    let leads: [Int]
    /// Where a name with a colon begins, ascending.
    let answers: [Int]

    /// - Parameter markers: those of the text, in order.
    init(_ document: Document, markers: [OrdinalMarker], lexicons: ExtractionLexicons) {
        self.markers = markers
        text = document.text
        words = lexicons.markers
        paragraphs = document.paragraphs
        sentences = document.sentences
        pairs = document.pairs
        turns = document.turns.map(\.start)
        leads = document.turns.filter { $0.content != nil && $0.speaker?.kind == .person }.map(\.start)
        answers = document.turns.filter {
            $0.content != nil && $0.verb.count == 1 && Unit.endsClause(document.text[$0.verb.start])
        }.map(\.start)
        voices = document.turns.filter { $0.speaker != nil && $0.speaker != .meeting }.map(\.start)
    }

    /// A list while it is read.
    struct Open {
        var family: OrdinalMarker.Family
        var points: [(marker: OrdinalMarker, lists: [Open])]
        /// Begun by another voice than that of the point it stands in, and so no part of it.
        var isForeign = false

        var last: Int { points.last?.marker.number ?? 0 }
        /// Where its first marker stands.
        var start: Int { points.first?.marker.span.start ?? 0 }
    }

    func enumerations() -> [Finding.DirectiveList] {
        var quoted = SpanCursor(pairs)
        var roots: [Open] = []
        var stack: [Open] = []
        for (index, marker) in markers.enumerated() where quoted.span(around: marker.span.start) == nil {
            place(marker, at: index, on: &stack, &roots)
        }
        close(&stack, downTo: 0, &roots)
        let found = roots.flatMap(lists).sorted { $0.start < $1.start }
        return found.enumerated().map { index, list in
            // A list of another voice may stand inside this one; only what comes after the last marker ends it.
            let last = list.points.last?.marker.span.end ?? 0
            let next = found[(index + 1)...].first { $0.start >= last }?.start ?? text.count
            return Finding.DirectiveList(items: points(of: list, limit: end(of: list, before: next)))
        }
        .filter { $0.items.count > 1 }
    }

    /// Puts a marker into the list that it goes on with.
    ///
    /// - Parameter index: its place among the markers.
    private func place(
        _ marker: OrdinalMarker, at index: Int, on stack: inout [Open], _ roots: inout [Open]
    ) {
        var marker = marker
        for depth in stride(from: stack.count - 1, through: 0, by: -1) {
            let list = stack[depth]
            guard list.family == marker.family, goesOn(marker, list), !belongsFurtherOut(marker, stack[...depth]) else {
                continue
            }
            if marker.number == 0 { marker.number = list.last + 1 }
            close(&stack, downTo: depth + 1, &roots)
            stack[depth].points.append((marker, []))
            return
        }
        guard marker.number == 1 else { return }
        // A second list of a family lies inside one of the same family only if that goes on after it.
        if let same = stack.firstIndex(where: { $0.family == marker.family }), !resumes(stack[same], after: index) {
            close(&stack, downTo: same, &roots)
        }
        let isForeign = hasOtherVoice(before: marker, stack) || hasNextTurn(before: marker, at: index, stack)
        if isForeign {
            // A list that is spoken in one go has ended with its speaker; one of lines may go on after the other voice.
            let kept = (stack.lastIndex { $0.points.last?.marker.opensParagraph ?? false } ?? -1) + 1
            close(&stack, downTo: kept, &roots)
        }
        stack.append(Open(family: marker.family, points: [(marker, [])], isForeign: isForeign))
    }

    /// 四要 after 三要：一是…；二是…；三是…: the outer list writes its markers so, and the inner one does not.
    private func belongsFurtherOut(_ marker: OrdinalMarker, _ lists: ArraySlice<Open>) -> Bool {
        guard marker.family == .copula, let inner = lists.last?.points.last?.marker, copula(inner) != copula(marker)
        else {
            return false
        }
        return lists.dropLast().contains { list in
            list.family == .copula && goesOn(marker, list)
                && list.points.last.map { copula($0.marker) == copula(marker) } ?? false
        }
    }

    /// Whether a list of copulas goes on after another one that begins at a marker: the next number is written as the
    /// last one was, and the other list's first marker is not.
    private func resumes(_ list: Open, after index: Int) -> Bool {
        guard list.family == .copula, let last = list.points.last?.marker, copula(last) != copula(markers[index]) else {
            return false
        }
        for marker in markers[(index + 1)...].prefix(Self.longestInnerList) where marker.family == .copula {
            guard copula(marker) == copula(last) else { continue }
            return marker.number == last.number + 1
        }
        return false
    }

    /// In markers.
    private static let longestInnerList = 24

    /// The 是 or 要 of a marker.
    private func copula(_ marker: OrdinalMarker) -> UInt16 { text[marker.span.end - 1] }

    /// Whether another paragraph with a turn of its own stands between the last marker and a new list.
    private func hasOtherVoice(before marker: OrdinalMarker, _ stack: [Open]) -> Bool {
        guard let last = stack.last?.points.last?.marker else { return false }
        let paragraph = paragraphs.partitioningIndex { $0.end > last.span.start }
        let voice = voices.partitioningIndex { $0 > paragraphs[paragraph].end }
        return voice < voices.count && voices[voice] <= marker.span.start
    }

    /// 局长强调，一是…；二是…。会议还作了安排：（一）…: whether another turn begins between the last marker and a new list,
    /// and no open list goes on after that.
    private func hasNextTurn(before marker: OrdinalMarker, at index: Int, _ stack: [Open]) -> Bool {
        guard let last = stack.last?.points.last?.marker else { return false }
        let turn = turns.partitioningIndex { $0 >= last.span.end }
        guard turn < turns.count, turns[turn] <= marker.span.start, sentence(at: turns[turn])?.start == turns[turn]
        else { return false }
        return !markers[(index + 1)...].prefix(Self.longestInnerList).contains { next in
            stack.contains { $0.family == next.family && $0.last + 1 == next.number }
        }
    }

    /// Whether a marker is the next of a list; one number may be missing.
    private func goesOn(_ marker: OrdinalMarker, _ list: Open) -> Bool {
        guard let last = list.points.last?.marker else { return false }
        if list.family.standsInLines, marker.opensParagraph != last.opensParagraph { return false }
        if marker.number == last.number + 1 { return true }
        // 最后 and a missing number go on with a list only where nobody else took the floor.
        guard marker.number == 0 || marker.number == last.number + 2 else { return false }
        let turn = turns.partitioningIndex { $0 >= last.span.end }
        return turn == turns.count || turns[turn] > marker.span.start
    }

    private func close(_ stack: inout [Open], downTo depth: Int, _ roots: inout [Open]) {
        while stack.count > depth, let list = stack.popLast() {
            if stack.isEmpty || list.isForeign {
                roots.append(list)
            } else {
                let point = stack[stack.count - 1].points.count - 1
                stack[stack.count - 1].points[point].lists.append(list)
            }
        }
    }

    /// The list itself, or, where it is none, the lists inside its points.
    private func lists(_ list: Open) -> [Open] {
        guard !isList(list) else { return [list] }
        return list.points.flatMap { $0.lists.flatMap(lists) }
    }

    /// A single point is no list, nor is 首先…最后… without 其次: that tells what was done in turn.
    private func isList(_ list: Open) -> Bool {
        guard list.points.count > 1, !hasSpeaker(list), !isProtocol(list), !isNarrated(list) else { return false }
        return list.family != .sequence || text.prefix(of: words.last, at: list.points[1].marker.span.start) == nil
    }

    /// 以上工作于月底前完成。
    private func isAboutWholeList(_ sentence: TextSpan) -> Bool {
        text.prefix(of: words.afterList, at: sentence.start) != nil
    }

    /// The points of a list. `limit` is where the list ends.
    private func points(of list: Open, limit: Int) -> [Finding.Point] {
        var points: [Finding.Point] = []
        for (index, point) in list.points.enumerated() where point.marker.span.end <= limit {
            let end = index + 1 < list.points.count ? list.points[index + 1].marker.span.start : limit
            let content = content(TextSpan(point.marker.span.end, max(min(end, limit), point.marker.span.end)))
            var made = Finding.Point(ordinal: point.marker.number, marker: point.marker.span, content: content)
            made.headline = headline(of: content)
            let inner = point.lists.flatMap(lists).sorted { $0.start < $1.start }
            made.children = inner.indices.flatMap { index in
                let next = index + 1 < inner.count ? inner[index + 1].start : content.end
                return self.points(of: inner[index], limit: min(next, content.end))
            }
            // Markers side by side head nothing.
            if !content.isEmpty { points.append(made) }
        }
        return points
    }

    /// Without the comma or colon after the marker and the white space at the ends.
    private func content(_ span: TextSpan) -> TextSpan {
        var span = span
        while span.start < span.end, Self.followsMarker(text[span.start]) { span.start += 1 }
        return text.trimmed(span)
    }

    private static func followsMarker(_ unit: UInt16) -> Bool {
        Unit.isSpace(unit) || unit == 0xFF0C || unit == 0x2C || unit == 0x3001 || unit == 0xFF1A || unit == 0x3A
    }

    /// The first phrase of a point.
    private func headline(of content: TextSpan) -> TextSpan? {
        var end = content.start
        while end < content.end, !Unit.endsSentence(text[end]), !Unit.isLineBreak(text[end]), text[end] != 0xFF1B,
            text[end] != 0x3B
        {
            end += 1
        }
        if end - content.start > 40 {
            end = content.start
            while end < content.end, !Unit.endsClause(text[end]) { end += 1 }
        }
        while end > content.start, Unit.endsClause(text[end - 1]) || Unit.isSpace(text[end - 1]) { end -= 1 }
        let headline = text.trimmed(TextSpan(content.start, end))
        return headline.isEmpty ? nil : headline
    }

    /// Where the last point of a list ends: within its paragraph where the others are parts of one; else after as
    /// many paragraphs as each of the others has; before the sentence in which the next list begins.
    private func end(of list: Open, before nextList: Int) -> Int {
        let markers = list.points.map(\.marker)
        guard let last = markers.last else { return 0 }
        let paragraph = paragraphs.partitioningIndex { $0.end > last.span.start }
        var end = paragraphs[paragraph].end
        let starts = markers.map { marker in paragraphs.partitioningIndex { $0.end > marker.span.start } }
        let heights = zip(starts, starts.dropFirst()).map { $1 - $0 }
        if let least = heights.min(), least > 1 {
            // 三、加强领导 is a heading like the others, and has as many paragraphs below it as they have.
            let isHeading = !(last.span.end..<end).contains { Unit.endsSentence(text[$0]) }
            let height = isHeading ? heights.max() ?? least : heights.allSatisfy { $0 == least } ? least : 1
            end = paragraphs[min(paragraph + height - 1, paragraphs.count - 1)].end
        }
        let turn = turns.partitioningIndex { $0 > last.span.end }
        if turn < turns.count { end = min(end, turns[turn]) }
        let next = sentences.partitioningIndex { $0.start > last.span.start }
        if let summing = sentences[next...].prefix(while: { $0.start < end }).first(where: { isAboutWholeList($0) }) {
            end = summing.start
        }
        if nextList < end {
            let opening = sentence(at: nextList)?.start ?? nextList
            end = opening > last.span.end ? opening : nextList
        }
        // A point is as long as the list inside it.
        guard let inner = list.points.last?.lists.flatMap(lists).last else { return end }
        return max(end, self.end(of: inner, before: nextList))
    }

    private func sentence(at position: Int) -> TextSpan? {
        let index = sentences.partitioningIndex { $0.end > position }
        return index < sentences.count ? sentences[index] : nil
    }
}
