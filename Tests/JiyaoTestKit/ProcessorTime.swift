import Foundation

/// How long a thread computes, which a busy machine changes less than the time on the clock.
public enum ProcessorTime {
    /// The processor time that `body` takes on this thread: the least of some runs.
    public static func measure(runs: Int = 3, _ body: () throws -> Void) rethrows -> Duration {
        var least = Duration.seconds(3_600)
        for _ in 0..<runs {
            let start = now
            try body()
            least = min(least, now - start)
        }
        return least
    }

    private static var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
