import Foundation

/// Any JSON value, to be walked and compared. Integers are exact up to 2^53.
public indirect enum JSON: Hashable, Sendable {
    case null
    case boolean(Bool)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    /// - Throws: `DecodingError` where the string is not JSON.
    public init(parsing string: String) throws {
        self = try JSONDecoder().decode(JSON.self, from: Data(string.utf8))
    }

    /// The member of an object; null where there is none.
    public subscript(key: String) -> JSON {
        if case .object(let members) = self { members[key] ?? .null } else { .null }
    }

    /// The elements of an array; none of anything else.
    public var elements: [JSON] {
        if case .array(let elements) = self { elements } else { [] }
    }

    public var string: String? {
        if case .string(let string) = self { string } else { nil }
    }

    /// A number without a fraction.
    public var integer: Int? {
        if case .number(let number) = self { Int(exactly: number) } else { nil }
    }
}

extension JSON: Decodable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }
}
