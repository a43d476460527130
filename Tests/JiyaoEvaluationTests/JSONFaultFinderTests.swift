import Foundation
import JiyaoTestKit
import Testing

@testable import JiyaoEvaluation

private func fault(_ json: String) -> JSONFaultFinder.Fault? { JSONFaultFinder.fault(in: Array(json.utf8)) }

@Suite struct JSONFaultFinderTests {
    @Test(
        arguments: [
            ("", 1, "a value is expected"), ("{", 1, "a key in quotation marks is expected"),
            ("{\n \"a\": \"甲\",\n}", 3, "a key in quotation marks is expected"),
            ("{\n \"a\" \"甲\"}", 2, "a colon is expected"), ("{\n \"a\":\n}", 3, "a value is expected"),
            ("{\"a\": 1\n \"b\": 2}", 2, "a comma or } is expected"), ("[1\n 2]", 2, "a comma or ] is expected"),
            ("{\"a\": “甲”}", 1, "a value is expected"), ("{\"a\": tru}", 1, "a value is expected"),
            ("{\"a\": \"甲\n乙\"}", 1, "\\n or another escape for a line break or control is expected"),
            ("{\"a\": \"甲\n", 1, "\\n or another escape for a line break or control is expected"),
            ("{\n\"a\": \"甲", 2, "the string's closing quotation mark is expected"),
            ("{}\n{}", 2, "something follows the end"),
            ("{\"a\": \"\\x\"}", 1, "an escape that JSON knows is expected"),
            ("{\"a\": \"\\ud800\"}", 1, "the other half of a surrogate pair is expected"),
            ("{\"a\": \"\\udc00\"}", 1, "the other half of a surrogate pair is expected"),
            ("{\"a\": \"\\u00\"}", 1, "an escape that JSON knows is expected"),
            ("{\"a\": [1,\n\n\n", 1, "a value is expected"),
            ("{\"a\": \"\\", 1, "an escape that JSON knows is expected"),
        ])
    func theLineIsToldWithWhatIsWrong(json: String, line: Int, reason: String) {
        #expect(fault(json) == JSONFaultFinder.Fault(line: line, reason: reason))
    }

    @Test(
        arguments: [
            "{}", "[]", " { \"a\" : [ ] } \n",
            #"{"a":{"b":[1,-2.5e3,true,false,null,"甲\n\"乙\u4f1a\ud83d\ude00"]},"c":{}}"#,
            "\"甲\"", "3",
        ])
    func whatIsRightHasNone(json: String) {
        #expect(fault(json) == nil)
    }

    @Test func depthIsToldAndEndsNothingElse() {
        let deep = String(repeating: "[", count: 600) + String(repeating: "]", count: 600)
        #expect(fault(deep) == JSONFaultFinder.Fault(line: 1, reason: "lists and objects are nested too deep"))
        #expect(fault(String(repeating: "[", count: 1_000_000))?.reason == "lists and objects are nested too deep")
    }

    /// What Foundation takes for JSON has no fault, with pieces of it swapped or dropped at random.
    @Test func nothingThatDecodesIsCalledBroken() throws {
        let pieces = ["{", "}", "[", "]", "\"a\"", ":", ",", "1", "null", " ", "\n", "\"\\u4f1a\""]
        for seed in UInt64(1)...4000 {
            var random = SeededGenerator(seed: seed)
            let json = (0..<Int.random(in: 1...9, using: &random)).map { _ in pieces.randomElement(using: &random)! }
                .joined()
            // A comma before a closing bracket passes in Foundation, and not here.
            if json.filter({ !$0.isWhitespace }).contains(",]") { continue }
            if json.filter({ !$0.isWhitespace }).contains(",}") { continue }
            if (try? JSON(parsing: json)) != nil { #expect(fault(json) == nil, "seed \(seed): \(json)") }
        }
    }

    @Test func whatIsBrokenHasAFault() throws {
        let whole = #"{"title":"甲","items":[{"marker":"一","text":"乙"},{"marker":"二","text":"丙"}]}"#
        let bytes = Array(whole.utf8)
        for end in 0..<bytes.count {
            #expect(JSONFaultFinder.fault(in: Array(bytes[..<end])) != nil, "cut at \(end)")
        }
    }
}
