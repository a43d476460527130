import JiyaoCore

/// Keeps of the markers that may be something else those that the markers around them make certain.
///
/// ，四、加强… is the fourth point after the third; 第一看天 heads a point where 第二看地 and 第三看人 follow.
struct MarkerRuns {
    private let text: Text
    private let paragraphs: [TextSpan]

    init(_ text: Text, paragraphs: [TextSpan]) {
        self.text = text
        self.paragraphs = paragraphs
    }

    /// - Parameter markers: those of the text, in order, weak ones among them.
    func certain(_ markers: [OrdinalMarker]) -> [OrdinalMarker] {
        let next = followers(of: markers)
        var last: [OrdinalMarker.Family: OrdinalMarker] = [:]
        var kept: [OrdinalMarker] = []
        kept.reserveCapacity(markers.count)
        var paragraph = 0
        for (index, found) in markers.enumerated() {
            while paragraph < paragraphs.count, paragraphs[paragraph].end <= found.span.start {
                paragraph += 1
                // What is no list of lines ends with its paragraph, as far as weak markers go.
                for family in last.keys where !family.standsInLines && !found.opensParagraph { last[family] = nil }
            }
            var marker = found
            if joinsCopulas(marker, last) { marker.family = .copula }
            let before = last[marker.family]
            if marker.isWeak {
                let goesOn = before.map { $0.number + 1 == marker.number } ?? false
                guard goesOn || opensRun(at: index, markers, next) else { continue }
            }
            last[marker.family] = marker
            kept.append(marker)
        }
        return kept
    }

    /// For each marker the index of the next one of its family.
    private func followers(of markers: [OrdinalMarker]) -> [Int?] {
        var next: [Int?] = Array(repeating: nil, count: markers.count)
        var following: [OrdinalMarker.Family: Int] = [:]
        for index in markers.indices.reversed() {
            next[index] = following[markers[index].family]
            following[markers[index].family] = index
        }
        return next
    }

    /// Whether a weak marker is the first of a run: 2 follows, and after a bare ordinal 3 as well, each with words of its
    /// own; 第一中学…第二中学 is no list.
    private func opensRun(at index: Int, _ markers: [OrdinalMarker], _ next: [Int?]) -> Bool {
        let first = markers[index]
        guard first.number == 1, let second = next[index].map({ markers[$0] }), second.number == 2 else { return false }
        guard first.family == .ordinal || first.family == .bare, second.isWeak else { return true }
        guard let third = next[index].flatMap({ next[$0] }).map({ markers[$0] }), third.number == 3 else {
            return false
        }
        return startsPiece(first) && startsPiece(second) && head(of: first) != head(of: second)
            && head(of: second) != head(of: third)
    }

    private func startsPiece(_ marker: OrdinalMarker) -> Bool {
        guard !marker.opensParagraph, let before = text.unit(before: marker.span.start) else { return true }
        return Unit.endsClause(before) || Unit.isSpace(before)
    }

    /// The two units after a marker.
    private func head(of marker: OrdinalMarker) -> [UInt16?] {
        [text.unit(at: marker.span.end), text.unit(at: marker.span.end + 1)]
    }

    /// 一是…，二是…，三、…: a numeral that goes on with a run of copulas.
    private func joinsCopulas(_ marker: OrdinalMarker, _ last: [OrdinalMarker.Family: OrdinalMarker]) -> Bool {
        guard marker.family == .numeral, !marker.opensParagraph, marker.number > 2,
            let copula = last[.copula], copula.number + 1 == marker.number
        else { return false }
        return last[.numeral].map { $0.number + 1 != marker.number } ?? true
    }
}
