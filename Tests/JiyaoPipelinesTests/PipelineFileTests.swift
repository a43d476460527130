import JiyaoTestKit
import Testing

@testable import JiyaoPipelines

struct PipelineFileTests {
    private func complaint(_ yaml: String) -> String {
        do {
            try PipelineFile(Array(yaml.utf8), file: "pipelines/x.yaml").checkOrder()
            return "nothing"
        } catch {
            return error.description
        }
    }

    private func complaint(stages: String) -> String {
        complaint("name: x\nversion: 1\nstages:\n" + stages)
    }

    @Test func aWholeFileIsRead() throws {
        let yaml = """
            name: mine
            version: 1.0
            stages:
              - segment
              - terms:
            lexicons: [local, words/x.tsv]
            outputs: [keywords, records]
            """
        let file = try PipelineFile(Array(yaml.utf8), file: "x.yaml")
        #expect(file.name == "mine")
        #expect(file.version == "1.0")
        #expect(file.items.map { $0.type.name } == ["segment", "terms"])
        #expect(file.lexicons.map(\.name) == ["local", "words/x.tsv"])
        #expect(file.outputs == [.keywords, .records])
    }

    @Test func recordsAndFailuresAreWrittenUnlessSaid() throws {
        let file = try PipelineFile(Array("name: x\nversion: 1\nstages: [segment]".utf8), file: "x.yaml")
        #expect(file.outputs == [.records, .failures])
        #expect(file.lexicons.isEmpty)
    }

