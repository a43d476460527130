extension DocumentScore {
    /// So many key phrases of a record count, more only where the annotation has more.
    private static let phrases = 8
    /// A phrase of so many characters counts for a longer one that holds it.
    private static let leastPhrase = 3
    private static let sentences = 3

    /// Key phrases, and the characters of the sentences that sum the text up.
    mutating func scoreDigest(_ gold: Account, _ account: Account, in search: inout ArticleSearch) {
        let phrases = Array(account.keyphrases.prefix(max(Self.phrases, gold.keyphrases.count)))
        add(
            .phrases, correct: Pairing.count(phrases, gold.keyphrases, least: Self.leastPhrase),
            predicted: phrases.count, gold: gold.keyphrases.count)
        let expected = Self.places(gold.summary, in: &search)
        let found = Self.places(Array(account.summary.prefix(Self.sentences)), in: &search)
        add(
            .summary, correct: expected.intersection(found).count, predicted: found.count, gold: expected.count)
    }

    private static func places(_ sentences: [Quotation], in search: inout ArticleSearch) -> RangeSet<Int> {
        var places = RangeSet<Int>()
        for sentence in sentences {
            search.cursor = 0
            places.formUnion(search.locate(sentence) ?? RangeSet())
        }
        return places
    }
}
