import JiyaoCore

/// Finds the persons of a text, their titles, and the places where the text speaks of them.
///
/// 会议由局党委书记、局长黄永强主持 gives the person 黄永强 with two titles; 黄局长 and 永强局长 later in the text are
/// mentions of the same person.
package struct PeopleExtractor: Sendable {
    private let lexicons: ExtractionLexicons

    package init(lexicons: ExtractionLexicons) {
        self.lexicons = lexicons
    }

    /// Adds `people` and `mentions`.
    package func apply(to document: inout Document) {
        let names = NameFinder(document, lexicons: lexicons).names()
        guard !names.isEmpty else { return }
        var gathering = Gathering(document, lexicons: lexicons)
        gathering.add(names)
        gathering.addSharedTitles()
        gathering.addShortForms()
        document.mentions = gathering.mentions
        document.people = gathering.people
    }
}

/// Persons and mentions as they are gathered from the names of one text.
private struct Gathering {
    private let lexicons: ExtractionLexicons
    private let text: Text
    private let paragraphs: [TextSpan]
    private let words: WordMap
    private let titleReader: TitleReader
    private let sharedTitles: SharedTitles
    private var indices: [String: Int] = [:]
    private(set) var people: [Person] = []
    private(set) var mentions: [Mention] = []

    init(_ document: Document, lexicons: ExtractionLexicons) {
        self.lexicons = lexicons
        words = document.wordMap
        text = document.text
        paragraphs = document.paragraphs
        titleReader = TitleReader(document, lexicons: lexicons)
        sharedTitles = SharedTitles(document, lexicons: lexicons)
    }

    /// Makes a mention of each name, with the titles before and after it.
    mutating func add(_ names: [TextSpan]) {
        var paragraph = 0
        var shared: [TextSpan] = []
        for (index, name) in names.enumerated() {
            while paragraphs[paragraph].end <= name.start { paragraph += 1 }
            let previous = mentions.last?.span.end ?? 0
            let limit = max(paragraphs[paragraph].start, previous)
            var span = name
            var titles = titleReader.titles(endingAt: name.start, limit: limit)
            if let first = titles.first {
                span.start = first.start
            } else if continuesList(from: previous, to: name.start) {
                titles = shared
            }
            shared = titles
            let next = index + 1 < names.count ? names[index + 1].start : text.count
            if let after = title(after: name.end, limit: next) {
                span.end = after.end
                // 教导主任赵某某、文某某老师: who has an office of his own shares none.
                if after.isOffice, titles.first.map({ $0.end <= previous }) ?? false { titles = [] }
                if after.isOffice { titles.append(TextSpan(name.end, after.end)) }
            }
            if let start = modifier(before: span.start, limit: limit) { span.start = start }
            if titles.isEmpty, let cell = titleReader.cell(after: name.end), cell.end <= next {
                titles = [cell]
                span.end = cell.end
            }
            if let remark = text.remark(at: name.end), remark.end < next {
                let own = titleReader.titles(endingAt: remark.end, limit: remark.start)
                if own.first?.start == remark.start {
                    titles += own
                    span.end = remark.end + 1
                }
            }
            add(name, titles: titles.map(wording), span: span)
        }
    }

    /// Whether nothing but 、, 和 or white space stands between two names: then they share the title before them.
    private func continuesList(from end: Int, to start: Int) -> Bool {
        guard end > 0, start > end, start - end <= 2, text[end - 1] != 0xFF09, text[end - 1] != 0x29 else {
            return false
        }
        if lexicons.people.conjunction.contains(TextSpan(end, start), of: text) { return true }
        for position in end..<start where text[position] != 0x3001 && !Unit.isSpace(text[position]) { return false }
        return !text[TextSpan(end, start)].contains("\n")
    }

    /// |分管德育工作的|罗冰凌副校长: where a clause begins that tells of the person, up to its 的.
    private func modifier(before position: Int, limit: Int) -> Int? {
        guard position > limit + 2, text[position - 1] == Unit.possessive else { return nil }
        var start = position - 1
        while start > limit, position - start < Self.longestModifier, !Unit.isMark(text[start - 1]) {
            start -= 1
            if text.prefix(of: lexicons.people.modifier, at: start) != nil, words.isBoundary(start) { return start }
        }
        return nil
    }

    /// In UTF-16 units.
    private static let longestModifier = 24

    /// 黄永强|局长, 黄永强|同志. A title right before the next name is that one's.
    private func title(after position: Int, limit: Int) -> (end: Int, isOffice: Bool)? {
        guard let title = lexicons.titles.longest(at: position, in: text.units, limit: limit) else { return nil }
        let end = position + title.length
        switch Title(rawValue: title.value) {
        case .address: return (end, false)
        case .post where end < limit: return (end, true)
        case .post where end == text.count: return (end, true)
        default: return nil
        }
    }

    /// A title as it is told: of 该|镇党委书记 without the word that points back.
    private func wording(_ title: TextSpan) -> String {
        let isPointing = title.count > 2 && text[title.start] == Self.that
        return text[TextSpan(isPointing ? title.start + 1 : title.start, title.end)]
    }

    private static let that: UInt16 = 0x8BE5  // 该

