import JiyaoLexicons

/// Words of time limits: 底前, 个工作日内.
///
/// Each class is explained in `data/lexicons/deadline_words.tsv`.
final class DeadlineWords: Sendable {
    let file: LexiconFile
    let label: WordClass
    let end: WordClass
    let yearEnd: WordClass
    let monthEnd: WordClass
    let withinYear: WordClass
    let within: WordClass
    let days: WordClass
    let weeks: WordClass
    let months: WordClass
    let inside: WordClass
    let afterWithin: WordClass
    let completing: WordClass
    let thisYear: WordClass
    let nextYear: WordClass
    let firstHalf: WordClass
    let secondHalf: WordClass
    let quarter: WordClass
    let thisMonth: WordClass
    let nextMonth: WordClass
    let firstThird: WordClass
    let secondThird: WordClass
    let week: WordClass
    let nextWeek: WordClass
    let sunday: WordClass
    let today: WordClass
    let tomorrow: WordClass
    let hour: WordClass
    let season: WordClass
    let recurring: WordClass
    let past: WordClass
    /// Feasts that have the same day each year, with month and day.
    let fixedFeasts: [(words: WordClass, month: Int, day: Int)]

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("deadline_words"))
        file = classes.file
        label = try classes.words("label")
        end = try classes.words("end")
        yearEnd = try classes.words("year_end")
        monthEnd = try classes.words("month_end")
        withinYear = try classes.words("within_year")
        within = try classes.words("within")
        days = try classes.words("days")
        weeks = try classes.words("weeks")
        months = try classes.words("months")
        inside = try classes.words("inside")
        afterWithin = try classes.words("after_within")
        completing = try classes.words("completing")
        thisYear = try classes.words("this_year")
        nextYear = try classes.words("next_year")
        firstHalf = try classes.words("first_half")
        secondHalf = try classes.words("second_half")
        quarter = try classes.words("quarter")
        thisMonth = try classes.words("this_month")
        nextMonth = try classes.words("next_month")
        firstThird = try classes.words("first_third")
        secondThird = try classes.words("second_third")
        week = try classes.words("week")
        nextWeek = try classes.words("next_week")
        sunday = try classes.words("sunday")
        today = try classes.words("today")
        tomorrow = try classes.words("tomorrow")
        hour = try classes.words("hour")
        season = try classes.words("season")
        recurring = try classes.words("recurring")
        past = try classes.words("past")
        fixedFeasts = [
            (try classes.words("new_year"), 1, 1),
            (try classes.words("labour_day"), 5, 1),
            (try classes.words("party_day"), 7, 1),
            (try classes.words("army_day"), 8, 1),
            (try classes.words("national_day"), 10, 1),
        ]
        try classes.close()
    }
}
