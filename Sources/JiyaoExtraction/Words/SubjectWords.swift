import JiyaoLexicons

/// Words by which the subject of a clause of speech is told: 会上, 对, 他, 与会人员.
///
/// Each class is explained in `data/lexicons/subject_words.tsv`.
final class SubjectWords: Sendable {
    let file: LexiconFile
    let objectMarker: WordClass
    let attributeMarker: WordClass
    let adverbialEnd: WordClass
    let leading: WordClass
    let pronoun: WordClass
    let plural: WordClass
    let afterMeeting: WordClass
    let beforeGroup: WordClass
    let group: WordClass
    let several: WordClass
    let member: WordClass
    let afterGroup: WordClass
    let noGroup: WordClass
    let clauseWord: WordClass
    let somebody: WordClass

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("subject_words"))
        file = classes.file
        objectMarker = try classes.words("object_marker")
        attributeMarker = try classes.words("attribute_marker")
        adverbialEnd = try classes.words("adverbial_end")
        leading = try classes.words("leading")
        pronoun = try classes.words("pronoun")
        plural = try classes.words("plural")
        afterMeeting = try classes.words("after_meeting")
        beforeGroup = try classes.words("before_group")
        group = try classes.words("group")
        several = try classes.words("several")
        member = try classes.words("member")
        afterGroup = try classes.words("after_group")
        noGroup = try classes.words("no_group")
        clauseWord = try classes.words("clause_word")
        somebody = try classes.words("somebody")
        try classes.close()
    }
}
