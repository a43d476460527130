import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

struct JSONWriterTests {
    private func written(_ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        body(&writer)
        return writer.string
    }

    @Test func keysKeepTheirOrderAndCommasStandBetweenValues() {
        let json = written { writer in
            writer.object { writer in
                writer.key("b")
                writer.value(1)
                writer.key("a")
                writer.array([1, 2]) { $0.value($1) }
                writer.key("empty")
                writer.object { _ in }
                writer.key("none")
                writer.value(nil as String?)
                writer.key("nested")
                writer.array([[ScalarSpan(0, 1)], []]) { writer, spans in writer.array(spans) { $0.value($1) } }
            }
        }
        #expect(json == #"{"b":1,"a":[1,2],"empty":{},"none":null,"nested":[[[0,1]],[]]}"#)
    }

    @Test func absentValuesAreNull() {
        #expect(written { $0.value(nil as String?) } == "null")
        #expect(written { $0.value(nil as Int?) } == "null")
        #expect(written { $0.value(nil as ScalarSpan?) } == "null")
        #expect(written { $0.value([String]()) } == "[]")
        #expect(written { $0.value(.infinity) } == "null")
        #expect(written { $0.value(.nan) } == "null")
    }

    @Test func stringsAreReadBackByFoundation() throws {
        var random = RandomText(seed: 9)
        for _ in 0..<1_000 {
            let strings = (0..<3).map { _ in random.string(upTo: 20, controls: true) }
            let json = written { $0.value(strings) }
            let read = try JSONDecoder().decode([String].self, from: Data(json.utf8))
            #expect(read.map(\.units) == strings.map(\.units), "seed \(random.seed): \(json)")
        }
    }

    @Test func everyCharacterOfTheBasicPlaneIsReadBack() throws {
        let all = String(String.UnicodeScalarView((UInt16.min...UInt16.max).compactMap { Unicode.Scalar($0) }))
        let json = written { $0.value([all]) }
        #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)).map(\.units) == [all.units])
    }

    @Test func controlCharactersAreEscapedSoThatALineStaysALine() {
        #expect(written { $0.value("\u{0}\n\r\t\u{1F}\u{7F}\"\\/会") } == #""\u0000\n\r\t\u001f\u007f\"\\/会""#)
        var random = RandomText(seed: 10)
        for _ in 0..<200 {
            let json = written { $0.value(random.string(upTo: 30, controls: true)) }
            #expect(json.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "seed \(random.seed)")
        }
    }

    @Test(
        arguments: [
            (0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (0.12345, "0.1234"), (0.99996, "1"), (0.00004, "0"),
            (-0.00004, "0"),
            (-0.0, "0"), (-2.25, "-2.25"), (1_000_000.0001, "1000000.0001"), (100, "100"), (0.1 + 0.2, "0.3"),
        ] as [(Double, String)])
    func decimalsAreShort(number: Double, expected: String) {
        #expect(JSONWriter.decimal(number, digits: 4) == expected)
    }

    @Test func decimalsMayHaveNoDigitsAfterThePoint() {
        #expect(JSONWriter.decimal(2.6, digits: 0) == "3")
        #expect(JSONWriter.decimal(-0.4, digits: 0) == "0")
    }

    @Test func decimalsDifferFromTheNumberByHalfALastDigitAtMost() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<2_000 {
            let number = Double.random(in: -1_000...1_000, using: &generator)
            let digits = Int.random(in: 0...8, using: &generator)
            let decimal = JSONWriter.decimal(number, digits: digits)
            let read = try #require(Double(decimal), "seed 11: \(decimal)")
            let unit = (0..<digits).reduce(1.0) { unit, _ in unit / 10 }
            #expect(abs(read - number) <= unit * 0.500_001, "seed 11: \(number) \(digits) \(decimal)")
            #expect(
                decimal.split(separator: ".").dropFirst().allSatisfy { $0.utf8.count <= digits && !$0.hasSuffix("0") })
        }
    }

    @Test func largeNumbersAreStillJSON() throws {
        for number in [1e15, 1e16, 1e300, -1e300, Double.greatestFiniteMagnitude, .leastNonzeroMagnitude] {
            let json = written { $0.array([number]) { $0.value($1) } }
            let read = try JSONDecoder().decode([Double].self, from: Data(json.utf8))
            #expect(abs(read[0] - number) <= 0.000_05 * max(1, abs(number) / 1e15), "\(json)")
        }
    }

    @Test func integersAreWrittenWhole() {
        #expect(written { $0.value(Int.max) } == "9223372036854775807")
        #expect(written { $0.value(Int.min) } == "-9223372036854775808")
    }

    @Test func linesOfNDJSONStandApart() {
        let json = written { writer in
            for number in 1...2 {
                writer.object { writer in
                    writer.key("n")
                    writer.value(number)
                }
                writer.endLine()
            }
        }
        #expect(json == "{\"n\":1}\n{\"n\":2}\n")
    }

    @Test func aWriterThatForgotStartsAnew() {
        var writer = JSONWriter()
        writer.value(1)
        writer.removeAll()
        writer.value(2)
        #expect(writer.string == "2")
    }
}
