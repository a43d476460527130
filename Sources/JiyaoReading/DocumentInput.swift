import Foundation
import JiyaoCore
import JiyaoICU

/// Iterates over the documents of a command's input arguments: files, folders, and `-` for standard input.
///
/// Lazy, in a fixed order, and holding one document at a time: of a file whose lines are documents, one line.
package final class DocumentInput {
    /// The largest document, in bytes; what is larger is a failure.
    package static let documentLimit = 256 << 20

    /// How many files were passed over in folders since their names' endings tell no format.
    package private(set) var skipped = 0

    /// Whether it ended early because the waiting for standard input was called off.
    package private(set) var isInterrupted = false

    private enum Argument {
        case standardInput
        case file([UInt8], name: String)
        case folder([UInt8], name: String)
        case bytes([UInt8], name: String)
        case unreadable(name: String, reason: String)
    }

    private struct OpenLines {
        var path: String
        var format: any FormatReader
        var reader: LineReader
        var charset: Charset?
    }

    private var arguments: [Argument] = []
    private var folder: (walk: FolderWalk, name: String)?
    private var lines: OpenLines?
    private let callsOff: @Sendable () -> Bool
    /// The charset of all documents, where the user names one.
    private let charset: Charset?

    /// - Parameters:
    ///   - inputs: paths, or `-`. One that can't be read is a failure among the documents.
    ///   - charset: that of all documents, whatever they say themselves; nil where each is to be found out.
    ///   - callsOff: whether to wait for standard input no longer; what was not read to its end is then no document.
    /// - Throws: `InputError` where none of them can be read.
    package init(
        _ inputs: [String], charset: Charset? = nil, callsOff: @escaping @Sendable () -> Bool = { false }
    ) throws(InputError) {
        self.callsOff = callsOff
        self.charset = charset
        var unreadable: [InputError] = []
        for input in inputs {
            let argument = Self.argument(input)
            if case .unreadable(let path, let reason) = argument {
                unreadable.append(InputError(path: path, reason: reason))
            }
            arguments.append(argument)
        }
        if let first = unreadable.first, unreadable.count == inputs.count {
            throw InputError(path: first.path, reason: first.reason, others: unreadable.count - 1)
        }
        arguments.reverse()
    }

    /// - Parameter files: files and folders. One that can't be read is a failure among the documents.
    package init(files: [URL]) {
        // An absolute path, which is never taken for standard input.
        callsOff = { false }
        charset = nil
        arguments = files.reversed().map { Self.argument($0.path) }
    }

    /// - Parameters:
    ///   - bytes: the content of a file.
    ///   - path: the name that records give it.
    package init(bytes: [UInt8], path: String) {
        callsOff = { false }
        charset = nil
        arguments = [.bytes(bytes, name: path)]
    }

    private static func argument(_ input: String) -> Argument {
        if input == "-" { return .standardInput }
        let path = Array(input.utf8)
        guard !path.isEmpty, !path.contains(0) else {
            return .unreadable(name: input, reason: "no such file or folder")
        }
        let name = input.split(separator: "/").last.map(String.init) ?? input
        switch FolderWalk.kind(of: path, following: true) {
        case S_IFDIR: return .folder(path, name: name)
        case S_IFREG: return .file(path, name: name)
        case nil where errno == ENOENT || errno == ENOTDIR:
            return .unreadable(name: input, reason: "no such file or folder")
        case nil: return .unreadable(name: input, reason: "can't be read: " + FileSource.errorMessage())
        default: return .unreadable(name: input, reason: FileSource.notAFile + "; a pipe is read by -")
        }
    }

    /// The next document, or what can't be read; nil at the end.
    package func next() -> InputItem? {
        while true {
            if let item = nextLine() ?? nextOfFolder() { return item }
            if lines != nil || folder != nil { continue }
            guard let argument = arguments.popLast() else { return nil }
            switch argument {
            case .standardInput:
                if let item = open(FileSource(standardInput: callsOff), path: "-", format: nil) { return item }
            case .file(let path, let name):
                if let item = open(path, relative: name) { return item }
            case .folder(let path, let name):
                folder = (FolderWalk(root: path), name)
            case .bytes(let bytes, let name):
                if let item = open(MemorySource(bytes), path: name, format: Formats.ofFile(name)) { return item }
            case .unreadable(let name, let reason):
                return failure(name, reason)
            }
        }
    }

    private func nextOfFolder() -> InputItem? {
        while lines == nil, let entry = folder?.walk.next() {
            switch entry {
            case .file(let path, let relative):
                let relative = String(decoding: relative, as: UTF8.self)
                guard Formats.ofFile(relative) != nil else {
                    skipped += 1
                    continue
                }
                if let item = open(path, relative: relative) { return item }
            case .unreadable(let relative, let reason):
                let path = relative.isEmpty ? folder?.name ?? "." : String(decoding: relative, as: UTF8.self)
                return failure(path, reason)
            case .deadLink(let relative):
                // Of a name that is no document's, it does not matter where it leads.
                let relative = String(decoding: relative, as: UTF8.self)
                if Formats.ofFile(relative) != nil { return failure(relative, "a link that leads nowhere") }
                skipped += 1
            case .other:
                skipped += 1
            }
        }
        if lines == nil { folder = nil }
        return nil
    }

    private func nextLine() -> InputItem? {
        guard let open = lines else { return nil }
        do {
            while let line = try open.reader.next() {
                switch line {
                case .line(let bytes, let number):
                    if open.reader.isBlank(bytes) { continue }
                    return .document(
                        RawDocument(
                            path: open.path, line: number, format: open.format.name, bytes: bytes, charset: open.charset
                        ))
                case .tooLong(let number):
                    return failure(open.path, "the line is longer than \(LineReader.limit >> 20) MiB", line: number)
                }
            }
            lines = nil
            return nil
        } catch {
            lines = nil
            return failure(open.path, error, line: open.reader.number)
        }
    }

    private func open(_ path: [UInt8], relative: String) -> InputItem? {
        do {
            return open(try FileSource(path: path), path: relative, format: Formats.ofFile(relative))
        } catch {
            return failure(relative, error)
        }
    }

    /// Opens a file's content; nil where it is read by lines, which then follow.
    private func open(_ source: any ByteSource, path: String, format: (any FormatReader)?) -> InputItem? {
        do throws(ByteSourceError) {
            var source: any ByteSource = source
            var first = try Self.beginning(of: source)
            if GzipSource.isGzip(first) {
                source = try GzipSource(PeekedSource(first: first, rest: source))
                first = try Self.beginning(of: source)
            } else if path.lowercased().hasSuffix(".gz"), !first.isEmpty {
                throw ByteSourceError(reason: "gzip: not a gzip file")
            }
            let format = format ?? Formats.ofContent(first)
            source = PeekedSource(first: first, rest: source)
            if format.isLinewise {
                let charset = charset ?? Formats.charsetOfLines(first)
                let reader = LineReader(source, charset: charset ?? .utf8)
                lines = OpenLines(path: path, format: format, reader: reader, charset: charset)
                return nil
            }
            var bytes: [UInt8] = []
            while case let piece = try source.next(), !piece.isEmpty {
                if bytes.count + piece.count > Self.documentLimit {
                    throw ByteSourceError(reason: "the document is larger than \(Self.documentLimit >> 20) MiB")
                }
                bytes.append(contentsOf: piece)
            }
            return .document(RawDocument(path: path, format: format.name, bytes: bytes, charset: charset))
        } catch {
            return failure(path, error)
        }
    }

    /// So many bytes that they tell the format: a pipe may give one at a time.
    private static func beginning(of source: any ByteSource) throws(ByteSourceError) -> [UInt8] {
        var first = try source.next()
        while first.count < 4096, !Formats.isTelling(first) {
            let more = try source.next()
            if more.isEmpty { break }
            first += more
        }
        return first
    }

    /// The failure of a source; nil where it was called off, which ends the input.
    private func failure(_ path: String, _ error: ByteSourceError, line: Int? = nil) -> InputItem? {
        guard error == .interrupted else { return failure(path, error.reason, line: line) }
        isInterrupted = true
        arguments = []
        return nil
    }

    private func failure(_ path: String, _ reason: String, line: Int? = nil) -> InputItem {
        .failure(Failure(path: path, line: line, stage: "reading", reason: reason))
    }
}
