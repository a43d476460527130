import Foundation
import Synchronization

/// A line on a terminal that tells how far a batch is; nothing where standard error is no terminal.
final class ProgressLine: Sendable {
    private let isShown = Console.showsProgress
    private let lastShown = Mutex(ContinuousClock.now - .seconds(1))

    /// Shows the numbers, at most ten times a second.
    func show(done: Int, failed: Int) {
        guard isShown else { return }
        let now = ContinuousClock.now
        let isDue = lastShown.withLock { last in
            guard now - last >= .milliseconds(100) else { return false }
            last = now
            return true
        }
        if isDue { put("\r\(done) done, \(failed) failed\u{1B}[K") }
    }

    func clear() {
        if isShown { put("\r\u{1B}[K") }
    }

    private func put(_ string: String) {
        try? Console.write(Array(string.utf8), to: STDERR_FILENO)
    }
}
