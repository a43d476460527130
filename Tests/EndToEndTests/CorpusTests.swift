import Foundation
import JiyaoTestKit
import Testing

/// Slow checks on three years of a news programme, where it lies beside the checkout: `make test-slow`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["JIYAO_SLOW"] != nil), .serialized)
struct CorpusTests {
    private static let corpus = ProjectFiles.shared?.appendingPathComponent("corpora/xwlb-2022-2024.ndjson.gz").path

    @Test func theWholeCorpusRunsTheSameWithOneWorkerAndWithTwo() async throws {
        guard let corpus = Self.corpus else {
            print("the corpus is absent")
            return
        }
        let folder = try TestFolder()
        let jiyao = Command(folder: folder)
        for jobs in ["1", "2"] {
            let run = try await jiyao("run", corpus, "-o", "out\(jobs)", "--jobs", jobs)
            #expect(run.status == 0, "\(run.standardError)")
        }
        for name in ["records.ndjson", "failures.ndjson", "keywords.csv", "terms.csv"] {
            let one = try Data(contentsOf: folder["out1/\(name)"])
            #expect(try one == Data(contentsOf: folder["out2/\(name)"]), "\(name)")
        }
        #expect(try folder.read("out1/failures.ndjson").isEmpty)

        let trends = try await jiyao(
            "trends", "out1", "--by", "month", "--format", "csv", "--term", "二十大", "--term", "巴黎奥运会")
        #expect(Self.peak(of: "二十大", in: trends.lines) == "2022-10")
        #expect(["2024-07", "2024-08"].contains(Self.peak(of: "巴黎奥运会", in: trends.lines)))
    }

    /// The month in which a term is counted most.
    private static func peak(of term: String, in lines: [String]) -> String? {
        var peak: (period: String, count: Int)?
        for line in lines {
            let cells = line.split(separator: ",").map(String.init)
            guard cells.count > 2, cells[0] == term, let count = Int(cells[2]) else { continue }
            if count > peak?.count ?? 0 { peak = (cells[1], count) }
        }
        return peak?.period
    }
}
