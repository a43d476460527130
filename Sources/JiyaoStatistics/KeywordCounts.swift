import JiyaoCore

/// How often which term stands in the documents of which day, as 防汛 twice on 1 July: a commutative monoid.
///
/// The counts of a batch are `KeywordCounts()` with each document added; counts of parts of a batch are merged. The
/// order of neither changes the result, so that threads, resumed runs and a cluster arrive at the same bytes.
public struct KeywordCounts: Sendable {
    /// How often, and in how many documents.
    public struct Count: Sendable, Hashable {
        /// How often.
        public var count: Int
        /// In how many documents.
        public var documents: Int

        /// A count; none at all without arguments.
        public init(count: Int = 0, documents: Int = 0) {
            self.count = count
            self.documents = documents
        }

        /// Adds a count of other documents.
        public static func += (one: inout Count, other: Count) {
            one.count += other.count
            one.documents += other.documents
        }
    }

    /// A cell in 8 bytes, since a large batch has millions.
    private struct Cell {
        var count: UInt32
        var documents: UInt32

        init(_ count: Count) {
            self.count = UInt32(clamping: count.count)
            documents = UInt32(clamping: count.documents)
        }

        mutating func add(_ other: Cell) {
            count = Self.sum(count, other.count)
            documents = Self.sum(documents, other.documents)
        }

        /// Stays at the greatest number instead of overflowing, which keeps the sum associative.
        private static func sum(_ one: UInt32, _ other: UInt32) -> UInt32 {
            let (sum, overflow) = one.addingReportingOverflow(other)
            return overflow ? .max : sum
        }

        var full: Count { Count(count: Int(count), documents: Int(documents)) }
    }

    private var terms: [Term] = []
    private var numbers: [Term: UInt32] = [:]
    /// By day (the upper 32 bits, 0 for undated) and term's number (the lower ones).
    private var cells: [UInt64: Cell] = [:]
    /// Of each day: content words and documents. 0 for undated.
    private var totals: [UInt32: Count] = [:]

    /// No document at all.
    public init() {}

    /// Adds one document.
    ///
    /// - Parameters:
    ///   - document: its content words, `Analysis.terms`.
    ///   - date: its day, `MeetingRecord.day`; nil where it is undated.
    public mutating func add(_ document: TermCounts, on date: CalendarDate?) {
        addTotal(Count(count: document.words, documents: 1), on: date)
        for (term, count) in document.counts where count > 0 && !term.isEmpty {
            add(Count(count: count, documents: 1), of: Term(term), on: date)
        }
    }

    /// Adds to the counts of a term.
    package mutating func add(_ count: Count, of term: Term, on date: CalendarDate?) {
        guard count.count > 0 || count.documents > 0 else { return }
        add(Cell(count), term: number(of: term), day: Self.day(of: date))
    }

    /// Adds to a day's content words and documents.
    package mutating func addTotal(_ total: Count, on date: CalendarDate?) {
        totals[Self.day(of: date), default: Count()] += total
    }

    /// Adds all that another one counts.
    public mutating func merge(_ other: KeywordCounts) {
        for (day, total) in other.totals { totals[day, default: Count()] += total }
        let renumbered = other.terms.map { number(of: $0) }
        for (key, cell) in other.cells {
            add(cell, term: renumbered[Self.term(key)], day: Self.day(key))
        }
    }

    private mutating func add(_ cell: Cell, term: UInt32, day: UInt32) {
        cells[Self.key(day: day, term: term), default: Cell(Count())].add(cell)
    }

    private mutating func number(of term: Term) -> UInt32 {
        if let number = numbers[term] { return number }
        let number = UInt32(terms.count)
        terms.append(term)
        numbers[term] = number
        return number
    }

    private static func key(day: UInt32, term: UInt32) -> UInt64 { UInt64(day) << 32 | UInt64(term) }
    private static func day(_ key: UInt64) -> UInt32 { UInt32(key >> 32) }
    private static func term(_ key: UInt64) -> Int { Int(key & 0xFFFF_FFFF) }

    private static func day(of date: CalendarDate?) -> UInt32 { UInt32(date?.dayNumber ?? 0) }
    private static func date(of day: UInt32) -> CalendarDate? { CalendarDate(dayNumber: Int(day)) }
}

// What was counted, in orders that do not depend on how it was counted.
extension KeywordCounts {
    /// How many documents were counted, undated ones included.
    public var documents: Int { totals.values.reduce(0) { $0 + $1.documents } }

    /// How many of them have no date.
    public var undated: Int { totals[0]?.documents ?? 0 }

    /// Content words and documents of each day in order of time, undated first.
    package var totalsByDay: [(date: CalendarDate?, total: Count)] {
        totals.sorted { $0.key < $1.key }.map { (Self.date(of: $0.key), $0.value) }
    }

    /// Of the whole batch, in scalar order of the terms.
    ///
    /// - Parameter datedOnly: whether undated documents are left out.
    package func totalsByTerm(datedOnly: Bool = false) -> [(term: Term, total: Count)] {
        var sums = [Count](repeating: Count(), count: terms.count)
        for (key, cell) in cells where !datedOnly || Self.day(key) != 0 {
            sums[Self.term(key)] += cell.full
        }
        return sortedNumbers().compactMap { sums[Int($0)] == Count() ? nil : (terms[Int($0)], sums[Int($0)]) }
    }

    /// Calls `body` for each day and term: undated first, then in order of time, the terms of a day in scalar order.
    package func forEachCell(_ body: (CalendarDate?, Term, Count) throws -> Void) rethrows {
        let sorted = sortedNumbers()
        var ranks = [UInt32](repeating: 0, count: sorted.count)
        for (rank, number) in sorted.enumerated() { ranks[Int(number)] = UInt32(rank) }
        var keys = cells.keys.map { Self.key(day: Self.day($0), term: ranks[Self.term($0)]) }
        keys.sort()
        var day: (number: UInt32, date: CalendarDate?) = (0, nil)
        for key in keys {
            let number = Self.day(key)
            if number != day.number { day = (number, Self.date(of: number)) }
            let term = sorted[Self.term(key)]
            guard let cell = cells[Self.key(day: number, term: term)] else { continue }
            try body(day.date, terms[Int(term)], cell.full)
        }
    }

    /// Calls `body` for each cell of some terms, in no order, with the term's position among those given.
    package func forEachCell(of wanted: [Term], _ body: (CalendarDate?, Int, Count) -> Void) {
        var positions: [UInt32: Int] = [:]
        for (position, term) in wanted.enumerated() {
            if let number = numbers[term] { positions[number] = position }
        }
        guard !positions.isEmpty else { return }
        for (key, cell) in cells {
            guard let position = positions[UInt32(Self.term(key))] else { continue }
            body(Self.date(of: Self.day(key)), position, cell.full)
        }
    }

    private func sortedNumbers() -> [UInt32] {
        (0..<UInt32(terms.count)).sorted { terms[Int($0)] < terms[Int($1)] }
    }
}

extension KeywordCounts: Equatable {
    /// Whether both hold the same counts, in whatever order these were added.
    public static func == (one: KeywordCounts, other: KeywordCounts) -> Bool {
        guard one.totals == other.totals, one.cells.count == other.cells.count else { return false }
        for (key, cell) in one.cells {
            guard let term = other.numbers[one.terms[term(key)]],
                let same = other.cells[self.key(day: day(key), term: term)], same.full == cell.full
            else { return false }
        }
        return true
    }
}
