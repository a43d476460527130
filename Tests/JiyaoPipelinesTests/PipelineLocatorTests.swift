import Foundation
import JiyaoLexicons
import Testing

@testable import JiyaoPipelines

struct PipelineLocatorTests {
    private let folder: TemporaryFolder
    private let locator: PipelineLocator

    init() throws {
        folder = try TemporaryFolder()
        for name in ["daily.yaml", "weekly.yaml", ".hidden.yaml", "notes.txt"] {
            try folder.write("pipelines/" + name, "x")
        }
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("lexicons"), withIntermediateDirectories: true)
        locator = PipelineLocator(data: DataDirectory(data: folder.url))
    }

    private func complaint(_ name: String) -> String {
        do {
            _ = try locator.find(name)
            return "nothing"
        } catch {
            return error.description
        }
    }

    @Test func namesAreThoseOfTheYAMLFiles() {
        #expect(locator.names == ["daily", "weekly"])
    }

    @Test func aNameIsFoundInTheDataFolder() throws {
        #expect(try locator.find("daily").lastPathComponent == "daily.yaml")
    }

    @Test func anUnknownNameHasItsNearest() {
        #expect(complaint("dayly").hasSuffix("no pipeline 'dayly'; did you mean 'daily'?"))
        #expect(complaint("yearlongs").hasSuffix("no pipeline 'yearlongs'; known are daily, weekly"))
        #expect(complaint("").hasSuffix("no pipeline ''; known are daily, weekly"))
        #expect(complaint("..").contains("no pipeline '..'"))
    }

    @Test func aPathIsTakenAsOne() throws {
        let path = folder.url.appendingPathComponent("pipelines/daily.yaml").path
        #expect(try locator.find(path).path == path)
        #expect(complaint("no/such") == "no/such: no such file")
        #expect(complaint("nosuch.yaml") == "nosuch.yaml: no such file")
        #expect(complaint(folder.url.path) == folder.url.path + ": is a folder, not a pipeline's file")
    }

    @Test func withoutPipelinesThereAreNone() throws {
        let empty = try TemporaryFolder()
        let inner = empty.url.appendingPathComponent("data")
        let locator = PipelineLocator(data: DataDirectory(data: inner))
        #expect(locator.names.isEmpty)
        let error = #expect(throws: PipelineError.self) { try locator.find("meeting") }
        #expect(error?.message == "no pipeline 'meeting'; there are none")
    }

    @Test func aBrokenPipelineIsListedWithItsError() throws {
        let list = Pipeline.list(DataDirectory(data: folder.url))
        #expect(list.lines.isEmpty)
        #expect(list.errors.count == 2)
        #expect(list.errors.allSatisfy { $0.contains("takes a mapping") }, "\(list.errors)")
    }
}
