import JiyaoLexicons

/// Words by which the name of a meeting is told from what stands before it: 一场, 春季学期.
///
/// Each class is explained in `data/lexicons/meeting_names.tsv`.
final class MeetingNameWords: Sendable {
    let file: LexiconFile
    let quantity: WordClass
    let period: WordClass
    let ofYear: WordClass
    let session: WordClass
    let caller: WordClass
    let activity: WordClass

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("meeting_names"))
        file = classes.file
        quantity = try classes.words("quantity")
        period = try classes.words("period")
        ofYear = try classes.words("of_year")
        session = try classes.words("session")
        caller = try classes.words("caller")
        activity = try classes.words("activity")
        try classes.close()
    }
}
