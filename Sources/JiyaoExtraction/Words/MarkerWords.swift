import JiyaoLexicons

/// Ordinal markers, what they are made of, and the words that count points: 第, 首先, 个方面.
///
/// Each class is explained in `data/lexicons/markers.tsv`.
final class MarkerWords: Sendable {
    let file: LexiconFile
    let ordinal: WordClass
    let ordinalEnd: WordClass
    let copula: WordClass
    /// 首先, 其次 with their number; 0 for those that take the next one of their list.
    let sequence: TermMatcher
    let last: WordClass
    let afterList: WordClass
    let measure: WordClass
    let otherMeasure: WordClass
    let largerNumber: WordClass

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("markers"))
        file = classes.file
        ordinal = try classes.words("ordinal")
        ordinalEnd = try classes.words("ordinal_end")
        copula = try classes.words("copula")
        var sequence: [(term: String, value: Int)] = []
        for (name, number) in [("first", 1), ("second", 2), ("third", 3), ("next", 0)] {
            for term in try classes.terms(name) { sequence.append((term, number)) }
        }
        self.sequence = TermMatcher(sequence)
        last = try classes.words("last")
        afterList = try classes.words("after_list")
        measure = try classes.words("measure")
        otherMeasure = try classes.words("other_measure")
        largerNumber = try classes.words("larger_number")
        try classes.close()
    }
}
