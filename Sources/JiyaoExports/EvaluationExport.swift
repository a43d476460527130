import Foundation
import JiyaoArchive
import JiyaoCore
import JiyaoEvaluation

/// The figures of an evaluation, as files and for terminals.
package struct EvaluationExport: Sendable {
    package enum Format: String, Sendable, CaseIterable {
        case table, json, csv
    }

    package static let header = [
        "document", "column", "correct", "predicted", "gold", "precision", "recall", "f1", "low", "high",
    ]
    package static let headerOfMisses = ["document", "kind", "what"]

    let evaluation: Evaluation
    let intervals: [Column: ClosedRange<Double>]
    let showsDocuments: Bool
    let showsMisses: Bool

    /// - Parameters:
    ///   - perDocument: shows the figures of each document, too.
    ///   - misses: lists what was missed and what is too much.
    ///   - intervals: shows how far each F1 may be off.
    package init(_ evaluation: Evaluation, perDocument: Bool = false, misses: Bool = false, intervals: Bool = false) {
        self.evaluation = evaluation
        self.intervals = intervals ? Bootstrap(evaluation).intervals : [:]
        showsDocuments = perDocument
        showsMisses = misses
    }

    /// - Parameter width: of the terminal, in columns; for the table.
    /// - Throws: what the sink throws.
    package func write(as format: Format, to sink: some ByteSink, width: Int = DisplayWidth.usual) throws {
        switch format {
        case .table: for line in lines(width: width) { try sink.write(line + "\n") }
        case .json: try sink.write(json + "\n")
        case .csv: try writeCSV(to: sink)
        }
    }

    // MARK: - CSV

    /// The misses are a table of their own: where they are asked for, they are all there is.
    private func writeCSV(to sink: some ByteSink) throws {
        if showsMisses {
            var csv = try CSVWriter(sink, header: Self.headerOfMisses)
            for document in evaluation.documents {
                for miss in document.misses { try csv.row([document.document, miss.kind.rawValue, miss.what]) }
            }
            return
        }
        var csv = try CSVWriter(sink, header: Self.header)
        let totals = evaluation.totals
        for column in Column.allCases { try csv.row(Self.cells("", column, totals[column], intervals[column])) }
        for document in evaluation.documents where showsDocuments {
            for column in Column.allCases where document.counts[column] != Counts() {
                try csv.row(Self.cells(document.document, column, document.counts[column], nil))
            }
        }
    }

    private static func cells(
        _ document: String, _ column: Column, _ counts: Counts, _ interval: ClosedRange<Double>?
    ) -> [String] {
        let numbers = [counts.correct, counts.predicted, counts.gold].map(String.init)
        let figures = [counts.precision, counts.recall, counts.f1, interval?.lowerBound, interval?.upperBound]
        return [document, column.rawValue] + numbers
            + figures.map { $0.map { JSONWriter.decimal(rounded($0), digits: digits) } ?? "" }
    }

    // MARK: - JSON

    /// `{"documents", "absent": […], "unknown": […], "wrongSpans", "columns": [{"column", "correct", "predicted",
    /// "gold", "precision", "recall", "f1", "interval": [low, high]}], "perDocument": [{"document", "columns"}],
    /// "misses": [{"document", "kind", "what"}]}`; the last two and the intervals where they are asked for.
    private var json: String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("documents")
            writer.value(evaluation.documents.count)
            writer.key("absent")
            writer.value(evaluation.absent)
            writer.key("unknown")
            writer.value(evaluation.unknown)
            writer.key("wrongSpans")
            writer.value(evaluation.wrongSpans)
            writer.key("columns")
            write(evaluation.totals, intervals, to: &writer)
            if showsDocuments {
                writer.key("perDocument")
                writer.array(evaluation.documents) { writer, document in
                    writer.object { writer in
                        writer.key("document")
                        writer.value(document.document)
                        writer.key("columns")
                        write(document.counts, [:], to: &writer)
                    }
                }
            }
            if showsMisses {
                writer.key("misses")
                writer.array(evaluation.documents.flatMap { score in score.misses.map { (score.document, $0) } }) {
                    writer, each in
                    writer.object { writer in
                        writer.key("document")
                        writer.value(each.0)
                        writer.key("kind")
                        writer.value(each.1.kind.rawValue)
                        writer.key("what")
                        writer.value(each.1.what)
                    }
                }
            }
        }
        return writer.string
    }

    private func write(
        _ counts: CountsByColumn, _ intervals: [Column: ClosedRange<Double>], to writer: inout JSONWriter
    ) {
        writer.array(Column.allCases) { writer, column in
            let counts = counts[column]
            writer.object { writer in
                writer.key("column")
                writer.value(column.rawValue)
                writer.key("correct")
                writer.value(counts.correct)
                writer.key("predicted")
                writer.value(counts.predicted)
                writer.key("gold")
                writer.value(counts.gold)
                writer.key("precision")
                writer.value(Self.rounded(counts.precision), digits: Self.digits)
                writer.key("recall")
                writer.value(Self.rounded(counts.recall), digits: Self.digits)
                writer.key("f1")
                writer.value(Self.rounded(counts.f1), digits: Self.digits)
                if let interval = intervals[column] {
                    writer.key("interval")
                    writer.array([interval.lowerBound, interval.upperBound]) {
                        $0.value(Self.rounded($1), digits: Self.digits)
                    }
                }
            }
        }
    }

    private static let digits = 4

    /// By the number's exact value: 151/160 is held as a little less than .94375, which makes .9437.
    private static func rounded(_ figure: Double) -> Double { Double(String(format: "%.4f", figure)) ?? figure }
}
