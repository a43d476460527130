import JiyaoCore
import JiyaoReading

/// Hands documents out to workers and takes their outcomes to the outputs in the order of the input.
///
/// At most `window` documents are between the two, so that a slow document holds the others up rather than filling the
/// memory.
actor BatchQueue {
    struct Job: Sendable {
        var index: Int
        var document: RawDocument
    }

    private let input: DocumentInput
    private let outputs: [any BatchOutput]
    private let window: Int
    private let interruption: Interruption
    private let progress: @Sendable (_ done: Int, _ failed: Int) -> Void

    private var taken = 0
    private var written = 0
    /// What waits for an earlier document, by index.
    private var finished: [Int: Outcome] = [:]
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var isOver = false
    private var error: (any Error)?
    private var summary = BatchSummary()

    init(
        input: sending DocumentInput, outputs: sending [any BatchOutput], window: Int, interruption: Interruption,
        progress: @escaping @Sendable (_ done: Int, _ failed: Int) -> Void
    ) {
        self.input = input
        self.outputs = outputs
        self.window = window
        self.interruption = interruption
        self.progress = progress
    }

    /// The next document; nil where there is none, the batch was interrupted, or an output failed.
    func next() async -> Job? {
        while true {
            while taken - written >= window, !isOver {
                await withCheckedContinuation { waiting.append($0) }
            }
            if interruption.isRequested, !isOver {
                isOver = true
                summary.isInterrupted = true
            }
            if isOver { return nil }
            guard let item = input.next() else {
                isOver = true
                summary.isInterrupted = input.isInterrupted
                return nil
            }
            let index = taken
            taken += 1
            switch item {
            case .document(let document):
                summary.bytes += document.bytes.count
                return Job(index: index, document: document)
            case .failure(let failure):
                deliver(.failed(failure), index: index)
            }
        }
    }

    /// Takes the outcome of a document, and writes what is now in order.
    func deliver(_ outcome: Outcome, index: Int) {
        finished[index] = outcome
        while error == nil, let outcome = finished.removeValue(forKey: written) {
            written += 1
            write(outcome)
        }
        resume()
    }

    /// Ends the batch early.
    func fail(_ error: any Error) {
        if self.error == nil { self.error = error }
        isOver = true
        resume()
    }

    /// Gives the outputs their names, once all workers are done.
    func finish() throws -> BatchSummary {
        if let error { throw error }
        summary.skipped = input.skipped
        // Nothing came in: leave no empty files behind.
        if summary.done + summary.failed > 0 {
            for output in outputs { try output.finish() }
        }
        return summary
    }

    private func write(_ outcome: Outcome) {
        do {
            for output in outputs { try output.receive(outcome) }
        } catch {
            return fail(error)
        }
        summary.add(outcome)
        progress(summary.done, summary.failed)
    }

    private func resume() {
        let woken = waiting
        waiting = []
        for continuation in woken { continuation.resume() }
    }
}
