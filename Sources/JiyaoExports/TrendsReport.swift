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
    /// - Throws: `FileError` where a file of the run is missing or broken, or where they are of different runs.
    package init(of folder: RunFolder, by unit: Period.Unit, top: Int, named: [String]) throws {
        var search = TermSearch(terms: named)
        if !search.terms.isEmpty {
            try RecordsFile(folder).forEachText { search.add(text: $0.text, on: $0.day) }
        }
        let counts = try TermsFile.read(folder)
        if !search.terms.isEmpty, search.counts.documents != counts.documents {
            throw FileError(
                path: folder.terms.path,
                reason: "it counts \(counts.documents) documents, but records.ndjson has \(search.counts.documents): "
                    + "they are not of one run")
        }
        self.init(of: counts, by: unit, top: top, named: search)
    }
}

extension RecordText {
    /// The day by which the document is counted; nil where it is undated.
    package var day: CalendarDate? {
        .ofDocument(
            published: published.flatMap { CalendarDate($0) }, meeting: meeting?.date.flatMap { CalendarDate($0) })
    }
}
