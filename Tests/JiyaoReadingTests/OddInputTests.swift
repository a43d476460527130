import Foundation
import JiyaoCore

import Testing

@testable import JiyaoReading

/// Folders, names and compressed files as they come from other people's disks.
@Suite struct OddInputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func namesOfAnySortAreReadInTheOrderOfTheirBytes() throws {
        let names = [
            " .txt", "!.txt", "-n.txt", "a b.txt", "a\"b.txt", "a'b.txt", "a\\b.txt", "a\nb.txt", "*.txt", "%2F.txt",
            "~.txt", "会议.txt", "会议（一）.txt", "😀.txt", "e\u{301}.txt", "\u{E9}.txt", ".hidden.txt", "a.b.c.txt", "A.TXT",
        ]
        for name in names { try folder.write(name, "会议") }
        let found = try items(of: [folder.path])
        #expect(found == names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    }

    @Test func aFolderWithTheNameOfAFileIsAFolder() throws {
        try folder.write("a.txt/b.txt", "会议")
        try folder.write("c.html/d", "会议")
        #expect(try items(of: [folder.path]) == ["a.txt/b.txt"])
    }

    @Test(arguments: [
        ("a.txt", "text"), ("a.HTM", "html"), ("a.ndjson.gz", "ndjson"), ("a.JSONL.GZ", "ndjson"), ("a.b.html", "html"),
        ("a.txt.bak", "-"), ("a.txt~", "-"), ("txt", "-"), (".txt", "-"), (".gz", "-"), ("a.", "-"), ("a.gz", "-"),
        ("a.txt.gz.gz", "-"), ("a.tar.gz", "-"), ("a.xhtml", "-"), ("a.json", "-"), ("会.议.txt", "text"), ("", "-"),
        ("a.txt.", "-"), (".a.txt", "text"),
    ])
    func theEndingTellsTheFormat(name: String, format: String) {
        #expect(Formats.ofFile(name)?.name ?? "-" == format)
    }

    @Test func howAFolderIsNamedDoesNotMatter() throws {
        try folder.write("in/a.txt", "会议")
        try folder.write("in/deep/b.txt", "会议")
        for name in ["in", "in/", "in//", "in/.", "in/deep/..", "./in"] {
            #expect(try items(of: [folder.path(name)]) == ["a.txt", "deep/b.txt"], "\(name)")
        }
        #expect(try items(of: [folder.path("in/a.txt"), folder.path("in/deep")]) == ["a.txt", "b.txt"])
    }

