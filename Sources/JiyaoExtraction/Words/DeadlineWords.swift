import JiyaoLexicons

/// Words of time limits: 底前, 个工作日内.
///
/// Each class is explained in `data/lexicons/deadline_words.tsv`.
final class DeadlineWords: Sendable {
    let file: LexiconFile
    let label: WordClass
    let monthEnd: WordClass
    let yearEnd: WordClass
    let within: WordClass
    let afterWithin: WordClass
    let fixed: WordClass
    let season: WordClass
    let thisYear: WordClass
    let nextYear: WordClass
    let recurring: WordClass
    let past: WordClass

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("deadline_words"))
        file = classes.file
        label = try classes.words("label")
        monthEnd = try classes.words("month_end")
        yearEnd = try classes.words("year_end")
        within = try classes.words("within")
        afterWithin = try classes.words("after_within")
        fixed = try classes.words("fixed")
        season = try classes.words("season")
        thisYear = try classes.words("this_year")
        nextYear = try classes.words("next_year")
        recurring = try classes.words("recurring")
        past = try classes.words("past")
        try classes.close()
    }
}
