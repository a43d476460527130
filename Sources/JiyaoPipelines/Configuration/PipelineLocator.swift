import Foundation
import JiyaoLexicons

/// Finds pipelines by name or path.
package struct PipelineLocator {
    private let data: DataDirectory

    package init(data: DataDirectory) {
        self.data = data
    }

    /// The names of the pipelines of the data folder, sorted.
    package var names: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: data.pipelines.path)) ?? []
        return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }.sorted()
    }

    /// - Throws: `PipelineError` with the nearest name where there is none of that name, or where a path leads to nothing.
    package func find(_ nameOrPath: String) throws(PipelineError) -> URL {
        if nameOrPath.contains("/") || nameOrPath.hasSuffix(".yaml") || nameOrPath.hasSuffix(".yml") {
            var isDirectory: ObjCBool = false
            guard FileManager.default.fileExists(atPath: nameOrPath, isDirectory: &isDirectory) else {
                throw PipelineError(file: Names.shown(nameOrPath), message: "no such file")
            }
            guard !isDirectory.boolValue else {
                throw PipelineError(file: Names.shown(nameOrPath), message: "is a folder, not a pipeline's file")
            }
            return URL(fileURLWithPath: nameOrPath)
        }
        let names = names
        guard names.contains(nameOrPath) else {
            let nearest = Names.nearest(to: nameOrPath, in: names).map { "; did you mean '\($0)'?" }
            let known = names.isEmpty ? "; there are none" : "; known are " + names.joined(separator: ", ")
            throw PipelineError(
                file: data.pipelines.path, message: "no pipeline '\(Names.shown(nameOrPath))'" + (nearest ?? known))
        }
        return data.pipelines.appendingPathComponent(nameOrPath + ".yaml")
    }
}

extension PipelineFile.Mention {
    /// Reads the lexicon: one of `data/lexicons` by its name, any other by its path, relative to the pipeline's folder.
    func read(folder: URL, data: DataDirectory) throws -> (path: String, file: LexiconFile) {
        let lexicons = data.data.appendingPathComponent("lexicons")
        let url: URL
        if name.contains("/") || name.hasSuffix(".tsv") {
            url = name.hasPrefix("/") ? URL(fileURLWithPath: name) : folder.appendingPathComponent(name).standardized
            guard FileManager.default.fileExists(atPath: url.path) else {
                throw place.error("no lexicon at \(Names.shown(url.path))")
            }
        } else {
            url = lexicons.appendingPathComponent(name + ".tsv")
            guard FileManager.default.fileExists(atPath: url.path) else {
                let known = Self.usable(in: lexicons)
                if !known.isEmpty { throw place.unknown("lexicon", name, known: known) }
                throw place.error(
                    "unknown lexicon '\(Names.shown(name))'; one of your own is named by its path, as words/mine.tsv")
            }
        }
        return (url.path, try LexiconFile(contentsOf: url))
    }

    /// The names of a folder's lexicons whose words have the kinds of a pipeline's own; the others are for stages.
    private static func usable(in folder: URL) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let names = files.filter { $0.hasSuffix(".tsv") }.map { String($0.dropLast(4)) }.sorted()
        return names.filter { name in
            let url = folder.appendingPathComponent(name + ".tsv")
            guard let file = try? LexiconFile(contentsOf: url) else { return false }
            return (try? UserLexicon([(url.path, file)])) != nil
        }
    }
}