    @Test func aFileThatIsNamedTwiceIsReadTwice() throws {
        try folder.write("a.txt", "会议")
        #expect(
            try items(of: [folder.path("a.txt"), folder.path, folder.path("a.txt")]) == ["a.txt", "a.txt", "a.txt"])
    }

    @Test func linksThatLeadToEachOtherAreNoCycle() throws {
        try folder.write("a/x.txt", "会议")
        try folder.link("a/up", to: "..")
        try folder.link("a/self", to: ".")
        try folder.link("one.txt", to: "two.txt")
        try folder.link("two.txt", to: "one.txt")
        let found = try items(of: [folder.path])
        #expect(
            found == [
                "a/x.txt", "! one.txt: reading: a link that leads nowhere",
                "! two.txt: reading: a link that leads nowhere",
            ])
    }

    @Test func aLinkIsKnownByItsOwnNameAndNotItsTargets() throws {
        try folder.write("a.data", "会议")
        try folder.write("b.txt", "会议")
        try folder.link("c.txt", to: "a.data")
        try folder.link("d.data", to: "b.txt")
        let input = try DocumentInput([folder.path])
        var paths: [String] = []
        while case .document(let raw)? = input.next() { paths.append(raw.path) }
        #expect(paths == ["b.txt", "c.txt"])
        #expect(input.skipped == 2)
    }

    @Test func aTreeThatIsALinkItselfKeepsItsLinks() throws {
        try folder.write("real/a.txt", "会议")
        try folder.link("real/b.txt", to: "a.txt")
        try folder.link("alias", to: "real")
        #expect(try items(of: [folder.path("alias")]) == ["a.txt", "b.txt"])
    }

    /// A folder whose name begins like the tree's is outside of it.
    @Test func aNeighbourIsOutside() throws {
        try folder.write("in/a.txt", "会议")
        try folder.write("in-other/b.txt", "会议")
        try folder.link("in/c.txt", to: "../in-other/b.txt")
        #expect(try items(of: [folder.path("in")]) == ["a.txt"])
    }

    // MARK: gzip

    @Test func aLineMayRunOverMembers() throws {
        let whole = "{\"text\":\"第一次会议\"}\n{\"text\":\"第二次会议\"}\n"
        let bytes = Array(whole.utf8)
        for cut in [1, 9, 12, bytes.count / 2, bytes.count - 1] {
            try folder.write("a.ndjson.gz", gzipped(Array(bytes[..<cut])) + gzipped(Array(bytes[cut...])))
            let found = try documents(of: [folder.path]).map { String(decoding: $0.bytes, as: UTF8.self) }
            #expect(found == whole.split(separator: "\n").map(String.init), "cut at \(cut)")
        }
    }

    @Test func emptyMembersAndZerosBetweenMembersAreNothing() throws {
        try folder.write(
            "a.ndjson.gz", gzipped("") + gzipped("{\"text\":\"会\"}\n") + gzipped("") + [0, 0] + gzipped("{}"))
        #expect(try items(of: [folder.path]) == ["a.ndjson.gz:1", "a.ndjson.gz:2"])
        try folder.write("a.ndjson.gz", gzipped(""))
        #expect(try items(of: [folder.path]) == [])
    }

    @Test func gzipInGzipIsNoText() throws {
        try folder.write("a.txt.gz", gzipped(gzipped("会议")))
        let raw = try #require(try documents(of: [folder.path]).first)
        let error = #expect(throws: Failure.self) { try makeReader().read(raw) }
        #expect(error?.reason.hasPrefix("binary: a NUL") == true)
    }

    @Test func theDigestIsOfWhatWasCompressed() throws {
        try folder.write("a.txt", "会议强调，防汛要抓实。")
        try folder.write("b.txt.gz", gzipped("会议强调，防汛要抓实。"))
        let found = try documents(of: [folder.path]).map { try makeReader().read($0) }
        #expect(found[0].id == found[1].id && found[0].source.sha256 == found[1].source.sha256)
        #expect(found.map(\.source.bytes) == [33, 33])
    }

    @Test func aByteOrderMarkOpensALineToo() throws {
        try folder.write("a.ndjson", "\u{FEFF}{\"text\":\"会议\"}\n{\"text\":\"要求\"}")
        let found = try documents(of: [folder.path]).map { try makeReader().read($0).text.string }
        #expect(found == ["会议", "要求"])
    }

    // MARK: NDJSON

    @Test(arguments: [
        (#"{"id":"","text":"会"}"#, nil), (#"{"id":"  ","text":"会"}"#, nil), (#"{"id":0,"text":"会"}"#, "0"),
        (#"{"id":-1.50,"text":"会"}"#, "-1.50"), (#"{"id":12345678901234567890,"text":"会"}"#, "12345678901234567890"),
        (#"{"id":"会\n1","text":"会"}"#, "会\n1"), (#"{"text":"会"}"#, nil), (#"{"id":"a","id":"b","text":"会"}"#, "b"),
    ])
    func aKeyIsAsItIsWrittenAndNeverEmpty(json: String, key: String?) throws {
        #expect(try readLine(json).source.key == key)
    }

    @Test(arguments: ["true", "[]", "{}", "[1]"])
    func valuesOfOtherTypesAreRefused(value: String) throws {
        for key in ["id", "title", "date", "publisher", "text"] {
            let json = key == "text" ? "{\"text\":\(value)}" : "{\"text\":\"会\",\"\(key)\":\(value)}"
            let reason = try failure("ndjson", Array(json.utf8))
            #expect(reason == (key == "id" ? "\"id\" is neither string nor number" : "\"\(key)\" is no string"))
        }
    }

    @Test func absentNullAndEmptyAreTheSame() throws {
        for value in ["", #","title":null,"date":null,"publisher":null"#, #","title":"","date":" ","publisher":"　""#] {
            let article = try readLine("{\"text\":\"会议强调，防汛要抓实。\"\(value)}")
            #expect(article.title == nil && article.published == nil && article.publisher == nil, "\(value)")
        }
    }

    @Test func ofTextAndHTMLTheTextCounts() throws {
        #expect(try readLine(#"{"html":"<p>网页里的会议。","text":"文本里的会议。"}"#).text.string == "文本里的会议。")
        #expect(try readLine(#"{"html":"<p>网页里的会议。","text":null}"#).text.string == "网页里的会议。")
    }

    @Test func unknownKeysAreLeftAside() throws {
        let json = #"{"url":"x","tags":["a",{"text":"内"}],"n":1e9,"ok":true,"meta":{"title":"内"},"text":"会议强调。"}"#
        let article = try readLine(json)
        #expect(article.title == nil)
        #expect(article.text.string == "会议强调。")
    }

    @Test func charactersBeyondTheBasicPlaneAreOne() throws {
        let article = try readLine(#"{"text":"\ud842\udfb7会议😀召开。"}"#)
        #expect(article.text.string == "𠮷会议😀召开。")
    }
}
