import JiyaoLexicons

/// Words beside names and titles: 和, 等.
///
/// Each class is explained in `data/lexicons/people_words.tsv`.
final class PeopleWords: Sendable {
    let file: LexiconFile
    let conjunction: WordClass
    let andOthers: WordClass
    let shortTitle: WordClass

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("people_words"))
        file = classes.file
        conjunction = try classes.words("conjunction")
        andOthers = try classes.words("and_others")
        shortTitle = try classes.words("short_title")
        try classes.close()
    }
}
