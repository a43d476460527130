import Foundation
import JiyaoEvaluation

extension EvaluationExport {
    /// The figures for a terminal; those of the documents and the misses stand before the totals, which are read last.
    package func lines(width: Int) -> [String] {
        var lines: [String] = []
        for document in evaluation.documents where showsDocuments {
            let figures = Column.allCases.filter { document.counts[$0].gold > 0 }
                .map { "\($0.rawValue) \(Self.figure(document.counts[$0].f1))" }
            lines.append(document.document.onOneLine)
            lines += Self.joined(figures, width: width)
        }
        for document in evaluation.documents where showsMisses {
            // Behind tabs, for grep and cut.
            lines += document.misses.map { miss in
                [document.document, miss.kind.rawValue, miss.what].map(\.onOneLine).joined(separator: "\t")
            }
        }
        if !lines.isEmpty { lines.append("") }
        return lines + heading + [""] + totals + remarks
    }

    /// Figures side by side, as many as a line holds.
    private static func joined(_ figures: [String], width: Int) -> [String] {
        var lines: [String] = []
        for figure in figures {
            if let last = lines.last, last.count + 3 + figure.count <= width {
                lines[lines.count - 1] += " · " + figure
            } else {
                lines.append("  " + figure)
            }
        }
        return lines
    }

    private var heading: [String] {
        let absent = evaluation.absent.count
        let missing = absent > 0 ? ", \(absent) of them without a record" : ""
        return [counted(evaluation.documents.count, "document") + missing]
    }

    private var totals: [String] {
        var columns = [Table.Column("column")]
        columns += ["precision", "recall", "F1", "gold"].map { Table.Column($0, alignsRight: true) }
        if !intervals.isEmpty { columns.append(Table.Column("95 % of F1")) }
        var table = Table(columns)
        let totals = evaluation.totals
        for column in Column.allCases {
            let counts = totals[column]
            let figures = [counts.precision, counts.recall, counts.f1].map(Self.figure)
            let interval = intervals[column].map { "\(Self.figure($0.lowerBound)) to \(Self.figure($0.upperBound))" }
            table.row([column.rawValue] + figures + [String(counts.gold / column.scale), interval ?? ""])
        }
        return table.lines()
    }

    private var remarks: [String] {
        let wrong = evaluation.wrongSpans
        if wrong == 0 { return [] }
        return [
            "",
            counted(wrong, "span")
                + (wrong == 1 ? " does not lead to the text beside it" : " do not lead to the text beside them"),
        ]
    }

    private static func figure(_ number: Double) -> String { String(format: "%.3f", number) }
}
