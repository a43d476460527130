/// The text of a record, folded.
struct RecordBody {
    let whole: [Unicode.Scalar]
    /// Those of more than one character.
    let lines: [[Unicode.Scalar]]

    /// - Throws: `ICUError`.
    init(_ text: String, _ folding: Folding) throws {
        whole = try folding(text).scalars
        lines = try folding.lines(of: text).map(\.scalars).filter { $0.count > 1 }
    }
}

extension DocumentScore {
    /// Furniture is only gone for the better where the body is there.
    private static let leastBody = 0.95

    /// The lines of the article's body against those of the record's text, and the furniture that is gone from it.
    mutating func scoreBody(_ gold: GoldDocument, _ body: RecordBody) {
        let expected = gold.body.flatMap { $0 }
        let kept = split(gold.body, by: expected.count, whole: body.whole)
        let right = split(body.lines, by: body.lines.reduce(0) { $0 + $1.count }, whole: expected)
        // What was kept of the body, and what a text would have that keeps so much at this precision.
        let share = Double(expected.count) * kept.share
        add(
            .body, correct: Self.whole(share * 1000),
            predicted: right.share > 0 ? Self.whole(Double(1000 * expected.count) * kept.share / right.share) : 0,
            gold: 1000 * expected.count)
        for line in gold.furniture {
            let pattern = Pattern(line.scalars)
            let isGone =
                kept.share >= Self.leastBody
                && pattern.all(in: body.whole).count < pattern.all(in: gold.article.scalars).count
            add(.furniture, correct: isGone ? 1 : 0, predicted: 1, gold: 1)
            if !isGone { miss(.furniture, Self.shown(line.scalars)) }
        }
        for line in kept.missing { miss(.missedLine, Self.shown(line)) }
        for line in right.missing { miss(.unknownLine, Self.shown(line)) }
    }

    /// Which lines stand in a text, by the share of their characters, and those that do not.
    private func split(
        _ lines: [[Unicode.Scalar]], by total: Int, whole text: [Unicode.Scalar]
    ) -> (share: Double, missing: [[Unicode.Scalar]]) {
        var found = 0
        var missing: [[Unicode.Scalar]] = []
        // Lines mostly stand in their order: where the last one was found, the next is not far.
        var cursor = 0
        for line in lines {
            let pattern = Pattern(line)
            if let place = pattern.first(in: text, from: cursor) ?? pattern.first(in: text) {
                found += line.count
                cursor = place.lowerBound
            } else {
                missing.append(line)
            }
        }
        return (Double(found) / Double(max(1, total)), missing)
    }

    private static func whole(_ number: Double) -> Int { Int(number.rounded(.toNearestOrEven)) }

    private static func shown(_ line: [Unicode.Scalar]) -> String {
        String(String.UnicodeScalarView(line.prefix(40)))
    }
}
