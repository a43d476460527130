import Foundation
import JiyaoArchive
import JiyaoTestKit
import Testing

@testable import JiyaoEvaluation

@Suite struct GoldSetTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func set() throws -> GoldSet { try GoldSet(folder.url.path) }

    @Test func pairsAreReadInTheOrderOfTheirNames() throws {
        for id in ["b", "a.1", "c"] {
            try folder.write("{\"title\":\"\(id)\"}", to: "\(id).json")
            try folder.write("\u{FEFF}甲\r\n乙", to: "\(id).txt")
        }
        // Articles that nobody has annotated, and what is hidden, are none of the set.
        try folder.write("甲", to: "d.txt")
        try folder.write("{}", to: ".e.json")
        try folder.write("{}", to: "README.md")
        let set = try set()
        #expect(set.documents.map(\.id) == ["a.1", "b", "c"])
        #expect(set.broken.isEmpty)
        #expect(set.documents[0].article.plain == "甲乙")
    }

    @Test func allThatIsBrokenIsToldAndTheRestIsRead() throws {
        try folder.write("{}", to: "a.json")
        try folder.write("甲", to: "a.txt")
        try folder.write("{\"title\":\n}", to: "b.json")
        try folder.write("甲", to: "b.txt")
        try folder.write("{\"participants\":[{\"name\":\"甲\"},{}]}", to: "c.json")
        try folder.write("甲", to: "c.txt")
        try folder.write("{}", to: "d.json")
        try folder.write("{}", to: "e.json")
        try folder.write([0x61, 0xFF], to: "e.txt")
        let set = try set()
        #expect(set.documents.map(\.id) == ["a"])
        let path = folder.url.path + "/"
        #expect(
            set.broken.map(\.description).map { $0.replacingOccurrences(of: path, with: "") } == [
                "b.json:2: not an annotation: a value is expected",
                "c.json: not an annotation: no name in participants.1",
                "d.txt: cannot read: No such file or directory",
                "e.txt: not UTF-8: malformed bytes at byte 1",
            ])
    }

    @Test(arguments: [
        ("{\"title\":\"甲\",}", "a key in quotation marks is expected"),
        ("{\"statments\":[]}", "unknown key 'statments'; did you mean 'statements'?"),
        ("{\"published\":\"2024-13-05\"}", "published is no date such as 2024-06-05: 2024-13-05"),
        ("{\"published\":\"5月7日\"}", "published is no date such as 2024-06-05: 5月7日"),
        ("{\"meeting\":{\"date\":\"--02-30\"}}", "meeting.date is no date such as 2024-06-05: --02-30"),
    ])
    func aSlipOfThePenIsToldSinceItWouldCountAsAMiss(annotation: String, reason: String) throws {
        try folder.write(annotation, to: "a.json")
        try folder.write("甲", to: "a.txt")
        let set = try set()
        #expect(set.documents.isEmpty)
        let told = try #require(set.broken.first?.description)
        #expect(told.contains("not an annotation: ") && told.contains(reason), "\(told)")
    }

    @Test(arguments: [
        // Keys that are near none of ours, or beside the one that they are near, are notes of the annotator.
        "{\"annotator\":\"沈\",\"id\":\"a\",\"title\":\"甲\",\"titles\":[]}",
        "{\"published\":null,\"meeting\":{\"date\":\"--05-07\"}}",
        "{\"published\":\"2024-02-29\",\"meeting\":{\"date\":\"2024-02-28\"}}",
        "{\"published\":\"\"}",
        "\u{FEFF}{\"title\":\"甲\"}",
    ])
    func whatIsNoSlipIsRead(annotation: String) throws {
        try folder.write(annotation, to: "a.json")
        try folder.write("甲", to: "a.txt")
        let set = try set()
        #expect(set.broken.isEmpty, "\(set.broken)")
        #expect(set.documents.count == 1)
    }

    @Test func aFolderInTheFilesPlaceIsTold() throws {
        try FileManager.default.createDirectory(at: folder["a.json"], withIntermediateDirectories: false)
        #expect(try set().broken.first?.description.hasSuffix("a.json: cannot read: not a file") == true)
    }

    @Test func withoutAnnotationsThereIsNoSet() throws {
        try folder.write("甲", to: "a.txt")
        #expect(throws: FileError.self) { try set() }
        do {
            _ = try set()
        } catch {
            #expect("\(error)".hasSuffix("no annotated document in it: ID.txt with ID.json beside it"))
        }
    }

    @Test(arguments: ["", "no/such/folder"])
    func aMissingFolderIsTold(path: String) {
        do {
            _ = try GoldSet(path)
            Issue.record("it is there")
        } catch {
            #expect("\(error)".hasSuffix(": no such folder of annotated documents"))
        }
    }

    @Test func aFileIsNoFolder() throws {
        try folder.write("甲", to: "a.txt")
        do {
            _ = try GoldSet(folder["a.txt"].path)
            Issue.record("it is a folder")
        } catch {
            #expect("\(error)".hasSuffix("a.txt: not a folder"))
        }
    }
}
