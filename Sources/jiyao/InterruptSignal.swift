import Dispatch
import Foundation
import JiyaoPipelines

/// Turns Ctrl-C, or a polite request to end, into an interruption; the second one ends the program at once.
struct InterruptSignal {
    private let sources: [any DispatchSourceSignal]

    /// - Parameter beforeExit: what is to be put in order before the second signal ends the program.
    init(_ interruption: Interruption, beforeExit: @escaping @Sendable () -> Void) {
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
            source.setEventHandler {
                guard interruption.request() else { return }
                beforeExit()
                _exit(ExitStatus.interrupted.rawValue)
            }
            source.resume()
            return source
        }
    }

    /// Signals have their usual effect again.
    func cancel() {
        for source in sources { source.cancel() }
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
    }
}
