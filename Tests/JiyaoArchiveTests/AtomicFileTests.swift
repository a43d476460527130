import Foundation
import JiyaoTestKit
import Testing

@testable import JiyaoArchive

struct AtomicFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func aFinishedFileHasItsNameAndNothingElseIsLeft() throws {
        let file = try AtomicFile(folder["a.txt"])
        try file.write("防汛")
        try file.write([0x0A])
        #expect(!folder.names.contains("a.txt"))
        try file.finish()
        #expect(folder.names == ["a.txt"])
        #expect(try folder.string("a.txt") == "防汛\n")
    }

    @Test func anUnfinishedFileLeavesTheFormerOne() throws {
        try folder.write("before", to: "a.txt")
        do {
            let file = try AtomicFile(folder["a.txt"])
            try file.write("half")
        }
        #expect(folder.names == ["a.txt"])
        #expect(try folder.string("a.txt") == "before")
    }

    @Test func aFinishedFileReplacesTheFormerOne() throws {
        try folder.write("before", to: "a.txt")
        let file = try AtomicFile(folder["a.txt"])
        try file.write("after")
        try file.finish()
        #expect(try folder.string("a.txt") == "after")
    }

    @Test func twoWritersOfOneNameDoNotMix() throws {
        let one = try AtomicFile(folder["a.txt"])
        let other = try AtomicFile(folder["a.txt"])
        try one.write("one")
        try other.write("other")
        try other.finish()
        try one.finish()
        #expect(try folder.string("a.txt") == "one")
        #expect(folder.names == ["a.txt"])
    }

    /// A process that was killed could not tidy up; one that is at work, and files of other names, are left alone.
    @Test func leftoversOfKilledWritersAreRemoved() throws {
        let gone = Process()
        gone.executableURL = URL(fileURLWithPath: "/bin/true")
        try gone.run()
        gone.waitUntilExit()
        let dead = gone.processIdentifier
        let kept = [
            ".a.txt.1-0.tmp", ".a.txt.\(dead).tmp", ".a.txt.\(dead)-x.tmp", ".a.txt.0-0.tmp", ".a.txt.-1-0.tmp",
            ".b.txt.\(dead)-0.tmp", "a.txt.\(dead)-0.tmp",
        ]
        for name in kept + [".a.txt.\(dead)-0.tmp", ".a.txt.\(dead)-12.tmp"] { try folder.write("half", to: name) }
        let file = try AtomicFile(folder["a.txt"])
        try file.write("whole")
        try file.finish()
        #expect(folder.names == (kept + ["a.txt"]).sorted())
    }

    @Test func muchIsWrittenWhole() throws {
        let line = String(repeating: "老旧小区改造", count: 5000) + "\n"
        let file = try AtomicFile(folder["a.txt"])
        for _ in 0..<20 { try file.write(line) }
        try file.finish()
        #expect(try folder.string("a.txt") == String(repeating: line, count: 20))
    }

    @Test func aFolderIsNoFile() throws {
        let error = #expect(throws: FileError.self) { try AtomicFile(folder.url) }
        #expect(error?.description.hasSuffix("cannot write: Is a directory") == true)
    }

    @Test func aMissingFolderIsToldWithItsPath() throws {
        let error = #expect(throws: FileError.self) { try AtomicFile(folder["none/a.txt"]) }
        #expect(error?.path.hasSuffix("none/a.txt") == true)
        #expect(error?.reason == "cannot write: No such file or directory")
    }

    @Test func aLinkIsFollowed() throws {
        try folder.write("before", to: "real.txt")
        try FileManager.default.createSymbolicLink(at: folder["link.txt"], withDestinationURL: folder["real.txt"])
        let file = try AtomicFile(folder["link.txt"])
        try file.write("after")
        try file.finish()
        #expect(try folder.string("real.txt") == "after")
        let kind =
            try FileManager.default.attributesOfItem(atPath: folder["link.txt"].path)[.type] as? FileAttributeType
        #expect(kind == .typeSymbolicLink)
    }

    @Test func aDeviceStaysADevice() throws {
        let file = try AtomicFile(URL(fileURLWithPath: "/dev/null"))
        try file.write("gone")
        try file.finish()
        let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(kind == .typeCharacterSpecial)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func aFullDiskIsAnError() throws {
        let file = try AtomicFile(URL(fileURLWithPath: "/dev/full"))
        try file.write("lost")
        let error = #expect(throws: FileError.self) { try file.finish() }
        #expect(error?.reason == "cannot write: No space left on device")
    }
}
