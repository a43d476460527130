import Algorithms
import JiyaoCore

/// Tells the numbered headings of a page from points.
extension EnumerationFinder {
    /// 一、董事长强调 over a list of its own: the numbered headings of a page, one of which names a speaker.
    func hasSpeaker(_ list: Open) -> Bool {
        list.family.standsInLines
            && list.points.contains { point in
                guard point.marker.opensParagraph, !point.lists.isEmpty else { return false }
                let lead = leads.partitioningIndex { $0 >= point.marker.span.start }
                return lead < leads.count && leads[lead] == point.marker.span.start
                    && isHeading(point.marker, over: point.lists)
            }
    }

    /// 1.关于演讲比赛, and under it what each said: the headings of a protocol.
    func isProtocol(_ list: Open) -> Bool {
        guard list.family.standsInLines else { return false }
        return list.points.indices.allSatisfy { index in
            let marker = list.points[index].marker
            let end = index + 1 < list.points.count ? list.points[index + 1].marker.span.start : text.count
            let answer = answers.partitioningIndex { $0 > marker.span.end }
            return marker.opensParagraph && answer < answers.count && answers[answer] < end
        }
    }

    /// 二、方案讨论, and under it and most of its like paragraphs in which persons say something: the headings of minutes.
    func isNarrated(_ list: Open) -> Bool {
        guard list.family.standsInLines, list.points.allSatisfy(\.marker.opensParagraph) else { return false }
        let voiced = zip(list.points, list.points.dropFirst()).count { point, next in
            let line = paragraphs[paragraphs.partitioningIndex { $0.end > point.marker.span.start }]
            guard line.end < next.marker.span.start,
                !(line.start..<line.end).contains(where: { Unit.endsSentence(text[$0]) })
            else { return false }
            let lead = leads.partitioningIndex { $0 >= line.end }
            return lead < leads.count && leads[lead] < next.marker.span.start
        }
        return voiced * 2 > list.points.count - 1
    }

    /// Whether the line of a marker ends where the list in its point begins.
    private func isHeading(_ marker: OrdinalMarker, over lists: [Open]) -> Bool {
        guard let start = lists.first?.start else { return false }
        return text.skippingSpace(from: marker.span.end, limit: start) < start
            && text.unit(before: start).map(Unit.isSpace) ?? false
            && !(marker.span.end..<start).contains { Unit.endsSentence(text[$0]) }
    }
}
