import Foundation
import JiyaoTestKit
import Testing

/// The program where a package or a user puts it: `bin/jiyao` with `share/jiyao` beside, and links that lead there.
struct InstalledCommandTests {
    private let folder: TestFolder
    private let jiyao: Command

    init() async throws {
        folder = try TestFolder()
        jiyao = Command(folder: folder)
        let install = """
            set -e; mkdir -p "opt 1/bin" "opt 1/share/jiyao" home
            ln "$JIYAO" "opt 1/bin/jiyao" 2>/dev/null || cp "$JIYAO" "opt 1/bin/jiyao"
            cp -R "$1/lexicons" "$1/background" "$2" "opt 1/share/jiyao"
            """
        let output = try await jiyao.shell(
            install, ProjectFiles.data.path, ProjectFiles.root.appendingPathComponent("pipelines").path)
        try #require(output.status == 0, "\(output.standardError)")
        try folder.write("a.txt", "临川县召开防汛会议\n2024-07-02\n县长王立成指出，要抓好落实。一是加强巡查；二是备足物资。\n")
    }

    @Test func itFindsItsDataBesideItsBin() async throws {
        let output = try await jiyao.shell("\"opt 1/bin/jiyao\" pipeline list")
        #expect(output.status == 0, "\(output.standardError)")
        #expect(output.lines.map { $0.prefix(7) } == ["meeting", "minimal"])
    }

    @Test func itWritesTheSameBytesAsWhereItWasBuilt() async throws {
        let output = try await jiyao.shell(
            "\"opt 1/bin/jiyao\" run a.txt -o one && \"$JIYAO\" run a.txt -o two && diff -r one two")
        #expect(output.status == 0, "\(output.standardError)")
        #expect(try folder.lines("one/records.ndjson").count == 1)
    }

    @Test(arguments: ["ln -s \"../opt 1/bin/jiyao\" home/jiyao", "ln -s \"$PWD/opt 1/bin/jiyao\" home/jiyao"])
    func aLinkToItFindsTheSameData(link: String) async throws {
        let output = try await jiyao.shell("\(link); ln -s jiyao home/again; home/again pipeline check meeting")
        #expect(output.status == 0, "\(output.standardError)")
        #expect(output.text.contains("is well formed"))
    }

    @Test func itIsFoundByThePathToo() async throws {
        let output = try await jiyao.shell(
            "ln -s \"$PWD/opt 1/bin/jiyao\" home/jiyao; PATH=home:$PATH jiyao pipeline list")
        #expect(output.status == 0, "\(output.standardError)")
        let absolute = try await jiyao.shell("cd /; PATH=\"$1/opt 1/bin:$PATH\" jiyao pipeline list", folder.url.path)
        #expect(absolute.standardOutput == output.standardOutput)
    }

    @Test func withoutItsDataItSaysWhereItLooked() async throws {
        let output = try await jiyao.shell("rm -r \"opt 1/share\"; \"opt 1/bin/jiyao\" run a.txt")
        #expect(output.status == 2)
        #expect(output.standardError.hasPrefix("jiyao: no data folder with lexicons found; tried "))
        #expect(output.standardError.contains("opt 1/share/jiyao"))
        #expect(
            output.standardError.hasSuffix(
                "(it belongs in share/jiyao beside the program's bin; name another with --data DIR)\n"))
        #expect(try folder.names(".").contains("jiyao-out") == false)
    }

    @Test func whatNeedsNoDataWorksWithoutIt() async throws {
        let output = try await jiyao.shell(
            "rm -r \"opt 1/share\"; echo 会议强调 | \"opt 1/bin/jiyao\" segment && \"opt 1/bin/jiyao\" --version")
        #expect(output.status == 0, "\(output.standardError)")
        #expect(output.lines.first == "会议 强调")
    }

    @Test func dataThatIsNamedCountsBeforeItsOwn() async throws {
        try folder.write("mine/pipelines/only.yaml", "name: only\nversion: \"1\"\nstages: [segment]\n")
        let copy = try await jiyao.shell(
            "cp -R \"opt 1/share/jiyao/lexicons\" \"opt 1/share/jiyao/background\" mine; rm -r \"opt 1/share\"")
        try #require(copy.status == 0)
        let output = try await jiyao.shell("\"opt 1/bin/jiyao\" pipeline list --data mine")
        #expect(output.status == 0, "\(output.standardError)")
        #expect(output.lines.map { $0.prefix(4) } == ["only"])
        #expect(try await jiyao("run", "a.txt", "-p", "only", "--data", "mine").status == 0)
        #expect(try await jiyao("run", "a.txt", "-p", "meeting", "--data", "mine").status == 2)
    }

    @Test func aLexiconThatIsMissingOrBrokenIsToldByItsName() async throws {
        let output = try await jiyao.shell(
            "cp -R \"opt 1/share/jiyao\" mine; rm mine/lexicons/furniture.tsv; \"$JIYAO\" run a.txt --data mine")
        #expect(output.status == 2)
        #expect(output.standardError.contains("furniture.tsv"))
        try folder.write("mine/lexicons/furniture.tsv", "来源\tnonsense\n")
        let broken = try await jiyao("analyze", "a.txt", "--data", "mine", "-p", "meeting")
        #expect(broken.status == 2)
        #expect(broken.standardError.hasPrefix("jiyao: "))
    }
}
