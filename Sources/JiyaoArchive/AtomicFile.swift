import Foundation

/// A file that is there whole or not at all: it is written under a temporary name in the same folder and takes its
/// own name when finished. Where it is dropped before, nothing is left of it and the former file stays.
package final class AtomicFile: ByteSink {
    private let path: String
    /// The name while it is written; nil where the path is a device or pipe, which is written in place.
    private let temporary: String?
    private var descriptor: Int32
    private let sink: DescriptorSink

    /// - Parameter url: where the file will be. A link is followed; a device or pipe is written in place.
    /// - Throws: `FileError` where nothing can be written there.
    package init(_ url: URL) throws {
        var status = stat()
        let exists = stat(url.path, &status) == 0
        let kind = status.st_mode & S_IFMT
        if exists, kind == S_IFDIR { throw FileError(path: url.path, reason: "cannot write: Is a directory") }
        path = exists ? url.resolvingSymlinksInPath().path : url.path
        if exists, kind != S_IFREG {
            temporary = nil
            descriptor = open(path, O_WRONLY | O_CLOEXEC)
        } else {
            (descriptor, temporary) = Self.create(beside: path)
        }
        let code = errno
        guard descriptor >= 0 else { throw FileError(path: url.path, doing: "write", code: code) }
        sink = DescriptorSink(descriptor: descriptor, path: url.path)
    }

    /// Opens a new file whose name no other writer has: hidden, with this process's number.
    private static func create(beside path: String) -> (descriptor: Int32, path: String?) {
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent()
        removeLeftovers(of: url.lastPathComponent, in: folder)
        for attempt in 0..<1000 {
            let name = ".\(url.lastPathComponent).\(getpid())-\(attempt).tmp"
            let candidate = folder.appendingPathComponent(name).path
            let descriptor = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            if descriptor >= 0 || errno != EEXIST { return (descriptor, candidate) }
        }
        return (-1, nil)
    }

    /// Removes what writers of the file left that were killed: their temporary files, where the process is gone.
    private static func removeLeftovers(of name: String, in folder: URL) {
        for entry in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
            guard let writer = writer(of: entry, name: name), kill(writer, 0) != 0, errno == ESRCH else { continue }
            unlink(folder.appendingPathComponent(entry).path)
        }
    }

    /// Removes what this process has begun to write of a file, for a program that ends at once.
    static func removeUnfinished(_ url: URL) {
        let file = url.resolvingSymlinksInPath()
        let folder = file.deletingLastPathComponent()
        for entry in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        where writer(of: entry, name: file.lastPathComponent) == getpid() {
            unlink(folder.appendingPathComponent(entry).path)
        }
    }

    /// The process that a temporary name of a file tells; nil for other names.
    private static func writer(of entry: String, name: String) -> pid_t? {
        guard entry.hasPrefix(".\(name)."), entry.hasSuffix(".tmp") else { return nil }
        let numbers = entry.dropFirst(name.count + 2).dropLast(4).split(
            separator: "-", omittingEmptySubsequences: false)
        guard numbers.count == 2, Int(numbers[1]) != nil, let process = pid_t(numbers[0]), process > 0 else {
            return nil
        }
        return process
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        if let temporary { unlink(temporary) }
    }

    /// - Throws: `FileError`, for instance where the disk is full.
    package func write(_ bytes: some Collection<UInt8>) throws {
        try sink.write(bytes)
    }

    /// Gives the file its name; nothing can be written after that.
    ///
    /// - Throws: `FileError`; then the former file, if there was one, is untouched.
    package func finish() throws {
        try sink.flush()
        let closed = close(descriptor)
        descriptor = -1
        guard let temporary else { return }
        if closed == 0, rename(temporary, path) == 0 { return }
        let code = errno
        unlink(temporary)
        throw FileError(path: path, doing: "write", code: code)
    }
}
