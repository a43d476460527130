import Foundation

/// Where lexicons and pipelines are found at run time.
///
/// They are looked for, in this order: the folder that `--data` names; `share/jiyao` beside the real executable's
/// `bin`; the nearest parent of the real executable that holds `data/lexicons`. Never in the working directory.
public struct DataDirectory: Sendable, Hashable {
    /// Holds `lexicons/`.
    public let data: URL
    /// Holds `*.yaml`.
    public let pipelines: URL

    /// - Parameters:
    ///   - option: what `--data` names: a folder that holds `lexicons`, with `pipelines` in it or beside it.
    ///   - executable: the running program; links are resolved.
    /// - Throws: `DataNotFound`, which tells where it was looked for.
    public init(option: String?, executable: URL?) throws(DataNotFound) {
        var tried: [String] = []
        func holdsLexicons(_ url: URL) -> Bool {
            tried.append(url.path)
            var isDirectory: ObjCBool = false
            return FileManager.default.fileExists(
                atPath: url.appendingPathComponent("lexicons").path, isDirectory: &isDirectory) && isDirectory.boolValue
        }
        if let option {
            // An empty path would be the working directory.
            guard !option.isEmpty else { throw DataNotFound(tried: ["''"]) }
            let url = URL(fileURLWithPath: option)
            guard holdsLexicons(url) else { throw DataNotFound(tried: tried) }
            self.init(data: url)
            return
        }
        guard let executable else { throw DataNotFound(tried: tried) }
        let folder = executable.resolvingSymlinksInPath().deletingLastPathComponent()
        let share = folder.deletingLastPathComponent().appendingPathComponent("share/jiyao")
        if folder.lastPathComponent == "bin", holdsLexicons(share) {
            self.init(data: share)
            return
        }
        var parent = folder
        while parent.path != "/" {
            let data = parent.appendingPathComponent("data")
            if holdsLexicons(data) {
                self.init(data: data)
                return
            }
            parent = parent.deletingLastPathComponent()
        }
        throw DataNotFound(tried: tried)
    }

    /// A data folder that is known to be one, for embedding.
    public init(data: URL) {
        self.data = data
        let inside = data.appendingPathComponent("pipelines")
        pipelines =
            FileManager.default.fileExists(atPath: inside.path)
            ? inside : data.deletingLastPathComponent().appendingPathComponent("pipelines")
    }

    /// Reads `lexicons/NAME.tsv`.
    ///
    /// - Throws: `LexiconError` with the line that can't be read.
    package func lexicon(_ name: String) throws(LexiconError) -> LexiconFile {
        try LexiconFile(contentsOf: data.appendingPathComponent("lexicons/\(name).tsv"))
    }

    /// Reads `background/NAME.tsv`.
    ///
    /// - Throws: `LexiconError` with the line that can't be read.
    package func background(_ name: String) throws(LexiconError) -> LexiconFile {
        try LexiconFile(contentsOf: data.appendingPathComponent("background/\(name).tsv"))
    }
}

/// No folder with lexicons was found.
public struct DataNotFound: Error, Sendable, Hashable, CustomStringConvertible {
    /// The folders that were looked at, in that order.
    public var tried: [String]

    /// For people, with the places that were tried.
    public var description: String {
        "no data folder with lexicons found; tried " + tried.joined(separator: ", ")
            + " (it belongs in share/jiyao beside the program's bin; name another with --data DIR)"
    }
}
