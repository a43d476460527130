extension DocumentScore {
    /// Who speaks, and which characters of the article are whose words.
    mutating func scoreSpeech(_ gold: Account, _ account: Account, in search: inout ArticleSearch) {
        let expected = Speech(gold, in: &search)
        let found = Speech(account, in: &search)
        add(
            .speakers, correct: expected.speakers.count { found.isSpeaker($0) }, predicted: found.speakers.count,
            gold: expected.speakers.count)
        for name in expected.speakers where !found.isSpeaker(name) { miss(.missedSpeaker, name.written) }
        for name in found.speakers where !expected.isSpeaker(name) { miss(.unknownSpeaker, name.written) }
        let agreed = zip(expected.owners, found.owners).count { $0 != nil && $0 == $1 }
        add(.attribution, correct: agreed, predicted: found.attributed + found.lost, gold: expected.attributed)
        if found.lost > 0 {
            let characters = found.lost == 1 ? "1 character" : "\(found.lost) characters"
            miss(.verbatim, "\(characters) of statements and points not in the article")
        }
    }
}

/// The words of an article by whose they are.
private struct Speech {
    /// For each character the speaker it is given to: by statements first, by the points of lists over these.
    private(set) var owners: [Speaker?]
    /// The people among the speakers, in order.
    private(set) var speakers: [Folded] = []
    /// Characters of texts that do not stand in the article.
    private(set) var lost = 0
    private var known: Set<Folded> = []

    init(_ account: Account, in search: inout ArticleSearch) {
        owners = Array(repeating: nil, count: search.text.count)
        search.cursor = 0
        for statement in account.statements {
            add(statement.speaker)
            give(statement.text, to: statement.speaker, in: &search)
        }
        search.cursor = 0
        for list in account.lists {
            add(list.speaker)
            for point in list.points { give(point.text, to: list.speaker, in: &search) }
        }
    }

    var attributed: Int { owners.count { $0 != nil } }

    func isSpeaker(_ name: Folded) -> Bool { known.contains(name) }

    private mutating func add(_ speaker: Speaker) {
        if case .person(let name) = speaker, known.insert(name).inserted { speakers.append(name) }
    }

    private mutating func give(_ text: Quotation, to speaker: Speaker, in search: inout ArticleSearch) {
        guard let places = search.locate(text) else {
            lost += text.text.count
            return
        }
        for range in places.ranges {
            for position in range { owners[position] = speaker }
        }
    }
}
