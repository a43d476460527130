import Foundation
import JiyaoCore
import JiyaoTestKit
import Testing

/// `jiyao run`, seen from outside: files, messages and exit codes.
struct RunCommandTests {
    private let folder: TestFolder
    private let jiyao: Command

    init() throws {
        folder = try TestFolder()
        jiyao = Command(folder: folder)
    }

    private let report = """
        临川县召开防汛工作会议
        来源：临川县政府办　2024-07-02 10:41
        7月1日下午，临川县召开防汛工作会议。
        县长王立成指出，要抓好落实。一是加强巡查；二是备足物资。

        """

    private func records(_ path: String = "out") throws -> [MeetingRecord] {
        try folder.lines(path + "/records.ndjson").map {
            try JSONDecoder().decode(MeetingRecord.self, from: Data($0.utf8))
        }
    }

    @Test func aFolderBecomesRecords() async throws {
        try folder.write("in/b.txt", report)
        try folder.write("in/a.txt", report)
        try folder.write("in/deep/c.txt", report)
        try folder.write("in/picture.jpeg", [0xFF, 0xD8])
        let output = try await jiyao("run", "in", "-o", "out")
        #expect(output.status == 0, "\(output.standardError)")
        #expect(output.standardOutput.isEmpty)
        #expect(output.standardError.hasPrefix("jiyao: 3 documents done, 0 failed, 1 skipped in "))
        #expect(output.standardError.hasSuffix("; results in out\n"))
        #expect(!output.standardError.contains("\r"))
        let records = try records()
        #expect(records.map(\.source.path) == ["a.txt", "b.txt", "deep/c.txt"])
        #expect(records.allSatisfy { $0.pipeline.name == "meeting" })
        #expect(try folder.lines("out/failures.ndjson").isEmpty)
        #expect(try folder.read("out/keywords.csv").hasPrefix("term,count,documents,tfidf"))
    }

