import Testing

@testable import JiyaoEvaluation

@Suite struct CountsTests {
    @Test func theFiguresAreThoseOfTheDefinitions() {
        let counts = Counts(correct: 3, predicted: 4, gold: 6)
        #expect(counts.precision == 0.75)
        #expect(counts.recall == 0.5)
        #expect(counts.f1 == 0.6)
    }

    @Test func nothingToFindAndNothingFoundIsAllRight() {
        let counts = Counts()
        #expect(counts.precision == 1)
        #expect(counts.recall == 1)
        #expect(counts.f1 == 1)
    }

    @Test func nothingFoundIsAllWrongWhereThereWasSomething() {
        let counts = Counts(gold: 3)
        #expect(counts.precision == 0)
        #expect(counts.recall == 0)
        #expect(counts.f1 == 0)
    }

    @Test func whatIsFoundWhereNothingIsCountsAgainstPrecisionOnly() {
        let counts = Counts(predicted: 2)
        #expect(counts.precision == 0)
        #expect(counts.recall == 1)
        #expect(counts.f1 == 0)
    }

    @Test func countsOfDocumentsAddUp() {
        var sum = CountsByColumn()
        for column in Column.allCases { #expect(sum[column] == Counts()) }
        var one = CountsByColumn()
        one.add(.points, correct: 1, predicted: 2, gold: 3)
        one.add(.points, correct: 1, predicted: 1, gold: 1)
        var other = CountsByColumn()
        other.add(.points, correct: 10, predicted: 10, gold: 10)
        other.add(.people, correct: 5, predicted: 5, gold: 5)
        sum += one
        sum += other
        #expect(sum[.points] == Counts(correct: 12, predicted: 13, gold: 14))
        #expect(sum[.people] == Counts(correct: 5, predicted: 5, gold: 5))
        #expect(sum[.titles] == Counts())
    }

    @Test func onlyBodiesAreCountedInThousandths() {
        #expect(Column.allCases.filter { $0.scale != 1 } == [.body])
    }
}
