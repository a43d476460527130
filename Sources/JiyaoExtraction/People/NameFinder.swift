import JiyaoCore

/// Finds the names of persons by the evidence around them, on characters.
///
/// A candidate is a surname with one or two further characters. What stands on its left (a title, 、 after another
/// name, a mark, 由) and on its right (a title, a verb of speech, a mark) speaks for it; a dictionary word that runs
/// over its edges speaks against it. A string that is a name in one place is one wherever it stands, and whether a
/// name has two characters or three is decided once, by all its places.
///
/// In 会上，局党委书记、局长黄永强指出 the title before and the verb after make 黄永强 a name, and not 黄永.
struct NameFinder {
    private let context: NameContext
    private let text: Text

    /// What its best place needs where it stands in several.
    private static let enoughRepeated = 2.5

    init(_ document: Document, lexicons: ExtractionLexicons) {
        context = NameContext(document, lexicons: lexicons)
        text = document.text
    }

    /// The places of all names, in order, not overlapping.
    func names() -> [TextSpan] {
        let accepted = acceptedNames()
        if accepted.isEmpty { return [] }
        let firsts = Set(accepted.values.map { text[$0.start] })
        let lengths = Set(accepted.values.map(\.count)).sorted(by: >)
        var names: [TextSpan] = []
        var position = 0
        while position < text.count {
            let length =
                firsts.contains(text[position])
                ? lengths.first { isName(TextSpan(position, position + $0), among: accepted) } : nil
            if let length { names.append(TextSpan(position, position + length)) }
            position += length ?? 1
        }
        return names
    }

    /// Whether an accepted name stands at a span, and is not cut out of a longer word.
    private func isName(_ span: TextSpan, among accepted: [UInt64: TextSpan]) -> Bool {
        guard span.end <= text.count, accepted[text.hash(of: span)] != nil else { return false }
        if let end = context.words.end(ofWordAt: span.start), end > span.end { return false }
        return true
    }

    /// What speaks for a string as a name, over all places where it stands.
    private struct Evidence {
        var span: TextSpan
        /// In its best place.
        var score: Double
        /// How many places speak for it.
        var count: Int

        var isEnough: Bool { score >= (count > 1 ? NameFinder.enoughRepeated : NameContext.enough) }
    }

    /// The strings that are names, by their hashes, each with a place where it stands.
    private func acceptedNames() -> [UInt64: TextSpan] {
        var evidence: [UInt64: Evidence] = [:]
        var lengths = NameLengths(context)
        func add(_ name: TextSpan, _ score: Double) {
            let hash = text.hash(of: name)
            var known = evidence[hash] ?? Evidence(span: name, score: score, count: 0)
            known.score = max(known.score, score)
            known.count += 1
            evidence[hash] = known
        }
        let foreign = ForeignNames(context)
        let spans = (0..<text.count).compactMap { context.spacedName(at: $0) }
        // 秦　川 of a list is the 秦川 of the report.
        let spaced = Set(spans.map { [text[$0.start], text[$0.end - 1]] })
        var position = 0
        while position < text.count {
            context.forEachCandidate(at: position) { name in
                var score = context.score(name)
                if !spaced.isEmpty, spaced.contains(Array(text.units[name.start..<name.end])) {
                    score = NameContext.enough
                }
                if score >= NameContext.least {
                    add(name, score)
                    lengths.count(name)
                }
            }
            if let dotted = foreign.dottedName(at: position) {
                add(dotted, NameContext.certain)
                position = dotted.end
            } else {
                if let name = foreign.transliteratedName(at: position) { add(name, NameContext.enough) }
                position += 1
            }
        }
        for name in spans { add(name, NameContext.certain) }
        var known = Set(evidence.filter(\.value.isEnough).keys)
        let lists = NameLists(context)
        for name in lists.names(beside: known) {
            add(name, NameContext.enough + 1)
            lengths.count(name)
            known.insert(text.hash(of: name))
        }
        for name in lists.joinedNames(beside: known) { add(name, NameContext.enough) }
        let names = evidence.filter(\.value.isEnough).mapValues(\.span)
        return withoutGivenNames(lengths.decided(names))
    }

    /// No 永强 beside 黄永强: 永强局长 is a short form.
    private func withoutGivenNames(_ names: [UInt64: TextSpan]) -> [UInt64: TextSpan] {
        var parts = Set<UInt64>()
        for name in names.values where name.count == 3 {
            parts.insert(text.hash(of: TextSpan(name.start + 1, name.end)))
        }
        return names.filter { !parts.contains($0.key) }
    }
}
