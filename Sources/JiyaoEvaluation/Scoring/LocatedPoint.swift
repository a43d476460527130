/// A point with its place in the article and in its list.
struct LocatedPoint {
    let point: Account.Point
    /// The number of the list.
    let list: Int
    let speaker: Speaker
    /// The index of the point that it is nested in.
    let parent: Int?
    /// Empty where the text is not in the article.
    let places: RangeSet<Int>

    /// `一 加强巡查`: how messages name it.
    var label: String {
        "\(String(String.UnicodeScalarView(point.marker.scalars))) \(point.text.text.written.prefix(24))"
    }

    /// All points of some lists, a point before those nested in it.
    static func all(of lists: [Account.PointList], in search: inout ArticleSearch) -> [LocatedPoint] {
        var found: [LocatedPoint] = []
        func add(_ points: [Account.Point], of list: Int, below parent: Int?) {
            for point in points {
                let places = search.locate(point.text) ?? RangeSet()
                found.append(
                    LocatedPoint(point: point, list: list, speaker: lists[list].speaker, parent: parent, places: places)
                )
                add(point.children, of: list, below: found.count - 1)
            }
        }
        for (number, list) in lists.enumerated() {
            // A list may be given whole and again as the part of another: it begins where the last point did.
            search.cursor = found.last?.places.ranges.first?.lowerBound ?? 0
            add(list.points, of: number, below: nil)
        }
        return found
    }

    /// The part of the two texts together that is in both, 0 to 1 (Jaccard 1901).
    func overlap(with other: LocatedPoint) -> Double {
        let both = places.intersection(other.places).count
        let either = places.count + other.places.count - both
        return either > 0 ? Double(both) / Double(either) : 0
    }
}

/// Which points of a record are which of the annotation's.
struct PointMatching {
    /// How much of the texts must be in both.
    static let least = 0.8

    /// For each point of the annotation the index of the record's.
    private(set) var found: [Int?] = []
    /// For each point of the record the index of the annotation's.
    private(set) var expected: [Int?]
    /// For each point of the annotation how much the nearest of the record's overlaps it.
    private(set) var overlaps: [Double] = []

    /// In the annotation's order each takes the nearest with its marker that no other has taken.
    init(_ gold: [LocatedPoint], _ record: [LocatedPoint]) {
        expected = record.map { _ in nil }
        let candidates = Dictionary(grouping: record.indices) { record[$0].point.marker }
        for (position, point) in gold.enumerated() {
            var best: Int?
            var overlap = 0.0
            for candidate in candidates[point.point.marker] ?? [] where expected[candidate] == nil {
                let next = point.overlap(with: record[candidate])
                if next > overlap { (best, overlap) = (candidate, next) }
            }
            if overlap < Self.least { best = nil }
            if let best { expected[best] = position }
            found.append(best)
            overlaps.append(overlap)
        }
    }
}
