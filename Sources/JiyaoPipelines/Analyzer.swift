import JiyaoCore
import JiyaoReading

/// Runs a pipeline on document after document. Not thread-safe: each thread makes its own.
public final class Analyzer {
    private let reader: DocumentReader
    private let processors: [(stage: String, process: Processor)]
    private let identity: PipelineIdentity
    private var writer = JSONWriter()

    /// The largest text that is taken, in bytes: positions are 32 bits wide in ICU. Documents that are read have the
    /// same limit.
    private static let largest = 256 << 20

    init(_ pipeline: Pipeline) throws {
        reader = try DocumentReader(lexicon: pipeline.resources.furniture)
        processors = try pipeline.steps.map { ($0.name, try $0.stage.makeProcessor()) }
        identity = pipeline.identity
    }

    /// Analyses a text whose title and origin are already known.
    ///
    /// - Parameters:
    ///   - text: the body, without title and page furniture; paragraphs end in a line break.
    ///   - published: the day, which resolves dates without a year.
    ///   - path: what the record and errors call the text.
    /// - Throws: `Failure`, which names the stage that failed and why.
    public func analyze(
        text: String, title: String? = nil, published: CalendarDate? = nil, publisher: String? = nil,
        path: String = "text"
    ) throws(Failure) -> MeetingRecord {
        let bytes = Array(text.utf8)
        let hash = SHA256.hex(bytes)
        let source = Source(path: path, format: "text", bytes: bytes.count, sha256: hash)
        guard bytes.count <= Self.largest else {
            throw Failure(path: path, stage: "reading", reason: "larger than \(Self.largest >> 20) MiB")
        }
        let article = Article(
            id: String(hash.prefix(16)), source: source, title: title, published: published, publisher: publisher,
            text: Text(text))
        return record(of: try document(of: reader.simplified(article)))
    }

    /// Reads and analyses one document of a batch.
    package func process(_ raw: RawDocument) -> Outcome {
        do throws(Failure) {
            let (article, removed) = try reader.readExplaining(raw)
            let document = try document(of: article)
            let record = record(of: document)
            writer.removeAll()
            record.write(to: &writer)
            return .done(Analysis(record: record, json: writer.bytes, terms: document.terms, removed: removed))
        } catch {
            return .failed(error)
        }
    }

    private func document(of article: Article) throws(Failure) -> Document {
        var document = Document(article)
        for (stage, process) in processors {
            do {
                try process(&document)
            } catch {
                let source = article.source
                throw Failure(path: source.path, line: source.line, key: source.key, stage: stage, reason: "\(error)")
            }
        }
        return document
    }

    private func record(of document: Document) -> MeetingRecord {
        RecordBuilder(document).record(pipeline: identity)
    }
}
