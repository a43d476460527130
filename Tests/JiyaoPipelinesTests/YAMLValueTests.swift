import JiyaoTestKit
import Testing

@testable import JiyaoPipelines

struct YAMLValueTests {
    private func complaint(_ yaml: String) -> String { complaint(Array(yaml.utf8)) }

    private func complaint(_ bytes: [UInt8]) -> String {
        do {
            _ = try YAMLValue.parse(bytes, file: "x.yaml")
            return "nothing"
        } catch {
            return error.description
        }
    }

    @Test func valuesKeepTheirPlaces() throws {
        let root = try YAMLValue.parse(Array("name: a\nlist:\n  - 会议: {x: 'y'}\n".utf8), file: "x.yaml")
        guard case .mapping(let pairs) = root.content, case .list(let items) = pairs[1].value.content,
            case .mapping(let inner) = items[0].content, case .mapping(let innermost) = inner[0].value.content
        else { return #expect(Bool(false)) }
        #expect(pairs.map(\.key) == ["name", "list"])
        #expect(pairs[0].value.place == Place(file: "x.yaml", line: 1, column: 7))
        #expect(inner[0].place == Place(file: "x.yaml", line: 3, column: 5))
        #expect(innermost[0].value.place == Place(file: "x.yaml", line: 3, column: 13))
    }

    @Test(arguments: [
        ("a: [1, 2", 1), ("a: b: c", 1), ("a:\n\t- b", 2), ("a: \"b", 1), ("a: 1\n- b", 2), ("}", 1),
        ("a: 1\n---\nb: 1", 2),
        ("%YAML 9.9\n---\na: 1", 1), ("a: &", 1), ("a: @b", 1), ("? [", 1),
    ])
    func wrongFormIsToldWithItsPlace(yaml: String, line: Int) throws {
        let message = complaint(yaml)
        #expect(message.hasPrefix("x.yaml:"), "\(message)")
        let told = try #require(message.split(separator: ":").dropFirst().first.flatMap { Int($0) }, "\(message)")
        #expect((line...line + 1).contains(told), "\(message)")
    }

    @Test func twoOfOneKeyAreRefused() {
        #expect(complaint("b: 1\na: 1\n\na: 2\n") == "x.yaml:4:1: duplicate key 'a', which line 2 has already")
        #expect(complaint("a: 1\n'a': 2\n") == "x.yaml:2:1: duplicate key 'a', which line 1 has already")
        #expect(complaint("1: 1\n'1': 2\n") == "x.yaml:2:1: duplicate key '1', which line 1 has already")
        #expect(
            complaint("b:\n  - x:\n      top: 1\n      # top:\n      top2:\n        top: 2\n      top: 3\n")
                == "x.yaml:7:7: duplicate key 'top', which line 3 has already")
    }

    /// Where the second place can't be told, the first one is.
    @Test(arguments: ["x: {a: 1, a: 2}\na: 3\n", "x: {a: 1,\n a: 2}\n"])
    func twoOfOneKeyInBracesAreToldByTheFirst(yaml: String) {
        #expect(complaint(yaml) == "x.yaml:1:5: duplicate key 'a'")
    }

    @Test(arguments: ["a: &x 1", "a: &x [1]\nb: *x", "&x a: 1", "a: {b: &x {c: d}}"])
    func anchorsAreRefused(yaml: String) {
        #expect(complaint(yaml).contains("anchors and aliases have no place"), "\(complaint(yaml))")
    }

    @Test func anAliasOfNothingIsRefused() {
        #expect(complaint("a: *x").hasPrefix("x.yaml:1:4: "))
    }

    @Test(arguments: ["a: !!int 1", "a: !x y", "a: !!set {b}", "!x {a: 1}", "a: !!binary aGk=", "a: !!seq {b: c}x"])
    func tagsAreRefused(yaml: String) {
        #expect(complaint(yaml) != "nothing")
    }

    /// Nine levels of nine aliases each would be a thousand million values.
    @Test(.timeLimit(.minutes(1)))
    func aFileThatUnfoldsIsRefusedAtOnce() {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let items = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            yaml += "a\(level): &a\(level) [\(items)]\n"
        }
        #expect(complaint(yaml).contains("anchors and aliases have no place"))
        #expect(complaint("? " + yaml.replacing("\n", with: "\n? ")).contains("have no place"))
    }

    /// What looks like a comment or a quotation to a careless reader hides no alias.
    @Test(
        .timeLimit(.minutes(1)), arguments: ["name: x-'\n", "name: \"x #\"\n", "name: x\n  ' y\n", "name: |\n  \"\n"])
    func aliasesAreNotHidden(prefix: String) {
        var yaml = prefix + "? &a0 [x, x]\n: 1\n"
        for level in 1...40 { yaml += "? &a\(level) [*a\(level - 1), *a\(level - 1)]\n: 1\n" }
        #expect(complaint(yaml).contains("have no place"))
    }

    @Test func starsInCommentsAreNoAliases() {
        #expect(complaint("# *note* &c\na: 1  # 2 * 3, R&D") == "nothing")
    }

    @Test func controlCharactersAreToldWithTheirPlace() {
        #expect(complaint("a: 1\nb: x\u{7}y\n") == "x.yaml:2:5: control character U+0007")
        #expect(complaint("a: \u{0}") == "x.yaml:1:4: control character U+0000")
        #expect(complaint("a: \u{9F}") == "x.yaml:1:4: control character U+009F")
    }

    @Test func whatIsNoTextIsRefused() {
        #expect(complaint([0x61, 0x3A, 0x20, 0xFF]) == "x.yaml: is not UTF-8")
        #expect(complaint("") == "x.yaml: is empty")
        #expect(complaint("# only a comment\n") == "x.yaml: is empty")
        #expect(complaint(Array(repeating: 0x20, count: YAMLValue.largest + 1)) == "x.yaml: is larger than 64 KB")
    }

    @Test func aByteOrderMarkAndCRLFAreFine() {
        #expect(complaint("\u{FEFF}a: 1\r\nb:\r\n  - c\r\n") == "nothing")
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
    func deepNestingIsRefused(opening: String) {
        for depth in [40, 900, 20_000 / opening.utf8.count] {
            #expect(complaint(String(repeating: opening, count: depth)) != "nothing")
        }
        let closed = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
        #expect(complaint("a: " + closed).hasSuffix("nested too deeply"))
    }

    @Test func aKeyMustBeAName() {
        #expect(complaint("? [a, b]\n: 1\n") == "x.yaml:1:3: a key must be a name, not a list")
    }

    /// Random bytes and random YAML marks are a value or an error, never a crash.
    @Test func anythingIsAValueOrAnError() {
        var random = SeededGenerator(seed: 0x59414D4C)
        let marks = Array("[]{}:,-?&*!|>'\"#%@` \n\tab1会".unicodeScalars)
        for _ in 0..<3000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...40, using: &random) { text.append(marks.randomElement(using: &random)!) }
            let message = complaint(String(text))
            #expect(message == "nothing" || message.hasPrefix("x.yaml"), "seed \(random.seed): \(String(text))")
        }
    }
}
