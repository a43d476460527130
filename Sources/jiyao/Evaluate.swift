import ArgumentParser
import JiyaoArchive
import JiyaoEvaluation
import JiyaoExports

extension EvaluationExport.Format: ExpressibleByArgument {}

struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Accuracy of records against annotated documents.",
        discussion: """
            The folder GOLD holds articles, ID.txt, and beside each what a reader has found in it, ID.json. A record \
            is of the document whose ID is its source's file name without the ending, or the id of an NDJSON line. \
            docs/gold-format.md tells the format and how each column is reckoned.

            Strings are compared in NFKC and without white space. gold is how many there were to find; of the body, \
            characters.

            The columns of the CSV: document: empty for all together; column; correct, predicted, gold: how many are \
            right, were found, and were to be found (of the body in thousandths of a character); precision, recall, \
            f1; low, high: the interval. With --misses: document, kind, what.

            Exit code 1: a document has no record, or a span does not lead to its text. 2: nothing was evaluated, also \
            where an annotation is broken.

            Example: jiyao run gold -o out && jiyao evaluate gold out --misses
            """)

    @Argument(help: "A folder of annotated documents.")
    var gold: String

    @Argument(help: "The folder that jiyao run has written, or a file of records.")
    var records: String

    @Flag(help: "List what was missed (-), is too much (+) or differs.")
    var misses = false

    @Flag(help: "Show the figures of each document, too.")
    var perDocument = false

    @Flag(help: "Show between what 95 % of each F1 lie if documents are drawn anew.")
    var intervals = false

    @Option(help: "The form of the result.")
    var format: EvaluationExport.Format = .table

    func run() async throws {
        try await Console.run {
            let gold = try GoldSet(gold)
            for error in gold.broken { Console.tell("\(error)") }
            if !gold.broken.isEmpty { throw Console.exit(.nothingDone) }
            let evaluation = try Evaluation(of: gold, RecordsFile(at: records))
            for remark in evaluation.remarks { Console.tell(remark) }
            guard evaluation.hasRecords else { throw Console.exit(.nothingDone) }
            let export = EvaluationExport(
                evaluation, perDocument: perDocument, misses: misses, intervals: intervals)
            try Console.output { try export.write(as: format, to: $0, width: Console.width) }
            if !evaluation.isWhole { throw Console.exit(.someFailed) }
        }
    }
}
