import Foundation
import JiyaoCore
import JiyaoReading
import JiyaoTestKit
import Synchronization
import Testing

@testable import JiyaoPipelines

struct BatchRunnerTests {
    /// What a batch has written, seen from outside.
    private final class Log: Sendable {
        private let state = Mutex<(lines: [String], finished: Int, failures: Int)>(([], 0, 0))
        var lines: [String] { state.withLock { $0.lines } }
        var finished: Int { state.withLock { $0.finished } }
        var failures: Int { state.withLock { $0.failures } }

        func add(_ outcome: Outcome) {
            state.withLock {
                switch outcome {
                case .done(let result): $0.lines.append(String(decoding: result.json, as: UTF8.self))
                case .failed(let failure):
                    $0.lines.append("\(failure)")
                    $0.failures += 1
                }
            }
        }
        func finish() { state.withLock { $0.finished += 1 } }
    }

    private struct DiskFull: Error {}

    private final class LogOutput: BatchOutput {
        private let log: Log
        private let capacity: Int
        private let failsAtEnd: Bool

        init(_ log: Log, capacity: Int = .max, failsAtEnd: Bool = false) {
            self.log = log
            self.capacity = capacity
            self.failsAtEnd = failsAtEnd
        }

        func receive(_ outcome: Outcome) throws {
            if log.lines.count >= capacity { throw DiskFull() }
            log.add(outcome)
        }

        func finish() throws {
            if failsAtEnd { throw DiskFull() }
            log.finish()
        }
    }

    /// Documents of very different lengths, every seventh broken, so that workers finish out of order.
    private func batch(_ count: Int) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        var random = SeededGenerator(seed: 42)
        for number in 0..<count {
            let name = "\(1000 + number).txt"
            if number % 7 == 3 {
                try folder.write(name, [0x61, 0xFF, 0x62])
            } else {
                let length = [1, 3, 400][Int.random(in: 0..<3, using: &random)]
                try folder.write(name, "第\(number)号。" + String(repeating: "会议强调，要抓好落实。", count: length))
            }
        }
        return folder
    }

    private func run(
        _ folder: TemporaryFolder, jobs: Int, interruption: Interruption = Interruption(), capacity: Int = .max,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> (summary: BatchSummary, log: Log) {
        let log = Log()
        let runner = BatchRunner(
            pipeline: try Support.pipeline(Support.small), jobs: jobs, interruption: interruption, progress: progress)
        let summary = try await runner.run(
            try DocumentInput([folder.url.path]), into: [LogOutput(log, capacity: capacity)])
        return (summary, log)
    }

    @Test func outcomesAreTheSameInTheOrderOfTheInputForAnyNumberOfJobs() async throws {
        let folder = try batch(60)
        let one = try await run(folder, jobs: 1)
        #expect(one.summary.done == 51)
        #expect(one.summary.failed == 9)
        #expect(one.log.finished == 1)
        for (number, line) in one.log.lines.enumerated() { #expect(line.contains("\(1000 + number).txt")) }
        for jobs in [2, 3, 4, 16] {
            let many = try await run(folder, jobs: jobs)
            #expect(many.log.lines == one.log.lines, "\(jobs) jobs")
            #expect(many.summary.done == one.summary.done)
            #expect(many.summary.failed == one.summary.failed)
            #expect(many.summary.bytes == one.summary.bytes)
        }
    }

    @Test func progressCountsUpByOne() async throws {
        let folder = try batch(30)
        let seen = Mutex<[Int]>([])
        _ = try await run(folder, jobs: 4) { done, failed in seen.withLock { $0.append(done + failed) } }
        #expect(seen.withLock { $0 } == Array(1...30))
    }

    @Test func aFullDiskEndsTheBatchWithoutFinishing() async throws {
        let folder = try batch(60)
        for jobs in [1, 4] {
            let log = Log()
            let runner = BatchRunner(pipeline: try Support.pipeline(Support.small), jobs: jobs)
            await #expect(throws: DiskFull.self) {
                try await runner.run(try DocumentInput([folder.url.path]), into: [LogOutput(log, capacity: 5)])
            }
            #expect(log.lines.count == 5)
            #expect(log.finished == 0)
        }
    }

    @Test func anOutputThatCannotBeFinishedIsAnError() async throws {
        let folder = try batch(3)
        let runner = BatchRunner(pipeline: try Support.pipeline(Support.small), jobs: 2)
        await #expect(throws: DiskFull.self) {
            try await runner.run(try DocumentInput([folder.url.path]), into: [LogOutput(Log(), failsAtEnd: true)])
        }
    }

    @Test func anInterruptionKeepsWhatWasFinished() async throws {
        let folder = try batch(200)
        let interruption = Interruption()
        let (summary, log) = try await run(folder, jobs: 2, interruption: interruption) { done, failed in
            if done + failed == 10 { interruption.request() }
        }
        #expect(summary.isInterrupted)
        #expect(summary.status == .interrupted)
        #expect(log.finished == 1)
        #expect(log.lines.count >= 10)
        // No more than what was in flight came after it.
        #expect(log.lines.count <= 10 + 2 * 8)
        for (number, line) in log.lines.enumerated() { #expect(line.contains("\(1000 + number).txt")) }
    }

    @Test func anInterruptionBeforeTheStartDoesNothing() async throws {
        let interruption = Interruption()
        #expect(!interruption.request())
        #expect(interruption.request())
        let (summary, log) = try await run(try batch(5), jobs: 2, interruption: interruption)
        #expect(summary.isInterrupted)
        #expect(log.lines.isEmpty)
        #expect(log.finished == 0)
    }

    @Test func nothingInGivesNothingOut() async throws {
        let (summary, log) = try await run(try TemporaryFolder(), jobs: 4)
        #expect(summary.status == .nothingDone)
        #expect(log.finished == 0)
    }

    @Test func whereAllFailTheFailuresAreKept() async throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", [0xFF])
        try folder.write("b.txt", [0xFE])
        let (summary, log) = try await run(folder, jobs: 2)
        #expect(summary.status == .nothingDone)
        #expect(log.failures == 2)
        #expect(log.finished == 1)
    }

    @Test func fewerDocumentsThanJobsAreFine() async throws {
        let (summary, _) = try await run(try batch(1), jobs: 16)
        #expect(summary.done == 1)
    }
}
