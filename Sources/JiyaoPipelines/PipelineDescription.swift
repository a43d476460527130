import Foundation
import JiyaoLexicons

extension Pipeline {
    /// What the pipeline does, a page for `jiyao pipeline show`.
    package var page: String {
        var lines = [
            "name      \(name)",
            "version   \(version)",
            "digest    \(digest)",
            "file      \(file)",
            "",
            "stages",
        ]
        let width = steps.map(\.name.count).max() ?? 0
        for (number, step) in steps.enumerated() {
            lines.append("  \(number + 1). \(step.name.padded(to: width))  \(step.summary)")
            for setting in step.settings {
                let note = setting.isDefault ? "  (default)" : ""
                lines.append("     \("".padded(to: width))    \(setting.key): \(setting.value)\(note)")
            }
        }
        lines.append("")
        lines.append("lexicons  " + (lexicons.isEmpty ? "none of its own" : lexicons.joined(separator: ", ")))
        lines.append("outputs   " + outputs.map(\.rawValue).joined(separator: ", "))
        return lines.joined(separator: "\n") + "\n"
    }

    /// One line for `jiyao pipeline check`.
    package var verdict: String {
        "\(file): pipeline '\(name)' version \(version) is well formed: "
            + "\(steps.count) \(steps.count == 1 ? "stage" : "stages"), digest \(digest)\n"
    }

    /// What is no fault, and yet likely not meant: a copied file that kept the name of the other.
    package var note: String? {
        let stem = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
        return stem == name ? nil : "note: \(file) names its pipeline '\(name)', and not '\(stem)' as the file is named"
    }

    /// The pipelines of a data folder, a line each, and what is wrong with those that can't be used.
    package static func list(_ data: DataDirectory) -> (lines: String, errors: [String]) {
        var rows: [(name: String, rest: String)] = []
        var errors: [String] = []
        for name in PipelineLocator(data: data).names {
            do {
                let pipeline = try Pipeline(name, data: data)
                let stages = pipeline.steps.map(\.name).joined(separator: ", ")
                rows.append((name, "version \(pipeline.version)  \(stages)"))
            } catch {
                errors.append("\(error)")
            }
        }
        let width = rows.map(\.name.count).max() ?? 0
        return (rows.map { $0.name.padded(to: width) + "  " + $0.rest + "\n" }.joined(), errors)
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
