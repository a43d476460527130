/// How many were found, how many should have been, and how many are in both.
package struct Counts: Sendable, Hashable {
    package var correct: Int
    /// What the records have.
    package var predicted: Int
    /// What the annotations have.
    package var gold: Int

    package init(correct: Int = 0, predicted: Int = 0, gold: Int = 0) {
        self.correct = correct
        self.predicted = predicted
        self.gold = gold
    }

    package static func += (sum: inout Counts, other: Counts) {
        sum.correct += other.correct
        sum.predicted += other.predicted
        sum.gold += other.gold
    }

    /// The correct ones of what was found, 0 to 1; 1 where nothing was to be found and nothing was.
    package var precision: Double {
        predicted > 0 ? Double(correct) / Double(predicted) : gold > 0 ? 0 : 1
    }

    /// The correct ones of what was to be found, 0 to 1; 1 where there was nothing.
    package var recall: Double { gold > 0 ? Double(correct) / Double(gold) : 1 }

    /// The harmonic mean of precision and recall (van Rijsbergen 1979, chapter 7).
    package var f1: Double {
        let (precision, recall) = (precision, recall)
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
}

/// Counts for each column.
package struct CountsByColumn: Sendable, Hashable {
    private var counts: [Column: Counts] = [:]

    package init() {}

    package subscript(column: Column) -> Counts {
        get { counts[column] ?? Counts() }
        set { counts[column] = newValue }
    }

    mutating func add(_ column: Column, correct: Int, predicted: Int, gold: Int) {
        self[column] += Counts(correct: correct, predicted: predicted, gold: gold)
    }

    package static func += (sum: inout CountsByColumn, other: CountsByColumn) {
        for (column, counts) in other.counts { sum[column] += counts }
    }
}
