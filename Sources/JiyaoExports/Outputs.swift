import JiyaoArchive
import JiyaoPipelines

/// Makes the outputs that a pipeline names.
package enum Outputs {
    /// - Parameters:
    ///   - names: what is wanted; a name that comes twice counts once.
    ///   - folder: where the files will be.
    /// - Throws: `FileError` where a file can't be written.
    package static func make(_ names: [Pipeline.OutputName], in folder: RunFolder) throws -> [any BatchOutput] {
        var outputs: [any BatchOutput] = []
        for name in Pipeline.OutputName.allCases where names.contains(name) {
            switch name {
            case .records: outputs.append(try RecordsOutput(folder))
            case .failures: outputs.append(try FailuresOutput(folder))
            case .keywords: outputs.append(KeywordsOutput(folder))
            }
        }
        return outputs
    }
}
