import CJiyaoICU

/// ICU's break iterator for Chinese. Not thread-safe: each worker owns its own.
package struct BreakIterator: ~Copyable {
    package enum Kind: Int32, Sendable {
        case word = 1
        case sentence = 3
    }

    private let handle: OpaquePointer

    /// - Throws: `ICUError` where ICU or its data is missing.
    package init(_ kind: Kind, locale: String = "zh") throws(ICUError) {
        var error: Int32 = 0
        let opened = jiyao_break_open(kind.rawValue, locale, &error)
        try ICUError.check(error, "open the \(kind) iterator")
        guard let opened else { throw ICUError(code: error, operation: "open the \(kind) iterator") }
        handle = opened
    }

    deinit { jiyao_break_close(handle) }

    /// Calls `body` with each boundary after the first, in UTF-16 units, and ICU's rule status there.
    ///
    /// - Parameter text: UTF-16, read in place.
    package borrowing func forEachBoundary(
        in text: UnsafeBufferPointer<UInt16>, _ body: (_ end: Int, _ status: Int32) -> Void
    ) throws(ICUError) {
        guard let base = text.baseAddress, !text.isEmpty else { return }
        var error: Int32 = 0
        jiyao_break_set_text(handle, base, Int32(text.count), &error)
        try ICUError.check(error, "set the text to break")
        while true {
            let boundary = jiyao_break_next(handle)
            if boundary == Int32(JIYAO_BREAK_DONE) { return }
            body(Int(boundary), jiyao_break_rule_status(handle))
        }
    }
}
