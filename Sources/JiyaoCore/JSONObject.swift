/// A value in an object of JSON.
package enum JSONValue: Sendable, Equatable {
    case string([UInt16])
    /// As written.
    case number(String)
    case boolean
    case null
    /// An array or an object; its content is checked and not kept.
    case container
}

/// Text that is no JSON.
package struct JSONError: Error, Equatable, CustomStringConvertible {
    package var reason: String
    /// In characters, from 1; a character beyond the basic plane counts as two.
    package var column: Int

    package var description: String { "not JSON: \(reason) at column \(column)" }

    /// The line, from 1, of a text of several; at the text's end, its last line that holds anything.
    package func line(in units: [UInt16]) -> Int {
        var place = min(column - 1, units.count)
        if place == units.count { while place > 0, Unit.isSpace(units[place - 1]) { place -= 1 } }
        return 1 + units[..<place].count { $0 == 0x0A }
    }
}

/// Reads an object of JSON, as a line of NDJSON holds it, strictly as RFC 8259 has it; what is nested in it is checked
/// without recursion. A lone surrogate is an error, since it is no text.
package struct JSONObject {
    private let units: [UInt16]
    private var position = 0

    /// The values of those keys of an object that are wanted, or of all; of a key that stands twice, the last.
    package static func fields(of units: [UInt16], wanted: Set<String>? = nil) throws(JSONError) -> [String: JSONValue]
    {
        var parser = JSONObject(units: units)
        return try parser.object(wanted)
    }

    private init(units: [UInt16]) { self.units = units }

    private mutating func object(_ wanted: Set<String>?) throws(JSONError) -> [String: JSONValue] {
        var fields: [String: JSONValue] = [:]
        guard take("{") else {
            let isList = position < units.count && units[position] == 0x5B
            throw error(isList ? "an object is expected, and no list of them" : "an object is expected")
        }
        if !take("}") {
            repeat {
                let key = try key()
                let value = try value()
                if wanted?.contains(key) ?? true { fields[key] = value }
            } while take(",")
            guard take("}") else { throw error("a comma or the object's end is expected") }
        }
        skipSpace()
        if position < units.count { throw error("something follows the object") }
        return fields
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        skipSpace()
        guard position < units.count else { throw error("a value is expected") }
        switch units[position] {
        case 0x22: return .string(try string())
        case 0x7B, 0x5B:
            try skipContainer()
            return .container
        case 0x2D, 0x30...0x39: return .number(try number())
        default:
            if word("true") || word("false") { return .boolean }
            if word("null") { return .null }
            throw error("a value is expected")
        }
    }

    /// Passes over an array or object with all that is in it.
    private mutating func skipContainer() throws(JSONError) {
        var isObject: [Bool] = []
        while true {
            // A value begins here, or a key and a value.
            if take("{") {
                isObject.append(true)
                if !take("}") {
                    _ = try key()
                    continue
                }
                isObject.removeLast()
            } else if take("[") {
                isObject.append(false)
                if !take("]") { continue }
                isObject.removeLast()
            } else {
                _ = try value()
            }
            // A value ends here; it may be the last of what holds it.
            while let last = isObject.last {
                if take(",") {
                    if last { _ = try key() }
                    break
                }
                guard take(last ? "}" : "]") else { throw error("a comma or an end is expected") }
                isObject.removeLast()
            }
            if isObject.isEmpty { return }
        }
    }

    /// A key with the colon behind it.
    private mutating func key() throws(JSONError) -> String {
        skipSpace()
        guard position < units.count, units[position] == 0x22 else {
            throw error("a key in quotation marks is expected")
        }
        let key = String(decoding: try string(), as: UTF16.self)
        guard take(":") else { throw error("a colon is expected") }
        return key
    }

    /// The string whose opening mark stands here.
    private mutating func string() throws(JSONError) -> [UInt16] {
        position += 1
        var result: [UInt16] = []
        while true {
            let start = position
            while position < units.count, units[position] >= 0x20, units[position] != 0x22, units[position] != 0x5C {
                position += 1
            }
            result.append(contentsOf: units[start..<position])
            guard position < units.count else { throw error("a string has no end") }
            switch units[position] {
            case 0x22:
                position += 1
                return result
            case 0x5C: try escape(into: &result)
            default: throw error("a control character stands in a string")
            }
        }
    }

    private mutating func escape(into result: inout [UInt16]) throws(JSONError) {
        guard position + 1 < units.count else { throw error("a string has no end") }
        position += 2
        switch units[position - 1] {
        case 0x22, 0x5C, 0x2F: result.append(units[position - 1])
        case 0x62: result.append(0x08)
        case 0x66: result.append(0x0C)
        case 0x6E: result.append(0x0A)
        case 0x72: result.append(0x0D)
        case 0x74: result.append(0x09)
        case 0x75:
            let unit = try hexadecimal()
            result.append(unit)
            if unit & 0xFC00 == 0xDC00 { throw error("a lone surrogate stands") }
            guard unit & 0xFC00 == 0xD800 else { return }
            guard position + 1 < units.count, units[position] == 0x5C, units[position + 1] == 0x75 else {
                throw error("a lone surrogate stands")
            }
            position += 2
            let low = try hexadecimal()
            guard low & 0xFC00 == 0xDC00 else { throw error("a lone surrogate stands") }
            result.append(low)
        default: throw error("an unknown escape stands")
        }
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard position < units.count, let digit = Self.hexadecimalDigit(units[position]) else {
                throw error("four hexadecimal digits are expected")
            }
            value = value << 4 | digit
            position += 1
        }
        return value
    }

    private static func hexadecimalDigit(_ unit: UInt16) -> UInt16? {
        switch unit {
        case 0x30...0x39: unit - 0x30
        case 0x41...0x46: unit - 0x41 + 10
        case 0x61...0x66: unit - 0x61 + 10
        default: nil
        }
    }

    private mutating func number() throws(JSONError) -> String {
        let start = position
        if units[position] == 0x2D { position += 1 }
        let leading = position
        guard digits() > 0, units[leading] != 0x30 || position == leading + 1 else { throw error("a number is wrong") }
        if position < units.count, units[position] == 0x2E {
            position += 1
            guard digits() > 0 else { throw error("a number is wrong") }
        }
        if position < units.count, units[position] | 0x20 == 0x65 {
            position += 1
            if position < units.count, units[position] == 0x2B || units[position] == 0x2D { position += 1 }
            guard digits() > 0 else { throw error("a number is wrong") }
        }
        return String(decoding: units[start..<position], as: UTF16.self)
    }

    private mutating func digits() -> Int {
        let start = position
        while position < units.count, (0x30...0x39).contains(units[position]) { position += 1 }
        return position - start
    }

    private mutating func skipSpace() {
        while position < units.count {
            switch units[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    /// Passes over white space and, if it stands there, a mark.
    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < units.count, UInt32(units[position]) == mark.value else { return false }
        position += 1
        return true
    }

    private mutating func word(_ word: StaticString) -> Bool {
        let end = position + word.utf8CodeUnitCount
        guard end <= units.count else { return false }
        for offset in 0..<word.utf8CodeUnitCount
        where units[position + offset] != UInt16(word.utf8Start[offset]) {
            return false
        }
        position = end
        return true
    }

    private func error(_ reason: String) -> JSONError { JSONError(reason: reason, column: position + 1) }
}
