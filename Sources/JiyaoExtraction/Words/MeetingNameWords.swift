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
    let ownPeriod: WordClass
    let season: WordClass
    let seasonal: WordClass
    let manyBody: WordClass
    let noBody: WordClass
    let numbered: WordClass
    let number: WordClass
    let ownBody: WordClass
    let callerBody: WordClass
    let officer: WordClass
    let all: WordClass
    let modified: WordClass
    let breaking: WordClass
    let noMeeting: WordClass
    let paper: WordClass
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
        ownPeriod = try classes.words("own_period")
        season = try classes.words("season")
        seasonal = try classes.words("seasonal")
        manyBody = try classes.words("many_body")
        noBody = try classes.words("no_body")
        numbered = try classes.words("numbered")
        number = try classes.words("number")
        ownBody = try classes.words("own_body")
        callerBody = try classes.words("caller_body")
        officer = try classes.words("officer")
        all = try classes.words("all")
        modified = try classes.words("modified")
        breaking = try classes.words("breaking")
        noMeeting = try classes.words("no_meeting")
        paper = try classes.words("paper")
        activity = try classes.words("activity")
        try classes.close()
    }
}