    /// What a span quotes stands there, in the record that was written.
    @Test func everySpanOfTheSamplesLeadsToItsText() async throws {
        let samples = ProjectFiles.data.appendingPathComponent("samples").path
        let output = try await jiyao("run", samples, "-o", "out")
        #expect(output.status == 0, "\(output.standardError)")
        let records = try records()
        #expect(records.count >= 12)
        for record in records {
            let text = Array(record.text.unicodeScalars)
            func quoted(_ span: ScalarSpan) -> String {
                String(String.UnicodeScalarView(text[span.start..<span.end]))
            }
            for statement in record.statements { #expect(quoted(statement.span) == statement.text) }
            for sentence in record.summary { #expect(quoted(sentence.span) == sentence.text) }
            for person in record.participants { #expect(quoted(person.span).contains(person.name)) }
            func check(_ point: MeetingRecord.Point) {
                #expect(quoted(point.span) == point.text)
                for child in point.children { check(child) }
            }
            for list in record.directives { for item in list.items { check(item) } }
        }
    }

    @Test func theBytesAreTheSameForAnyNumberOfJobs() async throws {
        var lines = ""
        for number in 0..<120 {
            let text = number % 10 == 9 ? "{broken" : "{\"id\":\"\(number)\",\"text\":\"第\(number)次会议强调，要抓好落实。\"}"
            lines += text + "\n"
        }
        try folder.write("many.ndjson", lines)
        let samples = ProjectFiles.data.appendingPathComponent("samples").path
        for jobs in ["1", "2", "4"] {
            let output = try await jiyao("run", samples, "many.ndjson", "-o", "out" + jobs, "--jobs", jobs)
            #expect(output.status == 1)
        }
        for name in ["records.ndjson", "failures.ndjson", "keywords.csv"] {
            let one = try folder.read("out1/" + name)
            #expect(!one.isEmpty)
            #expect(try folder.read("out2/" + name) == one, "\(name)")
            #expect(try folder.read("out4/" + name) == one, "\(name)")
        }
    }

    @Test func oneBrokenLineAmongAThousandIsOneFailure() async throws {
        var lines = Array(repeating: "{\"id\":\"x\",\"text\":\"会议强调，要抓好落实。\"}", count: 1000)
        lines[499] = "{\"id\":\"x\",\"text\":"
        try folder.write("many.ndjson", lines.joined(separator: "\n"))
        let output = try await jiyao("run", "many.ndjson", "-o", "out", "-p", "minimal")
        #expect(output.status == 1)
        #expect(output.standardError.hasPrefix("jiyao: many.ndjson:500: reading: "))
        #expect(output.standardError.contains("\njiyao: 999 documents done, 1 failed"))
        #expect(output.standardError.hasSuffix("; results in out; failures in out/failures.ndjson\n"))
        #expect(try records().count == 999)
        let failures = try folder.lines("out/failures.ndjson")
        #expect(failures.count == 1)
        #expect(
            failures.first?.hasPrefix(#"{"source":{"path":"many.ndjson","key":null,"line":500},"stage":"reading","#)
                == true)
    }

    @Test func brokenDocumentsFailByThemselves() async throws {
        try folder.write("in/good.txt", report)
        try folder.write("in/empty.txt", "")
        try folder.write("in/broken.txt", Array("会议".utf8) + [0xFF, 0xFE])
        try folder.write("in/binary.txt", [0, 1, 2, 0, 255, 0, 3])
        let output = try await jiyao("run", "in", "-o", "out")
        #expect(output.status == 1)
        #expect(try records().map(\.source.path) == ["good.txt"])
        let failures = try folder.lines("out/failures.ndjson")
        #expect(failures.count == 3)
        for (failure, name) in zip(failures, ["binary", "broken", "empty"]) {
            #expect(failure.contains("\"path\":\"\(name).txt\""), "\(failure)")
            #expect(failure.contains("\"stage\":\"reading\""), "\(failure)")
        }
    }

    @Test func whereAllFailNothingIsDone() async throws {
        try folder.write("in/broken.txt", [0xFF, 0x41])
        let output = try await jiyao("run", "in", "-o", "out")
        #expect(output.status == 2)
        #expect(output.standardError.hasPrefix("jiyao: broken.txt: reading: not UTF-8: malformed bytes at byte 0; "))
        #expect(output.standardError.hasSuffix("; all failed; failures in out/failures.ndjson\n"))
        #expect(try folder.lines("out/failures.ndjson").count == 1)
    }

    @Test func aMissingPathIsTold() async throws {
        let output = try await jiyao("run", "nowhere", "-o", "out")
        #expect(output.status == 2)
        #expect(output.standardError.hasPrefix("jiyao: "))
        #expect(output.standardError.contains("nowhere"))
        #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("out").path))
    }

    @Test func aMissingPathAmongOthersIsAFailure() async throws {
        try folder.write("a.txt", report)
        let output = try await jiyao("run", "a.txt", "nowhere\u{1B}[2J", "-o", "out", "-p", "minimal")
        #expect(output.status == 1)
        #expect(output.standardError.hasPrefix("jiyao: nowhere [2J: reading: no such file or folder\n"))
        #expect(try records().map(\.source.path) == ["a.txt"])
        #expect(
            try folder.read("out/failures.ndjson")
                == #"{"source":{"path":"nowhere\u001b[2J","key":null,"line":null},"stage":"reading","#
                + #""reason":"no such file or folder"}"# + "\n")
    }

    @Test(.timeLimit(.minutes(1)))
    func aPipeByItsNameIsRefusedAndNotWaitedFor() async throws {
        let output = try await jiyao.shell("mkfifo pipe; \"$JIYAO\" run pipe -o out")
        #expect(output.status == 2)
        #expect(output.standardError == "jiyao: pipe: a pipe, device or socket and no file; a pipe is read by -\n")
    }

    @Test func anEmptyFolderIsTold() async throws {
        try folder.write("in/picture.jpeg", [0xFF])
        let output = try await jiyao("run", "in", "-o", "out")
        #expect(output.status == 2)
        #expect(output.standardError == "jiyao: no document in in (1 skipped: no known kind of document)\n")
        #expect(try folder.names("out") == [])
    }

    @Test(arguments: [
        ["run"], ["run", "in", "--jobs", "0"], ["run", "in", "--jobs", "many"], ["run", "in", "--no-such"], ["nosuch"],
        ["run", "-", "-"], ["run", "in", "--data", "''"], ["pipeline", "list", "--data", "''"],
        ["analyze"], ["analyze", "a", "b"], ["analyze", "a", "--format", "pdf"], ["segment", "--words", "--sentences"],
        ["segment", "--segmenter", "none"], ["pipeline", "show"],
    ])
    func wrongUsageIs64(arguments: [String]) async throws {
        let output = try await jiyao.shell("\"$JIYAO\" " + arguments.joined(separator: " "))
        #expect(output.status == 64, "\(output.standardError)")
        #expect(output.standardOutput.isEmpty)
        #expect(output.standardError.contains("Usage:"))
    }

    @Test(arguments: [
        ("run in --jobs -1", "--jobs must be from 1 to 256, not -1."),
        ("run in --jobs 257", "--jobs must be from 1 to 256, not 257."),
        ("trends out --top -1", "--top must be 0 or more, not -1."),
        ("run in --data ''", "--data needs a folder; its name is empty."),
    ])
    func aWrongValueIsToldWithWhatIsRight(arguments: String, message: String) async throws {
        let output = try await jiyao.shell("\"$JIYAO\" " + arguments)
        #expect(output.status == 64)
        #expect(output.standardError.hasPrefix("Error: \(message)\n"), "\(output.standardError)")
    }

    @Test func anOutputThatIsAFileIsTold() async throws {
        try folder.write("in/a.txt", report)
        try folder.write("out", "mine")
        let output = try await jiyao("run", "in", "-o", "out")
        #expect(output.status == 2)
        #expect(output.standardError.contains("out"))
        #expect(try folder.read("out") == "mine")
    }

    /// Root may write anywhere, so that the kernel's own folder stands for one that nobody can write.
    @Test func anOutputFolderThatCannotBeWrittenIsTold() async throws {
        try folder.write("in/a.txt", report)
        let output = try await jiyao("run", "in", "-o", "/proc/jiyao-out")
        #expect(output.status == 2)
        #expect(
            output.standardError == "jiyao: /proc/jiyao-out: cannot make the folder: No such file or directory\n")
    }

    /// A limit on the size of files stands for a full disk; the former results stay, and nothing half-written is left.
    @Test func aFullDiskEndsTheRunAndKeepsTheFormerResults() async throws {
        try folder.write("in/a.txt", report)
        #expect(try await jiyao("run", "in", "-o", "out").status == 0)
        let former = try folder.read("out/records.ndjson")
        let lines = String(repeating: "{\"text\":\"会议强调，要抓好落实。\"}\n", count: 3000)
        try folder.write("many.ndjson", lines)
        let output = try await jiyao.shell(
            "ulimit -f 200; trap '' XFSZ; \"$JIYAO\" run many.ndjson -o out -p minimal 2>&1")
        #expect(output.status == 2, "\(output.text)")
        #expect(output.text.contains("File too large"), "\(output.text)")
        #expect(try folder.read("out/records.ndjson") == former)
        #expect(try folder.names("out").filter { $0.hasSuffix(".tmp") } == [])
    }

    @Test func standardInputIsRead() async throws {
        let output = try await jiyao(
            "run", "-", "-o", "out", "-p", "minimal", input: Array("{\"text\":\"会议强调落实。\"}\n{\"text\":\"好。\"}\n".utf8))
        #expect(output.status == 0, "\(output.standardError)")
        #expect(try records().map(\.text) == ["会议强调落实。", "好。"])
        #expect(try folder.names("out") == ["failures.ndjson", "keywords.csv", "records.ndjson", "terms.csv"])
    }

    @Test func anUnknownPipelineIsTold() async throws {
        let output = try await jiyao("run", "in", "-p", "meting")
        #expect(output.status == 2)
        #expect(output.standardError.hasSuffix("no pipeline 'meting'; did you mean 'meeting'?\n"))
    }

    @Test func dataMayBeNamed() async throws {
        try folder.write("in/a.txt", report)
        let output = try await jiyao("run", "in", "-o", "out", "--data", "nowhere")
        #expect(output.status == 2)
        #expect(output.standardError.contains("no data folder with lexicons found"))
        #expect(try await jiyao("run", "in", "-o", "out", "--data", ProjectFiles.data.path).status == 0)
    }

    /// The command is asked to stop while it waits for more of its input: what came before is kept.
    @Test(.timeLimit(.minutes(1)))
    func anInterruptionKeepsWhatWasFinished() async throws {
        let line = Data("{\"text\":\"会议强调，要抓好落实。\"}\n".utf8)
        let pipe = Pipe()
        let running = try jiyao.start("run", "-", "-o", "out", "-p", "minimal", "--jobs", "2", pipe: pipe)
        for _ in 0..<50 { try pipe.fileHandleForWriting.write(contentsOf: line) }
        try await drained(pipe)
        try await Task.sleep(for: .milliseconds(500))
        running.process.interrupt()
        let output = try await running.output()
        #expect(output.status == 130, "\(output.standardError)")
        #expect(output.standardError.contains(", interrupted; results in out"))
        #expect(try records().count == 50)
        #expect(try folder.read("out/failures.ndjson").isEmpty)
        #expect(try folder.names("out") == ["failures.ndjson", "keywords.csv", "records.ndjson", "terms.csv"])
    }

    @Test(.timeLimit(.minutes(1)))
    func aSecondInterruptionEndsItAtOnce() async throws {
        let pipe = Pipe()
        let running = try jiyao.start("run", "-", "-o", "out", "-p", "minimal", pipe: pipe)
        try pipe.fileHandleForWriting.write(contentsOf: Data("{\"text\":\"好。\"}\n".utf8))
        try await drained(pipe)
        for _ in 0..<2 {
            running.process.interrupt()
            try await Task.sleep(for: .milliseconds(5))
        }
        let output = try await running.output()
        #expect(output.status == 130, "\(output.standardError)")
        #expect(try folder.names("out").filter { $0.hasSuffix(".tmp") } == [])
        try pipe.fileHandleForWriting.close()
    }

    /// Nothing has come yet, and no end of the input either: nothing is read, nothing fails, nothing is written.
    @Test(.timeLimit(.minutes(1)), arguments: ["INT", "TERM"])
    func anInterruptionEndsTheWaitForStandardInput(signal: String) async throws {
        let output = try await jiyao.shell(
            """
            mkfifo pipe
            exec 3<>pipe
            "$JIYAO" run - -o out -p minimal <&3 &
            while ! ls -A out 2>/dev/null | grep -q tmp; do sleep 0.05; done
            sleep 0.2
            kill -$1 $!
            wait $!
            """, signal)
        #expect(output.status == 130, "\(output.standardError)")
        #expect(output.standardError == "jiyao: interrupted before the first document was done\n")
        #expect(try folder.names("out") == [])
    }

    /// Half a document that stands in the pipe is no document.
    @Test(.timeLimit(.minutes(1)), arguments: ["临川县召开会", #"{"text":"好。"}\n{"text":"#])
    func anUnfinishedDocumentIsNoFailureOfAnInterruption(input: String) async throws {
        let output = try await jiyao.shell(
            """
            mkfifo pipe
            exec 3<>pipe
            "$JIYAO" run - -o out -p minimal <&3 &
            printf "$1" >&3
            while ! ls -A out 2>/dev/null | grep -q tmp; do sleep 0.05; done
            sleep 0.5
            kill -INT $!
            wait $!
            """, input)
        #expect(output.status == 130, "\(output.standardError)")
        #expect(!output.standardError.contains("reading"), "\(output.standardError)")
        #expect(output.standardError.contains("interrupted"))
        #expect(try folder.names("out").filter { $0.hasSuffix(".tmp") } == [])
    }

    /// Waits until the command has taken all that was written.
    private func drained(_ pipe: Pipe) async throws {
        while true {
            var waiting: Int32 = 0
            _ = ioctl(pipe.fileHandleForWriting.fileDescriptor, UInt(FIONREAD), &waiting)
            if waiting == 0 { return }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
