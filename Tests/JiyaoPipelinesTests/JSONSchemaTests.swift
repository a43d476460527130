import JiyaoTestKit
import Testing

@Suite("The validator of the tests")
struct JSONSchemaTests {
    @Test(
        "accepts what a keyword allows",
        arguments: [
            (#"{"type": "string"}"#, #""会议""#), (#"{"type": "integer"}"#, "3"), (#"{"type": "integer"}"#, "3.0"),
            (#"{"type": "number"}"#, "0.25"), (#"{"type": "boolean"}"#, "true"), (#"{"type": "null"}"#, "null"),
            (#"{"type": ["string", "null"]}"#, "null"), (#"{"const": "a"}"#, #""a""#),
            (#"{"enum": ["a", null]}"#, "null"), (#"{"minimum": 0, "maximum": 1}"#, "1"),
            (#"{"minLength": 2}"#, #""会议""#), (#"{"minLength": 2}"#, "7"), (#"{"required": ["a"]}"#, #"{"a": null}"#),
            (#"{"properties": {"a": {"type": "null"}}}"#, #"{"b": 1}"#),
            (#"{"properties": {"a": true}, "additionalProperties": false}"#, #"{"a": 1}"#),
            (#"{"items": {"type": "integer"}}"#, "[]"), (#"{"minItems": 1, "maxItems": 2}"#, "[1, 2]"),
            (#"{"prefixItems": [{"type": "integer"}], "items": false}"#, "[1]"),
            (#"{"prefixItems": [{"type": "integer"}], "items": {"type": "string"}}"#, #"[1, "a", "b"]"#),
            (#"{"anyOf": [{"type": "string"}, {"const": 1}]}"#, "1"),
            (#"{"oneOf": [{"minimum": 5}, {"maximum": 2}]}"#, "1"),
            (#"{"pattern": "^[0-9a-f]{2}$"}"#, #""0f""#), ("true", "[{}]"),
        ])
    func accepts(schema: String, instance: String) throws {
        #expect(try JSONSchema(JSON(parsing: schema)).violations(of: JSON(parsing: instance)) == [])
    }

    @Test(
        "refuses what a keyword forbids",
        arguments: [
            (#"{"type": "string"}"#, "1"), (#"{"type": "integer"}"#, "1.5"), (#"{"type": "integer"}"#, "true"),
            (#"{"type": "boolean"}"#, "1"), (#"{"type": "number"}"#, #""1""#), (#"{"type": "object"}"#, "[]"),
            (#"{"type": ["string", "null"]}"#, "false"), (#"{"const": 1}"#, #""1""#), (#"{"enum": ["a"]}"#, #""A""#),
            (#"{"minimum": 0}"#, "-1"), (#"{"maximum": 1}"#, "1.0001"), (#"{"minLength": 1}"#, #""""#),
            (#"{"minLength": 2}"#, #""𠮷""#), (#"{"required": ["a"]}"#, "{}"),
            (#"{"properties": {"a": true}, "additionalProperties": false}"#, #"{"b": 1}"#),
            (#"{"items": {"type": "integer"}}"#, #"[1, "a"]"#), (#"{"minItems": 1}"#, "[]"),
            (#"{"maxItems": 1}"#, "[1, 2]"),
            (#"{"prefixItems": [true], "items": false}"#, "[1, 2]"),
            (#"{"anyOf": [{"type": "string"}, {"const": 1}]}"#, "2"),
            (#"{"oneOf": [{"minimum": 1}, {"maximum": 2}]}"#, "1"), (#"{"pattern": "^[0-9a-f]{2}$"}"#, #""0F""#),
            ("false", "1"),
        ])
    func refuses(schema: String, instance: String) throws {
        #expect(try JSONSchema(JSON(parsing: schema)).violations(of: JSON(parsing: instance)).count == 1)
    }

    @Test("follows references, a definition that holds itself included")
    func references() throws {
        let schema = try JSONSchema(
            JSON(
                parsing:
                    #"""
                    {"$ref": "#/$defs/point", "$defs": {"point": {"type": "object", "required": ["children"],
                     "properties": {"children": {"type": "array", "items": {"$ref": "#/$defs/point"}}}}}}
                    """#))
        #expect(schema.violations(of: try JSON(parsing: #"{"children": [{"children": []}]}"#)) == [])
        #expect(
            schema.violations(of: try JSON(parsing: #"{"children": [{"children": [{}]}]}"#)) == [
                "/children/0/children/0: lacks children"
            ])
    }

    @Test("tells every violation with its place")
    func places() throws {
        let schema = try JSONSchema(
            JSON(parsing: #"{"properties": {"a": {"items": {"type": "string"}}, "b": {"const": 1}}}"#))
        #expect(
            schema.violations(of: try JSON(parsing: #"{"b": 2, "a": ["x", 1]}"#)) == [
                "/a/1: is no string", "/b: is not the constant",
            ])
    }

    @Test(
        "refuses a schema that it would not check whole",
        arguments: [
            #"{"format": "date"}"#, #"{"items": {"uniqueItems": true}}"#, ##"{"$ref": "#/$defs/none"}"##,
            #"{"type": "text"}"#,
            #"{"pattern": "^a*$"}"#, #"{"minItems": "1"}"#, #"{"$defs": {"a": {"if": true}}}"#, #"{"anyOf": [1]}"#, "1",
        ])
    func refusesSchema(schema: String) throws {
        let schema = try JSON(parsing: schema)
        #expect(throws: (any Error).self) { try JSONSchema(schema) }
    }
}

@Suite("A schema's pattern")
struct SchemaPatternTests {
    @Test(
        "matches the whole string",
        arguments: [
            ("^ab$", "ab", true), ("^ab$", "abc", false), ("^ab$", "xab", false), ("^[a-c]{3}$", "abc", true),
            ("^[a-c]{3}$", "ab", false), ("^(a|bc)d$", "bcd", true), ("^(a|bc)d$", "abcd", false),
            ("^(a|ab)(c|bc)$", "abc", true),
            ("^([0-9]{2}|-)-[0-9]$", "--7", true), ("^[政府]{2}$", "政府", true), ("^(ab){2}$", "abab", true),
            ("^[x1-3]$", "2", true),
        ])
    func matches(pattern: String, string: String, expected: Bool) throws {
        #expect(try SchemaPattern(pattern).matches(string) == expected)
    }

    @Test(
        "that it would not match rightly is refused",
        arguments: [
            "ab", "^ab", "ab$", "^a*$", "^a+$", "^a?$", "^.$", "^\\d$", "^[^a]$", "^(a$", "^a)$", "^[a$", "^[b-a]$",
            "^a{1,2}$",
            "^a{$", "^[]$", "^()$", "^$",
        ])
    func refuses(pattern: String) {
        #expect(throws: SchemaPattern.Unsupported(pattern: pattern)) { try SchemaPattern(pattern) }
    }

    @Test("takes no exponential time")
    func isQuick() throws {
        let pattern = "^" + String(repeating: "(a|a)", count: 60) + "b$"
        #expect(try !SchemaPattern(pattern).matches(String(repeating: "a", count: 60)))
    }
}
