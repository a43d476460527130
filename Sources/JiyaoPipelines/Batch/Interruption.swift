import Synchronization

/// A wish to stop early, seen by a batch before it takes its next document. Safe to set from any thread.
package final class Interruption: Sendable {
    private let flag = Atomic<Bool>(false)

    package init() {}

    package var isRequested: Bool { flag.load(ordering: .relaxed) }

    /// Returns whether it had been requested before.
    @discardableResult
    package func request() -> Bool { flag.exchange(true, ordering: .relaxed) }
}
