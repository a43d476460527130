import JiyaoArchive
import JiyaoStatistics

/// The speakers of a run, read from its records.
package struct SpeakersReport {
    /// A name that nobody in the batch has.
    package struct UnknownName: Sendable, Hashable, CustomStringConvertible {
        package var name: String
        package var near: [String]

        package var description: String {
            "no speaker is named \(name)" + (near.isEmpty ? "" : "; near to it: " + near.joined(separator: ", "))
        }
    }

    package let index: SpeakerIndex
    /// Of the names that were asked for and found, in that order.
    package let pages: [SpeakerPage]
    package let unknown: [UnknownName]

    /// - Parameters:
    ///   - folder: what `jiyao run` wrote.
    ///   - names: whose pages are wanted; none where it is about all speakers.
    /// - Throws: `FileError` with the line that is no record.
    package init(of folder: RunFolder, names: [String] = []) throws {
        var index = SpeakerIndex()
        var seen: Set<String> = []
        let names = names.filter { seen.insert($0).inserted }
        var pages = names.map { SpeakerPage(name: $0) }
        try RecordsFile(folder).forEach { record in
            index.add(record)
            for position in pages.indices { pages[position].add(record) }
        }
        self.index = index
        self.pages = pages.filter { !$0.meetings.isEmpty }.map(\.inOrder)
        unknown = names.filter { index[$0] == nil }.map { UnknownName(name: $0, near: index.names(near: $0)) }
    }

    /// Writes the pages that were asked for, or the summaries of all speakers where `pages` is false.
    ///
    /// - Parameter width: of the terminal, in columns; for the table.
    /// - Throws: what the sink throws.
    package func write(
        pages wantsPages: Bool, as format: SpeakersExport.Format, to sink: some ByteSink,
        width: Int = DisplayWidth.usual
    ) throws {
        guard wantsPages else { return try SpeakersExport.write(index, as: format, to: sink, width: width) }
        let found = pages.compactMap { page in index[page.name].map { (profile: $0, page: page) } }
        try SpeakerPageExport.write(found, as: format, to: sink, width: width)
    }
}
