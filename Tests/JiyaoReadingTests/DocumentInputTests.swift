import Foundation
import JiyaoICU
import Testing

@testable import JiyaoReading

@Suite struct DocumentInputTests {
    @Test func aFolderIsWalkedInTheOrderOfItsNamesBytes() throws {
        let folder = try TemporaryFolder()
        for name in ["b.txt", "a.txt", "B.txt", "会.txt", "a/z.html", "a/b.htm", "c.jsonl"] {
            try folder.write(name, #"{"text":"会议召开。"}"#)
        }
        #expect(
            try items(of: [folder.path])
                == ["B.txt", "a/b.htm", "a/z.html", "a.txt", "b.txt", "c.jsonl:1", "会.txt"])
    }

    @Test func theFormatIsToldByTheNameWhateverItsCase() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.TXT", "甲")
        try folder.write("b.Html", "乙")
        try folder.write("c.ndjson", "{}")
        try folder.write("d.txt.gz", gzipped("丁"))
        #expect(try documents(of: [folder.path]).map(\.format) == ["text", "html", "ndjson", "text"])
    }

    @Test func unknownEndingsAreCountedInAWalk() throws {
        let folder = try TemporaryFolder()
        for name in ["a.json", "b", "c.docx", ".txt", "d.gz", "e.txt"] { try folder.write(name, "会") }
        let input = try DocumentInput([folder.path])
        var paths: [String] = []
        while case .document(let raw)? = input.next() { paths.append(raw.path) }
        #expect(paths == ["e.txt"])
        #expect(input.skipped == 5)
    }

    @Test func aFileThatIsNamedIsReadWhateverItsName() throws {
        let folder = try TemporaryFolder()
        try folder.write("notes", "会议召开。")
        try folder.write("page.asp", "\n <html>")
        try folder.write("lines.json", "\u{FEFF}{\"text\":\"a\"}\n\n{\"text\":\"b\"}")
        let found = try documents(of: ["notes", "page.asp", "lines.json"].map(folder.path))
        #expect(found.map(\.path) == ["notes", "page.asp", "lines.json", "lines.json"])
        #expect(found.map(\.format) == ["text", "html", "ndjson", "ndjson"])
        #expect(found.map(\.line) == [nil, nil, 1, 3])
    }

    @Test func theFormatOfContentIsToldBehindWhiteSpace() {
        let mark = Charset.utf8.mark
        #expect(Formats.ofContent(mark + Array(" \n<p>".utf8)).name == "html")
        #expect(Formats.ofContent(Array("\r\n\t{".utf8)).name == "ndjson")
        #expect(Formats.ofContent(Array("会议".utf8)).name == "text")
        #expect(Formats.ofContent(mark + Array("[\n {".utf8)).name == "ndjson")
        #expect(Formats.ofContent([0x5B, 0, 0x7B, 0]).name == "ndjson")
        #expect(Formats.ofContent(Array("[摘要] {".utf8)).name == "text")
        #expect(Formats.ofContent(Array("[".utf8)).name == "text")
        #expect(Formats.ofContent([]).name == "text")
        #expect(!Formats.isTelling(mark + Array(" \n".utf8)))
        #expect(!Formats.isTelling([0x1F]))
        #expect(Formats.isTelling(Array(" {\"a\"".utf8)))
    }

    @Test func gzipIsToldByItsBytesToo() throws {
        let folder = try TemporaryFolder()
        try folder.write("packed", gzipped("<p>会"))
        try folder.write("plain.txt", gzipped("会议"))
        let found = try documents(of: ["packed", "plain.txt"].map(folder.path))
        #expect(found.map(\.format) == ["html", "text"])
        #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == ["<p>会", "会议"])
    }

    @Test func linesComeFromGzipAsFromTheFile() throws {
        let folder = try TemporaryFolder()
        let text = "{\"text\":\"一\"}\r\n   \n{\"text\":\"二\"}"
        try folder.write("a.ndjson", text)
        try folder.write("b.ndjson.gz", gzipped(text))
        let found = try documents(of: [folder.path])
        #expect(found.map(\.line) == [1, 3, 1, 3])
        #expect(found[0].bytes == found[2].bytes && found[1].bytes == found[3].bytes)
        #expect(String(decoding: found[0].bytes, as: UTF8.self) == "{\"text\":\"一\"}")
    }

    @Test func aTruncatedGzipKeepsTheLinesBeforeAndIsTold() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.ndjson.gz", gzipped("{\"text\":\"一\"}\n") + gzipped("{\"text\":\"二\"}\n").dropLast(9))
        try folder.write("b.txt", "会议")
        #expect(
            try items(of: [folder.path])
                == ["a.ndjson.gz:1", "a.ndjson.gz:2", "! a.ndjson.gz:3: reading: gzip: the file is truncated", "b.txt"])
    }

    @Test func aCorruptGzipIsAFailureAndTheNextFileIsRead() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt.gz", gzipped("会议").dropLast(5))
        try folder.write("b.txt.gz", "no gzip")
        try folder.write("c.txt", "会议")
        #expect(
            try items(of: [folder.path]) == [
                "! a.txt.gz: reading: gzip: the file is truncated", "! b.txt.gz: reading: gzip: not a gzip file",
                "c.txt",
            ])
    }

    @Test func aMissingPathAmongOthersIsAFailureInItsPlace() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "会议")
        try folder.write("b.txt", "会议")
        let inputs = ["a.txt", "none.txt", "b.txt", "b.txt/below"].map(folder.path) + [""]
        #expect(
            try items(of: inputs) == [
                "a.txt", "! \(inputs[1]): reading: no such file or folder", "b.txt",
                "! \(inputs[3]): reading: no such file or folder", "! : reading: no such file or folder",
            ])
    }

    @Test func whereNothingCanBeReadItIsAnErrorBeforeAnythingIsDone() throws {
        let folder = try TemporaryFolder()
        let missing = folder.path("none.txt")
        #expect(throws: InputError(path: missing, reason: "no such file or folder")) { try DocumentInput([missing]) }
        #expect(throws: InputError.self) { try DocumentInput([""]) }
        let error = #expect(throws: InputError.self) { try DocumentInput([missing, "also/missing", ""]) }
        #expect(error?.description == missing + ": no such file or folder (nor can 2 more be read)")
    }

    @Test(.timeLimit(.minutes(1)))
    func aPipeOrDeviceIsRefusedAndNotWaitedFor() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "会议")
        #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
        let inputs = [folder.path("pipe"), folder.path("a.txt"), "/dev/null"]
        let reason = "reading: a pipe, device or socket and no file; a pipe is read by -"
        #expect(try items(of: inputs) == ["! \(inputs[0]): \(reason)", "a.txt", "! /dev/null: \(reason)"])
        #expect(throws: InputError.self) { try DocumentInput([folder.path("pipe")]) }
    }

    /// The folder is listed when it is opened, its files are looked at one by one.
    @Test(.timeLimit(.minutes(1)))
    func whatGoesOrBecomesAPipeDuringTheWalkIsAFailure() throws {
        let folder = try TemporaryFolder()
        for name in ["a", "b", "c", "d"] { try folder.write(name + ".txt", "会议") }
        let input = try DocumentInput([folder.path])
        _ = input.next()
        #expect(unlink(folder.path("b.txt")) == 0)
        guard case .failure(let gone)? = input.next() else { return #expect(Bool(false)) }
        #expect(gone.description == "b.txt: reading: gone since its folder was listed")
        guard case .document(let next)? = input.next() else { return #expect(Bool(false)) }
        #expect(next.path == "c.txt")
        #expect(unlink(folder.path("d.txt")) == 0 && mkfifo(folder.path("d.txt"), 0o600) == 0)
        #expect(throws: ByteSourceError(reason: FileSource.notAFile)) {
            try FileSource(path: Array(folder.path("d.txt").utf8))
        }
        #expect(input.next() == nil)
        #expect(input.skipped == 1)
    }

    @Test func anEmptyFolderHoldsNothing() throws {
        let folder = try TemporaryFolder()
        #expect(try items(of: [folder.path]) == [])
        #expect(try items(of: []) == [])
    }

    @Test func linksOutOfTheTreeAndCyclesAreNotFollowed() throws {
        let outside = try TemporaryFolder()
        try outside.write("secret.txt", "会议")
        let folder = try TemporaryFolder()
        try folder.write("sub/a.txt", "会议")
        try folder.link("sub/loop", to: folder.path)
        try folder.link("out.txt", to: outside.path("secret.txt"))
        try folder.link("outside", to: outside.path)
        try folder.link("inside.txt", to: "sub/a.txt")
        try folder.link("nowhere.txt", to: "gone.txt")
        let found = try items(of: [folder.path])
        #expect(found == ["inside.txt", "! nowhere.txt: reading: a link that leads nowhere", "sub/a.txt"])
        let input = try DocumentInput([folder.path])
        while input.next() != nil {}
        #expect(input.skipped == 3)
    }

    /// As an editor leaves them beside a file that it has open.
    @Test func aDeadLinkOfAnUnknownNameIsSkipped() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "会议")
        try folder.link(".#a", to: "clerk@host.123")
        try folder.link("current", to: "gone")
        try folder.link("loop.jpeg", to: "loop.jpeg")
        let input = try DocumentInput([folder.path])
        guard case .document(let raw)? = input.next() else { return #expect(Bool(false)) }
        #expect(raw.path == "a.txt")
        #expect(input.next() == nil)
        #expect(input.skipped == 3)
    }

    @Test func aFolderThatIsNamedThroughALinkIsRead() throws {
        let real = try TemporaryFolder()
        try real.write("a.txt", "会议")
        let folder = try TemporaryFolder()
        try folder.link("link", to: real.path)
        #expect(try items(of: [folder.path("link")]) == ["a.txt"])
        #expect(try items(of: [folder.path("link/")]) == ["a.txt"])
    }

    @Test func whatCannotBeReadIsAFailure() throws {
        guard getuid() != 0 else { return }
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "会议")
        try folder.write("b/c.txt", "会议")
        try folder.write("d.txt", "会议")
        chmod(folder.path("a.txt"), 0)
        chmod(folder.path("b"), 0)
        defer { chmod(folder.path("b"), 0o700) }
        let found = try items(of: [folder.path])
        #expect(found.count == 3)
        #expect(found[0].hasPrefix("! a.txt: reading: can't be opened:"))
        #expect(found[1].hasPrefix("! b: reading: can't be read:"))
        #expect(found[2] == "d.txt")
    }

    @Test func aNameThatIsNotUTF8IsReadAllTheSame() throws {
        let folder = try TemporaryFolder()
        try folder.write("x.txt", "会议")
        let name = Array((folder.path + "/").utf8) + [0xFF, 0xFE] + Array(".txt".utf8) + [0]
        let renamed = name.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { rename(folder.path("x.txt"), $0.baseAddress!) }
        }
        guard renamed == 0 else { return }
        let found = try documents(of: [folder.path])
        #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == ["会议"])
    }

    @Test func anEmptyFileIsADocumentThatTheReaderRefuses() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "")
        try folder.write("b.ndjson", "")
        #expect(try items(of: [folder.path]) == ["a.txt"])
    }

    @Test func aDeepTreeIsWalked() throws {
        let folder = try TemporaryFolder()
        let name = Array(repeating: "d", count: 200).joined(separator: "/") + "/a.txt"
        try folder.write(name, "会议")
        #expect(try items(of: [folder.path]) == [name])
    }
}
