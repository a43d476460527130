import JiyaoLexicons

/// Characters by which words are told that are no terms: 个, 的.
///
/// Each class is explained in `data/lexicons/term_words.tsv`.
final class TermWords: Sendable {
    let file: LexiconFile
    let measure: WordClass
    let functionCharacter: WordClass

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("term_words"))
        file = classes.file
        measure = try classes.words("measure")
        functionCharacter = try classes.words("function_character")
        try classes.close()
    }
}
