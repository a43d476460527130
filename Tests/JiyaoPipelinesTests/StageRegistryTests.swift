import JiyaoCore
import Testing

@testable import JiyaoPipelines

struct StageRegistryTests {
    @Test func namesAreDifferentAndFoundAgain() {
        #expect(Set(StageRegistry.names).count == StageRegistry.stages.count)
        for name in StageRegistry.names { #expect(StageRegistry.stage(named: name)?.name == name) }
        #expect(StageRegistry.stage(named: "Segment") == nil)
    }

    /// Else a pipeline could never be put together, and the message of the order check would name nobody.
    @Test func eachFacetHasAStageThatProvidesIt() {
        for facet in Facet.allCases { #expect(!StageRegistry.providers(of: facet).isEmpty, "\(facet)") }
    }

    @Test func noStageRequiresWhatItProvides() {
        for stage in StageRegistry.stages { #expect(stage.requires.isDisjoint(with: stage.provides), "\(stage.name)") }
    }

    /// The order of the table is one in which all stages fit.
    @Test func theTableStandsInAnOrderThatRuns() {
        var provided: Set<Facet> = []
        for stage in StageRegistry.stages {
            #expect(stage.requires.isSubset(of: provided), "\(stage.name)")
            provided.formUnion(stage.provides)
        }
    }

    @Test func eachStageTellsWhatItDoesInOneLine() {
        for stage in StageRegistry.stages {
            #expect(
                !stage.summary.isEmpty && stage.summary.count < 80 && !stage.summary.contains("\n"), "\(stage.name)")
        }
    }

    /// Hostile input is normal input: no stage fails on a text without words, sentences or people.
    @Test(arguments: ["", " \n\n ", "\u{0}\u{FFFF}", "。。。", "a", "\u{1F600}\u{200D}", "（（（（", "一是。二是"])
    func allStagesPassOverOddTexts(content: String) throws {
        let pipeline = try Pipeline("meeting", data: Support.data)
        let record = try pipeline.makeAnalyzer().analyze(text: content)
        #expect(record.text == content)
    }
}
