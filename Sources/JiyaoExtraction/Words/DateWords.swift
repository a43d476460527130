import JiyaoLexicons

/// Words of dates and times of day: 日, 上午, 前.
///
/// Each class is explained in `data/lexicons/date_words.tsv`.
final class DateWords: Sendable {
    let file: LexiconFile
    let day: WordClass
    let hour: WordClass
    let morning: WordClass
    let afternoon: WordClass
    let before: WordClass
    let afterBefore: WordClass
    let present: WordClass
    let schoolYear: WordClass

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("date_words"))
        file = classes.file
        day = try classes.words("day")
        hour = try classes.words("hour")
        morning = try classes.words("morning")
        afternoon = try classes.words("afternoon")
        before = try classes.words("before")
        afterBefore = try classes.words("after_before")
        schoolYear = try classes.words("school_year")
        present = try classes.words("present")
        try classes.close()
    }
}
