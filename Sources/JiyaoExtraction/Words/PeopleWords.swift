import JiyaoLexicons

/// Words beside names and titles: 和, 等.
///
/// Each class is explained in `data/lexicons/people_words.tsv`.
final class PeopleWords: Sendable {
    let file: LexiconFile
    let conjunction: WordClass
    let andOthers: WordClass
    let shortTitle: WordClass
    let address: WordClass
    let adverbial: WordClass
    let adverbialEnd: WordClass
    let quotative: WordClass
    let aspect: WordClass
    let governing: WordClass
    let titleEnd: WordClass
    let noTitle: WordClass
    let modifier: WordClass
    let wordsOf: WordClass
    let noGroup: WordClass
    let cutGroup: WordClass
    let noHead: WordClass
    let appointed: WordClass
    let unsaid: WordClass
    let place: WordClass
    let counter: WordClass
    let counted: WordClass

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("people_words"))
        file = classes.file
        conjunction = try classes.words("conjunction")
        andOthers = try classes.words("and_others")
        shortTitle = try classes.words("short_title")
        address = try classes.words("address")
        adverbial = try classes.words("adverbial")
        adverbialEnd = try classes.words("adverbial_end")
        quotative = try classes.words("quotative")
        aspect = try classes.words("aspect")
        governing = try classes.words("governing")
        titleEnd = try classes.words("title_end")
        noTitle = try classes.words("no_title")
        modifier = try classes.words("modifier")
        wordsOf = try classes.words("words_of")
        noGroup = try classes.words("no_group")
        cutGroup = try classes.words("cut_group")
        noHead = try classes.words("no_head")
        appointed = try classes.words("appointed")
        unsaid = try classes.words("unsaid")
        place = try classes.words("place")
        counter = try classes.words("counter")
        counted = try classes.words("counted")
        try classes.close()
    }
}
