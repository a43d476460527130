import CJiyaoICU

/// ICU's detector of charsets, which knows them by the frequencies of their bytes. It does 2 to 4 MB/s: to be asked
/// about a prefix. Not thread-safe: each worker owns its own.
package final class CharsetDetector {
    private let handle: OpaquePointer

    /// - Throws: `ICUError` where memory is short.
    package init() throws(ICUError) {
        var error: Int32 = 0
        let opened = jiyao_detector_open(&error)
        try ICUError.check(error, "open the charset detector")
        guard let opened else { throw ICUError(code: error, operation: "open the charset detector") }
        handle = opened
    }

    deinit { jiyao_detector_close(handle) }

    /// ICU's names of the charsets that the bytes may be in, the likeliest first.
    package func guesses(_ bytes: UnsafeBufferPointer<UInt8>) throws(ICUError) -> [String] {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return [] }
        var error: Int32 = 0
        let count = jiyao_detector_detect(handle, base, Int32(bytes.count), &error)
        try ICUError.check(error, "detect the charset")
        return (0..<count).compactMap { jiyao_detector_name(handle, $0).map { String(cString: $0) } }
    }
}
