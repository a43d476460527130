import JiyaoCore

/// Finds who hosts: the person before 主持, and those whom a label of minutes names.
struct HostFinder {
    private let document: Document
    private let text: Text
    private let words: MeetingFactWords

    /// How far from a person the verb may stand, in UTF-16 units.
    private static let reach = 40

    init(_ document: Document, words: MeetingFactWords) {
        self.document = document
        self.words = words
        text = document.text
    }

    /// - Parameter field: the value of 主持人：.
    func hosts(field: TextSpan?) -> [Int] {
        var hosts: [Int] = []
        func add(_ person: Int) {
            if !hosts.contains(person) { hosts.append(person) }
        }
        for (index, mention) in document.mentions.enumerated() {
            if let field, field.start <= mention.span.start, mention.span.end <= field.end {
                add(mention.person)
                continue
            }
            guard isLabelled(mention) || isHost(index) else { continue }
            add(mention.person)
            // 由黄某某、李某某主持: those before in the same list host, too.
            var previous = index - 1
            while previous >= 0, joins(document.mentions[previous], document.mentions[previous + 1]) {
                add(document.mentions[previous].person)
                previous -= 1
            }
        }
        return hosts
    }

    private func isHost(_ index: Int) -> Bool {
        guard let verb = verb(afterMention: index) else { return false }
        return text.prefix(of: words.hostOffice, at: verb) == nil
    }

    /// 主持人：苏某某
    private func isLabelled(_ mention: Mention) -> Bool {
        guard let mark = text.unit(before: mention.span.start), mark == 0xFF1A || mark == 0x3A else { return false }
        return text.suffix(of: words.hostLabel, at: mention.span.start - 1) != nil
    }

    /// 主持 after a mention: right after it or behind an adverbial, 在415会议室|主持, 参加并|主持, in its clause or at the
    /// start of the next one.
    private func verb(afterMention index: Int) -> Int? {
        let start = document.mentions[index].span.end
        let next = index + 1 < document.mentions.count ? document.mentions[index + 1].span.start : text.count
        let limit = min(next, start + Self.reach, text.count)
        var position = start
        var isAdverbial = false
        while position < limit {
            if text.prefix(of: words.host, at: position) != nil { return position }
            if Unit.isLineBreak(text[position]) || Unit.endsSentence(text[position]) { return nil }
            if Unit.endsClause(text[position]) {
                let isComma = text[position] == 0xFF0C || text[position] == 0x2C
                return isComma && text.prefix(of: words.host, at: position + 1) != nil ? position + 1 : nil
            }
            if text.prefix(of: words.hostAdverbial, at: position) != nil, position - start <= 10 {
                isAdverbial = true
                position += 1
            } else if let length = text.prefix(of: words.beforeHost, at: position) {
                position += length
            } else if isAdverbial || Unit.isDigit(text[position]) || Unit.isSpace(text[position]) {
                position += 1
            } else {
                // What else there is, is another predicate; only at the start of the next clause can the verb be.
                return verb(atNextClause: position, limit: limit)
            }
        }
        return nil
    }

    private func verb(atNextClause start: Int, limit: Int) -> Int? {
        var position = start
        while position < limit, !Unit.endsClause(text[position]), !Unit.isLineBreak(text[position]) { position += 1 }
        guard position < limit, text[position] == 0xFF0C || text[position] == 0x2C,
            text.prefix(of: words.host, at: position + 1) != nil
        else { return nil }
        return position + 1
    }

    private func joins(_ one: Mention, _ next: Mention) -> Bool {
        guard next.span.start - one.span.end == 1 else { return false }
        let mark = text[one.span.end]
        return mark == 0x3001 || mark == 0x548C || mark == 0x4E0E
    }
}
