import JiyaoLexicons

/// The words of a lexicon by their classes, while it is read: 要 is a `modal` of `owner_words.tsv`.
///
/// Code and file must name the same classes, so that a slip of the pen in either can't pass for a missing word.
struct WordClasses {
    let file: LexiconFile
    private var terms: [String: [String]] = [:]
    private var taken: Set<String> = []

    /// - Throws: `LexiconError` with the line that has no class, or more than one column for it.
    init(_ file: LexiconFile) throws(LexiconError) {
        self.file = file
        for entry in file.entries {
            guard entry.columns.count == 1, let name = entry.columns.first, !name.isEmpty else {
                throw LexiconError(path: file.path, line: entry.line, reason: "needs a term, a tab and one class")
            }
            terms[name, default: []].append(entry.term)
        }
    }

    /// The terms of a class, in the order of the file.
    ///
    /// - Throws: `LexiconError` where the class has no word.
    mutating func terms(_ name: String) throws(LexiconError) -> [String] {
        guard let found = terms[name] else {
            throw LexiconError(path: file.path, line: nil, reason: "has no word of the class '\(name)'")
        }
        taken.insert(name)
        return found
    }

    /// The words of a class, ready to be looked for.
    ///
    /// - Throws: `LexiconError` where the class has no word.
    mutating func words(_ name: String) throws(LexiconError) -> WordClass { WordClass(try terms(name)) }

    /// To be called when all classes are taken.
    ///
    /// - Throws: `LexiconError` with the first line of a class that nobody asked for.
    func close() throws(LexiconError) {
        for entry in file.entries {
            guard let name = entry.columns.first, !taken.contains(name) else { continue }
            throw LexiconError(path: file.path, line: entry.line, reason: "has the unknown class '\(name)'")
        }
    }
}
