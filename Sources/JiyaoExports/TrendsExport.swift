import JiyaoArchive
import JiyaoCore
import JiyaoStatistics

/// Trends as files and for terminals.
package enum TrendsExport {
    package enum Format: String, Sendable, CaseIterable {
        case table, csv, json
    }

    package static let header = ["term", "period", "count", "documents", "share"]

    /// - Throws: what the sink throws.
    package static func write(_ trends: Trends, as format: Format, to sink: some ByteSink) throws {
        switch format {
        case .table: for line in TrendsTable.lines(trends) { try sink.write(line + "\n") }
        case .csv: try writeCSV(trends, to: sink)
        case .json: try sink.write(json(trends) + "\n")
        }
    }

    /// A row for each term and period, those without the term too.
    private static func writeCSV(_ trends: Trends, to sink: some ByteSink) throws {
        var csv = try CSVWriter(sink, header: header)
        for series in trends.series {
            for (position, period) in trends.periods.enumerated() {
                let count = series[position]
                try csv.row([
                    series.term, period.label, String(count.count), String(count.documents),
                    JSONWriter.decimal(trends.share(of: series, in: position), digits: shareDigits),
                ])
            }
        }
    }

    /// `{"by", "undated", "periods": [{"period", "words", "documents"}], "series": [{"term", "kind": "string" for
    /// a named term or "word", "count", "documents", "counts": […], "documentsByPeriod": […], "shares": […]}]}`, the lists parallel to the periods.
    private static func json(_ trends: Trends) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("by")
            writer.value(trends.periods.unit.rawValue)
            writer.key("undated")
            writer.value(trends.undated)
            writer.key("periods")
            writer.array(trends.periods.enumerated()) { writer, period in
                let total = trends.total(period.offset)
                writer.object { writer in
                    writer.key("period")
                    writer.value(period.element.label)
                    writer.key("words")
                    writer.value(total.count)
                    writer.key("documents")
                    writer.value(total.documents)
                }
            }
            writer.key("series")
            writer.array(trends.series) { writer, series in
                writer.object { writer in
                    writer.key("term")
                    writer.value(series.term)
                    writer.key("kind")
                    writer.value(series.isNamed ? "string" : "word")
                    writer.key("count")
                    writer.value(series.total.count)
                    writer.key("documents")
                    writer.value(series.total.documents)
                    writer.key("counts")
                    writer.array(trends.periods.indices) { $0.value(series[$1].count) }
                    writer.key("documentsByPeriod")
                    writer.array(trends.periods.indices) { $0.value(series[$1].documents) }
                    writer.key("shares")
                    writer.array(trends.periods.indices) {
                        $0.value(trends.share(of: series, in: $1), digits: shareDigits)
                    }
                }
            }
        }
        return writer.string
    }

    /// One occurrence in ten million words still shows.
    private static let shareDigits = 8
}
