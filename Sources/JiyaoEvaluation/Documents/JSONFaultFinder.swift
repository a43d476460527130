/// Finds the line on which a text stops being JSON (RFC 8259): an annotation is written by hand, and Foundation's decoder
/// does not say where it broke.
struct JSONFaultFinder {
    struct Fault: Equatable {
        /// From 1.
        var line: Int
        var reason: String
    }

    /// How deep Foundation reads.
    private static let depth = 512

    private let bytes: [UInt8]
    private var position = 0
    private var reason: String?

    /// The first fault; nil where there is none.
    static func fault(in bytes: [UInt8]) -> Fault? {
        var finder = JSONFaultFinder(bytes: bytes)
        finder.readAll()
        guard let reason = finder.reason else { return nil }
        // At the end of the text: where its last line that holds anything ends.
        var place = min(finder.position, bytes.count)
        if place == bytes.count { while place > 0, Self.isSpace(bytes[place - 1]) { place -= 1 } }
        return Fault(line: 1 + bytes[..<place].count { $0 == 0x0A }, reason: reason)
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func readAll() {
        var isObject: [Bool] = []
        repeat {
            // A value begins here.
            if take("{") {
                isObject.append(true)
                if take("}") { isObject.removeLast() } else if key() { continue } else { return }
            } else if take("[") {
                isObject.append(false)
                if take("]") {
                    isObject.removeLast()
                } else {
                    if isObject.count > Self.depth { return fail("lists and objects are nested too deep") }
                    continue
                }
            } else if !value() {
                return
            }
            // A value has ended; perhaps what holds it ends, too.
            while let inObject = isObject.last {
                if take(",") {
                    if inObject, !key() { return }
                    break
                }
                guard take(inObject ? "}" : "]") else {
                    return fail(inObject ? "a comma or } is expected" : "a comma or ] is expected")
                }
                isObject.removeLast()
            }
        } while !isObject.isEmpty
        skipSpace()
        if position < bytes.count { fail("something follows the end") }
    }

    private mutating func key() -> Bool {
        skipSpace()
        guard next == UInt8(ascii: "\"") else { return expected("a key in quotation marks") }
        return string() && (take(":") || expected("a colon"))
    }

    private mutating func value() -> Bool {
        skipSpace()
        if next == UInt8(ascii: "\"") { return string() }
        let start = position
        while let byte = next, Self.isOfWord(byte) { position += 1 }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        if ["true", "false", "null"].contains(word) || Double(word) != nil { return true }
        position = start
        return expected("a value")
    }

    private mutating func string() -> Bool {
        position += 1
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return true
            case 0..<0x20: return expected("\\n or another escape for a line break or control")
            case UInt8(ascii: "\\"):
                if !escape() { return false }
            default: position += 1
            }
        }
        return expected("the string's closing quotation mark")
    }

    private mutating func escape() -> Bool {
        if let unit = hexadecimal(at: position) {
            position += 6
            if unit & 0xF800 != 0xD800 { return true }
            guard unit < 0xDC00, let low = hexadecimal(at: position), low & 0xFC00 == 0xDC00 else {
                return expected("the other half of a surrogate pair")
            }
            position += 6
            return true
        }
        guard position + 1 < bytes.count, "\"\\/bfnrt".utf8.contains(bytes[position + 1]) else {
            return expected("an escape that JSON knows")
        }
        position += 2
        return true
    }

    /// The unit of an escape such as `\u4f1a`.
    private func hexadecimal(at position: Int) -> UInt16? {
        guard position + 6 <= bytes.count, bytes[position..<position + 2].elementsEqual("\\u".utf8) else { return nil }
        return UInt16(String(decoding: bytes[position + 2..<position + 6], as: UTF8.self), radix: 16)
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: mark) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = next, Self.isSpace(byte) { position += 1 }
    }

    private mutating func expected(_ what: String) -> Bool {
        fail(what + " is expected")
        return false
    }

    private mutating func fail(_ reason: String) { self.reason = reason }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "E"),
            UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
