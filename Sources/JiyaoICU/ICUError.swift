import CJiyaoICU

/// An error that ICU reported.
package struct ICUError: Error, Equatable, CustomStringConvertible {
    /// The `UErrorCode`; positive.
    package let code: Int32
    /// What was being done, for instance `open word iterator`.
    package let operation: String

    /// ICU's own name of the error, for instance `U_FILE_ACCESS_ERROR`.
    package var name: String { String(cString: jiyao_icu_error_name(code)) }

    package var description: String { "ICU could not \(operation): \(name)" }

    /// Throws where `code` is an error; warnings are negative and pass (opening "zh" returns -127).
    static func check(_ code: Int32, _ operation: @autoclosure () -> String) throws(ICUError) {
        if code > 0 { throw ICUError(code: code, operation: operation()) }
    }
}

/// The ICU that is linked.
package enum ICU {
    /// Its version, for instance `72.1`. It is part of every record's digest, since boundaries may change with it.
    package static let version: String = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 20) { buffer in
        buffer.initialize(repeating: 0)
        guard let base = buffer.baseAddress else { return "" }
        jiyao_icu_version(base)
        return String(cString: base)
    }
}
