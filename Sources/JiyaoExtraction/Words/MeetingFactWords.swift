import JiyaoLexicons

/// Words around the verb by which a meeting is held, labels of minutes, and who hosts: 在, 地点, 主持.
///
/// Each class is explained in `data/lexicons/meeting_facts.tsv`.
final class MeetingFactWords: Sendable {
    let file: LexiconFile
    let placeMarker: WordClass
    let dayTime: WordClass
    let beforeVerb: WordClass
    let afterSubject: WordClass
    let pivot: WordClass
    let atMeeting: WordClass
    let beforeSubject: WordClass
    let notInSubject: WordClass
    let inside: WordClass
    let sponsor: WordClass
    let situated: WordClass
    let inSubject: WordClass
    let negation: WordClass
    let visiting: WordClass
    let hostAdverbial: WordClass
    let attending: WordClass
    let timeLabel: WordClass
    let nameLabel: WordClass
    let placeLabel: WordClass
    let hostLabel: WordClass
    let host: WordClass
    let hostOffice: WordClass
    let beforeHost: WordClass

    /// - Throws: `LexiconError` with file and line.
    init(_ data: DataDirectory) throws(LexiconError) {
        var classes = try WordClasses(data.lexicon("meeting_facts"))
        file = classes.file
        placeMarker = try classes.words("place_marker")
        dayTime = try classes.words("day_time")
        beforeVerb = try classes.words("before_verb")
        afterSubject = try classes.words("after_subject")
        pivot = try classes.words("pivot")
        atMeeting = try classes.words("at_meeting")
        beforeSubject = try classes.words("before_subject")
        notInSubject = try classes.words("not_in_subject")
        negation = try classes.words("negation")
        visiting = try classes.words("visiting")
        inSubject = try classes.words("in_subject")
        situated = try classes.words("situated")
        sponsor = try classes.words("sponsor")
        inside = try classes.words("inside")
        hostAdverbial = try classes.words("host_adverbial")
        attending = try classes.words("attending")
        timeLabel = try classes.words("time_label")
        nameLabel = try classes.words("name_label")
        placeLabel = try classes.words("place_label")
        hostLabel = try classes.words("host_label")
        host = try classes.words("host")
        hostOffice = try classes.words("host_office")
        beforeHost = try classes.words("before_host")
        try classes.close()
    }
}
