/// Writes JSON with the keys in the order in which they are given, so that equal values are equal bytes.
///
/// Foundation's encoder keeps no order of its own and leaves absent values out; the record's format does neither.
package struct JSONWriter {
    /// What was written so far, UTF-8.
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init() {}

    /// What was written, as a string.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Forgets what was written, and keeps the room.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    package mutating func object(_ body: (inout JSONWriter) -> Void) {
        nest(open: "{", close: "}", body)
    }

    package mutating func array<Element>(
        _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
    ) {
        nest(open: "[", close: "]") { writer in
            for element in elements { body(&writer, element) }
        }
    }

    package mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: "\":".utf8)
        needsComma = false
    }

    package mutating func value(_ string: String?) {
        guard let string else { return null() }
        separate()
        quote(string)
        needsComma = true
    }

    package mutating func value(_ number: Int?) {
        guard let number else { return null() }
        separate()
        bytes.append(contentsOf: String(number).utf8)
        needsComma = true
    }

    /// Written with at most `digits` digits after the point; what is no finite number is null.
    package mutating func value(_ number: Double, digits: Int = 4) {
        guard number.isFinite else { return null() }
        separate()
        bytes.append(contentsOf: Self.decimal(number, digits: digits).utf8)
        needsComma = true
    }

    package mutating func value(_ span: ScalarSpan?) {
        guard let span else { return null() }
        array([span.start, span.end]) { $0.value($1) }
    }

    package mutating func value(_ strings: [String]) {
        array(strings) { $0.value($1) }
    }

    package mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
        needsComma = true
    }

    /// A line break between two values of NDJSON.
    package mutating func endLine() {
        bytes.append(0x0A)
        needsComma = false
    }

    /// A number rounded to at most `digits` digits (0 to 15) after the point, without zeros at its end.
    package static func decimal(_ number: Double, digits: Int) -> String {
        var power = 1.0
        for _ in 0..<digits { power *= 10 }
        let scaled = (number.magnitude * power).rounded(.toNearestOrEven)
        guard scaled < 9e15 else { return String(number) }
        let whole = Int(scaled) / Int(power)
        var fraction = String(Int(scaled) % Int(power))
        fraction = String(repeating: "0", count: max(0, digits - fraction.count)) + fraction
        while fraction.hasSuffix("0") { fraction.removeLast() }
        let sign = number < 0 && scaled > 0 ? "-" : ""
        return sign + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
    }

    private mutating func nest(open: Unicode.Scalar, close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: open))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: close))
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }

    private mutating func quote(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0..<0x20, 0x7F:
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
