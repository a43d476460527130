import JiyaoLexicons

/// Words that say who attends: 参加会议.
///
/// Each class is explained in `data/lexicons/attendance_words.tsv`.
final class AttendanceWords: Sendable {
    let file: LexiconFile
    let attending: WordClass
    let listOpener: WordClass
    let studied: WordClass
    let attended: WordClass
    let accompanied: WordClass
    let attendance: WordClass
    let joint: WordClass
    let together: WordClass
    let convening: WordClass
    let absent: WordClass
    let afar: WordClass

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("attendance_words"))
        file = classes.file
        attending = try classes.words("attending")
        listOpener = try classes.words("list_opener")
        studied = try classes.words("studied")
        attended = try classes.words("attended")
        accompanied = try classes.words("accompanied")
        attendance = try classes.words("attendance")
        joint = try classes.words("joint")
        together = try classes.words("together")
        convening = try classes.words("convening")
        absent = try classes.words("absent")
        afar = try classes.words("afar")
        try classes.close()
    }
}
