import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

@testable import JiyaoLexicons

struct LexiconFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func read(_ content: String) throws -> LexiconFile {
        try LexiconFile(contentsOf: folder.file("words.tsv", content.utf8))
    }

    @Test func termsStandWithTheirColumnsAndLines() throws {
        let file = try read("# Words.\n会议\thead,self\tnote\n\n落实\n")
        #expect(file.name == "words")
        #expect(
            file.entries == [
                .init(term: "会议", columns: ["head,self", "note"], line: 2), .init(term: "落实", columns: [], line: 4),
            ])
    }

    @Test func theBytesAreThoseOfTheFile() throws {
        let content = "# a\r\n会议\tb\r\n"
        #expect(try read(content).bytes == Array(content.utf8))
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}"])
    func linesAreCountedWhateverEndsThem(lineBreak: String) throws {
        let file = try read(["# c", "", "会议\ta", "  \t ", "# d", "落实\tb"].joined(separator: lineBreak))
        #expect(
            file.entries == [
                .init(term: "会议", columns: ["a"], line: 3), .init(term: "落实", columns: ["b"], line: 6),
            ])
    }

    @Test func aByteOrderMarkIsNoPartOfTheFirstLine() throws {
        #expect(try read("\u{FEFF}会议\ta\n").entries == [.init(term: "会议", columns: ["a"], line: 1)])
        #expect(try read("\u{FEFF}# Words.\n会议\n").entries == [.init(term: "会议", columns: [], line: 2)])
        #expect(try read("\u{FEFF}").entries.isEmpty)
    }

    @Test func whiteSpaceAroundColumnsIsNoPartOfThem() throws {
        #expect(
            try read(" 会议 \t a b \t\t\u{3000}\n").entries == [.init(term: "会议", columns: ["a b", "", ""], line: 1)])
    }

    @Test(arguments: ["", "\n", "# only a comment", "#\n#\n\n"])
    func aFileMayHoldNoTerm(content: String) throws {
        #expect(try read(content).entries.isEmpty)
    }

    @Test(arguments: [("\thead\n", 1), ("会议\n \thead\n", 2), ("# c\r\n\r\n\t\thead", 3)])
    func aLineWithoutATermIsAnErrorWithFileAndLine(content: String, line: Int) throws {
        let error = #expect(throws: LexiconError.self) { try read(content) }
        #expect(
            error?.description
                == folder.path("words.tsv").path + ":\(line): has no term in its first column")
    }

    @Test(arguments: [[0xFF], [0xE4, 0xBC], [0xBB, 0xE1, 0xD2, 0xE9], [0x61, 0x0A, 0xC0, 0x80]] as [[UInt8]])
    func aFileThatIsNotUTF8IsAnError(bytes: [UInt8]) throws {
        let url = try folder.file("gb.tsv", bytes)
        let error = #expect(throws: LexiconError.self) { try LexiconFile(contentsOf: url) }
        #expect(error?.description == url.path + ": is not UTF-8")
    }

    @Test func aMissingFileAndAFolderInItsPlaceAreErrors() throws {
        for url in [folder.path("none.tsv"), try folder.folder("folder.tsv")] {
            let error = #expect(throws: LexiconError.self) { try LexiconFile(contentsOf: url) }
            #expect(error?.description == url.path + ": can't be read")
        }
    }

    @Test func everyTermThatIsWrittenIsRead() throws {
        var random = RandomText(seed: 14)
        for _ in 0..<50 {
            let terms = (0..<30).map { _ in random.string(upTo: 3) }.filter {
                !$0.isEmpty && !$0.hasPrefix("#") && !$0.utf16.contains(where: Unit.isSpace)
            }
            let file = try read(terms.map { "\($0)\tkind" }.joined(separator: "\n"))
            #expect(file.entries.map(\.term) == terms, "seed \(random.seed)")
            #expect(file.entries.allSatisfy { $0.columns == ["kind"] }, "seed \(random.seed)")
        }
    }
}
