import JiyaoLexicons

/// A pipeline's file that can't be used: `pipelines/x.yaml:7:5: unknown stage 'statments'; did you mean 'statements'?`
public struct PipelineError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file, as it was named.
    public var file: String
    /// From 1; nil where the whole file is meant.
    public var line: Int?
    /// From 1, in Unicode scalars.
    public var column: Int?
    /// For people, with the nearest name where one is unknown.
    public var message: String

    /// `pipelines/x.yaml:7:5: …`
    public var description: String {
        file + (line.map { ":\($0)" } ?? "") + (column.map { ":\($0)" } ?? "") + ": " + message
    }
}

/// Where a value stands in a pipeline's file.
package struct Place: Sendable, Hashable {
    package var file: String
    /// From 1.
    package var line: Int
    /// From 1, in Unicode scalars.
    package var column: Int

    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    package func error(_ message: String) -> PipelineError {
        PipelineError(file: file, line: line, column: column, message: message)
    }

    /// An error about a name that is none of those known, with the nearest of these.
    ///
    /// - Parameter owner: what the name belongs to, as in `unknown key 'tpo' of stage 'terms'`.
    package func unknown(
        _ what: String, _ name: String, of owner: String? = nil, known: [String]
    ) -> PipelineError {
        let hint: String
        if let nearest = Names.nearest(to: name, in: known) {
            hint = "; did you mean '\(nearest)'?"
        } else if known.isEmpty {
            hint = "; there are none"
        } else {
            hint = "; known are " + known.joined(separator: ", ")
        }
        return error("unknown \(what) '\(Names.shown(name))'" + (owner.map { " of \($0)" } ?? "") + hint)
    }
}
