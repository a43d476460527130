import JiyaoCore

/// The use of terms over the periods of a batch.
public struct Trends: Sendable {
    /// How often, and in how many documents.
    public typealias Count = KeywordCounts.Count

    /// One term, as 防汛, over all periods.
    public struct Series: Sendable {
        /// As it was named, or as it stands in the texts: 防汛.
        public var term: String
        /// Asked for by name and counted as a string of the texts, not as a word.
        public var isNamed: Bool
        /// Over all periods; undated documents are left out.
        public var total = Count()
        /// By position of the period; a period that is not there has none.
        fileprivate var counts: [Int: Count] = [:]

        /// The count in the period at a position; none where that is not there.
        public subscript(period: Int) -> Count { counts[period] ?? Count() }

        /// The position of the period with the greatest share, the first of several; nil where it never stands.
        public fileprivate(set) var peak: Int?
    }

    /// From the period of the first dated document to that of the last one.
    public let periods: PeriodRange
    /// Named terms first, in the order in which they were named; then the most frequent ones.
    public let series: [Series]
    /// Documents without a date, which are in no period.
    public let undated: Int
    private let totals: [Int: Count]

    /// - Parameters:
    ///   - counts: the content words of the batch.
    ///   - unit: the length of a period.
    ///   - top: how many of the most frequent terms are wanted.
    ///   - named: terms that are wanted beside these, as they were found in the same documents.
    public init(of counts: KeywordCounts, by unit: Period.Unit, top: Int, named: TermSearch? = nil) {
        let days = counts.totalsByDay.compactMap { day in day.date.map { (date: $0, total: day.total) } }
        undated = counts.undated
        let periods =
            if let first = days.first, let last = days.last {
                PeriodRange(unit, from: first.date, to: last.date)
            } else {
                PeriodRange(empty: unit)
            }
        var totals: [Int: Count] = [:]
        for day in days {
            if let position = periods.position(of: day.date) { totals[position, default: Count()] += day.total }
        }
        let names = named?.terms.map { Term($0) } ?? []
        let frequent = Self.mostFrequent(top, of: counts, except: Set(names))
        var series: [Series] = []
        if let named {
            series += Self.series(of: names, in: named.counts, over: periods, isNamed: true)
        }
        series += Self.series(of: frequent, in: counts, over: periods, isNamed: false)
        for index in series.indices { series[index].peak = Self.peak(of: series[index], totals: totals) }
        self.periods = periods
        self.totals = totals
        self.series = series
    }

    /// Documents with a date.
    public var documents: Int { totals.values.reduce(0) { $0 + $1.documents } }

    /// Content words and documents of a period.
    public func total(_ period: Int) -> Count { totals[period] ?? Count() }

    /// Count over the content words of the period; 0 where it has none.
    public func share(of series: Series, in period: Int) -> Double {
        Self.share(series[period], of: total(period))
    }

    /// The shares over stretches of `width` periods each, the last one perhaps shorter.
    package func shares(of series: Series, width: Int) -> [Double] {
        var stretches = [(count: Int, words: Int)](
            repeating: (0, 0), count: (periods.count + width - 1) / width)
        for (position, count) in series.counts { stretches[position / width].count += count.count }
        for (position, total) in totals { stretches[position / width].words += total.count }
        return stretches.map { $0.words > 0 ? Double($0.count) / Double($0.words) : 0 }
    }

    private static func share(_ count: Count, of total: Count) -> Double {
        total.count > 0 ? Double(count.count) / Double(total.count) : 0
    }

    /// By count in dated documents, then in scalar order.
    private static func mostFrequent(_ top: Int, of counts: KeywordCounts, except named: Set<Term>) -> [Term] {
        guard top > 0 else { return [] }
        let terms = counts.totalsByTerm(datedOnly: true).filter { !named.contains($0.term) }
        // Terms come in scalar order, so that their position settles ties.
        let order = terms.indices.sorted { (-terms[$0].total.count, $0) < (-terms[$1].total.count, $1) }
        return order.prefix(top).map { terms[$0].term }
    }

    private static func series(
        of terms: [Term], in counts: KeywordCounts, over periods: PeriodRange, isNamed: Bool
    ) -> [Series] {
        var series = terms.map { Series(term: $0.string, isNamed: isNamed) }
        counts.forEachCell(of: terms) { date, index, count in
            guard let date, let position = periods.position(of: date) else { return }
            series[index].total += count
            series[index].counts[position, default: Count()] += count
        }
        return series
    }

    private static func peak(of series: Series, totals: [Int: Count]) -> Int? {
        var best: (position: Int, share: Double, count: Int)?
        for (position, count) in series.counts {
            let share = share(count, of: totals[position] ?? Count())
            guard let known = best else {
                best = (position, share, count.count)
                continue
            }
            if (share, count.count, -position) > (known.share, known.count, -known.position) {
                best = (position, share, count.count)
            }
        }
        return best?.position
    }
}