    @Test func anUnknownStageIsToldWithPlaceAndNearestName() {
        #expect(
            complaint(stages: "  - segment\n  - people\n  - statments\n")
                == "pipelines/x.yaml:6:5: unknown stage 'statments'; did you mean 'statements'?")
        #expect(
            complaint(stages: "  - segment\n  - keyprases: {top: 3}\n")
                == "pipelines/x.yaml:5:5: unknown stage 'keyprases'; did you mean 'keyphrases'?")
        #expect(
            complaint(stages: "  - 会议\n").hasPrefix(
                "pipelines/x.yaml:4:5: unknown stage '会议'; known are segment, people, "))
    }

    @Test func aStageThatLacksWhatItRequiresIsRefused() {
        #expect(
            complaint(stages: "  - terms\n")
                == "pipelines/x.yaml:4:5: stage 'terms' requires sentences, which nothing before it provides; "
                + "stage 'segment' does")
        #expect(
            complaint(stages: "  - segment\n  - statements\n  - people\n")
                == "pipelines/x.yaml:5:5: stage 'statements' requires people, which nothing before it provides; "
                + "stage 'people' does")
    }

    /// Of random lists of stages, just those are taken in which each stage finds what it requires before it.
    @Test func anOrderIsTakenWhereItRuns() {
        var random = SeededGenerator(seed: 1949)
        var taken = 0
        for _ in 0..<2000 {
            let count = Int.random(in: 1...StageRegistry.stages.count, using: &random)
            var stages = Array(StageRegistry.stages.prefix(count))
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                stages.swapAt(Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
            }
            if count > 1, Bool.random(using: &random) { stages.remove(at: Int.random(in: 0..<count, using: &random)) }
            let runs = stages.indices.allSatisfy { index in
                let provided = stages[..<index].reduce(into: Set<Facet>()) { $0.formUnion($1.provides) }
                return stages[index].requires.isSubset(of: provided)
            }
            let names = stages.map { $0.name }
            let message = complaint(stages: names.map { "  - \($0)\n" }.joined())
            #expect((message == "nothing") == runs, "seed \(random.seed): \(names): \(message)")
            if runs { taken += 1 }
        }
        #expect((200...1800).contains(taken), "a test of one side only: \(taken)")
    }

    @Test func aStageStandsOnce() {
        #expect(
            complaint(stages: "  - segment\n  - terms\n  - segment\n")
                == "pipelines/x.yaml:6:5: stage 'segment' stands twice")
    }

    @Test func settingsThatAreNotIndentedAreExplained() {
        #expect(
            complaint(stages: "  - segment:\n    segmenter: icu\n")
                == "pipelines/x.yaml:5:5: a stage is a name, or one name with its settings indented below it")
    }

    @Test(arguments: ["  - [segment]\n", "  -\n", "  - {}\n", "  - null\n"])
    func aStageIsAName(stages: String) {
        #expect(complaint(stages: stages).hasPrefix("pipelines/x.yaml:4:"), "\(complaint(stages: stages))")
    }

    @Test(arguments: ["top", "3", "[a]"])
    func settingsOfAStageAreAMapping(value: String) {
        #expect(complaint(stages: "  - segment: \(value)\n").contains("stage 'segment' takes a mapping"))
    }

    @Test func whatMustBeThereIsMissed() {
        #expect(complaint("version: 1\nstages: [segment]") == "pipelines/x.yaml:1:1: a pipeline has no name")
        #expect(complaint("name: x\nstages: [segment]") == "pipelines/x.yaml:1:1: a pipeline has no version")
        #expect(complaint("name: x\nversion: 1") == "pipelines/x.yaml:1:1: a pipeline has no stages")
        #expect(complaint("name: x\nversion: 1\nstages: []").hasSuffix("a pipeline needs at least one stage"))
        #expect(complaint("name: x\nversion: 1\nstages: segment").hasSuffix("must be a list, not 'segment'"))
    }

    /// A misspelt key is named as such, though the right one is then missing too.
    @Test func anUnknownKeyIsToldWithTheNearest() {
        #expect(
            complaint("name: x\nversion: 1\nstage: [segment]")
                == "pipelines/x.yaml:3:1: unknown key 'stage' of a pipeline; did you mean 'stages'?")
        #expect(
            complaint("name: x\nversoin: 1\nstages: [segment]")
                == "pipelines/x.yaml:2:1: unknown key 'versoin' of a pipeline; did you mean 'version'?")
    }

    @Test(arguments: ["a b", "../x", "a/b", "'a\tb'", "a.b", "'\u{202E}x'"])
    func aNameIsLettersAndDigits(name: String) {
        #expect(
            complaint("name: \(name)\nversion: 1\nstages: [segment]").contains("a pipeline's name is made of letters"))
    }

    @Test(arguments: ["meeting", "县级-会议_2", "x1"])
    func namesOfAnyScriptAreFine(name: String) {
        #expect(complaint("name: \(name)\nversion: 1\nstages: [segment]") == "nothing")
    }

    @Test(arguments: ["[]", "text", "3", "~", "- a\n- b"])
    func aFileThatIsNoMappingIsRefused(yaml: String) {
        #expect(complaint(yaml).hasPrefix("pipelines/x.yaml"))
        #expect(complaint(yaml) != "nothing")
    }

    @Test func outputsAreNamesThatTheStagesCanGive() {
        let head = "name: x\nversion: 1\nstages: [segment]\n"
        #expect(
            complaint(head + "outputs: [record]").hasSuffix(":4:11: unknown output 'record'; did you mean 'records'?"))
        #expect(complaint(head + "outputs: [records, records]").hasSuffix(":4:20: output 'records' stands twice"))
        #expect(complaint(head + "outputs: []").hasSuffix("a pipeline needs at least one output"))
        #expect(complaint(head + "outputs: [keywords]").hasSuffix("which no stage provides; stage 'terms' does"))
        #expect(complaint(head + "outputs: [[records]]").hasSuffix("output must be a name, not a list"))
    }

    @Test func aLexiconThatNoStageUsesIsRefused() {
        #expect(
            complaint("name: x\nversion: 1\nstages: [segment]\nlexicons: [mine]").hasSuffix(
                ":4:12: no stage uses this lexicon; terms and keyphrases do"))
        #expect(
            complaint("name: x\nversion: 1\nstages: [segment, terms]\nlexicons: [[mine]]").hasSuffix(
                "a lexicon must be a name or a path, not a list"))
    }
}
