import JiyaoReading

/// Runs a pipeline over a batch of documents. What comes out is the same, byte for byte, for any number of workers.
package struct BatchRunner: Sendable {
    package let pipeline: Pipeline
    /// How many documents are worked on at once.
    package let jobs: Int
    private let interruption: Interruption
    private let progress: @Sendable (_ done: Int, _ failed: Int) -> Void

    /// - Parameters:
    ///   - interruption: once requested, no further document is taken; those in flight are finished and kept.
    ///   - progress: called after each document, in turn.
    package init(
        pipeline: Pipeline, jobs: Int, interruption: Interruption = Interruption(),
        progress: @escaping @Sendable (_ done: Int, _ failed: Int) -> Void = { _, _ in }
    ) {
        self.pipeline = pipeline
        self.jobs = max(1, jobs)
        self.interruption = interruption
        self.progress = progress
    }

    /// - Throws: what an output throws, which ends the batch without `finish()`; `ICUError` where ICU is missing.
    package func run(
        _ input: sending DocumentInput, into outputs: sending [any BatchOutput]
    ) async throws -> BatchSummary {
        let clock = ContinuousClock()
        let start = clock.now
        let queue = BatchQueue(
            input: input, outputs: outputs, window: jobs * 8, interruption: interruption, progress: progress)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<jobs {
                group.addTask { await Self.work(pipeline, queue) }
            }
        }
        var summary = try await queue.finish()
        summary.duration = clock.now - start
        return summary
    }

    private static func work(_ pipeline: Pipeline, _ queue: BatchQueue) async {
        do {
            let analyzer = try pipeline.makeAnalyzer()
            while let job = await queue.next() {
                await queue.deliver(analyzer.process(job.document), index: job.index)
            }
        } catch {
            await queue.fail(error)
        }
    }
}
