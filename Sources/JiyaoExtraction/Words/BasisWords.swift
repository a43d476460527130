import JiyaoLexicons

/// Words by which is told what a point rests on: 按照, 条例, 精神.
///
/// Each class is explained in `data/lexicons/basis_words.tsv`.
final class BasisWords: Sendable {
    let file: LexiconFile
    let following: WordClass
    let realising: WordClass
    let drafting: WordClass
    let document: WordClass
    let order: WordClass
    let authority: WordClass
    let general: WordClass
    let vague: WordClass
    let within: WordClass
    let form: WordClass
    let complement: WordClass
    let spirit: WordClass
    let occasion: WordClass

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("basis_words"))
        file = classes.file
        following = try classes.words("following")
        realising = try classes.words("realising")
        drafting = try classes.words("drafting")
        document = try classes.words("document")
        order = try classes.words("order")
        authority = try classes.words("authority")
        general = try classes.words("general")
        vague = try classes.words("vague")
        within = try classes.words("within")
        form = try classes.words("form")
        complement = try classes.words("complement")
        spirit = try classes.words("spirit")
        occasion = try classes.words("occasion")
        try classes.close()
    }
}
