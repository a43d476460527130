import JiyaoCore

extension DocumentScore {
    /// The points of numbered lists: that they are there, whose they are, how they nest, what their leads announce.
    mutating func scorePoints(_ gold: GoldDocument, _ account: Account, in search: inout ArticleSearch) {
        let expected = LocatedPoint.all(of: gold.account.lists, in: &search)
        let found = LocatedPoint.all(of: account.lists, in: &search)
        let matching = PointMatching(expected, found)
        let pairs = expected.indices.map { (expected[$0], matching.found[$0].map { found[$0] }) }

        for (position, (point, theirs)) in pairs.enumerated() {
            guard let theirs else {
                let overlap = JSONWriter.decimal(matching.overlaps[position], digits: 2)
                miss(.missedPoint, "\(point.label) (best overlap \(overlap))")
                continue
            }
            if theirs.speaker != point.speaker {
                miss(.pointSpeaker, "\(point.label): gold \(point.speaker), found \(theirs.speaker)")
            }
            if !isNested(theirs, as: point, matching) { miss(.tree, point.label) }
        }
        for (position, point) in found.enumerated() where matching.expected[position] == nil {
            miss(.unknownPoint, point.label)
        }

        let matched = pairs.compactMap { point, theirs in theirs.map { (point, $0) } }
        func add(_ column: Column, where isRight: (LocatedPoint, LocatedPoint) -> Bool) {
            self.add(column, correct: matched.count(where: isRight), predicted: found.count, gold: expected.count)
        }
        add(.points) { _, _ in true }
        add(.pointSpeakers) { $0.speaker == $1.speaker }
        add(.tree) { isNested($1, as: $0, matching) }
        scoreAnnounced(gold.account.lists, account.lists, matched)
        scoreAspects(gold.aspects, pairs, found: found)
    }

    /// Whether a point of the record is on the top level as the annotation's is, or below the same point.
    private func isNested(_ point: LocatedPoint, as expected: LocatedPoint, _ matching: PointMatching) -> Bool {
        guard let parent = point.parent else { return expected.parent == nil }
        return expected.parent != nil && matching.expected[parent] == expected.parent
    }

    /// A list's number is right where one of its points is in a list of the record with the same number.
    private mutating func scoreAnnounced(
        _ gold: [Account.PointList], _ found: [Account.PointList], _ matched: [(LocatedPoint, LocatedPoint)]
    ) {
        let right = matched.filter { point, theirs in
            gold[point.list].announced != nil && gold[point.list].announced == found[theirs.list].announced
        }
        // A list without points is none.
        func count(_ lists: [Account.PointList]) -> Int { lists.count { $0.announced != nil && !$0.points.isEmpty } }
        add(.announced, correct: Set(right.map { $0.0.list }).count, predicted: count(found), gold: count(gold))
    }
}
