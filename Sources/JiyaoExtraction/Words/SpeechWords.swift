import JiyaoLexicons

/// Words beside the verbs of speech: 按照, 作了, 同时.
///
/// Each class is explained in `data/lexicons/speech_words.tsv`.
final class SpeechWords: Sendable {
    let file: LexiconFile
    let noun: WordClass
    let beforeNoun: WordClass
    let compound: WordClass
    let proceeding: WordClass
    let preposition: WordClass
    let adverb: WordClass
    let lightVerb: WordClass
    let putForward: WordClass
    let object: WordClass
    let predicate: WordClass
    let plainVerb: WordClass
    let addition: WordClass
    let aside: WordClass
    let occasion: WordClass
    let attendants: WordClass
    let demand: WordClass
    let afterVerbNoun: WordClass
    let topic: WordClass
    let abstract: WordClass
    let document: WordClass
    let telling: WordClass
    let clauseVerb: WordClass
    let addressee: WordClass
    let plan: WordClass
    let modal: WordClass
    let address: WordClass
    let minutes: WordClass
    let following: WordClass
    let greeting: WordClass
    let label: WordClass
    let rallying: WordClass
    let leader: WordClass

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("speech_words"))
        file = classes.file
        noun = try classes.words("noun")
        beforeNoun = try classes.words("before_noun")
        compound = try classes.words("compound")
        proceeding = try classes.words("proceeding")
        preposition = try classes.words("preposition")
        adverb = try classes.words("adverb")
        lightVerb = try classes.words("light_verb")
        putForward = try classes.words("put_forward")
        object = try classes.words("object")
        predicate = try classes.words("predicate")
        plainVerb = try classes.words("plain_verb")
        addition = try classes.words("addition")
        aside = try classes.words("aside")
        occasion = try classes.words("occasion")
        attendants = try classes.words("attendants")
        demand = try classes.words("demand")
        afterVerbNoun = try classes.words("after_verb_noun")
        topic = try classes.words("topic")
        abstract = try classes.words("abstract")
        document = try classes.words("document")
        telling = try classes.words("telling")
        clauseVerb = try classes.words("clause_verb")
        addressee = try classes.words("addressee")
        plan = try classes.words("plan")
        modal = try classes.words("modal")
        address = try classes.words("address")
        minutes = try classes.words("minutes")
        following = try classes.words("following")
        greeting = try classes.words("greeting")
        label = try classes.words("label")
        rallying = try classes.words("rallying")
        leader = try classes.words("leader")
        try classes.close()
    }
}
