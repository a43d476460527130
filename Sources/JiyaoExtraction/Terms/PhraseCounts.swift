import Algorithms
import JiyaoCore

/// Counts the candidates for terms and key phrases: runs of content words, cut at marks and stop words.
///
/// 推进老旧小区改造工作 has the run 老旧|小区|改造|工作 after the verb 推进; its candidates are the sequences of its words,
/// and the words alone but for fillers like 工作. A name is one word; what stands in 《》, and a short term in “”, is a
/// candidate as a whole.
struct PhraseCounts {
    /// In order of first occurrence.
    private var candidates: [Finding.Phrase] = []
    /// How many content words were read, repeats included.
    private(set) var contentWords = 0
    private var indices: [UInt64: Int] = [:]

    private let text: Text
    private let lexicons: ExtractionLexicons
    /// In the order of the text; shared with the document.
    private let mentions: [Mention]
    private var nextMention = 0

    /// Bounds the memory of a text of millions of different words; what comes later is counted only if it is known.
    private static let mostCandidates = 400_000
    /// In words, and in UTF-16 units: of a phrase, of what stands in 《》 and of what stands in “”.
    private static let longest = 8
    private static let longestPhrase = 14
    private static let longestTitle = 30
    private static let longestQuotedTerm = 10

    init(_ document: Document, lexicons: ExtractionLexicons) {
        text = document.text
        self.lexicons = lexicons
        mentions = document.mentions
    }

    private struct Item {
        var span: TextSpan
        /// May stand in a phrase, but is nothing alone: 工作.
        var isFiller: Bool
    }

    /// Counts the candidates of some words that follow each other in the text, after those counted before.
    mutating func add(_ words: some Collection<Word>) {
        guard let first = words.first else { return }
        nextMention = max(nextMention, mentions.partitioningIndex { $0.name.end > first.span.start })
        var run: [Item] = []
        var opened: (mark: UInt16, start: Int)?
        for word in words {
            if let last = run.last, last.span.end != word.span.start { close(&run) }
            if countsName(at: word.span) {
                close(&run)
                continue
            }
            let unit = text[word.span.start]
            if unit == 0x300A || unit == 0x201C { opened = (unit, word.span.start) }
            if let mark = opened, unit == Unit.closing(of: mark.mark) {
                countMarked(TextSpan(mark.start, word.span.end), isTitle: unit == 0x300B)
                opened = nil
            }
            if let item = item(word) { run.append(item) } else { close(&run) }
        }
        close(&run)
    }

    /// Whether a word is part of a name, which counts once, at its first word.
    private mutating func countsName(at word: TextSpan) -> Bool {
        while nextMention < mentions.count, mentions[nextMention].name.end <= word.start { nextMention += 1 }
        guard nextMention < mentions.count, mentions[nextMention].name.overlaps(word) else { return false }
        let name = mentions[nextMention].name
        if word.contains(name.start) {
            contentWords += 1
            count(name, .name, words: 1, hash: text.hash(of: name))
        }
        return true
    }

    private mutating func countMarked(_ span: TextSpan, isTitle: Bool) {
        let content = isTitle ? span : TextSpan(span.start + 1, span.end - 1)
        guard content.count > (isTitle ? 2 : 1),
            content.count <= (isTitle ? Self.longestTitle : Self.longestQuotedTerm),
            isTitle || !(content.start..<content.end).contains(where: { Unit.isMark(text[$0]) })
        else { return }
        count(content, .marked, words: 2, hash: text.hash(of: content))
    }

    /// The word as part of a run; nil where it bounds one.
    private func item(_ word: Word) -> Item? {
        guard word.kind == .ideographs || word.kind == .letters, !isQuantity(word.span) else { return nil }
        switch lexicons.stopWords.value(of: word.span, in: text.units).flatMap(StopWord.init(rawValue:)) {
        case .bound: return nil
        case .filler: return Item(span: word.span, isFiller: true)
        case .inner, nil: return Item(span: word.span, isFiller: hasFunctionCharacter(word.span))
        }
    }

    /// 十二个, 三年: a number with its measure.
    private func isQuantity(_ word: TextSpan) -> Bool {
        guard word.count > 1, text.prefix(of: lexicons.terms.measure, at: word.end - 1) != nil,
            let number = Numerals.number(at: word.start, in: text, limit: word.end)
        else { return false }
        return number.length >= word.count - 1
    }

    /// 是在, 有人, 成了: words of two characters that hold one of these are seldom what a text is about.
    private func hasFunctionCharacter(_ word: TextSpan) -> Bool {
        word.count == 2
            && (text.prefix(of: lexicons.terms.functionCharacter, at: word.start) != nil
                || text.prefix(of: lexicons.terms.functionCharacter, at: word.end - 1) != nil)
    }

    private mutating func close(_ run: inout [Item]) {
        for start in run.indices {
            var hash = Text.emptyHash
            for end in start..<min(start + Self.longest, run.count) {
                hash = text.hash(of: run[end].span, after: hash)
                let span = TextSpan(run[start].span.start, run[end].span.end)
                // A lone character is no term; what is longer than a clause isn't either.
                guard span.count >= 2, span.count <= Self.longestPhrase else { continue }
                if end == start {
                    guard !run[start].isFiller else { continue }
                    contentWords += 1
                }
                count(span, end == start ? .word : .phrase, words: end - start + 1, hash: hash)
            }
        }
        run.removeAll(keepingCapacity: true)
    }

    private mutating func count(_ span: TextSpan, _ kind: Finding.Phrase.Kind, words: Int, hash: UInt64) {
        if let index = indices[hash] {
            candidates[index].count += 1
            if kind == .marked { candidates[index].kind = kind }
        } else if candidates.count < Self.mostCandidates {
            indices[hash] = candidates.count
            candidates.append(Finding.Phrase(span: span, kind: kind, words: words))
        }
    }

    /// The candidates, with how they stand inside longer ones: 格化 stands in 网格化, and never elsewhere.
    func phrases() -> [Finding.Phrase] {
        var phrases = candidates
        // A candidate's parts are found by the hashes of the strings inside it.
        for candidate in candidates where candidate.words > 1 && candidate.count > 1 {
            for start in candidate.span.start..<candidate.span.end {
                var hash = Text.emptyHash
                for end in start + 1...candidate.span.end where end - start < candidate.span.count {
                    hash = text.hash(of: TextSpan(end - 1, end), after: hash)
                    guard let part = indices[hash] else { continue }
                    phrases[part].holders += 1
                    phrases[part].sumOfHolders += candidate.count
                    phrases[part].mostOfHolders = max(phrases[part].mostOfHolders, candidate.count)
                }
            }
        }
        return phrases
    }
}
