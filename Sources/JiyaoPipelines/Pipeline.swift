import Foundation
import JiyaoCore
import JiyaoICU
import JiyaoLexicons
import JiyaoReading

/// A pipeline: an ordered list of stages that make a `MeetingRecord` of a document. Immutable and shared by all threads.
///
///     let data = DataDirectory(data: URL(fileURLWithPath: "/usr/share/jiyao"))
///     let pipeline = try Pipeline("meeting", data: data)
///     let analyzer = try pipeline.makeAnalyzer()
///     let record = try analyzer.analyze(text: "王立成指出，要抓好落实。", title: "全县防汛工作会议召开")
public struct Pipeline: Sendable {
    /// What a batch writes.
    package enum OutputName: String, CaseIterable, Sendable {
        case records, failures, keywords
    }

    /// A stage with its settings as they take effect.
    package struct Step: Sendable {
        package let stage: any Stage
        package let settings: [Settings.Effective]

        package var name: String { type(of: stage).name }
        package var summary: String { type(of: stage).summary }
    }

    /// As its file says, `meeting`.
    public let name: String
    /// As its file says, `1`.
    public let version: String
    /// 16 hexadecimal digits of the SHA-256 of the configuration, the lexicons, ICU's version and the program's:
    /// records with the same digest were made in the same way.
    public let digest: String
    /// Where it was read from.
    package let file: String
    package private(set) var steps: [Step]
    package let lexicons: [String]
    package let outputs: [OutputName]
    let resources: Resources

    /// Reads a pipeline's file, its lexicons and those of its stages.
    ///
    /// - Parameters:
    ///   - nameOrPath: a name, such as `meeting`, that is looked up among the pipelines of `data`; or a path, which has
    ///     a `/` in it or ends in `.yaml` or `.yml`.
    ///   - data: where pipelines and lexicons are.
    /// - Throws: `PipelineError` with file, line and column; `LexiconError` with file and line.
    public init(_ nameOrPath: String, data: DataDirectory) throws {
        let url = try PipelineLocator(data: data).find(nameOrPath)
        try self.init(
            try Self.bytes(of: url), file: url.relativePath, folder: url.deletingLastPathComponent(), data: data)
    }

    /// - Parameters:
    ///   - file: its name, for messages.
    ///   - folder: what the paths of lexicons are relative to.
    /// - Throws: as `init(_:data:)`.
    package init(_ bytes: [UInt8], file name: String, folder: URL, data: DataDirectory) throws {
        let file = try PipelineFile(bytes, file: name)
        let user = try UserLexicon(try file.lexicons.map { try $0.read(folder: folder, data: data) })
        let resources = try Resources(data: data, user: user)
        self.file = name
        self.name = file.name
        version = file.version
        steps = try file.items.map { item in
            var settings = item.settings
            let stage = try item.type.init(settings: &settings, resources: resources)
            try settings.finish()
            return Step(stage: stage, settings: settings.effective)
        }
        try file.checkOrder()
        lexicons = file.lexicons.map(\.name)
        outputs = file.outputs
        self.resources = resources
        digest = Self.digest(configuration: bytes, lexicons: resources.files)
    }

    /// What one thread runs on document after document.
    ///
    /// - Throws: where ICU or its data is missing.
    public func makeAnalyzer() throws -> Analyzer {
        try Analyzer(self)
    }

    /// The same pipeline with one more stage at its end; for tests of what a stage can do to a batch.
    func adding(_ stage: any Stage) -> Pipeline {
        var pipeline = self
        pipeline.steps.append(Step(stage: stage, settings: []))
        return pipeline
    }

    package var identity: PipelineIdentity { PipelineIdentity(name: name, version: version, digest: digest) }

    private static func bytes(of url: URL) throws(PipelineError) -> [UInt8] {
        do {
            let handle = try FileHandle(forReadingFrom: url)
            defer { try? handle.close() }
            // One byte more than allowed tells a file that is too large without reading all of it.
            return Array(try handle.read(upToCount: YAMLValue.largest + 1) ?? Data())
        } catch {
            throw PipelineError(file: url.relativePath, message: "can't be read")
        }
    }

    /// Each part stands behind its length, so that no two lists of parts give the same bytes.
    private static func digest(configuration: [UInt8], lexicons: [LexiconFile]) -> String {
        var bytes: [UInt8] = []
        func add(_ part: some Collection<UInt8>) {
            bytes.append(contentsOf: "\(part.count):".utf8)
            bytes.append(contentsOf: part)
        }
        add(configuration)
        for lexicon in lexicons {
            add(lexicon.name.utf8)
            add(lexicon.bytes)
        }
        add(ICU.version.utf8)
        add(Program.version.utf8)
        return String(SHA256.hex(bytes).prefix(16))
    }
}
