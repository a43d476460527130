import JiyaoLexicons

/// Ordinal markers, what they are made of, and the words that count points: 第, 首先, 个方面.
///
/// Each class is explained in `data/lexicons/markers.tsv`.
final class MarkerWords: Sendable {
    let file: LexiconFile
    let ordinal: WordClass
    let ordinalEnd: WordClass
    let ordinalUnit: WordClass
    let copula: WordClass
    let leadIn: WordClass
    let notAfterSequence: WordClass
    /// 首先, 其次 with their number; 0 for those that take the next one of their list.
    let sequence: TermMatcher
    let last: WordClass
    let afterList: WordClass
    let agenda: WordClass
    let measure: WordClass
    let otherMeasure: WordClass
    let largerNumber: WordClass

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("markers"))
        file = classes.file
        ordinal = try classes.words("ordinal")
        ordinalEnd = try classes.words("ordinal_end")
        ordinalUnit = try classes.words("ordinal_unit")
        copula = try classes.words("copula")
        leadIn = try classes.words("lead_in")
        notAfterSequence = try classes.words("not_after_sequence")
        var sequence: [(term: String, value: Int)] = []
        for (name, number) in [("first", 1), ("second", 2), ("third", 3), ("next", 0)] {
            for term in try classes.terms(name) { sequence.append((term, number)) }
        }
        self.sequence = TermMatcher(sequence)
        last = try classes.words("last")
        afterList = try classes.words("after_list")
        agenda = try classes.words("agenda")
        measure = try classes.words("measure")
        otherMeasure = try classes.words("other_measure")
        largerNumber = try classes.words("larger_number")
        try classes.close()
    }
}
