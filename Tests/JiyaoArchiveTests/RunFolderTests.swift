import Foundation
import JiyaoTestKit
import Testing

@testable import JiyaoArchive

struct RunFolderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func itsFilesHaveTheirNames() throws {
        let run = try RunFolder.create(at: folder.url.path)
        #expect(
            [run.records, run.failures, run.keywords, run.terms].map(\.lastPathComponent)
                == ["records.ndjson", "failures.ndjson", "keywords.csv", "terms.csv"])
    }

    @Test func aNewFolderIsMadeWithThoseAboveIt() throws {
        let path = folder["a/b/c"].path
        _ = try RunFolder.create(at: path)
        var isFolder: ObjCBool = false
        #expect(FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue)
        _ = try RunFolder.create(at: path)
    }

    @Test func aFileIsNoFolder() throws {
        try folder.write("", to: "file")
        let error = #expect(throws: FileError.self) { try RunFolder.create(at: folder["file"].path) }
        #expect(error?.reason == "cannot hold a run: not a folder")
        let below = #expect(throws: FileError.self) { try RunFolder.create(at: folder["file/below"].path) }
        #expect(below?.reason == "cannot make the folder: Not a directory")
        let other = #expect(throws: FileError.self) { try RunFolder.existing(at: folder["file"].path) }
        #expect(other?.reason == "not a folder")
    }

    @Test func anEmptyNameIsNotTheWorkingFolder() {
        for use in [RunFolder.create, RunFolder.existing] {
            let error = #expect(throws: FileError.self) { try use("") }
            #expect(error?.description == "'': the folder's name is empty")
        }
    }

    @Test func aFolderThatIsNotThereIsNoRun() throws {
        let missing = #expect(throws: FileError.self) { try RunFolder.existing(at: folder["none"].path) }
        #expect(missing?.description.hasSuffix("none: no such folder; jiyao run makes one") == true)
    }

    @Test func eachFileIsAskedForByItself() throws {
        let run = try RunFolder.existing(at: folder.url.path)
        let records = #expect(throws: FileError.self) { try run.existing(\.records, of: "records") }
        #expect(
            records?.reason
                == "no records.ndjson in it; jiyao run writes it where the pipeline's outputs name records")
        try folder.write("", to: "terms.csv")
        #expect(try run.existing(\.terms, of: "keywords").path == folder["terms.csv"].path)
        #expect(throws: FileError.self) { try RecordsFile(run) }
    }

    /// A program that ends at once takes along what it has not finished, and nothing else.
    @Test func whatIsUnfinishedCanBeRemoved() throws {
        let run = try RunFolder.create(at: folder.url.path)
        try folder.write("former", to: "terms.csv")
        let file = try AtomicFile(run.records)
        let other = try AtomicFile(folder["mine.txt"])
        #expect(folder.names.count == 3)
        run.removeUnfinished()
        #expect(folder.names.count == 2)
        #expect(folder.names.contains("terms.csv") && folder.names.contains { $0.hasPrefix(".mine.txt.") })
        withExtendedLifetime((file, other)) {}
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
    func aFolderThatCanNotBeWrittenIsToldBeforeAnythingRuns() throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.url.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.url.path) }
        #expect(throws: FileError.self) { try RunFolder.create(at: folder.url.path) }
        #expect(throws: FileError.self) { try RunFolder.create(at: folder["below"].path) }
    }

    @Test func errorsTellTheirPlace() {
        #expect(
            FileError(path: "out/records.ndjson", line: 12, reason: "not a record").description
                == "out/records.ndjson:12: not a record")
        #expect(
            FileError(path: "out", doing: "write", code: ENOSPC).description
                == "out: cannot write: No space left on device")
    }
}
