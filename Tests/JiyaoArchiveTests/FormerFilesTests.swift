import Foundation
import JiyaoTestKit
import Testing

@testable import JiyaoArchive

struct FormerFilesTests {
    private let folder: TemporaryFolder
    private let run: RunFolder

    init() throws {
        folder = try TemporaryFolder()
        run = try RunFolder.create(at: folder.url.path)
        for name in ["records.ndjson", "terms.csv", "keywords.csv", "trends.csv"] {
            try folder.write("former", to: name)
        }
    }

    @Test func whatTheRunDoesNotWriteGoesAtItsEnd() throws {
        let output = FormerFiles(run, except: [run.records, run.failures])
        #expect(folder.names.count == 4)
        try output.finish()
        #expect(folder.names.sorted() == ["records.ndjson", "trends.csv"])
        try output.finish()
    }

    @Test func aRunThatIsNotFinishedLeavesTheFormerOne() throws {
        _ = FormerFiles(run, except: [])
        #expect(folder.names.count == 4)
    }

    @Test func aFolderOfSuchANameStays() throws {
        try FileManager.default.createDirectory(at: folder["failures.ndjson"], withIntermediateDirectories: false)
        try FormerFiles(run, except: [run.records, run.keywords, run.terms]).finish()
        #expect(folder.names.contains("failures.ndjson"))
    }
}
