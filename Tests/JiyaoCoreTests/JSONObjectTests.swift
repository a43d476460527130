import Foundation
import JiyaoTestKit
import Testing

@testable import JiyaoCore

private func fields(_ json: String) throws -> [String: JSONValue] {
    try JSONObject.fields(of: Array(json.utf16), wanted: ["a", "b"])
}

private func string(_ text: String) -> JSONValue { .string(Array(text.utf16)) }

@Suite struct JSONObjectTests {
    @Test func wantedKeysAreGivenAndOthersPassedOver() throws {
        let found = try fields(#" { "x" : [1, {"a": "inner"}, []], "a" : "会", "b":-1.5e+3 , "y": {} } "#)
        #expect(found == ["a": string("会"), "b": .number("-1.5e+3")])
    }

    @Test func valuesHaveTheirKinds() throws {
        #expect(try fields(#"{"a":true,"b":null}"#) == ["a": .boolean, "b": .null])
        #expect(try fields(#"{"a":[],"b":{"a":[{}]}}"#) == ["a": .container, "b": .container])
        #expect(try fields("{}") == [:])
    }

    @Test func ofAKeyThatStandsTwiceTheLastCounts() throws {
        #expect(try fields(#"{"a":"1","a":"2"}"#) == ["a": string("2")])
    }

    @Test func escapesAreResolved() throws {
        #expect(try fields(#"{"a":"\"\\\/\b\f\n\r\t\u4f1A\ud83d\ude00"}"#) == ["a": string("\"\\/\u{8}\u{C}\n\r\t会😀")])
        #expect(try fields(#"{"\u0061":"x"}"#) == ["a": string("x")])
    }

    @Test(arguments: [
        "", "[]", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "{\"a\":01}", "{\"a\":1.}",
        "{\"a\":.5}",
        "{\"a\":-}", "{\"a\":1e}", "{\"a\":tru}", "{\"a\":\"x}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}", "{\"a\":\"\\",
        "{\"a\":\"\n\"}", "{\"a\":1}{}", "{\"a\":[1,]}", "{\"a\":[1}", "{\"a\":{\"b\"}}", "{\"a\":{\"b\":1]}", "{a:1}",
        "{'a':1}", "{\"a\":NaN}", "{\"a\":[1 2]}", "{\"x\":{\"y\":}}",
    ])
    func whatIsNoJSONIsRefused(json: String) {
        #expect(throws: JSONError.self) { try fields(json) }
    }

    @Test(arguments: [#"{"a":"\ud800"}"#, #"{"a":"\udc00"}"#, #"{"a":"\ud800\u0041"}"#, #"{"a":"\ud800x"}"#])
    func aLoneSurrogateIsNoText(json: String) {
        let error = #expect(throws: JSONError.self) { try fields(json) }
        #expect(error?.reason == "a lone surrogate stands")
    }

    @Test func anErrorTellsItsColumn() {
        let error = #expect(throws: JSONError.self) { try fields("{\"a\": x}") }
        #expect(error?.description == "not JSON: a value is expected at column 7")
    }

    @Test func depthCostsNoStack() throws {
        let depth = 1_000_000
        let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(try fields("{\"x\":\(nested),\"a\":1}") == ["a": .number("1")])
        let objects = String(repeating: "{\"k\":", count: depth) + "1" + String(repeating: "}", count: depth)
        #expect(try fields("{\"x\":\(objects)}") == [:])
        #expect(throws: JSONError.self) { try fields("{\"x\":" + String(repeating: "[", count: depth)) }
    }

    @Test func itReadsWhatFoundationWrites() throws {
        for seed in UInt64(1)...200 {
            var random = SeededGenerator(seed: seed)
            let alphabet = Array("会议\"\\/\n\t\u{1}é😀 a")
            let text = String((0..<20).map { _ in alphabet.randomElement(using: &random)! })
            let data = try JSONSerialization.data(withJSONObject: ["a": text, "x": [text, 1, ["y": NSNull()]]])
            #expect(try fields(String(decoding: data, as: UTF8.self)) == ["a": string(text)], "seed \(seed)")
        }
    }

    @Test func randomChangesNeverBreakIt() {
        let json = Array(#"{"a":"会\u4f1a","x":[1,{"y":null}],"b":-1.5}"#.utf16)
        for seed in UInt64(1)...2000 {
            var random = SeededGenerator(seed: seed)
            var changed = json
            for _ in 0..<3 {
                let place = Int.random(in: 0..<changed.count, using: &random)
                changed[place] = json.randomElement(using: &random)!
            }
            _ = try? JSONObject.fields(of: changed, wanted: ["a", "b"])
            _ = try? JSONObject.fields(of: Array(json.prefix(Int(seed) % json.count)), wanted: ["a"])
        }
    }

    @Test func withoutAChoiceAllKeysAreGiven() throws {
        #expect(
            try JSONObject.fields(of: Array(#"{"x":1,"甲":{"y":2}}"#.utf16)) == ["x": .number("1"), "甲": .container])
    }

    @Test(arguments: [
        ("", 1), ("{\n \"a\": \"甲\",\n}", 3), ("{\n \"a\" \"甲\"}", 2), ("{\"a\": [1,\n 2\n\n\n", 2), ("{}\n{}", 2),
        ("{\n\"a\": \"甲", 2),
    ])
    func theLineOfAFaultIsTold(json: String, line: Int) {
        let error = #expect(throws: JSONError.self) { try fields(json) }
        #expect(error?.line(in: Array(json.utf16)) == line, "\(json)")
    }
}
