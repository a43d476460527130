import JiyaoLexicons
import JiyaoTestKit
import Testing

@testable import JiyaoReading

@Suite struct FurnitureLexiconTests {
    @Test func everyClassHasItsWords() throws {
        let file = try DataDirectory(data: ProjectFiles.data).lexicon("furniture")
        let classes = Set(file.entries.compactMap(\.columns.first))
        #expect(classes == Set(FurnitureLexicon.Class.allCases.map(\.rawValue)))
        #expect(try makeLexicon().files.map(\.name) == ["furniture"])
    }

    @Test func noWordStandsTwiceInAClass() throws {
        let file = try DataDirectory(data: ProjectFiles.data).lexicon("furniture")
        var seen = Set<String>()
        for entry in file.entries {
            #expect(seen.insert("\(entry.term) \(entry.columns)").inserted, "line \(entry.line): \(entry.term)")
        }
    }

    @Test func anUnknownClassIsToldWithItsLine() throws {
        let folder = try TemporaryFolder()
        try folder.write("lexicons/furniture.tsv", "# words\n打印\tphrase\n关闭\tprase\n")
        let error = #expect(throws: LexiconError.self) { try FurnitureLexicon(data: DataDirectory(data: folder.url)) }
        #expect(error?.line == 3)
        #expect(error?.reason == "unknown class \"prase\" of 关闭")
    }

    @Test func aMissingFileIsTold() throws {
        let folder = try TemporaryFolder()
        #expect(throws: LexiconError.self) { try FurnitureLexicon(data: DataDirectory(data: folder.url)) }
    }

    @Test func labelsAreMatchedAtTheirLongest() throws {
        let lexicon = try makeLexicon()
        let text = "信息来源：".utf16.map { $0 }
        #expect(lexicon.label(at: 0, in: text)?.length == 4)
        #expect(lexicon.label(at: 2, in: text)?.length == 2)
        #expect(lexicon.label(at: 1, in: text) == nil)
    }
}
