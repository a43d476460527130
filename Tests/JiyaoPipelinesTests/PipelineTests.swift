import Foundation
import JiyaoCore
import JiyaoLexicons
import JiyaoTestKit
import Testing

@testable import JiyaoPipelines

struct PipelineTests {
    @Test(arguments: ["meeting", "minimal"])
    func eachPipelineOfTheProjectRuns(name: String) throws {
        let pipeline = try Pipeline(name, data: Support.data)
        #expect(pipeline.name == name)
        let text = "9月6日，临川县召开防汛工作会议。\n县长王立成指出，要抓好落实。一是加强巡查；二是备足物资。"
        let record = try pipeline.makeAnalyzer().analyze(text: text, title: "临川县召开防汛工作会议")
        #expect(record.text == text)
        #expect(record.title == "临川县召开防汛工作会议")
        #expect(record.pipeline == pipeline.identity)
    }

    /// A file in `pipelines/` that no test runs would be one that nobody knows to work.
    @Test func thereIsNoOtherPipeline() {
        #expect(PipelineLocator(data: Support.data).names == ["meeting", "minimal"])
    }

    @Test func theMeetingPipelineHasAllStages() throws {
        let pipeline = try Pipeline("meeting", data: Support.data)
        #expect(pipeline.steps.map(\.name) == StageRegistry.names)
        #expect(pipeline.outputs == Pipeline.OutputName.allCases)
    }

    /// The file shows what there is to set, so it must set what is the default, and leave nothing out.
    @Test func theMeetingPipelineShowsAllSettings() throws {
        let given = try Pipeline("meeting", data: Support.data)
        let names = StageRegistry.names.joined(separator: ", ")
        let standard = try Support.pipeline("name: x\nversion: 1\nstages: [\(names)]")
        for (one, other) in zip(given.steps, standard.steps) {
            #expect(one.settings.map(\.key) == other.settings.map(\.key))
            #expect(one.settings.map(\.value) == other.settings.map(\.value))
            #expect(one.settings.allSatisfy { !$0.isDefault }, "\(one.name)")
        }
    }

    @Test func aSettingOfAStageIsCheckedWithItsPlace() {
        let head = "name: x\nversion: 1\nstages:\n  - segment\n  - terms\n"
        #expect(
            Support.complaint(head + "  - keyphrases: {top: 101}\n")
                == "x.yaml:6:23: top of stage 'keyphrases' must be from 1 to 100, not 101")
        #expect(
            Support.complaint(head + "  - keyphrases:\n      tops: 10\n")
                == "x.yaml:7:7: unknown key 'tops' of stage 'keyphrases'; did you mean 'top'?")
        #expect(
            Support.complaint("name: x\nversion: 1\nstages:\n  - segment: {segmenter: icv}\n")
                == "x.yaml:4:26: unknown segmenter 'icv'; did you mean 'icu'?")
        #expect(
            Support.complaint("name: x\nversion: 1\nstages:\n  - segment\n  - people: {x: 1}\n")
                == "x.yaml:5:14: unknown key 'x' of stage 'people'; there are none")
    }

    @Test func theDigestIsOfAllThatMakesARecord() throws {
        let folder = try TemporaryFolder()
        let head = "name: x\nversion: 1\nstages: [segment, terms]\n"
        let plain = try Support.pipeline(head)
        #expect(plain.digest.utf8.count == 16)
        #expect(plain.digest.allSatisfy { $0.isHexDigit })
        #expect(try Support.pipeline(head).digest == plain.digest)
        #expect(try Support.pipeline(head + "# a comment\n").digest != plain.digest)

        let yaml = head + "lexicons: [./mine.tsv]\n"
        try folder.write("mine.tsv", "网格员\tterm\n")
        let one = try Support.pipeline(yaml, folder: folder.url)
        try folder.write("mine.tsv", "网格长\tterm\n")
        let other = try Support.pipeline(yaml, folder: folder.url)
        #expect(one.digest != other.digest)
    }

    @Test func aLexiconIsFoundByPathBesideThePipeline() throws {
        let folder = try TemporaryFolder()
        try folder.write("words/mine.tsv", "# our own\n防汛值守\tterm\n")
        let path = try folder.write(
            "x.yaml", "name: x\nversion: 1\nstages: [segment, terms]\nlexicons: [words/mine.tsv]\n")
        let pipeline = try Pipeline(path, data: Support.data)
        var document = Document(Article(source: Source(path: "x", format: "text"), text: Text("做好防汛值守，防汛值守不放松。")))
        for step in pipeline.steps { try step.stage.makeProcessor()(&document) }
        #expect(document.terms.counts["防汛值守"] == 2)
    }

    @Test func aLexiconThatIsNotThereIsToldWithItsPlace() throws {
        let head = "name: x\nversion: 1\nstages: [segment, terms]\n"
        #expect(Support.complaint(head + "lexicons: [no/such.tsv]").hasPrefix("x.yaml:4:12: no lexicon at "))
        #expect(
            Support.complaint(head + "lexicons: [nosuchlexicon]").hasPrefix(
                "x.yaml:4:12: unknown lexicon 'nosuchlexicon'"))
    }

    /// The lexicons of the stages have kinds of their own, so that none of them is what was meant.
    @Test func onlyALexiconThatCanBeUsedIsSuggested() throws {
        let head = "name: x\nversion: 1\nstages: [segment, terms]\n"
        #expect(
            Support.complaint(head + "lexicons: [title]")
                == "x.yaml:4:12: unknown lexicon 'title'; one of your own is named by its path, as words/mine.tsv")
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(at: Support.data.data, to: folder.url.appendingPathComponent("data"))
        try folder.write("data/lexicons/tittles.tsv", "防汛\tterm\n")
        let data = DataDirectory(data: folder.url.appendingPathComponent("data"))
        let message = Support.complaint(head + "lexicons: [title]", data: data)
        #expect(message == "x.yaml:4:12: unknown lexicon 'title'; did you mean 'tittles'?")
    }

    /// What is missing before a stage is told after what is misspelt in it.
    @Test func anUnknownKeyIsToldBeforeTheOrder() {
        let stages = "name: x\nversion: 1\nstages:\n  - segment\n  - keyphrases: "
        #expect(
            Support.complaint(stages + "{topp: 3}\n")
                == "x.yaml:5:18: unknown key 'topp' of stage 'keyphrases'; did you mean 'top'?")
        #expect(Support.complaint(stages + "{top: 3}\n").hasPrefix("x.yaml:5:5: stage 'keyphrases' requires terms"))
    }

    @Test func aWordOfNoKindIsToldWithFileAndLine() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine.tsv", "防汛\tterm\n值守\ttrem\n")
        let yaml = "name: x\nversion: 1\nstages: [segment, terms]\nlexicons: [./mine.tsv]\n"
        let error = #expect(throws: PipelineError.self) { try Support.pipeline(yaml, folder: folder.url) }
        #expect(error?.description.hasSuffix("mine.tsv:2:4: unknown kind of word 'trem'; did you mean 'term'?") == true)
    }

    @Test func aFileThatIsTooLargeIsNotReadWhole() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("big.yaml", [UInt8](repeating: 0x23, count: 10 << 20))
        let error = #expect(throws: PipelineError.self) { try Pipeline(path, data: Support.data) }
        #expect(error?.message == "is larger than 64 KB")
    }
}
