import JiyaoCore

/// When and by whom a page was published, as its lines tell; the surer of them come first.
struct PageFacts {
    private var labelled: DateStamp?
    private var headDate: DateStamp?
    private var dateLabel: DateStamp?
    private var updated: DateStamp?
    private var timestamp: DateStamp?
    private var source: [UInt16]?
    private var issuer: [UInt16]?
    /// On the title's own line.
    var titleDate: DateStamp?
    /// Of a programme: 《某某联播》（20230111）.
    var programme: DateStamp?
    /// The date that signs the document off.
    var signature: DateStamp?
    var dateline: [UInt16]?
    /// The body that opens the closing bracket.
    var closing: [UInt16]?

    /// - Parameters:
    ///   - signs: whether the line stays in the text.
    ///   - isBeforeBody: whether it stands above the first paragraph.
    mutating func add(_ line: SourceLine, signs: Bool, isBeforeBody: Bool) {
        if signs {
            signature = line.bareDate ?? signature
            return
        }
        labelled = labelled ?? line.published
        updated = updated ?? line.updated
        dateLabel = dateLabel ?? line.date
        source = source ?? line.publisher
        issuer = issuer ?? line.issuer
        if isBeforeBody {
            headDate = headDate ?? line.bareDate
        } else {
            timestamp = timestamp ?? line.bareDate
        }
    }

    func published(hints: PageHints) -> DateStamp? {
        let surest = hints.published ?? labelled ?? hints.metadataDate ?? headDate ?? dateLabel ?? titleDate
        return surest ?? programme ?? timestamp ?? updated ?? signature
    }

    func publisher(hints: PageHints, lexicon: FurnitureLexicon) -> String? {
        if let given = hints.publisher { return given }
        for candidate in [source, hints.metadataPublisher, closing, dateline, issuer] {
            if let name = Publisher.name(candidate, lexicon: lexicon) { return name }
        }
        return nil
    }
}
