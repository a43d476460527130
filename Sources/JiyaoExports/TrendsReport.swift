import JiyaoArchive
import JiyaoCore
import JiyaoStatistics

extension Trends {
    /// The trends of a run.
    ///
    /// - Parameters:
    ///   - unit: the length of a period.
    ///   - top: how many of the most frequent terms are wanted.
    ///   - named: strings to count in the texts beside them.
    /// - Throws: `FileError` where a file of the run is missing or broken.
    package init(of folder: RunFolder, by unit: Period.Unit, top: Int, named: [String]) throws {
        var search = TermSearch(terms: named)
        if !search.terms.isEmpty {
            try RecordsFile(folder).forEachText { search.add(text: $0.text, on: $0.day) }
        }
        self.init(of: try TermsFile.read(folder), by: unit, top: top, named: search)
    }
}

extension RecordText {
    /// The day by which the document is counted; nil where it is undated.
    package var day: CalendarDate? {
        .ofDocument(
            published: published.flatMap { CalendarDate($0) }, meeting: meeting?.date.flatMap { CalendarDate($0) })
    }
}
