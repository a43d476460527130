import JiyaoArchive
import JiyaoCore
import JiyaoStatistics

/// `terms.csv`: the terms of a batch by day, `date,term,count,documents`, from which trends are reckoned without
/// cutting the texts into words again.
///
/// Undated documents come first, with an empty date; then day after day. A day's first row has no term: it tells the
/// day's content words and documents. Its terms follow in scalar order.
package enum TermsFile {
    package static let header = ["date", "term", "count", "documents"]

    /// - Throws: what the sink throws.
    package static func write(_ counts: KeywordCounts, to sink: some ByteSink) throws {
        var csv = try CSVWriter(sink, header: header)
        var waiting = counts.totalsByDay[...]
        func writeTotals(upTo date: CalendarDate?, in csv: inout CSVWriter) throws {
            while let day = waiting.first, (day.date?.dayNumber ?? 0) <= (date?.dayNumber ?? 0) {
                waiting.removeFirst()
                try csv.row([
                    day.date?.description ?? "", "", String(day.total.count), String(day.total.documents),
                ])
            }
        }
        var date: (known: CalendarDate?, label: String) = (nil, "")
        try counts.forEachCell { day, term, count in
            try writeTotals(upTo: day, in: &csv)
            if day != date.known { date = (day, day?.description ?? "") }
            csv.add(date.label)
            csv.add(term.string)
            csv.add(count.count)
            csv.add(count.documents)
            try csv.endRow()
        }
        if let last = waiting.last { try writeTotals(upTo: last.date, in: &csv) }
    }

    /// - Throws: `FileError` where the run has none, or with the line that can't be read.
    package static func read(_ folder: RunFolder) throws -> KeywordCounts {
        var csv = try CSVReader(LineReader(folder.existing(\.terms, of: "keywords")), header: header)
        var counts = KeywordCounts()
        var date: (bytes: [UInt8], known: CalendarDate?) = ([], nil)
        while try csv.next() {
            if !csv.bytes(0).elementsEqual(date.bytes) {
                guard let known = CalendarDate(csv.string(0)), known.year != nil else {
                    throw csv.error("no date: \(csv.string(0))")
                }
                date = (Array(csv.bytes(0)), known)
            }
            let count = KeywordCounts.Count(count: try csv.number(2), documents: try csv.number(3))
            if csv.bytes(1).isEmpty {
                counts.addTotal(count, on: date.known)
            } else {
                counts.add(count, of: Term(csv.string(1)), on: date.known)
            }
        }
        return counts
    }
}
