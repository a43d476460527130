/// A JSON Schema (draft 2020-12), as far as the project's own schemas go: `type`, `enum`, `const`, `properties`,
/// `required`, `additionalProperties`, `items`, `prefixItems`, `minItems`, `maxItems`, `minimum`, `maximum`,
/// `minLength`, `pattern`, `anyOf`, `oneOf`, and `$ref` to `$defs`.
///
/// A schema with any other keyword is refused: none is passed over in silence.
public struct JSONSchema: Sendable {
    /// What is wrong with a schema itself.
    public struct Malformed: Error, Equatable, CustomStringConvertible {
        public var description: String
    }

    private static let annotations: Set = ["$schema", "title", "description", "$defs"]
    private static let types: Set = ["null", "boolean", "number", "integer", "string", "array", "object"]
    private static let prefix = "#/$defs/"

    private let root: JSON
    private let definitions: [String: JSON]
    private var patterns: [String: SchemaPattern] = [:]

    /// - Throws: `Malformed` where a keyword is not known here or has a value of the wrong form.
    public init(_ schema: JSON) throws {
        root = schema
        if case .object(let definitions) = schema["$defs"] {
            self.definitions = definitions
        } else {
            definitions = [:]
        }
        try check(root, at: "#")
        for (name, definition) in definitions { try check(definition, at: Self.prefix + name) }
    }

    /// What an instance breaks, each with its place as a JSON pointer; empty where it is valid.
    public func violations(of instance: JSON) -> [String] {
        var found: [String] = []
        validate(instance, by: root, at: "", into: &found)
        return found
    }

    // MARK: - The schema itself

    private mutating func check(_ schema: JSON, at place: String) throws {
        if case .boolean = schema { return }
        guard case .object(let keywords) = schema else { throw Malformed(description: "\(place): no schema") }
        for (keyword, value) in keywords where !Self.annotations.contains(keyword) {
            let place = "\(place)/\(keyword)"
            switch (keyword, value) {
            case ("const", _), ("enum", .array): break
            case ("type", .string(let name)) where Self.types.contains(name): break
            case ("type", .array(let names)) where names.allSatisfy { Self.types.contains($0.string ?? "") }: break
            case ("required", .array(let names)) where names.allSatisfy { $0.string != nil }: break
            case ("minimum", .number), ("maximum", .number): break
            case ("minItems", _), ("maxItems", _), ("minLength", _):
                guard value.integer != nil else { throw Malformed(description: "\(place): no integer") }
            case ("pattern", .string(let pattern)):
                patterns[pattern] = try SchemaPattern(pattern)
            case ("$ref", .string(let target)):
                guard target.hasPrefix(Self.prefix), definitions[String(target.dropFirst(Self.prefix.count))] != nil
                else { throw Malformed(description: "\(place): \(target) leads nowhere") }
            case ("properties", .object(let schemas)):
                for (name, schema) in schemas { try check(schema, at: "\(place)/\(name)") }
            case ("items", _), ("additionalProperties", _):
                try check(value, at: place)
            case ("prefixItems", .array(let schemas)), ("anyOf", .array(let schemas)), ("oneOf", .array(let schemas)):
                for (index, schema) in schemas.enumerated() { try check(schema, at: "\(place)/\(index)") }
            default:
                throw Malformed(description: "\(place): unknown, or of the wrong form")
            }
        }
    }

    // MARK: - An instance

    private func validate(_ instance: JSON, by schema: JSON, at place: String, into found: inout [String]) {
        guard case .object(let keywords) = schema else {
            if schema == .boolean(false) { found.append("\(place): nothing is allowed here") }
            return
        }
        // In a fixed order, so that messages come in one.
        for (keyword, value) in keywords.sorted(by: { $0.key < $1.key }) {
            switch keyword {
            case "type":
                let names = value.string.map { [$0] } ?? value.elements.compactMap(\.string)
                if !names.contains(where: { Self.isOf(type: $0, instance) }) {
                    found.append("\(place): is no \(names.joined(separator: " or "))")
                }
            case "const" where instance != value: found.append("\(place): is not the constant")
            case "enum" where !value.elements.contains(instance): found.append("\(place): is none of the values")
            case "$ref":
                let name = value.string?.dropFirst(Self.prefix.count) ?? ""
                validate(instance, by: definitions[String(name)] ?? .null, at: place, into: &found)
            case "anyOf" where matches(instance, among: value) == 0:
                found.append("\(place): matches none of the alternatives")
            case "oneOf" where matches(instance, among: value) != 1:
                found.append("\(place): matches \(matches(instance, among: value)) of the alternatives instead of one")
            default: break
            }
        }
        switch instance {
        case .object(let members): validate(members, by: keywords, at: place, into: &found)
        case .array(let elements): validate(elements, by: keywords, at: place, into: &found)
        case .number(let number):
            if case .number(let minimum)? = keywords["minimum"], number < minimum {
                found.append("\(place): is below \(minimum)")
            }
            if case .number(let maximum)? = keywords["maximum"], number > maximum {
                found.append("\(place): is above \(maximum)")
            }
        case .string(let string):
            if let length = keywords["minLength"]?.integer, string.unicodeScalars.count < length {
                found.append("\(place): is shorter than \(length)")
            }
            if let pattern = keywords["pattern"]?.string, patterns[pattern]?.matches(string) == false {
                found.append("\(place): does not match \(pattern)")
            }
        case .null, .boolean: break
        }
    }

    private func validate(
        _ members: [String: JSON], by keywords: [String: JSON], at place: String, into found: inout [String]
    ) {
        for name in keywords["required"]?.elements.compactMap(\.string) ?? [] where members[name] == nil {
            found.append("\(place): lacks \(name)")
        }
        for (name, member) in members.sorted(by: { $0.key < $1.key }) {
            let place = "\(place)/\(name)"
            if case .object(let properties)? = keywords["properties"], let schema = properties[name] {
                validate(member, by: schema, at: place, into: &found)
            } else if let schema = keywords["additionalProperties"] {
                validate(member, by: schema, at: place, into: &found)
            }
        }
    }

    private func validate(
        _ elements: [JSON], by keywords: [String: JSON], at place: String, into found: inout [String]
    ) {
        if let least = keywords["minItems"]?.integer, elements.count < least {
            found.append("\(place): has fewer than \(least) elements")
        }
        if let most = keywords["maxItems"]?.integer, elements.count > most {
            found.append("\(place): has more than \(most) elements")
        }
        let prefix = keywords["prefixItems"]?.elements ?? []
        for (index, element) in elements.enumerated() {
            guard let schema = index < prefix.count ? prefix[index] : keywords["items"] else { continue }
            validate(element, by: schema, at: "\(place)/\(index)", into: &found)
        }
    }

    private func matches(_ instance: JSON, among alternatives: JSON) -> Int {
        alternatives.elements.count { schema in
            var found: [String] = []
            validate(instance, by: schema, at: "", into: &found)
            return found.isEmpty
        }
    }

    private static func isOf(type: String, _ instance: JSON) -> Bool {
        switch instance {
        case .null: type == "null"
        case .boolean: type == "boolean"
        case .number: type == "number" || type == "integer" && instance.integer != nil
        case .string: type == "string"
        case .array: type == "array"
        case .object: type == "object"
        }
    }
}
