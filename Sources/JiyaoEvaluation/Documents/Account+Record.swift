import JiyaoCore

extension Account {
    /// What a record tells.
    ///
    /// - Throws: `ICUError`.
    init(_ record: MeetingRecord, _ folding: Folding) throws {
        let meeting = record.meeting
        let values: [(Fact, String?)] = [
            (.date, meeting.date), (.time, meeting.time), (.place, meeting.place), (.convener, meeting.convener),
            (.name, meeting.name), (.title, record.title), (.publisher, record.publisher),
            // The day alone, should a time stand behind it.
            (.published, record.published.map { String($0.unicodeScalars.prefix(10)) }),
        ]
        for (fact, value) in values { facts[fact] = try folding.told(value) }
        hosts = Set(try meeting.hosts.map(folding.name))
        var index: [Folded: Int] = [:]
        for person in record.participants {
            add(try folding.name(person.name), titles: Set(try person.titles.map { try folding($0) }), at: &index)
        }
        statements = try record.statements.map {
            Statement(
                speaker: try Self.speaker($0.speaker, $0.kind, folding), text: try Quotation($0.text, folding))
        }
        lists = try record.directives.map { list in
            PointList(
                speaker: try Self.speaker(list.speaker, list.kind, folding), announced: list.announced,
                points: try list.items.map { try Point($0, folding) })
        }
        keyphrases = try record.keyphrases.map { try folding($0.text) }
        summary = try record.summary.map { try Quotation($0.text, folding) }
    }

    private static func speaker(_ name: String?, _ kind: SpeakerKind?, _ folding: Folding) throws -> Speaker {
        let name = try folding.name(name ?? "")
        if name.isEmpty { return .nobody }
        return switch kind {
        case .meeting: .meeting
        case .collective: .collective
        case .person, nil: .person(name)
        }
    }
}

extension Account.Point {
    fileprivate init(_ point: MeetingRecord.Point, _ folding: Folding) throws {
        marker = try folding.marker(point.marker)
        text = try Quotation(point.text, folding)
        owners = try (point.owners + point.supporting).map { try folding($0) }
        basis = try point.basis.map { try folding($0) }
        deadline = try point.deadline.map { Account.Deadline(text: try folding($0.text), date: $0.date) }
        children = try point.children.map { try Account.Point($0, folding) }
    }
}
