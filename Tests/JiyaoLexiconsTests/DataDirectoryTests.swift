import Foundation
import JiyaoLexicons
import Testing

struct DataDirectoryTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func theOptionNamesTheFolder() throws {
        try folder.folder("mine/lexicons")
        let found = try DataDirectory(option: folder.path("mine").path, executable: nil)
        #expect(found.data.path == folder.path("mine").path)
    }

    @Test func pipelinesLieInTheFolderOrBesideIt() throws {
        try folder.folder("mine/lexicons")
        let option = folder.path("mine").path
        #expect(try DataDirectory(option: option, executable: nil).pipelines.path == folder.path("pipelines").path)
        try folder.folder("mine/pipelines")
        #expect(try DataDirectory(option: option, executable: nil).pipelines.path == folder.path("mine/pipelines").path)
    }

    @Test func theOptionCountsAloneWhereItIsGiven() throws {
        try folder.folder("data/lexicons")
        let executable = try folder.file("jiyao", [])
        let error = #expect(throws: DataNotFound.self) {
            try DataDirectory(option: folder.path("none").path, executable: executable)
        }
        #expect(error?.tried == [folder.path("none").path])
    }

    @Test func anEmptyOptionIsNotTheWorkingFolder() {
        let error = #expect(throws: DataNotFound.self) { try DataDirectory(option: "", executable: nil) }
        #expect(error?.tried == ["''"])
        #expect(error?.description.contains("share/jiyao beside the program's bin") == true)
    }

    @Test func shareBesideBinIsFound() throws {
        try folder.folder("usr/share/jiyao/lexicons")
        try folder.folder("data/lexicons")
        let executable = try folder.file("usr/bin/jiyao", [])
        let found = try DataDirectory(option: nil, executable: executable)
        #expect(found.data.path == folder.path("usr/share/jiyao").path)
        #expect(found.pipelines.path == folder.path("usr/share/pipelines").path)
    }

    @Test func shareCountsOnlyBesideAFolderBin() throws {
        try folder.folder("usr/share/jiyao/lexicons")
        let executable = try folder.file("usr/tools/jiyao", [])
        #expect(throws: DataNotFound.self) { try DataDirectory(option: nil, executable: executable) }
    }

    @Test func theNearestParentWithDataIsFound() throws {
        try folder.folder("data/lexicons")
        try folder.folder("project/data/lexicons")
        try folder.folder("project/.build/data")
        let executable = try folder.file("project/.build/release/jiyao", [])
        #expect(try DataDirectory(option: nil, executable: executable).data.path == folder.path("project/data").path)
    }

    @Test func linksToTheExecutableAreResolved() throws {
        try folder.folder("project/data/lexicons")
        let executable = try folder.file("project/.build/release/jiyao", [])
        let link = try folder.folder("home/bin").appendingPathComponent("jiyao")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: executable)
        #expect(try DataDirectory(option: nil, executable: link).data.path == folder.path("project/data").path)
    }

    @Test func aFileInPlaceOfTheLexiconsDoesNotCount() throws {
        try folder.file("data/lexicons", [])
        let executable = try folder.file("jiyao", [])
        #expect(throws: DataNotFound.self) { try DataDirectory(option: nil, executable: executable) }
    }

    @Test func theErrorNamesEveryPlaceThatWasTriedAndNoOther() throws {
        let executable = try folder.file("usr/bin/jiyao", [])
        let error = #expect(throws: DataNotFound.self) { try DataDirectory(option: nil, executable: executable) }
        var expected = ["usr/share/jiyao", "usr/bin/data", "usr/data", "data"].map { folder.path($0).path }
        var parent = folder.url.deletingLastPathComponent()
        while parent.path != "/" {
            expected.append(parent.appendingPathComponent("data").path)
            parent = parent.deletingLastPathComponent()
        }
        #expect(error?.tried == expected)
        let working = FileManager.default.currentDirectoryPath
        #expect(error?.tried.contains { $0.hasPrefix(working) } == false)
        #expect(error?.description.contains(folder.path("usr/share/jiyao").path) == true)
        #expect(error?.description.contains("--data DIR") == true)
    }

    @Test func withoutOptionAndExecutableNothingIsTried() throws {
        let error = #expect(throws: DataNotFound.self) { try DataDirectory(option: nil, executable: nil) }
        #expect(error?.tried == [])
    }

    @Test func lexiconsAreReadByName() throws {
        try folder.file("data/lexicons/words.tsv", "会议\thead\n".utf8)
        let data = DataDirectory(data: folder.path("data"))
        #expect(try data.lexicon("words").entries.map(\.term) == ["会议"])
        let error = #expect(throws: LexiconError.self) { try data.lexicon("none") }
        #expect(error?.path == folder.path("data/lexicons/none.tsv").path)
    }
}