    private mutating func add(_ name: TextSpan, titles: [String], span: TextSpan) {
        // 皮 亮 of a list is the 皮亮 of the report.
        let string = text[name].filter { !$0.isWhitespace }
        let index: Int
        if let known = indices[string] {
            index = known
        } else {
            index = people.count
            indices[string] = index
            people.append(Person(name: text[name], span: name))
        }
        for title in titles { people[index].add(title: title) }
        mentions.append(Mention(person: index, span: span, name: name))
    }

    /// 郭安宁、王凤珠|等贫困户代表; 周砚同志|为副局长: to those of the list that have no title of their own.
    mutating func addSharedTitles() {
        for index in mentions.indices {
            let end = mentions[index].span.end
            let ofList = sharedTitles.ofList(endingAt: end)
            guard let title = ofList ?? sharedTitles.ofAppointment(after: mentions[index].name.end) else { continue }
            var first = index
            while first > 0, continuesList(from: mentions[first - 1].span.end, to: mentions[first].span.start) {
                first -= 1
            }
            for mention in mentions[first...index]
            where ofList == nil || people[mention.person].titles.isEmpty {
                people[mention.person].add(title: text[title])
            }
        }
    }

    /// 黄局长, 永强局长: a surname or a given name of a known person with an office.
    mutating func addShortForms() {
        let forms = ShortForms(people)
        var found: [Mention] = []
        var next = 0
        var position = 1
        while position < text.count {
            while next < mentions.count, mentions[next].span.end <= position { next += 1 }
            if next < mentions.count, mentions[next].span.start <= position {
                position = mentions[next].span.end
                continue
            }
            guard let end = endOfTitle(at: position) else {
                position += 1
                continue
            }
            let floor = next > 0 ? mentions[next - 1].span.end : 0
            if let short = forms.match(
                endingAt: position, in: text, floor: floor, title: text[TextSpan(position, end)]),
                stands(at: short.name.start)
            {
                found.append(Mention(person: short.person, span: TextSpan(short.name.start, end), name: short.name))
                position = end
            } else {
                position += 1
            }
        }
        mentions = (mentions + found).sorted { $0.span < $1.span }
    }

    /// The end of a title, or of its first character where that stands for it: 李|总, 王|局.
    private func endOfTitle(at position: Int) -> Int? {
        if let title = lexicons.titles.longest(at: position, in: text.units, limit: text.count) {
            let isOfPerson = title.value == Title.post.rawValue || title.value == Title.address.rawValue
            return isOfPerson ? position + title.length : nil
        }
        let isAbbreviation =
            text.prefix(of: lexicons.people.shortTitle, at: position) != nil && words.isBoundary(position + 1)
        return isAbbreviation ? position + 1 : nil
    }

    /// Whether a short form can begin here: not in the middle of a word or of a run of single characters.
    private func stands(at position: Int) -> Bool {
        guard words.isBoundary(position), let before = text.unit(before: position) else { return position == 0 }
        return Unit.isMark(before) || Unit.isSpace(before)
            || lexicons.beforeNames.longest(at: position, in: text.units, limit: 0) != nil
            || lexicons.verbs.longest(at: position, in: text.units, limit: position) == nil
    }
}

/// The parts of known names by which a text may call persons.
private struct ShortForms {
    private let people: [Person]
    /// By surname or given name.
    private var byPart: [[UInt16]: [Int]] = [:]

    init(_ people: [Person]) {
        self.people = people
        for (index, person) in people.enumerated() {
            let name = person.name.units
            guard (2...4).contains(name.count), name.allSatisfy(Unit.isHan) else { continue }
            let surname = name.count == 4 ? 2 : 1
            byPart[Array(name.prefix(surname)), default: []].append(index)
            if name.count - surname == 2 { byPart[Array(name.suffix(2)), default: []].append(index) }
        }
    }

    /// The person whose surname or given name ends at `position`; the one with such a title where several bear it.
    func match(endingAt position: Int, in text: Text, floor: Int, title: String) -> (person: Int, name: TextSpan)? {
        for length in [2, 1] where position - length >= floor {
            let part = TextSpan(position - length, position)
            guard let bearers = byPart[Array(text.units[part.start..<part.end])] else { continue }
            let isAbbreviated = title.utf16.count == 1
            let fitting = bearers.filter { index in
                people[index].titles.contains { $0.hasSuffix(title) || (isAbbreviated && $0.contains(title)) }
            }
            // 贺局长 is the 局长 rather than the 副局长 of that name.
            let exact = fitting.first { index in
                people[index].titles.contains { $0.hasSuffix(title) && !$0.hasSuffix("副" + title) }
            }
            let only = bearers.count == 1 && !isAbbreviated ? bearers.first : nil
            if let person = exact ?? fitting.first ?? only { return (person, part) }
        }
        return nil
    }
}

extension Person {
    /// Adds a title unless a fuller one is there; takes away those that it is fuller than.
    mutating func add(title: String) {
        guard !titles.contains(where: { $0 == title || $0.hasSuffix(title) }) else { return }
        titles.removeAll { title.hasSuffix($0) }
        titles.append(title)
    }
}
