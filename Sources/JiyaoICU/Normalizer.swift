import CJiyaoICU

/// ICU's normalizer to NFKC (Unicode Standard Annex 15): ７月 becomes 7月, ㈠ becomes (一).
package struct Normalizer {
    private let handle: OpaquePointer

    /// - Throws: `ICUError` where ICU's data is missing.
    package init() throws(ICUError) {
        var error: Int32 = 0
        let instance = jiyao_normalizer_nfkc(&error)
        try ICUError.check(error, "open the normalizer")
        guard let instance else { throw ICUError(code: error, operation: "open the normalizer") }
        handle = instance
    }

    /// The text in NFKC; both are UTF-16.
    ///
    /// - Throws: `ICUError` where the text or the result has more units than ICU counts, 2^31 - 1.
    package func normalize(_ units: [UInt16]) throws(ICUError) -> [UInt16] {
        if units.isEmpty { return [] }
        guard let count = Int32(exactly: units.count) else {
            throw ICUError(code: Self.outOfBounds, operation: "normalize a text so long")
        }
        var result: [UInt16] = []
        // Most texts keep about their length; the first call tells how much room another needs.
        var room = count
        repeat {
            var error: Int32 = 0
            var needed: Int32 = 0
            result = [UInt16](unsafeUninitializedCapacity: Int(room)) { buffer, initialized in
                needed = jiyao_normalizer_apply(
                    handle, units, count, buffer.baseAddress, Int32(clamping: buffer.count), &error)
                initialized = error > 0 ? 0 : min(Int(needed), buffer.count)
            }
            try ICUError.check(error, "normalize a text")
            if needed <= result.count { return result }
            room = needed
        } while true
    }

    /// ICU's `U_INDEX_OUTOFBOUNDS_ERROR`.
    private static let outOfBounds: Int32 = 8
}
