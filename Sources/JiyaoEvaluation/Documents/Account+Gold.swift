import JiyaoICU

extension Account {
    /// What an annotation tells.
    ///
    /// - Throws: `ICUError`.
    init(_ gold: GoldAnnotation, _ folding: Folding) throws {
        let meeting = gold.meeting
        let values: [(Fact, String?)] = [
            (.date, meeting?.date), (.time, meeting?.time), (.place, meeting?.place), (.convener, meeting?.convener),
            (.name, meeting?.name), (.title, gold.title), (.publisher, gold.publisher), (.published, gold.published),
        ]
        for (fact, value) in values { facts[fact] = try folding.told(value) }
        hosts = Set(try (meeting?.hosts ?? []).map(folding.name))
        var index: [Folded: Int] = [:]
        for person in gold.participants ?? [] {
            add(
                try folding.name(person.name), titles: Set(try (person.titles ?? []).map { try folding($0) }),
                at: &index)
        }
        let speakers = AnnotatedSpeakers(people: Set(index.keys), folding)
        statements = try (gold.statements ?? []).map {
            Statement(speaker: try speakers[$0.speaker], text: try Quotation($0.text, folding))
        }
        lists = try (gold.directives ?? []).map { list in
            PointList(
                speaker: try speakers[list.speaker], announced: list.announced,
                points: try (list.items ?? []).map { try Point($0, folding) })
        }
        keyphrases = try (gold.keyphrases ?? []).map { try folding($0) }
        summary = try (gold.summary ?? []).map { try Quotation($0, folding) }
    }
}

extension Account.Point {
    fileprivate init(_ point: GoldAnnotation.Point, _ folding: Folding) throws {
        marker = try folding.marker(point.marker)
        text = try Quotation(point.text, folding)
        owners = try ((point.owners ?? []) + (point.supporting ?? [])).map { try folding($0) }
        basis = try (point.basis ?? []).map { try folding($0) }
        deadline = try point.deadline.map { Account.Deadline(text: try folding($0.text), date: $0.date) }
        children = try (point.children ?? []).map { try Account.Point($0, folding) }
    }
}

/// Who an annotation means: it names the speaker and does not say of what kind.
private struct AnnotatedSpeakers {
    private let people: Set<Folded>
    private let folding: Folding
    private let meetings: [ArraySlice<Unicode.Scalar>]

    init(people: Set<Folded>, _ folding: Folding) {
        self.people = people
        self.folding = folding
        meetings = ["会议", "大会", "会上", "本次会议", "會議"].map { Array($0.unicodeScalars)[...] }
    }

    /// A participant, else the meeting where the words begin as it is called, else a group.
    subscript(_ speaker: String?) -> Speaker {
        get throws {
            let name = try folding.name(speaker ?? "")
            if name.isEmpty { return .nobody }
            if people.contains(name) { return .person(name) }
            return meetings.contains { name.scalars.starts(with: $0) } ? .meeting : .collective
        }
    }
}

extension Folding {
    /// A fact, nil where none is told.
    func told(_ value: String?) throws(ICUError) -> Folded? {
        guard let value, !value.isEmpty else { return nil }
        return try self(value)
    }
}
