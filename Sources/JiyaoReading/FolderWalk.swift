import Foundation

/// The files below a folder, depth first, each folder in the order of its names' bytes.
///
/// Folders are opened when their turn comes. A link to a folder is not followed, so there is no cycle: what lies in
/// the tree is met at its own place. A link to a file is followed where that file lies in the tree.
struct FolderWalk {
    enum Entry: Equatable {
        /// Paths in bytes, since names need not be UTF-8; `relative` is below the folder of the walk.
        case file(path: [UInt8], relative: [UInt8])
        case unreadable(relative: [UInt8], reason: String)
        /// A link that leads nowhere.
        case deadLink(relative: [UInt8])
        /// A link that leads elsewhere, a device, a socket.
        case other(relative: [UInt8])
    }

    private struct Folder {
        var path: [UInt8]
        var relative: [UInt8]
        /// Last first.
        var names: [[UInt8]]
    }

    private let root: [UInt8]
    private var folders: [Folder] = []
    private var failure: Entry?

    init(root: [UInt8]) {
        self.root = Self.resolved(root) ?? root
        enter(path: root, relative: [])
    }

    mutating func next() -> Entry? {
        if let failure {
            self.failure = nil
            return failure
        }
        while let last = folders.indices.last {
            guard let name = folders[last].names.popLast() else {
                folders.removeLast()
                continue
            }
            let path = Self.join(folders[last].path, name)
            let relative = folders[last].relative.isEmpty ? name : Self.join(folders[last].relative, name)
            switch Self.kind(of: path) {
            case S_IFDIR:
                enter(path: path, relative: relative)
                if let failure {
                    self.failure = nil
                    return failure
                }
            case S_IFREG: return .file(path: path, relative: relative)
            case S_IFLNK: return follow(path: path, relative: relative)
            case nil where errno == ENOENT:
                return .unreadable(relative: relative, reason: "gone since its folder was listed")
            case nil: return .unreadable(relative: relative, reason: "can't be read: " + FileSource.errorMessage())
            default: return .other(relative: relative)
            }
        }
        return nil
    }

    private func follow(path: [UInt8], relative: [UInt8]) -> Entry {
        guard let target = Self.resolved(path) else {
            return .deadLink(relative: relative)
        }
        let isInside = target.starts(with: root.last == UInt8(ascii: "/") ? root : root + [UInt8(ascii: "/")])
        guard isInside, Self.kind(of: target) == S_IFREG else { return .other(relative: relative) }
        return .file(path: path, relative: relative)
    }

    private mutating func enter(path: [UInt8], relative: [UInt8]) {
        guard let names = Self.names(in: path) else {
            failure = .unreadable(relative: relative, reason: "can't be read: " + FileSource.errorMessage())
            return
        }
        if Self.isRunFolder(path, names) {
            failure = .other(relative: relative)
            return
        }
        folders.append(Folder(path: path, relative: relative, names: names))
    }

    /// Whether a folder holds what a run wrote: a second run over the folder above must not read the first one's records
    /// as documents.
    private static func isRunFolder(_ path: [UInt8], _ names: [[UInt8]]) -> Bool {
        let records = Array("records.ndjson".utf8)
        guard names.contains(records), let file = withCString(join(path, records), { fopen($0, "r") }) else {
            return false
        }
        defer { fclose(file) }
        let opening = Array("{\"schema\":\"jiyao.record/".utf8)
        var bytes = [UInt8](repeating: 0, count: opening.count)
        return fread(&bytes, 1, bytes.count, file) == bytes.count && bytes == opening
    }

    /// The type bits of a file's mode, links not followed; nil where it can't be told.
    static func kind(of path: [UInt8], following: Bool = false) -> mode_t? {
        var status = stat()
        let result = withCString(path) { following ? stat($0, &status) : lstat($0, &status) }
        return result == 0 ? status.st_mode & S_IFMT : nil
    }

    private static func resolved(_ path: [UInt8]) -> [UInt8]? {
        guard let result = withCString(path, { realpath($0, nil) }) else { return nil }
        defer { free(result) }
        return bytes(of: result)
    }

    /// In falling order; nil where the folder can't be read.
    private static func names(in path: [UInt8]) -> [[UInt8]]? {
        guard let stream = withCString(path, { opendir($0) }) else { return nil }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    bytes(of: $0)
                }
            }
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
        }
        return names.sorted { $1.lexicographicallyPrecedes($0) }
    }

    private static func join(_ path: [UInt8], _ name: [UInt8]) -> [UInt8] {
        path.last == UInt8(ascii: "/") ? path + name : path + [UInt8(ascii: "/")] + name
    }

    private static func bytes(of string: UnsafePointer<CChar>) -> [UInt8] {
        UnsafeBufferPointer(start: string, count: strlen(string)).map { UInt8(bitPattern: $0) }
    }

    private static func withCString<Result>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (path.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
            // The buffer holds at least the NUL, so it has an address.
            buffer.baseAddress.map(body) ?? "".withCString(body)
        }
    }
}
