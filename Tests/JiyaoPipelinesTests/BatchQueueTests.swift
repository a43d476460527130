import JiyaoCore
import JiyaoReading
import Testing

@testable import JiyaoPipelines

/// The queue by itself: the window, and documents that come back in any order.
struct BatchQueueTests {
    private final class Nothing: BatchOutput {
        func receive(_ outcome: Outcome) throws {}
        func finish() throws {}
    }

    private func folder(_ count: Int) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for number in 0..<count { try folder.write("\(100 + number).txt", "第\(number)号会议。") }
        return folder
    }

    private func queue(_ folder: TemporaryFolder, window: Int) throws -> BatchQueue {
        BatchQueue(
            input: try DocumentInput([folder.url.path]), outputs: [Nothing()], window: window,
            interruption: Interruption(), progress: { _, _ in })
    }

    private let failure = Outcome.failed(Failure(path: "x", stage: "y", reason: "z"))

    @Test(.timeLimit(.minutes(1)))
    func noMoreThanTheWindowAreInFlight() async throws {
        let folder = try folder(5)
        let queue = try queue(folder, window: 3)
        for index in 0..<3 { #expect(await queue.next()?.index == index) }
        let fourth = Task { await queue.next()?.index }
        // Those behind the first do not open the window.
        await queue.deliver(failure, index: 2)
        await queue.deliver(failure, index: 1)
        await queue.deliver(failure, index: 0)
        #expect(await fourth.value == 3)
        #expect(await queue.next()?.index == 4)
        await queue.deliver(failure, index: 3)
        await queue.deliver(failure, index: 4)
        #expect(await queue.next() == nil)
    }

    @Test(.timeLimit(.minutes(1)))
    func anErrorWakesThoseThatWait() async throws {
        let folder = try folder(5)
        let queue = try queue(folder, window: 1)
        #expect(await queue.next() != nil)
        let second = Task { await queue.next()?.index }
        let third = Task { await queue.next()?.index }
        await queue.fail(Failure(path: "x", stage: "y", reason: "z"))
        #expect(await second.value == nil)
        #expect(await third.value == nil)
        await #expect(throws: Failure.self) { try await queue.finish() }
    }

    @Test(.timeLimit(.minutes(1)))
    func theFirstErrorIsTheOneTold() async throws {
        let queue = try queue(try folder(1), window: 1)
        await queue.fail(Failure(path: "first", stage: "y", reason: "z"))
        await queue.fail(Failure(path: "second", stage: "y", reason: "z"))
        let error = await #expect(throws: Failure.self) { try await queue.finish() }
        #expect(error?.path == "first")
    }

    @Test(.timeLimit(.minutes(1)))
    func theEndOfTheInputIsToldAgainAndAgain() async throws {
        let folder = try folder(1)
        let queue = try queue(folder, window: 4)
        #expect(await queue.next() != nil)
        for _ in 0..<3 { #expect(await queue.next() == nil) }
    }
}
