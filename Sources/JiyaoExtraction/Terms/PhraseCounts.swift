import JiyaoCore

/// Counts the candidates for terms and key phrases: runs of content words, cut at marks and stop words.
///
/// 推进老旧小区改造工作 has the run 老旧|小区|改造|工作 after the verb 推进; its candidates are the words and the sequences
/// of up to four of them that begin and end with no filler: 老旧小区改造, but not 改造工作. What stands in 《》 is one too.
struct PhraseCounts {
    struct Candidate {
        /// Where it first stands.
        var span: TextSpan
        /// How many words it has.
        var words: Int
        var count: Int
    }

    /// In order of first occurrence.
    private(set) var candidates: [Candidate] = []
    /// How many content words were read, repeats included.
    private(set) var contentWords = 0
    private var indices: [UInt64: Int] = [:]

    private let text: Text
    private let lexicons: ExtractionLexicons
    private static let longest = 4
    private static let longestTitle = 30

    init(_ document: Document, lexicons: ExtractionLexicons) {
        text = document.text
        self.lexicons = lexicons
    }

    private struct Item {
        var span: TextSpan
        /// May stand inside a candidate, but not at its edge: 工作.
        var isFiller: Bool
    }

    /// Counts the candidates of some words that follow each other in the text.
    mutating func add(_ words: some Sequence<Word>) {
        var run: [Item] = []
        var titleStart: Int?
        for word in words {
            if let last = run.last, last.span.end != word.span.start { close(&run) }
            let first = text[word.span.start]
            if first == 0x300A { titleStart = word.span.start }
            if first == 0x300B, let start = titleStart {
                if word.span.end - start <= Self.longestTitle { count(TextSpan(start, word.span.end), words: 2) }
                titleStart = nil
            }
            if let item = item(word) { run.append(item) } else { close(&run) }
        }
        close(&run)
    }

    /// The word as part of a run; nil where it bounds one.
    private func item(_ word: Word) -> Item? {
        guard word.kind == .ideographs || word.kind == .letters else { return nil }
        switch lexicons.stopWords.value(of: word.span, in: text.units).flatMap(StopWord.init(rawValue:)) {
        case .bound: return nil
        case .filler: return Item(span: word.span, isFiller: true)
        case nil: return Item(span: word.span, isFiller: false)
        }
    }

    private mutating func close(_ run: inout [Item]) {
        for start in run.indices where !run[start].isFiller {
            var hash = Self.seed
            for end in start..<min(start + Self.longest, run.count) {
                hash = Self.extend(hash, with: text.units, run[end].span)
                guard !run[end].isFiller else { continue }
                let span = TextSpan(run[start].span.start, run[end].span.end)
                // A lone character is no term; names of more than a clause aren't either.
                guard span.count >= 2, span.count <= 16 else { continue }
                if end == start { contentWords += 1 }
                count(span, words: end - start + 1, hash: hash)
            }
        }
        run.removeAll(keepingCapacity: true)
    }

    private mutating func count(_ span: TextSpan, words: Int) {
        count(span, words: words, hash: Self.extend(Self.seed, with: text.units, span))
    }

    private mutating func count(_ span: TextSpan, words: Int, hash: UInt64) {
        if let index = indices[hash] {
            candidates[index].count += 1
        } else {
            indices[hash] = candidates.count
            candidates.append(Candidate(span: span, words: words, count: 1))
        }
    }

    /// The candidate that a span is equal to, if any.
    func index(of span: TextSpan) -> Int? { indices[Self.extend(Self.seed, with: text.units, span)] }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// FNV-1a over UTF-16 units (Fowler, Noll & Vo): the hash of a phrase is that of its string, however it was cut.
    private static func extend(_ hash: UInt64, with units: [UInt16], _ span: TextSpan) -> UInt64 {
        var hash = hash
        for position in span.start..<span.end { hash = (hash ^ UInt64(units[position])) &* 0x0000_0100_0000_01B3 }
        return hash
    }
}
