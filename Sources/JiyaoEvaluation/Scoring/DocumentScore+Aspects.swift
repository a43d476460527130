extension DocumentScore {
    /// What the points say of owners, deadline and basis, as far as the annotation has looked for it.
    mutating func scoreAspects(
        _ aspects: Set<PointAspect>, _ pairs: [(LocatedPoint, LocatedPoint?)], found: [LocatedPoint]
    ) {
        if aspects.contains(.owners) { scoreStrings(\.owners, .owners, .owners, pairs, found) }
        if aspects.contains(.basis) { scoreStrings(\.basis, .basis, .basis, pairs, found) }
        if aspects.contains(.deadline) { scoreDeadlines(pairs, found) }
    }

    private mutating func scoreStrings(
        _ strings: KeyPath<Account.Point, [Folded]>, _ column: Column, _ kind: Miss.Kind,
        _ pairs: [(LocatedPoint, LocatedPoint?)], _ found: [LocatedPoint]
    ) {
        var counts = Counts()
        for (point, theirs) in pairs {
            let expected = point.point[keyPath: strings]
            counts.gold += Set(expected).count
            guard let theirs = theirs?.point[keyPath: strings] else { continue }
            counts.correct += Pairing.count(theirs, expected)
            if Set(theirs) != Set(expected) {
                miss(kind, "\(point.label): gold \(Self.list(expected)), found \(Self.list(theirs))")
            }
        }
        counts.predicted = found.reduce(0) { $0 + Set($1.point[keyPath: strings]).count }
        add(column, correct: counts.correct, predicted: counts.predicted, gold: counts.gold)
    }

    private mutating func scoreDeadlines(_ pairs: [(LocatedPoint, LocatedPoint?)], _ found: [LocatedPoint]) {
        var right = 0
        for (point, theirs) in pairs {
            guard let theirs else { continue }
            switch (point.point.deadline, theirs.point.deadline) {
            case (nil, nil): continue
            case (let expected?, let found?) where Self.isSame(found, as: expected): right += 1
            case (let expected, let found):
                miss(.deadlines, "\(point.label): gold \(Self.shown(expected)), found \(Self.shown(found))")
            }
        }
        add(
            .deadlines, correct: right, predicted: found.count { $0.point.deadline != nil },
            gold: pairs.count { $0.0.point.deadline != nil })
    }

    private static func isSame(_ found: Account.Deadline, as expected: Account.Deadline) -> Bool {
        guard Pairing.isAlike(found.text, expected.text) else { return false }
        return expected.date == nil || expected.date == found.date
    }

    private static func shown(_ deadline: Account.Deadline?) -> String {
        guard let deadline else { return "none" }
        return deadline.text.written + (deadline.date.map { " (\($0))" } ?? "")
    }
}
