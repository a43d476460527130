import Foundation
import JiyaoArchive
import JiyaoPipelines

/// Makes the outputs that a pipeline names, and the failures, which are written in any case.
package enum Outputs {
    /// - Parameters:
    ///   - names: what is wanted; a name that comes twice counts once.
    ///   - folder: where the files will be; what a former run left there goes once this one is finished.
    /// - Throws: `FileError` where a file can't be written.
    package static func make(_ names: [Pipeline.OutputName], in folder: RunFolder) throws -> [any BatchOutput] {
        var outputs: [any BatchOutput] = []
        var written: [URL] = []
        for name in Pipeline.OutputName.allCases where name == .failures || names.contains(name) {
            switch name {
            case .records:
                outputs.append(try RecordsOutput(folder))
                written.append(folder.records)
            case .failures:
                outputs.append(try FailuresOutput(folder))
                written.append(folder.failures)
            case .keywords:
                outputs.append(KeywordsOutput(folder))
                written += [folder.keywords, folder.terms]
            }
        }
        return outputs + [FormerFiles(folder, except: written)]
    }
}
