import CJiyaoICU

/// Bytes that are not text in the charset they were taken for.
package struct MalformedBytes: Error, Equatable, CustomStringConvertible {
    package let charset: String
    /// Where the first malformed sequence begins, in bytes.
    package let offset: Int

    package init(charset: String, offset: Int) {
        self.charset = charset
        self.offset = offset
    }

    package var description: String { "not \(charset): malformed bytes at byte \(offset)" }
}

/// ICU's converter to UTF-16. It never substitutes. Not thread-safe: each worker owns its own.
package struct Converter: ~Copyable {
    package let charset: String
    private let handle: OpaquePointer

    /// - Parameter charset: a name that ICU knows, such as `UTF-8` or `GB18030`.
    /// - Throws: `ICUError` where it knows none of that name.
    package init(charset: String) throws(ICUError) {
        var error: Int32 = 0
        let opened = jiyao_converter_open(charset, &error)
        try ICUError.check(error, "open the converter \(charset)")
        guard let opened else { throw ICUError(code: error, operation: "open the converter \(charset)") }
        self.charset = charset
        handle = opened
    }

    deinit { jiyao_converter_close(handle) }

    /// The bytes as UTF-16.
    ///
    /// - Throws: `MalformedBytes` with the offset of the first bytes that are wrong.
    package borrowing func decode(_ bytes: UnsafeBufferPointer<UInt8>) throws(MalformedBytes) -> [UInt16] {
        try decode(bytes, isWhole: true)
    }

    /// The same for the beginning of a text; a character that is cut off at the end is left out.
    ///
    /// - Throws: as `decode`.
    package borrowing func decode(beginning bytes: UnsafeBufferPointer<UInt8>) throws(MalformedBytes) -> [UInt16] {
        try decode(bytes, isWhole: false)
    }

    private borrowing func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool
    ) throws(MalformedBytes) -> [UInt16] {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return [] }
        var consumed: Int32 = 0
        var error: Int32 = 0
        // One unit a byte holds every charset that we read; UTF-16 takes half.
        let units = [UInt16](unsafeUninitializedCapacity: bytes.count) { buffer, count in
            count = Int(
                jiyao_converter_decode(
                    handle, base, Int32(bytes.count), isWhole ? 1 : 0, buffer.baseAddress, Int32(buffer.count),
                    &consumed, &error))
        }
        let right = error > 0 ? Int(consumed) : bytes.count
        let offset = charset == Charset.big5.name ? Self.strayByte(in: bytes[..<right]) ?? right : right
        if offset < bytes.count { throw MalformedBytes(charset: charset, offset: offset) }
        return units
    }

    /// ICU's code page 950 takes two bytes for characters that are none in Big5.
    private static func strayByte(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        bytes.firstIndex { $0 == 0x80 || $0 == 0xFF }
    }
}
