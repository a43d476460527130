import JiyaoLexicons

/// What the extractors know of words: immutable, built once, shared by all workers.
package struct ExtractionLexicons: Sendable {
    /// The files that were read, in a fixed order, for the digest of a pipeline.
    package let files: [LexiconFile]

    /// - Throws: `LexiconError` with file and line.
    package init(data: DataDirectory) throws(LexiconError) {
        files = []
    }
}
