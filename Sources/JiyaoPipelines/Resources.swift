import JiyaoExtraction
import JiyaoLexicons
import JiyaoReading

/// What the stages of a pipeline share: immutable, built once.
package struct Resources: Sendable {
    package let furniture: FurnitureLexicon
    package let extraction: ExtractionLexicons
    /// How common terms are in other documents.
    package let background: DocumentFrequencies
    /// The lexicons that the pipeline's file names.
    package let user: UserLexicon

    /// - Throws: `LexiconError` with file and line.
    package init(data: DataDirectory, user: UserLexicon = UserLexicon()) throws(LexiconError) {
        furniture = try FurnitureLexicon(data: data)
        extraction = try ExtractionLexicons(data: data)
        background = try DocumentFrequencies(data: data)
        self.user = user
    }

    /// All lexicons in a fixed order, for the digest.
    var files: [LexiconFile] { furniture.files + extraction.files + [background.file] + user.files }
}
