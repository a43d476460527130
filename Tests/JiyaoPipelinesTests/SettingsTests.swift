import Testing

@testable import JiyaoPipelines

struct SettingsTests {
    private enum Colour: String, CaseIterable { case red, green }

    private func settings(_ yaml: String) throws -> Settings {
        try Settings(try YAMLValue.parse(Array(yaml.utf8), file: "x.yaml"), of: "stage 'paint'")
    }

    private func complaint(_ yaml: String, _ body: (inout Settings) throws -> Void) -> String {
        do {
            var settings = try settings(yaml)
            try body(&settings)
            try settings.finish()
            return "nothing"
        } catch {
            return "\(error)"
        }
    }

    @Test func givenValuesCount() throws {
        var settings = try settings("top: 7\ncolour: green\nname: x y\nlist: [a, b]")
        #expect(try settings.int("top", in: 1...10, default: 3) == 7)
        #expect(try settings.choice("colour", default: Colour.red) == .green)
        #expect(try settings.string("name").value == "x y")
        #expect(try settings.list("list")?.values.map(\.scalar) == ["a", "b"])
        try settings.finish()
        #expect(settings.effective.map(\.value) == ["7", "green", "x y"])
        #expect(settings.effective.allSatisfy { !$0.isDefault })
    }

    @Test(arguments: ["{}", "top:\ncolour: ~\nlist:\n"])
    func whatIsAbsentOrEmptyTakesItsDefault(yaml: String) throws {
        var settings = try settings(yaml)
        #expect(try settings.int("top", in: 1...10, default: 3) == 3)
        #expect(try settings.choice("colour", default: Colour.red) == .red)
        #expect(try settings.list("list") == nil)
        try settings.finish()
        #expect(settings.effective.allSatisfy { $0.isDefault })
        #expect(settings.effective.map(\.key) == ["top", "colour"])
    }

    @Test func nothingAtAllIsAnEmptyMapping() throws {
        var settings = try settings("~")
        #expect(try settings.int("top", in: 1...10, default: 3) == 3)
        try settings.finish()
    }

    @Test(arguments: [
        "1.5", "ten", "'7'", "0x10", "1_000", "010", "7 8", "+7", "99999999999999999999", "[7]", "{a: 7}",
    ])
    func aWholeNumberIsDecimalDigits(value: String) {
        let message = complaint("a: 1\ntop: \(value)") {
            _ = $0.value("a")
            _ = try $0.int("top", in: 1...10, default: 3)
        }
        #expect(message.hasPrefix("x.yaml:2:6: top of stage 'paint' must be a whole number, not "), "\(message)")
    }

    @Test(arguments: [0, 11, -1])
    func aNumberOutOfRangeIsRefused(value: Int) {
        #expect(
            complaint("top: \(value)") { _ = try $0.int("top", in: 1...10, default: 3) }
                == "x.yaml:1:6: top of stage 'paint' must be from 1 to 10, not \(value)")
    }

    @Test func aChoiceIsOneOfItsNames() {
        #expect(
            complaint("colour: gren") { _ = try $0.choice("colour", default: Colour.red) }
                == "x.yaml:1:9: unknown colour 'gren'; did you mean 'green'?")
        #expect(
            complaint("colour: violet") { _ = try $0.choice("colour", default: Colour.red) }
                == "x.yaml:1:9: unknown colour 'violet'; known are red, green")
        #expect(
            complaint("colour: [red]") { _ = try $0.choice("colour", default: Colour.red) }
                == "x.yaml:1:9: colour must be a name, not a list")
    }

    @Test func aKeyThatNobodyAskedForIsRefused() {
        #expect(
            complaint("tpo: 3") { _ = try $0.int("top", in: 1...10, default: 3) }
                == "x.yaml:1:1: unknown key 'tpo' of stage 'paint'; did you mean 'top'?")
        #expect(complaint("top: 3") { _ in } == "x.yaml:1:1: unknown key 'top' of stage 'paint'; there are none")
    }

    @Test func aTextMustBeThere() {
        #expect(complaint("{}") { _ = try $0.string("name") } == "x.yaml:1:1: stage 'paint' has no name")
        #expect(
            complaint("name: {}") { _ = try $0.string("name") }
                == "x.yaml:1:7: name of stage 'paint' must be a text, not a mapping")
        #expect(complaint("name: ''") { _ = try $0.string("name") }.contains("must be a text"))
    }

    @Test func aListMustBeOne() {
        #expect(
            complaint("list: a") { _ = try $0.list("list") }
                == "x.yaml:1:7: list of stage 'paint' must be a list, not 'a'")
    }

    @Test(arguments: ["[]", "3", "text"])
    func settingsAreAMapping(yaml: String) {
        #expect(complaint(yaml) { _ in }.hasPrefix("x.yaml:1:1: stage 'paint' takes a mapping of keys to values, not "))
    }
}
