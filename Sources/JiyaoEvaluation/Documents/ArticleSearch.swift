/// Finds quotations in an article without its page furniture. What is quoted in the order of the text is found in that
/// order, also where the same words stand more than once: a search begins at the last place that was found.
struct ArticleSearch {
    /// The article, folded, without furniture: positions are Unicode scalars of this.
    let text: [Unicode.Scalar]
    /// Where the next search begins.
    var cursor = 0
    private let furniture: [Pattern]

    init(_ document: GoldDocument) {
        furniture = document.furniture.map { Pattern($0.scalars) }
        var text = document.article.scalars
        for line in furniture { text.removeFirst(line) }
        self.text = text
    }

    /// Where a quotation stands, without the marks at its ends; nil where it is not to be found word for word.
    ///
    /// One that runs over furniture is found without it, or else paragraph by paragraph.
    mutating func locate(_ quotation: Quotation) -> RangeSet<Int>? {
        let whole = quotation.text.scalars
        let bare = furniture.reduce(whole) { $0.removing($1) }
        let attempts = [whole, bare, bare.trimming(Self.marks)]
        for (number, attempt) in attempts.enumerated() where number == 0 || attempt != attempts[number - 1] {
            if let place = find(attempt) { return trim([place]) }
        }
        var places: [Range<Int>] = []
        for paragraph in quotation.paragraphs {
            guard let place = find(paragraph.scalars) else { return nil }
            places.append(place)
        }
        return places.isEmpty ? nil : trim(places)
    }

    private mutating func find(_ scalars: [Unicode.Scalar]) -> Range<Int>? {
        let pattern = Pattern(scalars)
        let onwards = pattern.first(in: text, from: cursor)
        guard let place = onwards ?? (cursor > 0 ? pattern.first(in: text) : nil) else { return nil }
        cursor = place.lowerBound
        return place
    }

    /// Takes the marks off the first and the last of some places.
    private func trim(_ places: [Range<Int>]) -> RangeSet<Int> {
        var places = places[...]
        while let first = places.first {
            if let start = first.first(where: { !Self.marks.contains(text[$0]) }) {
                places[places.startIndex] = start..<first.upperBound
                break
            }
            places.removeFirst()
        }
        while let last = places.last {
            if let end = last.last(where: { !Self.marks.contains(text[$0]) }) {
                places[places.endIndex - 1] = last.lowerBound..<end + 1
                break
            }
            places.removeLast()
        }
        return RangeSet(places)
    }

    private static let marks = Set("。；;,，.：:、!！?？\"'".unicodeScalars)
}

extension RangeSet<Int> {
    /// How many positions are in it.
    var count: Int { ranges.reduce(0) { $0 + $1.count } }
}
