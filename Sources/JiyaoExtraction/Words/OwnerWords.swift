import JiyaoLexicons

/// Words by which is told who is to do what a point requires: 要, 由…牵头, 责任单位.
///
/// Each class is explained in `data/lexicons/owner_words.tsv`.
final class OwnerWords: Sendable {
    let file: LexiconFile
    let modal: WordClass
    let request: WordClass
    let lead: WordClass
    let support: WordClass
    let duty: WordClass
    let joint: WordClass
    let label: WordClass
    let supportLabel: WordClass
    let noOwner: WordClass
    let leading: WordClass
    let everybody: WordClass
    let each: WordClass
    let things: WordClass
    let thing: WordClass
    let falseEnd: WordClass
    let beforeBy: WordClass
    let planned: WordClass
    let towards: WordClass
    let addressed: WordClass
    let bare: WordClass
    let office: WordClass
    let adverbial: WordClass
    let conjunction: WordClass

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("owner_words"))
        file = classes.file
        modal = try classes.words("modal")
        request = try classes.words("request")
        lead = try classes.words("lead")
        support = try classes.words("support")
        duty = try classes.words("duty")
        joint = try classes.words("joint")
        label = try classes.words("label")
        supportLabel = try classes.words("support_label")
        noOwner = try classes.words("no_owner")
        leading = try classes.words("leading")
        everybody = try classes.words("everybody")
        each = try classes.words("each")
        things = try classes.words("things")
        thing = try classes.words("thing")
        falseEnd = try classes.words("false_end")
        beforeBy = try classes.words("before_by")
        towards = try classes.words("towards")
        addressed = try classes.words("addressed")
        planned = try classes.words("planned")
        bare = try classes.words("bare")
        office = try classes.words("office")
        adverbial = try classes.words("adverbial")
        conjunction = try classes.words("conjunction")
        try classes.close()
    }
}
