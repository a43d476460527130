import JiyaoCore
import JiyaoICU

/// Turns raw bytes to an article. Owned by one worker: its decoder is not thread-safe.
package final class DocumentReader {
    private let lexicon: FurnitureLexicon
    private let decoder: TextDecoder
    private let simplifier = Simplifier()

    /// - Throws: `ICUError` where ICU or its data is missing.
    package init(lexicon: FurnitureLexicon) throws(ICUError) {
        self.lexicon = lexicon
        decoder = try TextDecoder()
    }

    /// The article of a document: its title, when and by whom it was published, its body.
    ///
    /// - Throws: `Failure` of the stage `reading` where the document is empty or no text.
    package func read(_ raw: RawDocument) throws(Failure) -> Article {
        try readExplaining(raw).article
    }

    /// The same, and what of the page is not in the article's text, in the order of the page.
    ///
    /// - Throws: `Failure` as `read`.
    package func readExplaining(_ raw: RawDocument) throws(Failure) -> (article: Article, removed: [RemovedLine]) {
        guard let format = Formats.named(raw.format) else { throw raw.failure("unknown format \(raw.format)") }
        var page: Page
        do {
            page = try format.read(raw, decoder: decoder)
        } catch {
            throw raw.failure(error.reason)
        }
        page.lines = page.lines.flatMap(\.paragraphs)
        if page.lines.isEmpty { throw raw.failure("empty") }
        var warnings: [Finding.Warning] = []
        if page.isTraditional {
            if let twin = page.simplified(by: simplifier) {
                page = twin
            } else {
                warnings.append(ReadingWarnings.unsimplified)
            }
        }
        var cleaner = PageCleaner(page, lexicon: lexicon)
        let result = cleaner.clean()
        let digest = SHA256.hex(raw.bytes)
        // Two lines of a file may be alike, and are two documents.
        let identity = raw.line.map { SHA256.hex(raw.bytes + Array("\n\($0)".utf8)) } ?? digest
        let source = Source(
            path: raw.path, key: page.key ?? raw.key, format: raw.format, charset: page.charset, bytes: raw.bytes.count,
            sha256: digest, line: raw.line)
        warnings += [
            page.hints.unreadDate.map(ReadingWarnings.unreadDate), ReadingWarnings.directions(in: result.written.text),
        ].compactMap(\.self)
        let article = Article(
            id: String(identity.prefix(16)), source: source, written: result.written, simplified: result.simplified,
            published: result.published?.date, publishedTime: result.published?.time, publisher: result.publisher,
            warnings: warnings)
        return (article, result.removed)
    }

    /// An article that was made without a page, with its twin in simplified characters where it needs one.
    package func simplified(_ article: Article) -> Article {
        guard Simplifier.isTraditional([article.text.units]) else { return article }
        var article = article
        if let twins = simplifier.simplified([article.title?.units ?? [], article.text.units]) {
            article.simplified = Wording(
                title: article.title.map { _ in String(decoding: twins[0], as: UTF16.self) },
                text: Text(units: twins[1]))
        } else {
            article.warnings.append(ReadingWarnings.unsimplified)
        }
        return article
    }
}
