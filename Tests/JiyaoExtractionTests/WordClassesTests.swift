import JiyaoLexicons
import JiyaoTestKit
import Testing

@testable import JiyaoExtraction

@Suite struct WordClassesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func classes(_ content: String) throws -> WordClasses {
        try folder.write(content, to: "words.tsv")
        return try WordClasses(LexiconFile(contentsOf: folder["words.tsv"]))
    }

    private func expectError(
        _ description: String, at location: SourceLocation = #_sourceLocation, _ body: () throws -> Void
    ) {
        let error = #expect(throws: LexiconError.self, sourceLocation: location, performing: body)
        #expect(
            error?.description == folder["words.tsv"].path + description,
            sourceLocation: location)
    }

    @Test func theTermsOfAClassStandInTheOrderOfTheFile() throws {
        var classes = try classes("# Words.\n要\tmodal\n请\trequest\n应\tmodal\n请\tmodal\n")
        #expect(try classes.terms("modal") == ["要", "应", "请"])
        #expect(try classes.terms("request") == ["请"])
        try classes.close()
        #expect(classes.file.name == "words")
    }

    @Test func aClassMayBeTakenTwice() throws {
        var classes = try classes("要\tmodal\n")
        #expect(try classes.terms("modal") == classes.terms("modal"))
        try classes.close()
    }

    @Test func aClassWithoutAWordIsAnError() throws {
        var classes = try classes("要\tmodel\n")
        expectError(": has no word of the class 'modal'") { _ = try classes.words("modal") }
        expectError(": has no word of the class 'request'") { _ = try classes.terms("request") }
    }

    @Test func aClassThatNobodyAskedForIsAnErrorAtItsFirstLine() throws {
        var classes = try classes("# Words.\n要\tmodal\n\n应\tmodall\n须\tmodall\n")
        _ = try classes.words("modal")
        expectError(":4: has the unknown class 'modall'") { try classes.close() }
    }

    @Test(arguments: [("要\n", 1), ("要\tmodal\n应\t\n", 2), ("要\tmodal\tnote\n", 1), ("# c\n\n要\tmodal\t\n", 3)])
    func aLineWithoutOneClassIsAnError(content: String, line: Int) {
        expectError(":\(line): needs a term, a tab and one class") { _ = try classes(content) }
    }

    @Test func ofAnEmptyFileEveryClassIsMissing() throws {
        var classes = try classes("# Words.\n")
        try classes.close()
        expectError(": has no word of the class 'modal'") { _ = try classes.terms("modal") }
    }
}
