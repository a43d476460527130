import JiyaoStatistics

/// Trends for a terminal: counts by period where the periods are few, else the total, the peak and a row of bars.
package enum TrendsTable {
    /// More periods than that do not fit side by side.
    private static let fewPeriods = 6
    /// At most so many bars in a row; with more periods a bar stands for several.
    private static let bars = 48
    private static let termLimit = 24

    package static func lines(_ trends: Trends) -> [String] {
        guard let first = trends.periods.first, let last = trends.periods.last else {
            return ["No document has a date: there is nothing to show."]
        }
        let span = first == last ? first.label : "\(first.label) to \(last.label)"
        var lines = ["\(counted(trends.documents, "document")), by \(trends.periods.unit.rawValue), \(span)", ""]
        guard !trends.series.isEmpty else { return lines + ["No terms."] }
        lines += trends.periods.count <= fewPeriods ? wide(trends) : condensed(trends)
        return lines
    }

    private static func wide(_ trends: Trends) -> [String] {
        var table = Table(
            [Table.Column("term", limit: termLimit)]
                + trends.periods.map { Table.Column($0.label, alignsRight: true) }
                + [
                    Table.Column("total", alignsRight: true), Table.Column("documents", alignsRight: true),
                    .init("share"),
                ])
        for series in trends.series {
            table.row(
                [series.term] + trends.periods.indices.map { String(series[$0].count) }
                    + [
                        String(series.total.count), String(series.total.documents),
                        Sparkline.of(trends.shares(of: series, width: 1)),
                    ])
        }
        return table.lines()
    }

    private static func condensed(_ trends: Trends) -> [String] {
        let width = (trends.periods.count + bars - 1) / bars
        var table = Table([
            Table.Column("term", limit: termLimit), Table.Column("total", alignsRight: true),
            Table.Column("documents", alignsRight: true), Table.Column("peak"),
            Table.Column("count", alignsRight: true), Table.Column("share over time"),
        ])
        for series in trends.series {
            let peak = series.peak
            table.row([
                series.term, String(series.total.count), String(series.total.documents),
                peak.map { trends.periods[$0].label } ?? "", peak.map { String(series[$0].count) } ?? "",
                Sparkline.of(trends.shares(of: series, width: width)),
            ])
        }
        let unit = trends.periods.unit.rawValue
        let bar = width == 1 ? "a bar is a \(unit)" : "a bar is \(width) \(unit)s"
        return table.lines() + [
            "", "The peak is the \(unit) of the greatest share of all content words; \(bar), · is none.",
        ]
    }
}
