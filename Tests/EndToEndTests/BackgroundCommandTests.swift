import Foundation
import JiyaoTestKit
import Testing

struct BackgroundCommandTests {
    private let folder: TestFolder
    private let jiyao: Command

    init() throws {
        folder = try TestFolder()
        jiyao = Command(folder: folder)
    }

    private let pipelines = ProjectFiles.root.appendingPathComponent("pipelines").path

    @Test func theFrequenciesOfARunServeTheNextOne() async throws {
        try folder.write("in/a.txt", "会议强调，防汛要抓实。防汛无小事。\n")
        try folder.write("in/b.txt", "会议强调，防汛物资要备齐，信访要办好。\n")
        #expect(try await jiyao("run", "in", "-o", "out").status == 0)
        let output = try await jiyao("background", "out")
        #expect(output.status == 0, "\(output.standardError)")
        #expect(output.lines.contains("*\t2"))
        #expect(output.lines.contains("防汛\t2"))
        #expect(!output.lines.contains("物资\t1"))
        let copy = """
            cp -R "$1" data && cp -R "$2" data && "$JIYAO" background out --least 1 -o data/background/documents.tsv \
            && "$JIYAO" run in --data data -o again
            """
        let next = try await jiyao.shell(copy, ProjectFiles.data.path, pipelines)
        #expect(next.status == 0, "\(next.standardError)")
        #expect(try folder.lines("data/background/documents.tsv").contains("物资\t1"))
    }

    @Test func aFolderWithoutTermsIsAnError() async throws {
        let missing = try await jiyao("background", "nowhere")
        #expect(missing.status == 2)
        #expect(missing.standardError.contains("nowhere"))
        #expect(try await jiyao("background", "nowhere", "--least", "0").status == 64)
    }

    @Test func brokenFrequenciesAreNamedWithTheirLine() async throws {
        let broken = """
            cp -R "$1" data && cp -R "$2" data && printf '*\\t9\\n防汛\\tx\\n' > \
            data/background/documents.tsv && echo 会议 | "$JIYAO" analyze - --data data
            """
        let output = try await jiyao.shell(broken, ProjectFiles.data.path, pipelines)
        #expect(output.status == 2)
        #expect(output.standardError.contains("documents.tsv:2: has no number of documents"), "\(output.standardError)")
    }
}
