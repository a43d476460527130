extension DocumentScore {
    /// The facts of the meeting and those of the page: a value is right or it is not.
    mutating func scoreFacts(_ gold: Account, _ account: Account) {
        for fact in Account.Fact.allCases {
            let (expected, found) = (gold.facts[fact], account.facts[fact])
            let isRight = expected != nil && expected == found
            add(
                fact.column, correct: isRight ? 1 : 0, predicted: found == nil ? 0 : 1, gold: expected == nil ? 0 : 1)
            if expected != found {
                miss(
                    fact.column == .page ? .page : .facts,
                    "\(fact.rawValue): gold \(expected?.written ?? "none"), found \(found?.written ?? "none")")
            }
        }
        add(
            .facts, correct: gold.hosts.intersection(account.hosts).count, predicted: account.hosts.count,
            gold: gold.hosts.count)
        if gold.hosts != account.hosts {
            miss(.facts, "hosts: gold \(Self.list(gold.hosts)), found \(Self.list(account.hosts))")
        }
    }
}
