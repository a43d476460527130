extension DocumentScore {
    /// Participants by name, and the titles of those who are in both.
    mutating func scorePeople(_ gold: Account, _ account: Account) {
        let found = Dictionary(uniqueKeysWithValues: account.people.map { ($0.name, $0.titles) })
        let expected = Set(gold.people.map(\.name))
        var (people, titles) = (0, 0)
        for person in gold.people {
            guard let theirs = found[person.name] else {
                miss(.missedPerson, person.name.written)
                continue
            }
            people += 1
            titles += person.titles.intersection(theirs).count
            if person.titles != theirs {
                miss(
                    .titles,
                    "\(person.name.written): gold \(Self.list(person.titles)), found \(Self.list(theirs))")
            }
        }
        for person in account.people where !expected.contains(person.name) {
            miss(.unknownPerson, person.name.written)
        }
        add(.people, correct: people, predicted: account.people.count, gold: gold.people.count)
        add(
            .titles, correct: titles, predicted: account.people.reduce(0) { $0 + $1.titles.count },
            gold: gold.people.reduce(0) { $0 + $1.titles.count })
    }

    /// Strings for a message; the order of a set is none.
    static func list(_ strings: some Sequence<Folded>) -> String {
        let strings = strings.map(\.written).sorted()
        return strings.isEmpty ? "none" : strings.joined(separator: "、")
    }
}
